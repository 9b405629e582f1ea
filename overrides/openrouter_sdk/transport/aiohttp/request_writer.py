"""Requests as they are written to a connection."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from aiohttp.http import StreamWriter

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Send
    from openrouter_sdk.exchange.transfers.multipart import Multipart

_PIECE: Final = 64 * 1024


async def write_request(protocol: Any, step: Send, ending: bytes, extend: Callable[[], None]) -> None:
    """Write a request; `ending` completes its first line, and `extend` is called for each piece of a form."""
    request = step.request
    head = [request.method.encode(), ending]
    for name, value in step.headers:
        head += (name, b": ", value, b"\r\n")
    head.append(b"\r\n")
    content = request.content or b""
    if request.form is None and len(content) <= _PIECE:
        head.append(content)
        protocol.transport.write(b"".join(head))
        return
    protocol.transport.write(b"".join(head))
    writer = StreamWriter(protocol, protocol._loop)
    if request.form is None:
        view = memoryview(content)
        for start in range(0, len(view), _PIECE):
            await writer.write(view[start : start + _PIECE])
        await writer.drain()
        return
    async for piece in _pieces(request.form):
        extend()
        await writer.write(piece)
        await writer.drain()


async def _pieces(form: Multipart) -> AsyncIterator[bytes]:
    """Return a form in pieces, whose files are read in a thread."""
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
