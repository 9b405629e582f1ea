"""Open responses and garbage collection: when they may be collected, and how finalizers close them."""

from __future__ import annotations

import _thread
import contextlib
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

_pinned: set[object] = set()
_closing: set[asyncio.Task[None]] = set()  # the event loop has only weak references


def pin(connection: object) -> None:
    """Protect a connection with an open response from garbage collection.

    The collector may run inside httpcore's pool while that holds its lock. Finalizing the generators of an
    open response takes the same lock, and would deadlock.
    """
    _pinned.add(connection)


def unpin(connection: object) -> None:
    """Allow garbage collection of a closed connection."""
    _pinned.discard(connection)


def close_in_background(close: Callable[[], None]) -> None:
    """Close in another thread; for finalizers, which may run during garbage collection (see `pin`)."""
    with contextlib.suppress(RuntimeError):  # at interpreter shutdown, which closes sockets
        _thread.start_new_thread(close, ())


def running_loop() -> Any:
    """Return an object that identifies the running event loop: for trio, its token; None if there is none."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio: Any = sys.modules.get("trio")  # imported, if it is running
        with contextlib.suppress(RuntimeError):
            return trio and trio.lowlevel.current_trio_token()
        return None


def close_in_loop(loop: Any, close: Callable[[], Awaitable[None]]) -> None:
    """Close in a task of an event loop; for finalizers, which may run in any thread.

    A loop that has ended has closed its connections.
    """
    with contextlib.suppress(RuntimeError):
        if hasattr(loop, "run_sync_soon"):
            loop.run_sync_soon(_close_in_trio, close)
        else:
            loop.call_soon_threadsafe(_close_in_asyncio, loop, close)


def _close_in_asyncio(loop: asyncio.AbstractEventLoop, close: Callable[[], Awaitable[None]]) -> None:
    task = loop.create_task(_close_quietly(close))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


def _close_in_trio(close: Callable[[], Awaitable[None]]) -> None:
    import trio

    with contextlib.suppress(RuntimeError):  # it is ending
        trio.lowlevel.spawn_system_task(_close_quietly, close)


async def _close_quietly(close: Callable[[], Awaitable[None]]) -> None:
    with contextlib.suppress(Exception):
        await close()
