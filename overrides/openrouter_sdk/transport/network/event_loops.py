"""Event loops: which one runs, whether one has ended, and what is closed when it ends."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncGenerator
from typing import Any

import httpx


def close_with_loop(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    """Have the event loop close a client that never was, when it is collected or the loop ends.

    Event loops do so with asynchronous generators that have begun (PEP 525), and with nothing else.
    """

    async def close_at_end() -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await client.aclose()

    closer = close_at_end()
    with contextlib.suppress(StopIteration):
        closer.asend(None).send(None)
    return closer


def close_in_trio(closers: dict[Any, AsyncGenerator[None, None]]) -> None:
    """Close the connections of a client that is collected while trio runs.

    Trio warns of asynchronous generators that it has to close, where asyncio does not.
    """
    for loop, closer in closers.items():
        if hasattr(loop, "run_sync_soon"):
            with contextlib.suppress(RuntimeError):  # it has ended
                loop.run_sync_soon(_spawn_closing, closer)


def _spawn_closing(closer: AsyncGenerator[None, None]) -> None:
    import trio

    async def close() -> None:
        with contextlib.suppress(Exception):
            await closer.aclose()

    try:
        trio.lowlevel.spawn_system_task(close)
    except RuntimeError:  # trio is ending, and closes those generators that are still referred to
        trio.lowlevel.RunVar[object]("closer").set(closer)


def running_loop() -> Any:
    """Return an object that identifies the running event loop."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _trio_token()


def _trio_token() -> Any:
    """Return the token of the running `trio.run`; None if there is none."""
    trio: Any = sys.modules.get("trio")  # imported, if it is running
    with contextlib.suppress(RuntimeError):
        return trio and trio.lowlevel.current_trio_token()
    return None


def is_closed(loop: Any) -> bool:
    """Whether an event loop has ended, and its connections are unusable."""
    if loop is None:
        return False
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(_do_nothing, idempotent=True)  # the only way to find out; raises after the end
    except RuntimeError:
        return True
    return False


def _do_nothing() -> None:
    """Scheduled in an event loop to find out whether it is running."""
