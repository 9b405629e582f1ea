"""What drivers need of an HTTP library; for type checkers alone."""

from __future__ import annotations

from typing import Protocol

from openrouter_sdk.exchange.steps import Failure, Head, Send


class SyncConnection(Protocol):
    """Sends requests, one at a time, and reads their responses."""

    closed: bool
    """Set by the driver, maybe in another thread, before a `close` that ends what the connection waits for.
    Nothing is sent after it.
    """

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
