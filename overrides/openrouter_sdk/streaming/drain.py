"""How a stream lets go of its connection: back to the pool after a good end, closed in order otherwise."""

from __future__ import annotations

import _thread
import contextlib
import threading
from collections.abc import Callable, Iterator

import httpx

from openrouter_sdk.transport.httpx import AsyncConnection, SyncConnection

DRAIN_SECONDS = 0.25
"""How long to wait, after the end mark, for the end of the body that makes the connection reusable."""

_open: set[SyncConnection] = set()


def keep(connection: SyncConnection) -> None:
    """Keep a connection whose response is open out of reach of the garbage collector.

    The collector may run anywhere, so also inside httpcore's pool while that holds its lock. Collecting the
    generators of an open response takes the same lock, which would then never be free again.
    """
    _open.add(connection)


def close(connection: SyncConnection) -> None:
    """Close what is open on a connection."""
    connection.close()
    _open.discard(connection)


def close_beside(close: Callable[[], None]) -> None:
    """Close, but not in this thread: for finalizers, which the garbage collector may call (see `keep`)."""
    with contextlib.suppress(RuntimeError):  # the interpreter is ending, and the sockets with it
        _thread.start_new_thread(close, ())


def give_back(connection: SyncConnection) -> None:
    """Read what is left of the body, so that the connection can serve again; give up soon.

    httpx cannot wait for a body with a limit of our choice, so the wait is done beside.
    """
    response = connection.response
    if response is None or not isinstance(response.stream, httpx.SyncByteStream):
        return
    response.stream = body = _Ending(response.stream)
    rest = threading.Thread(target=_exhaust, args=(connection.chunks,), daemon=True)
    rest.start()
    rest.join(DRAIN_SECONDS)
    if rest.is_alive():
        body.give_up(response)
        rest.join(DRAIN_SECONDS)


async def give_back_async(connection: AsyncConnection) -> None:
    """Read what is left of the body, so that the connection can serve again; give up soon."""
    if connection.response is None or connection.chunks is None:
        return
    import anyio

    with anyio.move_on_after(DRAIN_SECONDS), contextlib.suppress(httpx.HTTPError, httpx.StreamError):
        async for _ in connection.chunks:
            pass


class _Ending(httpx.SyncByteStream):
    """A body that either ends or is given up: once it has ended, its socket may serve another stream."""

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
                _hang_up(response)


def _exhaust(chunks: Iterator[bytes]) -> None:
    with contextlib.suppress(httpx.HTTPError, httpx.StreamError):
        for _ in chunks:
            pass


def _hang_up(response: httpx.Response) -> None:
    """Wake a read that waits on the response's socket."""
    import socket

    network = response.extensions.get("network_stream")
    found = network.get_extra_info("socket") if network is not None else None
    if isinstance(found, socket.socket):
        with contextlib.suppress(OSError):
            found.shutdown(socket.SHUT_RDWR)
