"""Serve connections on a loopback port, in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from concurrent.futures import Future
from types import TracebackType
from typing import Self

_HOST = "127.0.0.1"
_BACKLOG = 1024
_PATIENCE = 10.0  # seconds that starting or stopping may take before something is badly wrong


class LoopbackServer(ABC):
    """A server on loopback, for a with statement; a subclass says what happens on a connection.

    `root` is the path that `url` ends with; `port` 0 takes any free one.
    """

    def __init__(self, *, root: str, port: int) -> None:
        self._root = root
        self._port = port
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._url: str | None = None

    @abstractmethod
    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until it is closed, or cancelled because the server stops."""

    @property
    def url(self) -> str:
        """Where the server is, such as "http://127.0.0.1:43210/api/v1".

        Raises RuntimeError while it is not running.
        """
        if self._url is None:
            raise RuntimeError("The server is not running: use it in a with statement, or call start().")
        return self._url

    def start(self) -> Self:
        """Listen; the port is open when this returns."""
        if self._thread is not None:
            return self
        listening: Future[int] = Future()
        name = type(self).__name__
        self._thread = threading.Thread(target=self._run, args=(listening,), name=name, daemon=True)
        self._thread.start()
        try:
            port = listening.result(_PATIENCE)
        except BaseException:
            self._thread = None
            raise
        self._url = f"http://{_HOST}:{port}{self._root}"
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

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
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
        connections: set[asyncio.Task[None]] = set()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            # A plain callback, so that the tasks are ours to cancel when the server stops.
            task = asyncio.ensure_future(self._converse(reader, writer))
            connections.add(task)
            task.add_done_callback(connections.discard)

        server = await asyncio.start_server(connected, _HOST, self._port, backlog=_BACKLOG)
        listening.set_result(int(server.sockets[0].getsockname()[1]))
        await self._stop.wait()
        server.close()
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
