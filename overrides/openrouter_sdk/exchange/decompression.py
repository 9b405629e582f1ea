"""Decompress a response body in pieces of limited size.

A body may be a thousand times as large as its compressed form. HTTP libraries decompress each chunk from the
network as a whole, before any limit can apply.
"""

from __future__ import annotations

import zlib
from typing import Any, Final

from openrouter_sdk.errors import ProtocolError

PIECE: Final = 64 * 1024
"""Maximum size of a piece in bytes."""

_WINDOW: Final = 16 * 1024
"""Bytes to decompress at once."""
_GZIP: Final = frozenset({"gzip", "x-gzip"})  # equivalent (RFC 9110, section 8.4.1.3)
_INFLATABLE: Final = _GZIP | {"deflate"}
_UNSUPPORTED: Final = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz"})
_MAX_CODINGS: Final = 5
_GZIP_MAGIC: Final = b"\x1f\x8b"
_GZIP_WBITS: Final = zlib.MAX_WBITS | 16


class Decompressor:
    """Decompresses one body. Call `feed` if it `needs_input`, and otherwise `read`.

    Each `read` does a limited amount of work, so that the caller can check its timeouts in between.
    """

    def __init__(self, codings: list[str]) -> None:
        """Create a decompressor for codings in the order in which they were applied."""
        self._stages = [_Inflater(coding) for coding in reversed(codings)]

    @property
    def needs_input(self) -> bool:
        """Whether everything so far is decompressed."""
        return all(stage.needs_input for stage in self._stages)

    @property
    def truncated(self) -> bool:
        """Whether the compressed data has begun but not ended."""
        return any(stage.truncated for stage in self._stages)

    def feed(self, data: bytes) -> None:
        """Add compressed bytes."""
        self._stages[0].feed(data)

    def read(self) -> bytes:
        """Return the next piece, which may be empty. Raises ProtocolError for invalid data."""
        last = len(self._stages) - 1
        for index in range(last, -1, -1):
            stage = self._stages[index]
            if not stage.needs_input:
                piece = stage.read()
                if index == last:
                    return piece
                self._stages[index + 1].feed(piece)
                break
        return b""


def new_decompressor(content_encoding: str) -> Decompressor | None:
    """Return a decompressor for the header of a response; None if the body is not compressed.

    Unknown codings are ignored, as servers also name character sets there. Raises ProtocolError for those
    that are not supported; requests do not accept them.
    """
    codings = [coding.strip() for coding in content_encoding.lower().split(",")]
    unsupported = next((coding for coding in codings if coding in _UNSUPPORTED), None)
    if unsupported is not None:
        raise ProtocolError(
            f"the body of the answer is compressed with {unsupported}, which the request did not accept; "
            "leave Accept-Encoding as it is"
        )
    codings = [coding for coding in codings if coding in _INFLATABLE]
    if len(codings) > _MAX_CODINGS:
        raise ProtocolError(f"the body of the answer is compressed {len(codings)} times")
    return Decompressor(codings) if codings else None


class _Inflater:
    """Decompresses one coding: gzip with one or more members, or deflate with or without a zlib header."""

    def __init__(self, coding: str) -> None:
        self.needs_input = True
        self._coding = coding
        self._data = b""
        self._start = 0  # of what is left in `_data`
        self._member: Any = None  # zlib does not export the type
        self._begun = False
        self._ended = False

    @property
    def truncated(self) -> bool:
        """Whether the compressed data has begun but not ended."""
        return self._member is not None or (bool(self._data) and not self._begun)

    def feed(self, data: bytes) -> None:
        """Add compressed bytes."""
        if data and not self._ended:
            self._data = self._data[self._start :] + data
            self._start = 0
            self.needs_input = False

    def read(self) -> bytes:
        """Return the next piece, which may be empty. Raises ProtocolError for invalid data."""
        window = self._data[self._start : self._start + _WINDOW]
        if self._member is None:
            self._begin_member(window)
            return b""
        try:
            piece: bytes = self._member.decompress(window, PIECE)
        except zlib.error as error:
            message = f"the body of the answer is not valid {self._coding} data: {error}"
            raise ProtocolError(message) from error
        ended = self._member.eof
        rest = self._member.unused_data if ended else self._member.unconsumed_tail
        self._start += len(window) - len(rest)
        # After a full piece, zlib may have more without further input.
        self.needs_input = len(piece) < PIECE and self._start == len(self._data)
        if ended:
            self._member = None
        return piece

    def _begin_member(self, window: bytes) -> None:
        """Begin to decompress at the next two bytes, which tell the format; skip padding between members."""
        start = window.lstrip(b"\0") if self._begun else window
        self._start += len(window) - len(start)
        if len(start) < len(_GZIP_MAGIC):
            self.needs_input = len(self._data) - self._start < len(_GZIP_MAGIC)
        elif self._begun and (self._coding not in _GZIP or not start.startswith(_GZIP_MAGIC)):
            self._ended = self.needs_input = True  # ignore trailing bytes, like gunzip
        else:
            self._begun = True
            self._member = zlib.decompressobj(self._window_bits(start))

    def _window_bits(self, start: bytes) -> int:
        if self._coding in _GZIP:
            return _GZIP_WBITS
        # Many servers omit the zlib header (RFC 1950, section 2.2) of what HTTP calls deflate.
        has_header = start[0] & 0x0F == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS
