"""The connections of an asynchronous client: one client of its HTTP library for each event loop."""

from __future__ import annotations

import contextlib
import os
import weakref
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.transport.driver import Registry, open_drivers
from openrouter_sdk.transport.finalizers import running_loop

if TYPE_CHECKING:
    from openrouter_sdk.transport.connection import AsyncConnection, AsyncHttpLibrary
    from openrouter_sdk.transport.connection_settings import HttpSettings


class AsyncConnections:
    """The connections of a client. Each event loop has its own, which are closed with it."""

    def __init__(self, settings: HttpSettings, library: AsyncHttpLibrary, http_client: Any = None) -> None:
        self.settings = settings
        self.http_client = http_client
        """The caller's own client, if any."""
        self._library = library
        self._clients: dict[Any, tuple[int, Any]] = {}
        self._closers: dict[Any, AsyncGenerator[None, None]] = {}
        self.drivers: Registry = set()
        self.closed = False
        weakref.finalize(self, _close_in_trio, self._closers)

    def connection(self) -> AsyncConnection:
        """Return a connection for one call in the running event loop. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.http_client is not None:
            return self._library.connection(self.http_client, own=True)
        return self._library.connection(self._client(), own=False)

    def _client(self) -> Any:
        """Return the client of the running event loop."""
        loop, process = running_loop(), os.getpid()
        owner, client = self._clients.get(loop, (0, None))
        if client is None or owner != process:
            self._forget_closed_loops()
            client = self._library.new_client()
            self._clients[loop] = process, client
            if self.settings.transport is None:
                self._closers[loop] = _close_with_loop(client)
        return client

    def _forget_closed_loops(self) -> None:
        """Drop the clients of closed loops, so that a program that runs many loops does not leak sockets."""
        for loop in list(self._clients):
            if _is_closed(loop):
                self._clients.pop(loop, None)
                self._closers.pop(loop, None)

    def __getstate__(self) -> dict[str, object]:
        """Leave out connections; the copy opens its own."""
        return {**self.__dict__, "_clients": {}, "_closers": {}, "drivers": set(), "http_client": None}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        weakref.finalize(self, _close_in_trio, self._closers)

    async def close(self) -> None:
        """Close the connections of the running event loop, and forget those of other loops."""
        self.closed = True
        loop = running_loop()
        owner, client = self._clients.pop(loop, (0, None))
        closer = self._closers.pop(loop, None)
        self._clients.clear()
        self._closers.clear()
        for driver in open_drivers(self.drivers):
            if driver.connection.client in (client, self.http_client):
                await driver.close()
        if client is not None and owner == os.getpid():
            await client.aclose()
            if closer is not None:
                await closer.aclose()


def _close_with_loop(client: Any) -> AsyncGenerator[None, None]:
    """Have the event loop close a client that never was, when it is collected or the loop ends.

    Event loops do so with asynchronous generators that have begun (PEP 525), and with nothing else.
    """

    async def close_at_end() -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await client.aclose()

    closer = close_at_end()
    with contextlib.suppress(StopIteration):
        closer.asend(None).send(None)
    return closer


def _close_in_trio(closers: dict[Any, AsyncGenerator[None, None]]) -> None:
    """Close the connections of a client that is collected while trio runs.

    Trio warns of asynchronous generators that it has to close, where asyncio does not.
    """
    for loop, closer in closers.items():
        if hasattr(loop, "run_sync_soon"):
            with contextlib.suppress(RuntimeError):  # it has ended
                loop.run_sync_soon(_spawn_closing, closer)


def _spawn_closing(closer: AsyncGenerator[None, None]) -> None:
    import trio

    async def close() -> None:
        with contextlib.suppress(Exception):
            await closer.aclose()

    try:
        trio.lowlevel.spawn_system_task(close)
    except RuntimeError:  # trio is ending, and closes those generators that are still referred to
        trio.lowlevel.RunVar[object]("closer").set(closer)


def _is_closed(loop: Any) -> bool:
    """Whether an event loop has ended, and its connections are unusable."""
    if loop is None:
        return False
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(_do_nothing, idempotent=True)  # the only way to find out; raises after the end
    except RuntimeError:
        return True
    return False


def _do_nothing() -> None:
    """Scheduled in an event loop to find out whether it is running."""
