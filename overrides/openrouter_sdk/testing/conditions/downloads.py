"""Downloads of any size, whole or from where they were interrupted (RFC 9110, 13 and 14)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, Literal

from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.plausible import EPOCH
from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, RecordedRequest, Wait

_BLOCK: Final = 65_536
_RANGE: Final = re.compile(r"(?i:bytes)=([0-9]*)-([0-9]*)")
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Downloads:
    """How bytes are downloaded: videos, and files that the server made.

        server.downloads = Downloads(size=50_000_000)
        ...  # interrupt the download, then let the content change
        server.downloads = Downloads(size=50_000_000, version=2)

    `size` is in bytes, and None that of the stored content. Another `version` has other bytes and another
    ETag. The server knows `ranges` or ignores them, and names the version by an `etag`, which may be
    "weak", or by the time it was `last_modified`. Without `length` there is no `content-length`.

    The body is sent in pieces of `piece` bytes, `delay` seconds apart, and each answer is cut off after
    `cut` bytes, if that is not None. Raises ValueError for numbers that no download can have.
    """

    size: int | None = None
    version: int = 1
    ranges: bool = True
    etag: bool | Literal["weak"] = True
    last_modified: bool = False
    length: bool = True
    piece: int = _BLOCK
    delay: float = 0.0
    cut: int | None = None

    def __post_init__(self) -> None:
        for name in ("size", "version", "piece", "cut"):
            value = getattr(self, name)
            if type(value) is not int and (value is not None or name in ("version", "piece")):
                raise ValueError(f"{name} must be an integer, not {value!r}")
        if type(self.delay) not in (int, float) or not self.delay < float("inf"):
            raise ValueError(f"delay must be a number of seconds, not {self.delay!r}")
        if self.etag not in (True, False, "weak"):
            raise ValueError(f'etag must be True, False or "weak", not {self.etag!r}')
        if (self.size or 0) < 0 or (self.cut or 0) < 0 or self.delay < 0:
            raise ValueError("size, cut and delay must not be negative")
        if self.piece < 1 or self.version < 1:
            raise ValueError("piece and version must be at least 1")

    def content(self, start: int = 0, stop: int | None = None) -> Iterator[bytes]:
        """Yield the bytes from `start` to `stop`, or to the end. Raises ValueError without a `size`."""
        if self.size is None:
            raise ValueError("the bytes are only known for a size: Downloads(size=...)")
        end = self.size if stop is None else min(stop, self.size)
        while start < end:
            number, offset = divmod(start, _BLOCK)
            piece = _block(number, self.version)[offset : offset + min(self.piece, end - start)]
            yield piece
            start += len(piece)

    def read(self) -> bytes:
        """Return all bytes. Raises ValueError without a `size`."""
        return b"".join(self.content())

    @property
    def sha256(self) -> str:
        """The SHA-256 of all bytes in hex, which are not held at once. Raises ValueError without a `size`."""
        digest = hashlib.sha256()
        for piece in self.content():
            digest.update(piece)
        return digest.hexdigest()

    def answer(
        self,
        status: int,
        media_type: str | None,
        stored: bytes,
        request: RecordedRequest,
        headers: Iterable[tuple[str, str]],
    ) -> Answer:
        """Return the bytes that a request asks for. Raises RefusalError: 412, 416."""
        size = len(stored) if self.size is None else self.size
        known = self._validators(stored)
        if (expected := request.header("if-match")) is not None and not _matches(expected, known.get("etag")):
            raise RefusalError(412, f"The content is no longer that of {expected}.")
        part = self._part(request, known, size)
        start, stop = part or (0, size)
        told = [*known.items(), *headers]
        if media_type is not None:
            told.append(("content-type", media_type))
        if self.ranges:
            told.append(("accept-ranges", "bytes"))
        if part:
            told.append(("content-range", f"bytes {start}-{stop - 1}/{size}"))
        if self.length:
            told.append(("content-length", str(stop - start)))
        read = self.content if self.size is not None else self._reader(stored)
        return Answer(206 if part else status, told, self._paced(read(start, stop)))

    def _part(self, request: RecordedRequest, known: dict[str, str], size: int) -> tuple[int, int] | None:
        """Return the range that is asked for; None for the whole."""
        found = _RANGE.fullmatch(request.header("range") or "") if self.ranges else None
        condition = request.header("if-range")
        is_same = condition is None or (condition in known.values() and not condition.startswith("W/"))
        if found is None or not is_same or not (found[1] or found[2]):
            return None
        if not found[1]:  # the last bytes
            start, stop = max(0, size - int(found[2])), size
        else:
            start, stop = int(found[1]), min(size, int(found[2]) + 1 if found[2] else size)
        if found[1] and found[2] and int(found[2]) < int(found[1]):
            return None  # not a range, which is ignored
        if start >= size:
            message = f"The content has {size} bytes, and none from {start} on."
            raise RefusalError(416, message, headers=(("content-range", f"bytes */{size}"),))
        return start, stop

    def _validators(self, stored: bytes) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.etag:
            of_content = self.size if self.size is not None else hashlib.sha256(stored).hexdigest()[:8]
            found["etag"] = f'{"W/" if self.etag == "weak" else ""}"{of_content}-{self.version}"'
        if self.last_modified:
            time = datetime.fromtimestamp(EPOCH + self.version * _DAY, UTC)
            from email.utils import format_datetime  # here, because few servers need it

            found["last-modified"] = format_datetime(time, usegmt=True)
        return found

    def _reader(self, stored: bytes) -> Callable[[int, int], Iterator[bytes]]:
        turn = (self.version - 1) % max(1, len(stored))
        turned = stored[turn:] + stored[:turn]  # other bytes of the same number

        def read(start: int, stop: int) -> Iterator[bytes]:
            places = range(start, stop, self.piece)
            return (turned[place : min(place + self.piece, stop)] for place in places)

        return read

    def _paced(self, pieces: Iterator[bytes]) -> Iterator[Chunk]:
        left = self.cut
        for number, piece in enumerate(pieces):
            if number and self.delay:
                yield Wait(self.delay)
            if left is not None and left <= len(piece):
                yield piece[:left]
                yield HangUp()
                return
            left = None if left is None else left - len(piece)
            yield piece


def _matches(expected: str, etag: str | None) -> bool:
    """Whether an `If-Match` holds: a weak ETag never does (RFC 9110, 13.1.1)."""
    if expected.strip() == "*":
        return True
    named = [one.strip() for one in expected.split(",")]
    return etag is not None and etag in named and not etag.startswith("W/")


@lru_cache(maxsize=4)
def _noise(version: int) -> bytes:
    return hashlib.shake_256(f"download {version}".encode()).digest(_BLOCK) * 2


def _block(number: int, version: int) -> bytes:
    """Return a block of the content, which no other block of it equals; the first one begins as a video."""
    head = samples.mp4()[:28] if number == 0 else number.to_bytes(8, "big")
    turn = number * 7919 % _BLOCK
    return head + _noise(version)[turn + len(head) : turn + _BLOCK]
