"""aiohttp as an HTTP library: the pool of one event loop, and connections that use it.

Of aiohttp, this uses what opens connections: names, addresses tried side by side, TLS and proxies. The rest
is here. Its `ClientSession` sends GET and PUT again by itself if a kept connection is dead, and hands the key
to the exceptions that it raises; a task that is cancelled just when its turn in the pool comes takes the turn
of the next one with it; and what a slow reader has not read yet is lost with the connection.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.aiohttp.aiohttp_connection import AiohttpConnection
from openrouter_sdk.transport.aiohttp.routes import Connector, Route, Target, new_target

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from openrouter_sdk.transport.aiohttp.receiver import Receiver
    from openrouter_sdk.transport.connection_settings import HttpSettings

_KEPT_TARGETS: Final = 64


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
                "the transport 'aiohttp' works in asyncio, and not in trio; use 'httpx' or 'httpx2'"
            ) from None
        return Session(self._settings, loop)

    def connection(self, client: Session, *, own: bool) -> AiohttpConnection:
        """Return a connection for one call. There are no clients of the caller's."""
        return AiohttpConnection(client)


class Session:
    """The connections of an event loop: those that calls use, and those that wait for the next call."""

    def __init__(self, settings: HttpSettings, loop: AbstractEventLoop) -> None:
        """Open nothing yet. Raises InvalidArgumentError for a proxy that cannot be used."""
        self.loop = loop
        self.is_closed = False
        self._settings = settings
        self._proxy = settings.chosen_proxy()
        if self._proxy is not None and self._proxy.is_socks:
            raise InvalidArgumentError(
                f"{self._proxy.source}: the transport 'aiohttp' does not connect through SOCKS; "
                "use 'httpx' or 'httpx2'"
            )
        self._process = os.getpid()
        self._places = asyncio.Semaphore(settings.max_connections)
        self._connector = Connector(self._proxy)
        self._routes: dict[str, Route] = {}
        self._targets: dict[str, Target] = {}
        self._used: dict[Receiver, Route] = {}

    def target(self, url: str) -> Target:
        """Return where to send a request for a URL. Raises InvalidArgumentError for one that is too long."""
        target = self._targets.get(url)
        if target is None:
            target = new_target(url, self._routes, self._proxy, self._settings, self.loop)
            if len(self._targets) >= _KEPT_TARGETS:
                self._targets.clear()
            self._targets[url] = target
        return target

    async def take(self, route: Route) -> Receiver | None:
        """Return a kept connection, without waiting; None if there is none, or too many are used."""
        if self._places.locked():
            return None
        receiver = route.take()
        if receiver is not None:
            await self._places.acquire()
            self._used[receiver] = route
        return receiver

    async def open(self, route: Route) -> Receiver:
        """Wait until a connection may be used; return a kept one or open one. Raises what aiohttp raises."""
        await self._places.acquire()
        try:
            receiver = route.take()
            if receiver is None:
                receiver = await self._connector.open(route.request)
        except BaseException:
            self._places.release()
            raise
        self._used[receiver] = route
        return receiver

    def release(self, receiver: Receiver) -> None:
        """Keep a connection for the next request if it is of use for one, or close it."""
        route = self._used.pop(receiver, None)
        if route is None:  # closed with the session
            receiver.abort()
            return
        if receiver.is_reusable:
            route.keep(receiver)
        else:
            receiver.abort()
        self._places.release()

    def release_soon(self, receiver: Receiver) -> None:
        """Close a connection that was forgotten; may be called in any thread."""
        if os.getpid() == self._process:
            with suppress(RuntimeError):  # the loop is closed
                self.loop.call_soon_threadsafe(self.release, receiver)

    async def aclose(self) -> None:
        """Close all connections, unless they are those of a parent process."""
        self.is_closed = True
        if os.getpid() != self._process:
            return
        receivers = [*self._used, *(one for route in self._routes.values() for one in route.forget())]
        self._used.clear()
        for receiver in receivers:
            receiver.abort()
        await self._connector.close()
        await asyncio.sleep(0)  # when asyncio closes the sockets
