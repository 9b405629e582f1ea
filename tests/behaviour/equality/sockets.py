"""The same answers on real sockets: what a loopback server sends, and the calls that meet it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from tests.behaviour.equality.answer import Answer, Pause
from tests.behaviour.equality.play import KEY, Meeting
from tests.behaviour.equality.roads import Outcome, call, call_async, in_loop
from tests.behaviour.streams import raw_server
from tests.behaviour.streams.raw_server import End, Peer, RawServer

ENDS: dict[str, End] = {"end": "end", "lost": "cut", "stall": "stall"}


class AnswerServer:
    """Gives every request the same answer; `answer` may be replaced between two."""

    def __init__(self, raw: RawServer) -> None:
        self.raw = raw
        self.answer = Answer()

    @property
    def url(self) -> str:
        """The base URL."""
        return self.raw.url

    def meet(self, meeting: Meeting) -> Outcome:
        """Call this server on a road, with a client that is used for nothing else."""
        surface, self.answer, road = meeting
        settings: dict[str, Any] = {"api_key": KEY, "base_url": self.url, "retries": 0}
        if road.loop == "sync":
            with OpenRouter(**settings) as client:
                return call(client, surface, self.answer, road.method)
        outcomes: list[Outcome] = []

        async def run() -> None:
            async with AsyncOpenRouter(**settings) as client:
                outcomes.append(await call_async(client, surface, self.answer, road.method))

        in_loop(road.loop, run)
        return outcomes[0]

    def play(self, peer: Peer) -> bool:
        """Answer one request."""
        answer = self.answer
        if answer.head_after:
            return raw_server.silent(peer)
        pieces = [
            partial(time.sleep, piece.seconds) if isinstance(piece, Pause) else piece
            for piece in answer.body
            if piece  # an empty chunk would be the last one
        ]
        headers = dict(answer.fields())
        play = raw_server.answer(
            *pieces, status=answer.status, media=None, headers=headers, then=ENDS[answer.ending]
        )
        return play(peer)


@contextmanager
def serving() -> Iterator[AnswerServer]:
    """A server on a port of its own."""

    def play(peer: Peer) -> bool:
        return server.play(peer)

    with RawServer(play) as raw:
        server = AnswerServer(raw)
        yield server
