"""Carry out the steps of an exchange: one loop for synchronous calls, and the same with `await`.

Drivers are independent of the HTTP library. They use a connection, which a module of this package implements
for each library; only connections read bytes and translate exceptions of the library.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_sdk.errors import ClientClosedError, OpenRouterError
from openrouter_sdk.errors.tracebacks import trim
from openrouter_sdk.exchange.steps import Ask, Deliver, Read, Send, Sleep

if TYPE_CHECKING:
    from anyio import CancelScope

    from openrouter_sdk.exchange.exchange import Exchange
    from openrouter_sdk.exchange.steps import Events
    from openrouter_sdk.transport.connection import AsyncConnection, SyncConnection


Registry: TypeAlias = "set[weakref.ref[Any]]"
"""The drivers that `close` of a client closes. The references are weak, so that a forgotten stream ends."""


def open_drivers(registry: Registry) -> list[Any]:
    """Return the drivers of a registry that still exist."""
    return [driver for reference in list(registry) if (driver := reference()) is not None]


class _Driver:
    """What both drivers share: whether they are closed, and who is to close them."""

    def __init__(self, exchange: Exchange, registry: Registry | None) -> None:
        self._exchange = exchange
        self.closed = False
        """Whether the exchange was given up."""
        self._advancing = False
        self._registry = registry
        if registry is not None:
            self._reference = weakref.ref(self, registry.discard)
            registry.add(self._reference)

    def _leave_registry(self) -> None:
        if self._registry is not None:
            self._registry.discard(self._reference)

    def _check_open(self) -> None:
        if self.closed:
            raise ClientClosedError


class SyncDriver(_Driver):
    """Runs one exchange over a connection. By default, `close` ends a wait between attempts."""

    def __init__(
        self,
        exchange: Exchange,
        connection: SyncConnection,
        sleep: Callable[[float], None] | None = None,
        registry: Registry | None = None,
    ) -> None:
        super().__init__(exchange, registry)
        self.connection = connection
        self._sleep = sleep
        self._closing: threading.Event | None = None

    def run(self) -> None:
        """Run the exchange to its end."""
        while self.advance() is not None:
            pass

    def advance(self) -> Events | None:
        """Run the exchange to its next delivery; return the events, or None once it has ended.

        Raises ClientClosedError if another thread calls `close` meanwhile.
        """
        self._advancing = True
        if self.closed:  # checked last: `close` wakes an advance that it sees
            return None
        resume, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                try:
                    step = resume(outcome)
                except StopIteration:
                    self._check_open()
                    connection.finish()
                    self._leave_registry()
                    return None
                if type(step) is Read:
                    outcome = connection.read(step.wait)
                elif type(step) is Deliver:
                    self._advancing = False
                    return step.events
                elif isinstance(step, Send):
                    outcome = connection.send(step)
                elif isinstance(step, Sleep):
                    connection.close()
                    self._pause(step.seconds)
                    outcome = None
                elif isinstance(step, Ask):
                    if step.is_read:
                        connection.finish()
                    outcome = step.ask()
        except BaseException as error:
            outcome, closed = None, self.closed  # crash reporters print local variables
            self.close()
            if closed and isinstance(error, Exception) and not isinstance(error, ClientClosedError):
                raise _closed_during(error) from error
            trim(error)
            raise

    def _pause(self, seconds: float) -> None:
        if self._sleep is not None:
            self._sleep(seconds)
        else:
            self._closing = threading.Event()
            if not self.closed:  # checked last: `close` sets an event that it sees
                self._closing.wait(seconds)
        self._check_open()

    def close(self) -> None:
        """Close the connection and the exchange, also while another thread waits in `advance`."""
        self.closed = True
        if self._advancing:
            self.connection.closed = True
        self._leave_registry()
        if self._closing is not None:
            self._closing.set()
        self.connection.close()
        with suppress(ValueError):  # running in another thread, which finds the connection closed
            self._exchange.close()


class AsyncDriver(_Driver):
    """Runs one exchange over an asynchronous connection. See `SyncDriver`."""

    def __init__(
        self,
        exchange: Exchange,
        connection: AsyncConnection,
        sleep: Callable[[float], Awaitable[None]],
        registry: Registry | None = None,
    ) -> None:
        super().__init__(exchange, registry)
        self.connection = connection
        self._sleep = sleep
        self._pausing: CancelScope | None = None

    async def run(self) -> None:
        """Run the exchange to its end."""
        while await self.advance() is not None:
            pass

    async def advance(self) -> Events | None:
        """Run the exchange to its next delivery; return the events, or None once it has ended.

        Raises ClientClosedError if another task calls `close` meanwhile.
        """
        self._advancing = True
        if self.closed:  # checked last: `close` wakes an advance that it sees
            return None
        resume, connection = self._exchange.send, self.connection
        outcome: Any = None
        try:
            while True:
                try:
                    step = resume(outcome)
                except StopIteration:
                    self._check_open()
                    await connection.finish()
                    self._leave_registry()
                    return None
                if type(step) is Read:
                    outcome = await connection.read(step.wait)
                elif type(step) is Deliver:
                    self._advancing = False
                    return step.events
                elif isinstance(step, Send):
                    outcome = await connection.send(step)
                elif isinstance(step, Sleep):
                    await connection.close()
                    await self._pause(step.seconds)
                    outcome = None
                elif isinstance(step, Ask):
                    if step.is_read:
                        await connection.finish()
                    outcome = await step.ask_async()
        except BaseException as error:
            outcome, closed = None, self.closed
            await self.close()
            if closed and isinstance(error, Exception) and not isinstance(error, ClientClosedError):
                raise _closed_during(error) from error
            trim(error)
            raise

    async def _pause(self, seconds: float) -> None:
        from anyio import CancelScope

        with CancelScope() as self._pausing:
            await self._sleep(seconds)
        self._check_open()

    async def close(self) -> None:
        """Close the connection and the exchange, also while another task waits in `advance`."""
        self.closed = True
        if self._advancing:
            self.connection.closed = True
        self._leave_registry()
        if self._pausing is not None:
            self._pausing.cancel()
        try:
            await self.connection.close()
        finally:
            with suppress(ValueError):
                self._exchange.close()


def _closed_during(error: Exception) -> ClientClosedError:
    """Return the error to raise for what went wrong because the driver was closed."""
    closed = ClientClosedError()
    if isinstance(error, OpenRouterError):
        closed.partial, closed.attempts = error.partial, error.attempts
        closed.generation_id = error.generation_id
    return closed
