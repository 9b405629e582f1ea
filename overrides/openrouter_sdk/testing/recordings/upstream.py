"""The connections to another server, on an event loop in a thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import suppress
from contextvars import Context
from typing import Any, Final, TypeVar

import httpx

from openrouter_sdk.config.no_proxy import is_loopback
from openrouter_sdk.testing.http.traffic import Chunk, HangUp, Later
from openrouter_sdk.testing.recordings.archive import Recording
from openrouter_sdk.testing.recordings.exchange import COMPLETE, CUT, LEFT

T = TypeVar("T")

TIMEOUT: Final = httpx.Timeout(600.0, connect=30.0, pool=None)
_CLOSE: Final = 60.0  # seconds, generous for busy machines


class Upstream:
    """An event loop with a client of the server at a URL."""

    def __init__(self, url: httpx.URL) -> None:
        self.client = httpx.AsyncClient(
            timeout=TIMEOUT,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=20),
            # A proxy of the environment must not see what stays on this machine.
            trust_env=not is_loopback(url.host),
            verify=url.scheme == "https",  # certificates take long to load
        )
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="Upstream", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start some work in the loop; it fails when the loop is closed."""
        if not self._loop.is_closed():
            # In a context of its own, since that of the caller may say that this is trio.
            return Context().run(asyncio.run_coroutine_threadsafe, work, self._loop)
        work.close()
        closed: Future[T] = Future()
        closed.set_exception(ConnectionError("The server is closed."))
        return closed

    def close(self) -> None:
        """Wait for all work, close the client, and end the thread."""
        with suppress(TimeoutError):
            self.run(self._finish()).result(_CLOSE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_CLOSE)
        self._loop.close()

    async def _finish(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)
        await self.client.aclose()
        await self._loop.shutdown_default_executor()


class Pieces(Iterator[Chunk]):
    """The body of an answer, piece by piece. Closing it before the end gives up the rest."""

    def __init__(self, upstream: Upstream, response: httpx.Response, recording: Recording) -> None:
        self._passing = _Passing(upstream, response, recording)
        self._steps = self._passing.steps()

    def __next__(self) -> Chunk:
        return next(self._steps)

    def close(self) -> None:
        """End the exchange; the client has left, unless all has been passed on."""
        self._passing.give_up()

    __del__ = close


class _Passing:
    """An answer that is being passed on. It does not know its iterator, which ends it when it is lost."""

    def __init__(self, upstream: Upstream, response: httpx.Response, recording: Recording) -> None:
        self._upstream = upstream
        self._response = response
        self._recording = recording
        self._coming: Future[bytes | None] | None = None
        self._over = False

    def steps(self) -> Iterator[Chunk]:
        """Yield the pieces as they come. The file is there before the client sees the end."""
        pieces = self._response.aiter_bytes()
        last = b""
        while True:
            self._coming = self._upstream.run(_next(pieces))
            yield Later(self._coming)
            piece = None if self._coming.exception() else self._coming.result()
            if not piece:
                break
            self._recording.add(piece)
            if self._recording.has_all:
                last = piece
            else:
                yield piece
        yield Later(self._end(CUT if piece is None and not last else COMPLETE))
        if last:
            yield last
        elif piece is None:
            yield HangUp()

    def give_up(self) -> None:
        if self._over:
            return
        if self._coming is not None:
            self._coming.cancel()
        self._end(LEFT)

    def _end(self, ending: str) -> Future[None]:
        self._over = True
        return self._upstream.run(self._finish(ending))

    async def _finish(self, ending: str) -> None:
        with suppress(httpx.HTTPError):
            await self._response.aclose()
        await asyncio.to_thread(self._recording.end, ending)


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    """Return the next piece; empty at the end, and None if the connection broke before."""
    try:
        async for piece in pieces:
            if piece:
                return piece
    except (httpx.HTTPError, httpx.StreamError):
        return None
    return b""
