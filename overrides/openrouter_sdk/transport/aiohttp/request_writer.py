"""Requests as they are written to a connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Send
    from openrouter_sdk.transport.aiohttp.receiver import Receiver

_PIECE: Final = 64 * 1024


async def write_request(receiver: Receiver, step: Send, ending: bytes, extend: Callable[[], None]) -> None:
    """Write a request; `ending` completes its first line, and `extend` is called for each piece of a file."""
    request, content = step.request, step.request.content or b""
    receiver.transport.write(_head(step, ending) + content[:_PIECE])  # in no variable: it has the key
    for start in range(_PIECE, len(content), _PIECE):
        await receiver.drain()
        receiver.transport.write(content[start : start + _PIECE])
    if request.form is not None:
        from openrouter_sdk.transport.form_pieces import async_form_pieces

        async for piece in async_form_pieces(request.form, extend):
            await receiver.drain()
            receiver.transport.write(piece)


def _head(step: Send, ending: bytes) -> bytes:
    lines = [step.request.method.encode() + ending]
    lines += [b"%b: %b\r\n" % header for header in step.headers]
    return b"".join([*lines, b"\r\n"])
