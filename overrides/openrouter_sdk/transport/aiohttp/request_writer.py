"""Requests as they are written to a connection."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Send
    from openrouter_sdk.exchange.transfers.multipart import Multipart
    from openrouter_sdk.transport.aiohttp.receiver import Receiver

_PIECE: Final = 64 * 1024


async def write_request(receiver: Receiver, step: Send, ending: bytes, extend: Callable[[], None]) -> None:
    """Write a request; `ending` completes its first line, and `extend` is called for each piece of a form."""
    request, content = step.request, step.request.content or b""
    receiver.transport.write(_head(step, ending) + content[:_PIECE])  # in no variable: it has the key
    for start in range(_PIECE, len(content), _PIECE):
        await receiver.drain()
        receiver.transport.write(content[start : start + _PIECE])
    if request.form is not None:
        async for piece in _pieces(request.form):
            extend()
            await receiver.drain()
            receiver.transport.write(piece)


def _head(step: Send, ending: bytes) -> bytes:
    lines = [step.request.method.encode() + ending]
    lines += [b"%b: %b\r\n" % header for header in step.headers]
    return b"".join([*lines, b"\r\n"])


async def _pieces(form: Multipart) -> AsyncIterator[bytes]:
    """Yield a form in pieces; files are read in a thread."""
    from anyio.to_thread import run_sync

    from openrouter_api.encoding.uploads import FileSource

    for segment in form.segments:
        if not isinstance(segment, FileSource):
            yield segment
            continue
        sent = 0
        segment.report(sent)
        chunks = segment.chunks()
        while chunk := await run_sync(partial(next, chunks, b"")):
            yield chunk
            sent += len(chunk)
            segment.report(sent)
