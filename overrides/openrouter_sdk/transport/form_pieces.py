"""The bytes of a form in pieces, so that files need not be in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from openrouter_api.encoding.uploads import FileSource

if TYPE_CHECKING:
    from openrouter_sdk.exchange.transfers.multipart import Multipart


def form_pieces(form: Multipart, extend: Callable[[], None]) -> Iterator[bytes]:
    """Yield a form; `extend`, which is called before each piece of a file, has the timeout start again.

    Sending a file may take longer than waiting for the response.
    """
    for segment in form.segments:
        if not isinstance(segment, FileSource):
            yield segment
            continue
        sent = 0
        segment.report(sent)
        for chunk in segment.chunks():
            extend()
            yield chunk
            sent += len(chunk)
            segment.report(sent)


async def async_form_pieces(form: Multipart, extend: Callable[[], None]) -> AsyncIterator[bytes]:
    """Yield a form, whose files are read in a thread. See `form_pieces`."""
    from anyio.to_thread import run_sync

    for segment in form.segments:
        if not isinstance(segment, FileSource):
            yield segment
            continue
        sent = 0
        segment.report(sent)
        chunks = segment.chunks()
        while chunk := await run_sync(partial(next, chunks, b"")):
            extend()
            yield chunk
            sent += len(chunk)
            segment.report(sent)
