"""Bodies are decompressed in pieces of limited size, however their bytes are split."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Iterator

import pytest

from openrouter_sdk.errors import ProtocolError
from openrouter_sdk.exchange.decompression import PIECE, Decompressor, new_decompressor
from tests.each import each

NOISE = random.Random(1).randbytes(20_000)
BODIES = {"empty": b"", "one byte": b"a", "noise": NOISE, "blanks": b" " * 200_000, "a piece": b"x" * PIECE}


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def compressed(body: bytes) -> dict[str, bytes]:
    """The body by its `Content-Encoding`."""
    half = len(body) // 2
    return {
        "gzip": gzip.compress(body),
        "x-gzip": gzip.compress(body[:half]) + bytes(20_000) + gzip.compress(body[half:]),
        "deflate": zlib.compress(body),
        "Deflate ": raw_deflate(body),
        "gzip, identity, deflate": zlib.compress(gzip.compress(body)),
    }


CASES = [
    (f"{name}, {encoding}", encoding, data, body)
    for name, body in BODIES.items()
    for encoding, data in compressed(body).items()
]


def decompress(encoding: str, pieces: Iterator[bytes]) -> tuple[bytes, Decompressor]:
    decompressor = new_decompressor(encoding)
    assert decompressor is not None
    found = []
    for piece in pieces:
        decompressor.feed(piece)
        while not decompressor.needs_input:
            found.append(decompressor.read())
            assert len(found[-1]) <= PIECE
    return b"".join(found), decompressor


def split(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


@each(
    ("size", "name", "encoding", "data", "body"),
    [(size, *case) for size in (1, 1000, 10**9) for case in CASES],
)
def test_a_body_is_decompressed_however_it_is_split(
    size: int, name: str, encoding: str, data: bytes, body: bytes
) -> None:
    found, decompressor = decompress(encoding, split(data, size))
    assert found == body
    assert not decompressor.truncated


@each(("name", "encoding", "data", "body"), [case for case in CASES if case[1] != "x-gzip"])
def test_a_body_that_lacks_bytes_is_truncated(name: str, encoding: str, data: bytes, body: bytes) -> None:
    for end in (1, len(data) // 2, len(data) - 1):
        found, decompressor = decompress(encoding, iter([data[:end]]))
        assert decompressor.truncated
        assert body.startswith(found)


def test_no_body_is_not_truncated() -> None:
    decompressor = new_decompressor("gzip")
    assert decompressor is not None
    assert decompressor.needs_input
    assert not decompressor.truncated


@each("trailing", [b"\0" * 9, b"\x1f", b"trailing bytes", b"t\x1f\x8b"])
def test_bytes_after_the_compressed_data_are_ignored(trailing: bytes) -> None:
    for encoding in ("gzip", "deflate"):
        data = compressed(NOISE)[encoding]
        for pieces in ([data + trailing], [data, trailing], [data, *split(trailing, 1)]):
            found, decompressor = decompress(encoding, iter(pieces))
            assert found == NOISE
            assert not decompressor.truncated


@each("encoding", ["gzip", "deflate"])
def test_invalid_data_is_a_protocol_error_that_names_the_coding(encoding: str) -> None:
    data = compressed(NOISE)[encoding]
    for invalid in (b"\xff" * 50, data[:30] + b"\xff" * 50 + data[80:], data[:-4] + b"\xff" * 4):
        with pytest.raises(ProtocolError, match=f"not valid {encoding} data"):
            decompress(encoding, iter([invalid]))


def test_one_read_decompresses_little_of_a_chunk_that_is_compressed_twice() -> None:
    decompressor = new_decompressor("gzip, gzip")
    assert decompressor is not None
    bomb = gzip.compress(gzip.compress(b" " * 10_000_000))
    decompressor.feed(bomb)
    sizes = []
    while not decompressor.needs_input:
        sizes.append(len(decompressor.read()))
    assert sum(sizes) == 10_000_000
    assert max(sizes) == PIECE


@each("encoding", ["", "identity", "utf-8", "none, aws-chunked"])
def test_a_body_without_compression_needs_no_decompressor(encoding: str) -> None:
    assert new_decompressor(encoding) is None


@each("encoding", ["br", "ZSTD", "gzip, compress"])
def test_unsupported_compression_is_a_protocol_error_that_names_it(encoding: str) -> None:
    with pytest.raises(ProtocolError, match=encoding.rpartition(" ")[2].lower()):
        new_decompressor(encoding)


def test_a_body_that_is_compressed_too_many_times_is_a_protocol_error() -> None:
    with pytest.raises(ProtocolError, match="1000 times"):
        new_decompressor("gzip," * 1000)
