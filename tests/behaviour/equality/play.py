"""Answers played to clients on the fake server, road by road."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy
from tests.behaviour.equality.answer import Answer
from tests.behaviour.equality.fake import FakeServer
from tests.behaviour.equality.roads import LOOPS, Loop, Outcome, Road, call, call_async, in_loop
from tests.behaviour.equality.surfaces import Surface

KEY = "sk-or-v1-equality"
BASE_URL = "https://api.example.com/v1"


class Meeting(NamedTuple):
    """An answer that a call on a road meets."""

    surface: Surface
    answer: Answer
    road: Road


def play(
    meetings: Sequence[Meeting], *, retries: RetryPolicy | int = 0, base_url: str = BASE_URL
) -> list[Outcome]:
    """What comes of each of them, with one client for each kind of loop."""
    server = FakeServer()
    settings: dict[str, Any] = {
        "api_key": KEY,
        "base_url": base_url,
        "retries": retries,
        "transport": server,
        "environment": server.environment,
    }
    outcomes: dict[int, Outcome] = {}

    def due(loop: Loop) -> Iterator[tuple[int, Meeting]]:
        for place, meeting in enumerate(meetings):
            if meeting.road.loop == loop:
                server.play(meeting.answer, meeting.road.split)
                yield place, meeting

    def note(place: int, outcome: Outcome) -> None:
        outcome.facts |= {"requests": server.requests, "sleeps": server.sleeps}
        if outcome.facts["error"]:
            outcome.facts["elapsed"] = server.time
        outcomes[place] = outcome

    async def run(loop: Loop) -> None:
        async with AsyncOpenRouter(**settings, sleep=server.async_sleep) as client:
            for place, (surface, answer, road) in due(loop):
                note(place, await call_async(client, surface, answer, road.method))

    for loop in LOOPS:
        if loop != "sync" and any(meeting.road.loop == loop for meeting in meetings):
            in_loop(loop, partial(run, loop))
    with OpenRouter(**settings, sleep=server.sleep) as client:
        for place, (surface, answer, road) in due("sync"):
            note(place, call(client, surface, answer, road.method))
    return [outcomes[place] for place in range(len(meetings))]
