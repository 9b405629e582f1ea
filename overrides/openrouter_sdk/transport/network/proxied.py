"""Connections through a proxy that are given up if they fail while they are opened.

httpcore keeps such a connection in its pool for ever if the TLS handshake behind a CONNECT fails, or if a
request is cancelled while it connects through a SOCKS proxy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.transport.network.deadline import deadline_of

if TYPE_CHECKING:
    import httpcore

C = TypeVar("C", "httpcore.ConnectionInterface", "httpcore.AsyncConnectionInterface")


class _Proxied(Generic[C]):
    _connection: C

    def __init__(self, connection: C) -> None:
        self._connection = connection
        self._waiting = 0  # requests that wait for their responses; with HTTP/2, several
        self._opened = False
        self._failed = False

    def _has_failed(self) -> bool:
        """Whether no request can use the connection any more, now that one has raised an error."""
        self._failed = self._failed or not (self._opened or self._waiting)
        return self._failed

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return self._connection.can_handle_request(origin)

    def is_available(self) -> bool:
        return not self._failed and self._connection.is_available()

    def has_expired(self) -> bool:
        return self._connection.has_expired()

    def is_idle(self) -> bool:
        return self._connection.is_idle()

    def is_closed(self) -> bool:
        return self._failed or self._connection.is_closed()

    def info(self) -> str:
        return self._connection.info()


class ProxiedConnection(_Proxied["httpcore.ConnectionInterface"]):
    """A connection through a proxy."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; close the connection if it cannot be opened."""
        self._waiting += 1
        try:
            response = self._connection.handle_request(request)
        except BaseException:
            self._waiting -= 1
            if self._has_failed():
                self._connection.close()
                if (stream := _stream_of(request)) is not None:
                    stream.close()
            raise
        self._waiting -= 1
        self._opened = True
        return response

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class AsyncProxiedConnection(_Proxied["httpcore.AsyncConnectionInterface"]):
    """An asynchronous connection through a proxy."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; close the connection if it cannot be opened."""
        self._waiting += 1
        try:
            response = await self._connection.handle_async_request(request)
        except BaseException:
            self._waiting -= 1
            if self._has_failed():
                if (stream := _stream_of(request)) is not None:
                    await stream.aclose()
                await self._connection.aclose()
            raise
        self._waiting -= 1
        self._opened = True
        return response

    async def aclose(self) -> None:
        """Close the connection."""
        await self._connection.aclose()


def _stream_of(request: httpcore.Request) -> Any:
    """Return the network stream that was opened for a request."""
    deadline = deadline_of(request.extensions.get("timeout", {}).get("connect"))
    return None if deadline is None else deadline.stream
