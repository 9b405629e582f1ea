"""How a response that is no longer needed lets go of its connection: back to the pool, or closed."""

from __future__ import annotations

import _thread
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Iterator

import httpx

DRAIN_SECONDS = 0.25
"""How long to wait, after the end mark of a stream, for the end of its body."""

_pinned: set[object] = set()


def pin(connection: object) -> None:
    """Keep a connection whose response is open out of reach of the garbage collector.

    The collector may run anywhere, also inside httpcore's pool while that holds its lock. Collecting the
    generators of an open response takes the same lock, and would wait for it forever.
    """
    _pinned.add(connection)


def unpin(connection: object) -> None:
    """Leave a closed connection to the garbage collector."""
    _pinned.discard(connection)


def close_in_background(close: Callable[[], None]) -> None:
    """Close in another thread: for finalizers, which the garbage collector may call (see `pin`)."""
    with contextlib.suppress(RuntimeError):  # the interpreter is shutting down, and its sockets with it
        _thread.start_new_thread(close, ())


def drain(response: httpx.Response, chunks: Iterator[bytes]) -> None:
    """Read what is left of the body, so that the connection can be reused; give up soon.

    httpx cannot change the timeout of a body that has begun, so another thread does the waiting.
    """
    if not isinstance(response.stream, httpx.SyncByteStream):
        return
    response.stream = body = _DrainedBody(response.stream)
    reader = threading.Thread(target=_exhaust, args=(response, chunks), daemon=True)
    reader.start()
    reader.join(DRAIN_SECONDS)
    if reader.is_alive():
        body.give_up(response)
        reader.join(DRAIN_SECONDS)


async def drain_async(chunks: AsyncIterator[bytes]) -> None:
    """Read what is left of the body, so that the connection can be reused; give up soon."""
    import anyio

    with anyio.move_on_after(DRAIN_SECONDS), contextlib.suppress(httpx.HTTPError, httpx.StreamError):
        async for _ in chunks:
            pass


class _DrainedBody(httpx.SyncByteStream):
    """A body that either ends or is given up; once it has ended, its socket may serve another request."""

    def __init__(self, body: httpx.SyncByteStream) -> None:
        self._body = body
        self._lock = threading.Lock()
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        with self._lock:
            self._ended = True
        self._body.close()  # returns the connection to the pool

    def give_up(self, response: httpx.Response) -> None:
        with self._lock:
            if not self._ended:
                _shut_down(response)


def _exhaust(response: httpx.Response, chunks: Iterator[bytes]) -> None:
    with contextlib.suppress(httpx.HTTPError, httpx.StreamError):
        for _ in chunks:
            pass
        response.close()


def _shut_down(response: httpx.Response) -> None:
    """Wake a read that waits on the response's socket."""
    import socket

    network = response.extensions.get("network_stream")
    found = network.get_extra_info("socket") if network is not None else None
    if isinstance(found, socket.socket):
        with contextlib.suppress(OSError):
            found.shutdown(socket.SHUT_RDWR)
