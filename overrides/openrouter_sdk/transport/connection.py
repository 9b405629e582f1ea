"""What drivers need of an HTTP library; for type checkers alone."""

from __future__ import annotations

from typing import Any, Protocol

from openrouter_sdk.exchange.steps import Failure, Head, Send


class SyncConnection(Protocol):
    """Sends requests, one at a time, and reads their responses."""

    closed: bool
    """Set by the driver, maybe in another thread, before a `close` that ends what the connection waits for.
    Nothing is sent after it.
    """

    @property
    def client(self) -> Any:
        """What holds the connection; see `SyncHttpLibrary.new_client`."""
        ...

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        ...

    def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response. Raises ClientClosedError."""
        ...

    def read(self, wait: float | None) -> bytes | Failure:
        """Read the next chunk of the body, empty at its end; wait at most `wait` seconds."""
        ...

    def finish(self) -> None:
        """Release the response after use; keep the connection if the end of the body arrives soon."""
        ...

    def close(self) -> None:
        """Close the response, and also the connection unless the body was read to its end.

        If `closed` is set, wake whoever waits in the other methods.
        """
        ...


class AsyncConnection(Protocol):
    """An asynchronous connection. See `SyncConnection`."""

    closed: bool

    @property
    def client(self) -> Any:
        """What holds the connection; see `AsyncHttpLibrary.new_client`."""
        ...

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        ...

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response. Raises ClientClosedError."""
        ...

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next chunk of the body, empty at its end; wait at most `wait` seconds."""
        ...

    async def finish(self) -> None:
        """Release the response after use; keep the connection if the end of the body arrives soon."""
        ...

    async def close(self) -> None:
        """Close the response, and also the connection unless the body was read to its end.

        If `closed` is set, wake whoever waits in the other methods.
        """
        ...


class SyncHttpLibrary(Protocol):
    """An HTTP library as `SyncConnections` uses it; each has a room of its own in this package."""

    def new_client(self) -> Any:
        """Create what holds connections, and has a `close`. Raises InvalidArgumentError."""
        ...

    def connection(self, client: Any, *, own: bool) -> SyncConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        ...


class AsyncHttpLibrary(Protocol):
    """An HTTP library as `AsyncConnections` uses it. See `SyncHttpLibrary`."""

    def new_client(self) -> Any:
        """Create what holds connections of the running event loop, and has an `aclose`."""
        ...

    def connection(self, client: Any, *, own: bool) -> AsyncConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        ...
