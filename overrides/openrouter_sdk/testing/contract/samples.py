"""Small valid files of each type that the API returns."""

from __future__ import annotations

import math
import struct
import zlib

TEXT = b"This file comes from the stand-in server.\n"


def png(seed: int) -> bytes:
    """Return an image of one pixel whose colour depends on the seed."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = b"\0" + (seed * 2_654_435_761 % 2**24).to_bytes(3, "big")
    parts = (_png_part(b"IHDR", header), _png_part(b"IDAT", zlib.compress(pixel)), _png_part(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def pcm() -> bytes:
    """Return a short tone as 16-bit little-endian samples."""
    wave = (int(8000 * math.sin(2 * math.pi * 440 * n / 24_000)) for n in range(480))
    return b"".join(struct.pack("<h", sample) for sample in wave)


def mp3() -> bytes:
    """Return an empty tag and two silent frames (MPEG 1, layer 3, 128 kbit/s, 44.1 kHz: 417 bytes each)."""
    tag = b"ID3\x04\x00\x00\x00\x00\x00\x00"
    frame = b"\xff\xfb\x90\x64" + bytes(413)
    return tag + frame * 2


def mp4() -> bytes:
    """Return the opening boxes of a video without content."""
    return _box(b"ftyp", b"isom\0\0\x02\0isomiso2mp41") + _box(b"free", b"") + _box(b"mdat", b"stand-in")


def _png_part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data
