"""Carry out the steps of an exchange: one loop for synchronous calls, and the same with `await`.

Drivers are independent of the HTTP library. They use a connection, which a module of this package implements
for each library; only connections read bytes and translate exceptions of the library.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openrouter_sdk.exchange.steps import Deliver, Read, Send, Sleep

if TYPE_CHECKING:
    from openrouter_sdk.exchange.exchange import Exchange
    from openrouter_sdk.exchange.steps import Json
    from openrouter_sdk.transport.connection import AsyncConnection, SyncConnection


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
        resume, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                try:
                    step = resume(outcome)
                except StopIteration:
                    connection.finish()
                    return None
                if type(step) is Read:
                    outcome = connection.read(step.wait)
                elif type(step) is Deliver:
                    return step.events
                elif isinstance(step, Send):
                    outcome = connection.send(step)
                elif isinstance(step, Sleep):
                    connection.close()
                    self._sleep(step.seconds)
                    outcome = None
        except BaseException:
            outcome = None  # crash reporters print local variables
            self.close()
            raise

    def close(self) -> None:
        """Close the connection and the exchange."""
        self.connection.close()
        with suppress(ValueError):  # running in another thread, which finds the connection closed
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
        resume, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                try:
                    step = resume(outcome)
                except StopIteration:
                    await connection.finish()
                    return None
                if type(step) is Read:
                    outcome = await connection.read(step.wait)
                elif type(step) is Deliver:
                    return step.events
                elif isinstance(step, Send):
                    outcome = await connection.send(step)
                elif isinstance(step, Sleep):
                    await connection.close()
                    await self._sleep(step.seconds)
                    outcome = None
        except BaseException:
            outcome = None
            await self.close()
            raise

    async def close(self) -> None:
        """Close the connection and the exchange."""
        try:
            await self.connection.close()
        finally:
            with suppress(ValueError):
                self._exchange.close()
