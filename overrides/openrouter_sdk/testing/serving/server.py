"""Put the stand-in on a loopback port, and keep what has come in."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.http.traffic import Answer, RecordedRequest
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.serving.loopback import LoopbackServer
from openrouter_sdk.testing.serving.wire import Connection
from openrouter_sdk.testing.standin.standin import DEFAULT_KEY, DEFAULT_MANAGEMENT_KEY, StandIn

_PATIENCE = 10.0  # seconds in which a client should have hung up


class StandInServer(LoopbackServer):
    """A real HTTP server on loopback that answers as the API would.

        with StandInServer() as server:  # or: async with
            server.script.reply(text="Hello there.")
            ...  # point a client at server.url with server.key
            assert server.problems == []

    Each request is checked against the contract: a wrong one is answered with the API's error and a
    report of what is wrong, or, with `strict=False`, as if it were right; `problems` lists it either
    way. Without a script it answers by itself: chat quotes the user and calls tools, and every other
    operation has a result that is valid for the contract. `delay` is the time between streamed
    events, in seconds; `port` 0 takes any free one. Safe to use from several threads.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        key: str = DEFAULT_KEY,
        management_key: str = DEFAULT_MANAGEMENT_KEY,
        strict: bool = True,
        script: Script | None = None,
        delay: float = 0.0,
        port: int = 0,
    ) -> None:
        self._stand_in = StandIn(
            seed=seed, key=key, management_key=management_key, strict=strict, script=script, delay=delay
        )
        super().__init__(root=self._stand_in.contract.prefix, port=port)
        self._requests: list[RecordedRequest] = []
        self._lock = threading.Lock()
        self._hung_up = threading.Condition()
        self._accepted = self._ended = 0

    @property
    def key(self) -> str:
        """The normal API key, for all operations that do not want a management key."""
        return self._stand_in.key

    @property
    def management_key(self) -> str:
        """The management key, for all operations but completions."""
        return self._stand_in.management_key

    @property
    def script(self) -> Script:
        """The answers to give next."""
        return self._stand_in.script

    @property
    def delay(self) -> float:
        """Seconds between streamed events."""
        return self._stand_in.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self._stand_in.delay = seconds

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests that have come in, in order."""
        with self._lock:
            return list(self._requests)

    @property
    def problems(self) -> list[Problem]:
        """What the contract has against the requests that have come in, in their order."""
        return [problem for request in self.requests for problem in self.check(request)]

    def example(self, operation_id: str) -> dict[str, Any]:
        """Values for an operation's parameters that name something which exists now (`StandIn.example`)."""
        return self._stand_in.example(operation_id)

    def check(self, request: RecordedRequest) -> list[Problem]:
        """What the contract has against one request."""
        return self._stand_in.check(request)

    @property
    def connections(self) -> int:
        """How many connections have come in so far; a client that keeps its connection alive makes one."""
        with self._hung_up:
            return self._accepted

    def wait_for_hangup(self, timeout: float = _PATIENCE) -> bool:
        """Wait until no connection is open, but at most so many seconds; whether it came to that."""
        with self._hung_up:
            return self._hung_up.wait_for(lambda: self._accepted == self._ended, timeout)

    def reset(self) -> None:
        """Forget the requests, the script and what was created, and count ids from the beginning."""
        with self._lock:
            self._requests.clear()
        self._stand_in.reset()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with self._hung_up:
            self._accepted += 1
        try:
            await Connection(reader, writer, self._answered).serve()
        finally:
            with self._hung_up:
                self._ended += 1
                self._hung_up.notify_all()

    def _answered(self, request: RecordedRequest) -> Answer:
        with self._lock:
            self._requests.append(request)
        return self._stand_in.answer(request)
