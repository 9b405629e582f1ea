"""The body of a form as httpx sends it, in pieces, so that files need not be in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from openrouter_api.encoding.uploads import FileSource
from openrouter_sdk.exchange.transfers.multipart import Multipart

if TYPE_CHECKING:
    from httpx import AsyncByteStream, SyncByteStream
else:
    SyncByteStream = AsyncByteStream = object  # those of the library: see `derive`


class _Body:
    def __init__(self, form: Multipart, extend: Callable[[], None]) -> None:
        self._form = form
        self._extend = extend
        """Has the timeout start again: sending may take longer than waiting for the response."""


class MultipartBody(_Body, SyncByteStream):
    """The body of one attempt."""

    def __iter__(self) -> Iterator[bytes]:
        for segment in self._form.segments:
            if not isinstance(segment, FileSource):
                yield segment
                continue
            sent = 0
            segment.report(sent)
            for chunk in segment.chunks():
                self._extend()
                yield chunk
                sent += len(chunk)
                segment.report(sent)


class AsyncMultipartBody(_Body, AsyncByteStream):
    """The body of one attempt, which reads files in a thread."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for segment in self._form.segments:
            if not isinstance(segment, FileSource):
                yield segment
                continue
            from anyio.to_thread import run_sync

            sent = 0
            segment.report(sent)
            chunks = segment.chunks()
            while chunk := await run_sync(partial(next, chunks, b"")):
                self._extend()
                yield chunk
                sent += len(chunk)
                segment.report(sent)
