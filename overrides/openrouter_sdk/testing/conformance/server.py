"""Serve the cases and the control API on one loopback port."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from dataclasses import replace
from types import TracebackType
from typing import Self

from ..errors import common
from ..traffic import Answer, RecordedRequest, json_answer
from ..wire import Connection
from .cases import load
from .control import PREFIX, Control
from .runs import PREFIX as PLAYED
from .runs import Runs

_HOST = "127.0.0.1"
_BACKLOG = 1024
_PATIENCE = 10.0  # seconds that starting or stopping may take before something is badly wrong


class ConformanceServer:
    """A server on loopback that plays cases and judges the clients that come.

    `url` is the root of the control API, such as "http://127.0.0.1:43210/conformance"; tests/conformance/
    blackbox.md describes it. `port` 0 takes any free one.
    """

    def __init__(self, *, port: int = 0) -> None:
        self._port = port
        self._runs = Runs(load())
        self._control = Control(self._runs)
        self._accepted = 0
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._url: str | None = None

    @property
    def url(self) -> str:
        """The root of the control API."""
        if self._url is None:
            raise RuntimeError("The server is not running: use it in a with statement, or call start().")
        return self._url

    def start(self) -> Self:
        """Listen; the port is open when this returns."""
        if self._thread is not None:
            return self
        listening: Future[int] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(listening,), name="conformance-server", daemon=True
        )
        self._thread.start()
        try:
            port = listening.result(_PATIENCE)
        except BaseException:
            self._thread = None
            raise
        self._url = f"http://{_HOST}:{port}{PREFIX}"
        return self

    def close(self) -> None:
        """Hang up and stop. May be called again."""
        thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._stop is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        thread.join(_PATIENCE)
        self._url = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, listening: Future[int]) -> None:
        try:
            asyncio.run(self._serve(listening))
        except BaseException as trouble:
            if listening.done():
                raise
            listening.set_exception(trouble)

    async def _serve(self, listening: Future[int]) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        tasks: set[asyncio.Task[None]] = set()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._accepted += 1
            task = asyncio.ensure_future(self._converse(reader, writer, self._accepted))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        server = await asyncio.start_server(connected, _HOST, self._port, backlog=_BACKLOG)
        listening.set_result(int(server.sockets[0].getsockname()[1]))
        await self._stop.wait()
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> None:
        try:
            await Connection(reader, writer, lambda request: self._answer(request, number)).serve()
        finally:
            self._runs.hung_up(number)

    def _answer(self, request: RecordedRequest, connection: int) -> Answer:
        if not request.path.startswith(PLAYED):
            return self._control.answer(request)
        number, _, path = request.path.removeprefix(PLAYED).partition("/")
        run = self._runs.find(number)
        if run is None:
            return json_answer(404, common(404, f"There is no run {number!r}; starting a case makes one."))
        return self._runs.play(run, replace(request, path=f"/{path}"), connection)
