"""Serve connections on a port, of loopback unless another address is given, in a background thread."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from concurrent.futures import Future
from types import TracebackType
from typing import Final, Self

from openrouter_sdk.testing.serving.wire import Connection

LOOPBACK: Final = "127.0.0.1"
_BACKLOG = 1024
_TIMEOUT = 60.0  # seconds to start or stop, generous for busy machines


class LoopbackServer(ABC):
    """A context manager that runs a server; subclasses serve the connections.

    `root` is the path of `url`; `port` 0 takes any free one. `host` is the address to listen on.
    """

    def __init__(self, *, root: str, port: int, host: str = LOOPBACK) -> None:
        self._root = root
        self._host = host
        self._port = port
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._url: str | None = None

    @abstractmethod
    def _connect(self) -> Connection:
        """Return what serves the next connection."""

    @property
    def url(self) -> str:
        """The base URL, such as "http://127.0.0.1:43210/api/v1". Raises RuntimeError unless running."""
        if self._url is None:
            raise RuntimeError("The server is not running: use it in a with statement, or call start().")
        return self._url

    @property
    def origin(self) -> str:
        """The URL without its path, such as "http://127.0.0.1:43210"."""
        return self.url.removesuffix(self._root)

    def start(self) -> Self:
        """Start to listen; the port is open when this returns."""
        if self._thread is not None:
            return self
        listening: Future[int] = Future()
        name = type(self).__name__
        self._thread = threading.Thread(target=self._run, args=(listening,), name=name, daemon=True)
        self._thread.start()
        try:
            port = listening.result(_TIMEOUT)
        except BaseException:
            self._thread = None
            raise
        self._url = f"http://{_own_address(self._host)}:{port}{self._root}"
        return self

    def close(self) -> None:
        """Close all connections and stop. Idempotent."""
        thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._stop is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        thread.join(_TIMEOUT)
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
        except BaseException as error:
            if listening.done():
                raise
            listening.set_exception(error)

    async def _serve(self, listening: Future[int]) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        connections: set[Connection] = set()

        def connect() -> Connection:
            connection = self._connect()
            connections.add(connection)
            connection.closed.add_done_callback(lambda _: connections.discard(connection))
            return connection

        server = await self._loop.create_server(connect, self._host, self._port, backlog=_BACKLOG)
        listening.set_result(int(server.sockets[0].getsockname()[1]))
        await self._stop.wait()
        server.close()
        for connection in connections:
            connection.close()
        await asyncio.gather(*(connection.closed for connection in connections))


def _own_address(host: str) -> str:
    """Return how this machine itself calls a server on an address, in a URL."""
    address = {"0.0.0.0": LOOPBACK, "": LOOPBACK, "::": "::1"}.get(host, host)
    return f"[{address}]" if ":" in address else address
