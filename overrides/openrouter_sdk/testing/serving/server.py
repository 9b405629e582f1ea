"""Serve the stand-in on a loopback port, and record the requests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.serving.loopback import LOOPBACK, LoopbackServer
from openrouter_sdk.testing.serving.recorder import RECORDINGS, Recorder, use_recordings
from openrouter_sdk.testing.serving.wire import Connection
from openrouter_sdk.testing.standin import sign_in
from openrouter_sdk.testing.standin.standin import DEFAULT_KEY, DEFAULT_MANAGEMENT_KEY, StandIn

_HANGUP_TIMEOUT = 60.0  # seconds, generous for busy machines


class StandInServer(Recorder, LoopbackServer):
    """An HTTP server on loopback that answers as the API would.

        with StandInServer() as server:  # or: async with
            server.script.reply(text="Hello there.")
            ...  # point a client at server.url with server.key
            assert server.problems == []

    Each request is checked against the contract. One that violates it gets the API's error with a report
    of the problems or, with `strict=False`, a normal answer; `problems` lists them either way. Without
    a script, chat quotes the user and calls tools, and every other operation has a result that is valid
    for the contract. `delay` is the pause between streamed events, `latency` the one before each answer, and
    `first_token` the one before the first event, in seconds; `error_rate` is the share of requests that
    fail for no reason of theirs, with one of `error_status`. `host` is the address to listen on, and `port`
    0 takes any free one. `clock` returns Unix time, for `rates` and sign-in. `keep_requests` is how many of
    the newest requests and bills are kept, and `keep_bytes` how many bytes of their bodies; None is all.
    `fixtures` is a folder of rules, in JSON or YAML. With `only_listed_models`, the models that
    `GET /models` does not list are unknown. Thread-safe.

    With `record`, the URL of another server such as https://openrouter.ai/api/v1, requests are answered by
    that server, and the exchanges are written into the folder `to`. With `replay`, the folder answers, at
    `speed` times the pace. Raises ValueError and OSError for what cannot be recorded or replayed.
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
        latency: float = 0.0,
        first_token: float = 0.0,
        error_rate: float = 0.0,
        error_status: Sequence[int] = (),
        clock: Callable[[], float] = time.time,
        keep_requests: int | None = None,
        keep_bytes: int | None = None,
        host: str = LOOPBACK,
        fixtures: Path | str | None = None,
        record: str | None = None,
        to: Path | str = RECORDINGS,
        replay: Path | str | None = None,
        speed: float = 1.0,
        only_listed_models: bool = False,
        port: int = 0,
    ) -> None:
        stand_in = StandIn(
            seed=seed,
            key=key,
            management_key=management_key,
            strict=strict,
            script=script,
            delay=delay,
            latency=latency,
            first_token=first_token,
            error_rate=error_rate,
            error_status=error_status,
            clock=clock,
            keep_requests=keep_requests,
            keep_bytes=keep_bytes,
            only_listed_models=only_listed_models,
        )
        Recorder.__init__(self, stand_in, fixtures, use_recordings(stand_in, record, to, replay, speed))
        LoopbackServer.__init__(self, root=stand_in.contract.prefix, port=port, host=host)
        self._closed = threading.Condition()
        self._accepted = self._ended = 0

    @property
    def delay(self) -> float:
        """Seconds between streamed events."""
        return self.stand_in.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self.stand_in.delay = seconds

    @property
    def sign_in_page(self) -> str:
        """The URL of the page on which users authorize a program: the `page` of a login."""
        return f"{self.origin}{sign_in.PATH}"

    @property
    def connections(self) -> int:
        """The number of connections so far; a client that keeps its connection alive makes one."""
        with self._closed:
            return self._accepted

    def wait_for_hangup(self, timeout: float = _HANGUP_TIMEOUT) -> bool:
        """Wait until no connection is open; return whether that happened within `timeout` seconds."""
        with self._closed:
            return self._closed.wait_for(lambda: self._accepted == self._ended, timeout)

    def close(self) -> None:
        """Close all connections and stop, when what goes on is recorded. Idempotent."""
        super().close()
        if self.recording is not None:
            self.recording.close()

    def _connect(self) -> Connection:
        with self._closed:
            self._accepted += 1
        connection = Connection(self._answer)
        connection.closed.add_done_callback(self._disconnect)
        return connection

    def _disconnect(self, _: object) -> None:
        with self._closed:
            self._ended += 1
            self._closed.notify_all()
