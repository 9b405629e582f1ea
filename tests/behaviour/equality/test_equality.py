"""One answer, one outcome: whichever method asked for it, however it is read, in whatever loop.

For the same bytes at the same times, `client.request`, the method of the resource and a stream that is read
in any way, synchronous, under asyncio or under trio, end alike:

- with the same result, and the same status, headers, attempts and generation id where they can be seen; or
  with an error of the same class and text, the same in every field, and with the same `partial`, which is
  what could be read until then;
- after the same number of requests, and, when it is an error, at the same moment of the server's clock;
- never with an exception that is not ours.

What was asked for decides nothing: an event stream is collected where one result was asked for, a result in
one piece becomes events where a stream was asked for. The bytes decide more than the content type does. How
the bytes are cut into pieces is no difference either. What a stream hands over before its end is the same
however it is read and cut.

One difference is inherent: a stream that has handed over an event makes no other attempt, while a result that
was collected from events may be asked for again. All else is compared with retries off.

All roads are compared with `--hypothesis-profile=thorough`, which `make test-long` gives.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from openrouter_sdk import RetryPolicy
from tests.behaviour.equality.answer import Answer
from tests.behaviour.equality.compare import differences, unexpected
from tests.behaviour.equality.corpus import CORPUS, KINDS
from tests.behaviour.equality.play import Meeting, play
from tests.behaviour.equality.roads import Road
from tests.behaviour.equality.surfaces import SURFACES, Surface

REQUEST, RESULT, EVENTS = Road("request"), Road("result"), Road("events")
OTHERS = (
    Road("send"),
    Road("send", split="small"),
    Road("result", split="joined"),
    Road("events", split="small"),
    Road("events", split="joined"),
    Road("raw"),
    Road("text"),
    Road("send", "asyncio"),
    Road("result", "asyncio"),
    Road("events", "asyncio"),
    Road("text", "asyncio"),
    Road("send", "trio"),
    Road("result", "trio"),
    Road("events", "trio"),
    Road("text", "trio"),
)
FEW_ROADS = (
    REQUEST,
    RESULT,
    Road("send", "trio"),
    Road("events", "asyncio"),
    Road("text", split="small"),
)
"""For kinds of which there are many answers."""


def roads_of(kind: str) -> tuple[Road, ...]:
    """The roads to compare; in the suite, each of most roads takes every second kind."""
    if len(CORPUS["chat"][kind]) > 3:
        return FEW_ROADS
    is_thorough = settings.default is settings.get_profile("thorough")
    return (REQUEST, RESULT, EVENTS, *(OTHERS if is_thorough else OTHERS[KINDS.index(kind) % 2 :: 2]))


@pytest.mark.parametrize("kind", KINDS)
def test_every_road_ends_alike(kind: str) -> None:
    roads = roads_of(kind)
    meetings = [Meeting(surface, answer, road) for _, surface, answer in _answers(kind) for road in roads]
    outcomes = iter(play(meetings))
    found = [
        f"{where}: {one}"
        for where, _, _ in _answers(kind)
        for one in differences({road: next(outcomes) for road in roads})
    ]
    assert not found, _listed(found)


@pytest.mark.parametrize("kind", KINDS)
def test_the_outcome_is_as_expected(kind: str) -> None:
    answers = list(_answers(kind))
    outcomes = play([Meeting(surface, answer, REQUEST) for _, surface, answer in answers])
    found = [
        f"{where}: {said}"
        for (where, _, answer), outcome in zip(answers, outcomes, strict=True)
        if (said := unexpected(answer, outcome))
    ]
    assert not found, _listed(found)


@pytest.mark.parametrize("kind", KINDS)
def test_attempts_are_the_same_until_an_event_is_handed_over(kind: str) -> None:
    meetings = [
        Meeting(surface, answer, road) for _, surface, answer in _answers(kind) for road in (REQUEST, EVENTS)
    ]
    outcomes = iter(play(meetings, retries=RetryPolicy(max_retries=2, budget=None)))
    found = []
    for where, _, _ in _answers(kind):
        sent, streamed = next(outcomes), next(outcomes)
        facts = {name: sent.facts[name] for name in ("requests", "sleeps")}
        expected = {"requests": 1, "sleeps": []} if streamed.handed else facts
        seen = {name: streamed.facts[name] for name in facts}
        if seen != expected:
            found.append(f"{where}: {seen} on the stream, not {expected}")
    assert not found, _listed(found)


def _answers(kind: str) -> Iterator[tuple[str, Surface, Answer]]:
    for surface in SURFACES:
        for number, answer in enumerate(CORPUS[surface.name][kind]):
            yield f"{surface.name} {number}", surface, answer


def _listed(found: list[str]) -> str:
    return "\n".join(["", *found])
