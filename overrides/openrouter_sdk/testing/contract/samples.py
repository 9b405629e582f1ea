"""Small valid files of each type that the API returns."""

from __future__ import annotations

import math
import struct
import zlib

TEXT = b"This file comes from the stand-in server.\n"


def png(seed: int, width: int = 1, height: int = 1) -> bytes:
    """Return an image of one pixel, or of one colour, which depends on the seed."""
    colour = (seed * 2_654_435_761 % 2**24).to_bytes(3, "big")
    if width == height == 1:
        return _png(struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0), b"\0" + colour)
    row = bytes((width + 7) // 8 + 1)  # a bit a pixel
    head = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    return _png(head, row * height, _png_part(b"PLTE", colour))


def _png(head: bytes, rows: bytes, palette: bytes = b"") -> bytes:
    parts = (
        _png_part(b"IHDR", head),
        palette,
        _png_part(b"IDAT", zlib.compress(rows)),
        _png_part(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def jpeg(seed: int) -> bytes:
    """Return a grey image of one pixel, with the seed in a comment (ITU T.81, annex B)."""
    quantization = _jpeg_part(0xDB, b"\0" + bytes([1]) * 64)
    frame = _jpeg_part(0xC0, bytes([8, 0, 1, 0, 1, 1, 1, 0x11, 0]))
    one_code = bytes([1]) + bytes(15) + b"\0"  # the only symbol: no difference, or the end of the block
    tables = _jpeg_part(0xC4, b"\0" + one_code) + _jpeg_part(0xC4, b"\x10" + one_code)
    scan = _jpeg_part(0xDA, bytes([1, 1, 0, 0, 63, 0])) + b"\x3f"
    head = _jpeg_part(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    comment = _jpeg_part(0xFE, b"stand-in %d" % seed)
    return b"\xff\xd8" + head + comment + quantization + frame + tables + scan + b"\xff\xd9"


def webp(seed: int) -> bytes:
    """Return a lossless image of one pixel whose colour depends on the seed (RFC 9649, 3)."""
    red, green, blue = (seed * 2_654_435_761 % 2**24).to_bytes(3, "big")
    bits = "0" * 14 + "0" * 14 + "0" + "000" + "000"  # size, no alpha, version; no transform, cache, groups
    for symbol in (green, red, blue, 255):
        bits += "101" + format(symbol, "08b")[::-1]  # a code of one symbol, which takes no bits
    bits += "100" + "0"  # of distances
    data = b"\x2f" + int(bits[::-1], 2).to_bytes((len(bits) + 7) // 8, "little")
    chunk = b"WEBPVP8L" + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
    return b"RIFF" + struct.pack("<I", len(chunk)) + chunk


def svg(seed: int) -> bytes:
    """Return a drawing whose colour depends on the seed."""
    colour = f"#{seed * 2_654_435_761 % 2**24:06x}"
    size = "width='1' height='1'"
    return f"<svg xmlns='http://www.w3.org/2000/svg' {size}><rect {size} fill='{colour}'/></svg>".encode()


def wav() -> bytes:
    """Return a short tone as a file: a header, and 16-bit samples of one channel at 24 kHz."""
    samples = pcm()
    format = struct.pack("<HHIIHH", 1, 1, 24_000, 48_000, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(format)) + format
    body += b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


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


def _jpeg_part(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data
