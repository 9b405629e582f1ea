"""Serve the stand-in on a loopback port, and record the requests."""

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

_HANGUP_TIMEOUT = 60.0  # seconds, generous for busy machines


class StandInServer(LoopbackServer):
    """An HTTP server on loopback that answers as the API would.

        with StandInServer() as server:  # or: async with
            server.script.reply(text="Hello there.")
            ...  # point a client at server.url with server.key
            assert server.problems == []

    Each request is checked against the contract. One that violates it gets the API's error with a report
    of the problems or, with `strict=False`, a normal answer; `problems` lists them either way. Without
    a script, chat quotes the user and calls tools, and every other operation has a result that is valid
    for the contract. `delay` is the pause between streamed events, in seconds; `port` 0 takes any free
    one. Thread-safe.
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
        self._closed = threading.Condition()
        self._accepted = self._ended = 0

    @property
    def key(self) -> str:
        """The normal API key, for all operations that do not require a management key."""
        return self._stand_in.key

    @property
    def management_key(self) -> str:
        """The management key, for all operations but completions."""
        return self._stand_in.management_key

    @property
    def script(self) -> Script:
        """The next answers."""
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
        """The received requests, in order."""
        with self._lock:
            return list(self._requests)

    @property
    def problems(self) -> list[Problem]:
        """The problems of all received requests, in order."""
        return [problem for request in self.requests for problem in self.check(request)]

    def example(self, operation_id: str) -> dict[str, Any]:
        """Return parameters of an operation that name an existing item (see `StandIn.example`)."""
        return self._stand_in.example(operation_id)

    def check(self, request: RecordedRequest) -> list[Problem]:
        """Return all problems of a request."""
        return self._stand_in.check(request)

    @property
    def connections(self) -> int:
        """The number of connections so far; a client that keeps its connection alive makes one."""
        with self._closed:
            return self._accepted

    def wait_for_hangup(self, timeout: float = _HANGUP_TIMEOUT) -> bool:
        """Wait until no connection is open; return whether that happened within `timeout` seconds."""
        with self._closed:
            return self._closed.wait_for(lambda: self._accepted == self._ended, timeout)

    def reset(self) -> None:
        """Forget the requests, and restore the initial state of the stand-in."""
        with self._lock:
            self._requests.clear()
        self._stand_in.reset()

    async def _serve_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with self._closed:
            self._accepted += 1
        try:
            await Connection(reader, writer, self._answer).serve()
        finally:
            with self._closed:
                self._ended += 1
                self._closed.notify_all()

    def _answer(self, request: RecordedRequest) -> Answer:
        with self._lock:
            self._requests.append(request)
        return self._stand_in.answer(request)
