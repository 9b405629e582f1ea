"""Multipart forms as a sequence of segments with a known length, without I/O (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from typing import Final

from openrouter_api.encoding.uploads import FilePart, FileSource

_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""What names must not contain, as the HTML standard escapes it (section 4.10.22.8)."""


def new_boundary() -> str:
    """Return a boundary that no content contains, or only with a probability of 2^-128."""
    return secrets.token_hex(16)


class Multipart:
    """A form: `segments` are bytes, and sources whose bytes are read when they are sent."""

    def __init__(
        self, parts: Iterable[tuple[str, str | FilePart]], boundary: Callable[[], str] = new_boundary
    ) -> None:
        mark = boundary()
        self.parts = tuple(parts)
        self.content_type = f"multipart/form-data; boundary={mark}"
        self.segments: list[bytes | FileSource] = []
        for name, value in self.parts:
            content: bytes | FileSource
            if isinstance(value, FilePart):
                content = value.content
                field = f'; filename="{_escaped(value.filename)}"\r\nContent-Type: {value.media}'
            else:
                content, field = value.encode(), ""
            head = f'--{mark}\r\nContent-Disposition: form-data; name="{_escaped(name)}"{field}\r\n\r\n'
            self.segments += [head.encode(), content, b"\r\n"]
        self.segments.append(f"--{mark}--\r\n".encode())
        self.length = sum(_size(segment) for segment in self.segments)


def _escaped(name: str) -> str:
    return name.translate(_ESCAPES)


def _size(segment: bytes | FileSource) -> int:
    return segment.size if isinstance(segment, FileSource) else len(segment)
