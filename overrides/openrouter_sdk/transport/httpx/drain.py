"""Release the connection of a response: return it to the pool if possible, or close it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from openrouter_sdk.transport.connection_settings import DRAIN_SECONDS
from openrouter_sdk.transport.httpx.http2 import protocol_errors
from openrouter_sdk.transport.httpx.libraries import Library, derive

if TYPE_CHECKING:
    import httpx
    from httpx import SyncByteStream

    from openrouter_sdk.transport.httpx.response_body import AsyncBody, Body
else:
    SyncByteStream = object  # that of the library: see `derive`


def drain(response: httpx.Response, body: Body, library: Library) -> None:
    """Read the rest of the body, so that the connection can be reused; give up after `DRAIN_SECONDS`.

    In another thread, because httpx cannot change the timeout of a body that is being read.
    """
    base = library.httpx.SyncByteStream
    if not isinstance(response.stream, base):
        return
    response.stream = stream = derive(_DrainedBody, base)(response.stream)
    reader = threading.Thread(target=_exhaust, args=(response, body, library), daemon=True)
    reader.start()
    reader.join(DRAIN_SECONDS)
    if reader.is_alive():
        stream.abort(response)
        reader.join(DRAIN_SECONDS)


async def drain_async(body: AsyncBody, library: Library) -> bool:
    """Read the rest of the body, so that the connection can be reused; give up after `DRAIN_SECONDS`.

    Returns whether the body has ended.
    """
    import anyio

    with anyio.move_on_after(DRAIN_SECONDS), ignoring_errors(library):
        while await body.read():
            pass
        return True
    return False


class _DrainedBody(SyncByteStream):
    """A body that either ends or is aborted, never both: after its end, its socket may be in use again."""

    def __init__(self, body: SyncByteStream) -> None:
        self._body = body
        self._lock = threading.Lock()
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        with self._lock:
            self._ended = True
        self._body.close()  # returns the connection to the pool

    def abort(self, response: httpx.Response) -> None:
        with self._lock:
            if not self._ended:
                shut_down(response)


def _exhaust(response: httpx.Response, body: Body, library: Library) -> None:
    with ignoring_errors(library):
        while body.read():
            pass
        response.close()


def ignoring_errors(library: Library) -> contextlib.suppress:
    """Ignore what may go wrong with a body whose last event has been read."""
    httpx = library.httpx
    return contextlib.suppress(httpx.HTTPError, httpx.StreamError, *protocol_errors())


def shut_down(response: httpx.Response) -> None:
    """Wake up a thread that is reading from the response's socket."""
    import socket

    stream = response.extensions.get("network_stream")
    sock = stream.get_extra_info("socket") if stream is not None else None
    if isinstance(sock, socket.socket):
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
