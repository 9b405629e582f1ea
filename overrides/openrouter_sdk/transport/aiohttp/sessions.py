"""aiohttp as an HTTP library: the pool of one event loop, and connections that use it.

Of aiohttp, this uses what opens connections (its connector), and what receives responses (the protocol of a
connection). Its `ClientSession` is not used: it sends GET and PUT again by itself if a kept connection is
dead, hands the key to the exceptions that it raises, and takes most of the time of a call.
"""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop, Semaphore
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import aiohttp
from aiohttp.resolver import ThreadedResolver

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.aiohttp.routes import Connector, Route, Target, abort, discard, new_target

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from openrouter_sdk.transport.aiohttp.aiohttp_connection import AiohttpConnection
    from openrouter_sdk.transport.connection_settings import HttpSettings

_KEPT_TARGETS: Final = 64
_NO_TIMEOUT: Final = aiohttp.ClientTimeout()


class Aiohttp:
    """aiohttp, for asynchronous clients."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings

    def new_client(self) -> Session:
        """Create the pool of the running event loop. Raises InvalidArgumentError under trio."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise InvalidArgumentError(
                'transport="aiohttp" works in asyncio alone, and this is trio; use transport="httpx"'
            ) from None
        return Session(self._settings, loop)

    def connection(self, client: Session, *, own: bool) -> AiohttpConnection:
        """Return a connection for one call; there are no clients of the caller's."""
        from openrouter_sdk.transport.aiohttp.aiohttp_connection import AiohttpConnection

        assert not own
        return AiohttpConnection(client)


class Session:
    """The connections of an event loop, most of which wait for their next request."""

    # aiohttp keeps connections as well, and limits their number. But a task that is cancelled just when its
    # turn comes takes the turn of the next one with it, and a connection that the server has closed is used
    # again until the event loop has seen that.

    def __init__(self, settings: HttpSettings, loop: AbstractEventLoop) -> None:
        self.loop = loop
        self.is_closed = False
        self._settings = settings
        self._proxy = settings.chosen_proxy()
        self._places = Semaphore(settings.max_connections)
        self._connector = Connector(self._proxy, limit=0, use_dns_cache=False, resolver=ThreadedResolver())
        self._routes: dict[str, Route] = {}
        self._targets: dict[str, Target] = {}
        self._used: dict[Connection, Route] = {}

    def target(self, url: str) -> Target:
        """Return where to send a request for a URL."""
        target = self._targets.get(url)
        if target is None:
            target = new_target(url, self._routes, self._proxy, self._settings, self.loop)
            if len(self._targets) >= _KEPT_TARGETS:
                self._targets.clear()
            self._targets[url] = target
        return target

    async def take(self, route: Route) -> Connection | None:
        """Return a kept connection, without waiting; None if there is none, or too many are used."""
        if self._places.locked():
            return None
        connection = route.take()
        if connection is not None:
            await self._places.acquire()
            self._used[connection] = route
        return connection

    async def open(self, route: Route) -> Connection:
        """Wait until a connection may be used; return a kept one or open one. Raises what aiohttp raises."""
        await self._places.acquire()
        try:
            connection = route.take() or await self._connector.connect(route.request, [], _NO_TIMEOUT)
        except BaseException:
            self._places.release()
            raise
        self._used[connection] = route
        return connection

    def release(self, connection: Connection, *, reusable: bool) -> None:
        """Keep a connection for the next request, or close it."""
        route = self._used.pop(connection, None)
        if route is None:  # closed with the session
            return
        if reusable:
            route.keep(connection)
        else:
            discard(connection)
        self._places.release()

    def release_soon(self, connection: Connection) -> None:
        """Close a connection that was forgotten; may be called in any thread."""
        with suppress(RuntimeError):  # the loop is closed
            self.loop.call_soon_threadsafe(self._close_forgotten, connection)

    def _close_forgotten(self, connection: Connection) -> None:
        self.release(connection, reusable=False)

    async def aclose(self) -> None:
        """Close all connections."""
        self.is_closed = True
        connections = [*self._used, *(one for route in self._routes.values() for one in route.forget())]
        self._used.clear()
        for connection in connections:
            abort(connection)
        try:
            await self._connector.close()  # waits until they are
        finally:
            for connection in connections:
                connection.close()
