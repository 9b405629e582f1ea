"""Open responses and garbage collection: when they may be collected, and how finalizers close them."""

from __future__ import annotations

import _thread
import contextlib
from collections.abc import Callable

_pinned: set[object] = set()


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
