"""Connections over aiohttp; see `sessions`."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING, Any
from weakref import ref

from openrouter_sdk.errors import ClientClosedError, OpenRouterError
from openrouter_sdk.exchange.steps import Failure, Head, Send, header_fields
from openrouter_sdk.transport.aiohttp.aiohttp_failures import (
    connect_errors,
    network_errors,
    to_connect_failure,
    to_failure,
)
from openrouter_sdk.transport.aiohttp.request_writer import write_request
from openrouter_sdk.transport.connection_settings import DRAIN_SECONDS

if TYPE_CHECKING:
    from openrouter_sdk.transport.aiohttp.receiver import Receiver
    from openrouter_sdk.transport.aiohttp.routes import Target
    from openrouter_sdk.transport.aiohttp.sessions import Session
    from openrouter_sdk.transport.network.response_parser import ResponseParser


class AiohttpConnection:
    """A connection for one call."""

    __slots__ = (
        "__weakref__",
        "_end",
        "_expired",
        "_opening",
        "_receiver",
        "_timer",
        "_until",
        "_wait",
        "client",
        "closed",
        "is_open",
    )

    def __init__(self, client: Session) -> None:
        self.client = client
        self.closed = False
        self.is_open = False
        """Whether a response is open."""
        self._receiver: Receiver | None = None
        self._opening: asyncio.Timeout | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._wait: float | None = None
        self._until = self._end = inf
        """When the current wait ends, and when everything does."""
        self._expired = False

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        if self.closed:
            raise ClientClosedError
        client = self.client
        now = client.loop.time()
        self._end = inf if step.total is None else now + step.total
        self._wait, self._expired = step.wait, False
        target = client.target(step.request.url)
        receiver = await client.take(target.route)
        if receiver is None:
            opened = await self._open(target, inf if step.connect is None else now + step.connect)
            if isinstance(opened, Failure):
                return opened
            receiver = opened
        self._receiver = receiver
        try:
            self._check_open()
            return await self._send(receiver, step, target)
        except BaseException as error:
            return self._failure(error)

    async def _open(self, target: Target, until: float) -> Receiver | Failure:
        until = min(until, self._end)
        try:
            async with asyncio.timeout_at(None if until == inf else until) as self._opening:
                return await self.client.open(target.route)
        except connect_errors as error:
            self._check_open()
            if self._opening is not None and self._opening.expired():
                return Failure("connect_timeout", TimeoutError("no connection in time"))
            return to_connect_failure(error)
        finally:
            self._opening = None

    async def _send(self, receiver: Receiver, step: Send, target: Target) -> Head:
        receiver.begin(step.request.method)
        self.extend()
        try:
            await write_request(receiver, step, target.ending, self.extend)
        except OSError:
            if receiver.error is None:
                raise
            # Else the server may have responded and hung up before it had read all.
        response = await receiver.head()
        self._until = inf
        self.is_open = True
        return to_head(response)

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        receiver = self._receiver
        if receiver is None:
            self._check_open()
            return b""
        if data := receiver.take():
            return data
        if not receiver.is_complete:
            self._wait = wait
            self.extend()
            try:
                data = await receiver.read()
            except BaseException as error:
                return self._failure(error)
            self._until = inf
            if data:
                return data
        self._drop()
        return b""

    def extend(self) -> None:
        """Have the current wait start again."""
        loop, until = self.client.loop, self._end
        if self._wait is not None:
            until = min(until, loop.time() + self._wait)
        self._until = until
        timer = self._timer
        if until < inf and (timer is None or timer.when() > until):
            if timer is not None:
                timer.cancel()
            self._timer = loop.call_at(until, _look, ref(self))

    def look(self) -> None:
        """End the current wait if it has taken too long; a timer calls this, maybe before that time."""
        self._timer = None
        if self._until == inf:
            return
        if self.client.loop.time() < self._until:
            self._timer = self.client.loop.call_at(self._until, _look, ref(self))
            return
        self._expired = True
        if self._receiver is not None:
            self._receiver.abort(TimeoutError("no bytes in time"))

    async def finish(self) -> None:
        """Release the response after use."""
        receiver = self._receiver
        if receiver is not None and not receiver.is_complete:
            self._end = min(self._end, self.client.loop.time() + DRAIN_SECONDS)
            while self._receiver is not None:
                await self.read(None)
        self._drop()

    async def close(self) -> None:
        """Close the response, and its connection unless the body has arrived to its end."""
        if self.closed and self._opening is not None and not self._opening.expired():
            self._opening.reschedule(0.0)
        if self._drop():
            await asyncio.sleep(0)  # when asyncio closes the socket

    def _drop(self) -> bool:
        """Give the connection back; return whether there was one."""
        receiver, self._receiver = self._receiver, None
        self.is_open = False
        self._until = inf
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if receiver is None:
            return False
        receiver.take()
        self.client.release(receiver)
        return True

    def _failure(self, error: BaseException) -> Failure:
        """Return what an exception means, once the connection is given back. Raises what is no failure."""
        self._drop()
        is_ours = isinstance(error, OpenRouterError)  # raised by a file that is sent
        if is_ours or not isinstance(error, network_errors):
            raise error
        self._check_open()
        return Failure("timeout", error) if self._expired else to_failure(error)

    def _check_open(self) -> None:
        if self.closed or self.client.is_closed:
            raise ClientClosedError

    def __del__(self) -> None:
        if self._receiver is not None:
            self.client.release_soon(self._receiver)


def _look(reference: ref[Any]) -> None:
    """Look at a connection that may be forgotten."""
    connection = reference()
    if connection is not None:
        connection.look()


def to_head(response: ResponseParser) -> Head:
    """Return the status and headers of a response."""
    headers = header_fields(response.headers)
    return Head(response.status, headers, headers.get("content-encoding", ""))
