"""Carry out the steps of an exchange: one loop for synchronous calls, and the same with `await`.

A driver knows no HTTP library. It is given a connection, which a module of this package implements for each
library, and which is the only source of bytes and the only place that translates the library's exceptions.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol

from openrouter_sdk.exchange.exchange import Exchange
from openrouter_sdk.exchange.steps import Deliver, Failure, Head, Json, Read, Send


class SyncConnection(Protocol):
    """Sends one request at a time and reads its response."""

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        ...

    def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response. Raises ClientClosedError."""
        ...

    def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body, at most `wait` seconds after the last; empty at its end."""
        ...

    def finish(self) -> None:
        """Release a response of which nothing more is needed; keep the connection if its end is near."""
        ...

    def close(self) -> None:
        """Close the response, and the connection unless the response was read to its end."""
        ...


class AsyncConnection(Protocol):
    """The same, asynchronous."""

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        ...

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response. Raises ClientClosedError."""
        ...

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body, at most `wait` seconds after the last; empty at its end."""
        ...

    async def finish(self) -> None:
        """Release a response of which nothing more is needed; keep the connection if its end is near."""
        ...

    async def close(self) -> None:
        """Close the response, and the connection unless the response was read to its end."""
        ...


class SyncDriver:
    """Runs one exchange over a connection."""

    def __init__(
        self, exchange: Exchange, connection: SyncConnection, sleep: Callable[[float], None]
    ) -> None:
        self.connection = connection
        self._exchange = exchange
        self._sleep = sleep

    def run(self) -> None:
        """Run the exchange to its end."""
        while self.advance() is not None:
            pass

    def advance(self) -> list[Json] | None:
        """Run the exchange to its next delivery; return the events, or None once it has ended."""
        proceed, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                step = proceed(outcome)
                if isinstance(step, Read):
                    outcome = connection.read(step.wait)
                elif isinstance(step, Deliver):
                    return step.events
                elif isinstance(step, Send):
                    outcome = connection.send(step)
                else:
                    connection.close()
                    self._sleep(step.seconds)
                    outcome = None
        except StopIteration:
            connection.finish()
            return None
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection, and the exchange where it stands."""
        self.connection.close()
        with suppress(ValueError):  # another thread runs it, and will find the connection closed
            self._exchange.close()


class AsyncDriver:
    """Runs one exchange over an asynchronous connection."""

    def __init__(
        self,
        exchange: Exchange,
        connection: AsyncConnection,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self.connection = connection
        self._exchange = exchange
        self._sleep = sleep

    async def run(self) -> None:
        """Run the exchange to its end."""
        while await self.advance() is not None:
            pass

    async def advance(self) -> list[Json] | None:
        """Run the exchange to its next delivery; return the events, or None once it has ended."""
        proceed, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                step = proceed(outcome)
                if isinstance(step, Read):
                    outcome = await connection.read(step.wait)
                elif isinstance(step, Deliver):
                    return step.events
                elif isinstance(step, Send):
                    outcome = await connection.send(step)
                else:
                    await connection.close()
                    await self._sleep(step.seconds)
                    outcome = None
        except StopIteration:
            await connection.finish()
            return None
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Close the connection, and the exchange where it stands."""
        try:
            await self.connection.close()
        finally:
            with suppress(ValueError):
                self._exchange.close()
