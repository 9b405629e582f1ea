"""Edit the chunks of a body at a byte position, without reading ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, takewhile

from openrouter_sdk.testing.http.traffic import Chunk, Unframed, Wait


def insert(chunks: Iterable[Chunk], byte: int, piece: Chunk) -> Iterator[Chunk]:
    """Yield the chunks with a piece after `byte` bytes."""
    rest = iter(chunks)
    for chunk in rest if byte > 0 else ():
        if isinstance(chunk, bytes) and len(chunk) >= byte:
            yield chunk[:byte]
            rest = chain((chunk[byte:],), rest) if chunk[byte:] else rest
            break
        byte -= len(chunk) if isinstance(chunk, bytes) else 0
        yield chunk
    yield piece
    yield from rest


def truncate(chunks: Iterable[Chunk], byte: int) -> Iterator[Chunk]:
    """Yield the first `byte` bytes."""
    mark = Wait(0)
    return takewhile(lambda chunk: chunk is not mark, insert(chunks, byte, mark))


def unframe_from(chunks: Iterable[Chunk], byte: int) -> Iterator[Chunk]:
    """Yield the chunks, those after `byte` bytes without framing."""
    mark = Wait(0)
    past_mark = False
    for chunk in insert(chunks, byte, mark):
        past_mark = past_mark or chunk is mark
        if chunk is not mark:
            yield Unframed(chunk) if past_mark and isinstance(chunk, bytes) else chunk


def split(chunks: Iterable[Chunk], size: int) -> Iterator[Chunk]:
    """Yield the chunks with all bytes in pieces of at most `size`."""
    for chunk in chunks:
        if isinstance(chunk, bytes):
            yield from (chunk[start : start + size] for start in range(0, len(chunk), size))
        else:
            yield chunk
