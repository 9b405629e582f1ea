"""Connections over aiohttp; see `sessions`."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING, Any, Final
from weakref import ref

from aiohttp.http_exceptions import BadHttpMessage, HttpProcessingError

from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.exchange.steps import Failure, Head, Send
from openrouter_sdk.transport.aiohttp.aiohttp_failures import (
    connect_errors,
    network_errors,
    to_connect_failure,
    to_failure,
)
from openrouter_sdk.transport.aiohttp.request_writer import write_request

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.streams import StreamReader

    from openrouter_sdk.transport.aiohttp.routes import Target
    from openrouter_sdk.transport.aiohttp.sessions import Session

DRAIN_SECONDS: Final = 0.25
_MAX_HEAD: Final = 100 * 1024
"""How large a line of a response's head may be, in bytes."""
_PARAMETERS: Final[dict[str, Any]] = {
    "read_until_eof": True,
    "auto_decompress": False,
    "read_bufsize": 2**16,
    "max_line_size": _MAX_HEAD,
    "max_field_size": _MAX_HEAD,
}


class AiohttpConnection:
    """A connection for one call."""

    __slots__ = (
        "__weakref__",
        "_body",
        "_connection",
        "_end",
        "_expired",
        "_opening",
        "_timer",
        "_until",
        "_wait",
        "client",
        "closed",
    )

    def __init__(self, client: Session) -> None:
        self.client = client
        self.closed = False
        self._connection: ResponseHandler | None = None
        self._body: StreamReader | None = None
        self._opening: asyncio.Timeout | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._wait: float | None = None
        self._until = self._end = inf
        """When the current wait ends, and when everything does."""
        self._expired = False

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        return self._body is not None

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        if self.closed:
            raise ClientClosedError
        client = self.client
        now = client.loop.time()
        self._end = inf if step.total is None else now + step.total
        self._wait, self._expired = step.wait, False
        target = client.target(step.request.url)
        connection = await client.take(target.route)
        if connection is None:
            opened = await self._open(target, inf if step.connect is None else now + step.connect)
            if isinstance(opened, Failure):
                return opened
            connection = opened
        self._connection = connection
        try:
            return await self._send(connection, step, target)
        except BaseException as error:
            self._drop()
            if not isinstance(error, network_errors()):
                raise
            return self._failure(error)

    async def _open(self, target: Target, until: float) -> ResponseHandler | Failure:
        until = min(until, self._end)
        try:
            async with asyncio.timeout_at(None if until == inf else until) as self._opening:
                return await self.client.open(target.route)
        except connect_errors() as error:
            self._check_open()
            if self._opening is not None and self._opening.expired():
                return Failure("connect_timeout", TimeoutError("no connection in time"))
            return to_connect_failure(error)
        finally:
            self._opening = None

    async def _send(self, protocol: ResponseHandler, step: Send, target: Target) -> Head:
        self._check_open()
        protocol.set_response_params(**_PARAMETERS)
        self.extend()
        await write_request(protocol, step, target.ending, self.extend)
        while True:
            message, body = await protocol.read()
            if message.code >= 200:
                break
            if message.code == 101:
                raise BadHttpMessage("the server answered 101 SWITCHING PROTOCOLS, which nobody asked for")
        self._until = inf
        self._body = body
        return to_head(message.code, message.raw_headers)

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        body = self._body
        if body is None:
            self._check_open()
            return b""
        try:
            if data := body.read_nowait():
                return data
            if not body.is_eof():
                self._wait = wait
                self.extend()
                if data := await body.readany():
                    self._until = inf
                    return data
        except BaseException as error:
            connection = self._connection
            malformed = None if connection is None else connection.exception()
            self._drop()
            if not isinstance(error, network_errors()):
                raise
            return self._failure(malformed if isinstance(malformed, HttpProcessingError) else error)
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
        self._wake(TimeoutError("no bytes in time"))

    def _wake(self, error: Exception) -> None:
        """Wake the task that waits, and close the connection at once."""
        connection = self._connection
        if connection is None:
            return
        waited_for = connection if self._body is None else self._body
        waited_for.set_exception(error)
        if connection.transport is not None:
            connection.transport.abort()

    async def finish(self) -> None:
        """Release the response after use."""
        if self._body is None:
            return
        self._end = min(self._end, self.client.loop.time() + DRAIN_SECONDS)
        while not (self._body is None or self._body.is_eof()):
            await self.read(None)
        self._drop()

    async def close(self) -> None:
        """Close the response, and its connection unless the body was read to its end."""
        if self.closed:
            if self._opening is not None and not self._opening.expired():
                self._opening.reschedule(0.0)
            self._wake(ConnectionError("closed"))
        self._drop()

    def _drop(self) -> None:
        """Give the connection back."""
        connection, self._connection = self._connection, None
        body, self._body = self._body, None
        self._until = inf
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if connection is not None:
            self.client.release(connection, reusable=body is not None and body.is_eof())

    def _failure(self, error: Exception) -> Failure:
        self._check_open()
        return Failure("timeout", error) if self._expired else to_failure(error)

    def _check_open(self) -> None:
        if self.closed or self.client.is_closed:
            raise ClientClosedError

    def __del__(self) -> None:
        if self._connection is not None:
            self.client.release_soon(self._connection)


def _look(reference: ref[Any]) -> None:
    """Look at a connection that may be forgotten."""
    connection = reference()
    if connection is not None:
        connection.look()


def to_head(status: int, raw: tuple[tuple[bytes, bytes], ...]) -> Head:
    """Return the status and headers of a response."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return Head(status, headers, headers.get("content-encoding", ""))
