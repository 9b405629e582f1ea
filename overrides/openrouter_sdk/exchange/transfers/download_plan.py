"""What a download asks for, and where the bytes of each response belong, without I/O.

A response that breaks off is followed by a request for the rest (RFC 9110, section 14). It must be the rest
of the same content: a strong ETag proves that by `If-Range`. Where there is none, the request begins a little
earlier, and the bytes that come twice must be the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from openrouter_sdk.errors import ConnectionLostError, ProtocolError

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Head

OVERLAP: Final = 1024
"""Bytes that are asked for twice where no strong ETag identifies the content."""
_RANGE: Final = r"(?i)\s*bytes\s+(\d+)-(\d+)/(\d+|\*)\s*"
_UNSATISFIED: Final = r"(?i)\s*bytes\s+\*/(\d+)\s*"


class Version(NamedTuple):
    """What identifies the content of a file."""

    etag: str | None = None
    modified: str | None = None
    """The header Last-Modified."""
    total: int | None = None
    """Its size in bytes."""

    @property
    def is_strong(self) -> bool:
        """Whether there is an ETag that differs for any other content (RFC 9110, section 8.8.1)."""
        return self.etag is not None and self.etag.startswith('"')

    def differs_from(self, other: Version) -> bool:
        """Whether two responses are known to be of different contents."""
        return any(a is not None and b is not None and a != b for a, b in zip(self, other, strict=True))


class Piece(NamedTuple):
    """Bytes, and where they belong; what was there and behind is to be dropped."""

    offset: int
    data: bytes
    version: Version


class StartOverError(Exception):
    """What is there is not the beginning of the content; everything must be asked for again."""


class DownloadPlan:
    """The state of one download: what is there, and what the next request asks for.

    `have` bytes of a `version` are there already, the last of them being `tail`.
    """

    def __init__(self, have: int = 0, version: Version | None = None, tail: bytes = b"") -> None:
        self.position = have
        """How many bytes are there."""
        self.version = version or Version()
        self.encoded = False
        """Whether the response is compressed, so that a range of it is of no use."""
        self._tail = tail[-OVERLAP:]
        self._most = have
        self._asked: int | None = None
        self._repeated = b""
        """What must come again before anything new."""
        if have and not self.version.is_strong and not self._tail:
            self.start_over()

    @property
    def total(self) -> int | None:
        """The size of the content, if it is known."""
        return self.version.total

    @property
    def complete(self) -> bool:
        """Whether all bytes are there."""
        return self.position == self.total and not self._repeated

    def start_over(self) -> None:
        """Forget what is there."""
        self.position, self._tail, self.version = 0, b"", Version()

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Return the headers of the next request that ask for what is missing."""
        self._repeated, self._asked = b"", None
        if self.encoded:
            self.start_over()
        if not self.position:
            return []
        version = self.version
        self._asked = self.position if version.is_strong else self.position - len(self._tail)
        found = [(b"Range", b"bytes=%d-" % self._asked)]
        validator = version.etag if version.is_strong else version.modified
        if validator is not None:
            found.append((b"If-Range", validator.encode("latin-1")))
        return found

    def accepts(self, head: Head) -> bool:
        """Whether a response says something about the content; any other reports an error."""
        return head.status in (200, 206) or (head.status == 416 and self._asked is not None)

    def begin(self, head: Head) -> bool:
        """Take the head of a response; return whether its body is content.

        Raises StartOverError, and ProtocolError for an answer to another request.
        """
        if head.status == 416:
            found = re.fullmatch(_UNSATISFIED, head.headers.get("content-range", ""))
            if found is None or int(found[1]) != self.position:
                raise StartOverError
            self.version = self.version._replace(total=self.position)
            return False
        headers = head.headers
        self.encoded = headers.get("content-encoding", "").lower() not in ("", "identity")
        version = Version(headers.get("etag"), headers.get("last-modified"))
        if head.status == 206:
            self._begin_range(head, version)
            return True
        length = headers.get("content-length", "")
        if length.isascii() and length.isdecimal() and not self.encoded:
            version = version._replace(total=int(length))
        self.position, self._tail, self.version = 0, b"", version
        return True

    def _begin_range(self, head: Head, version: Version) -> None:
        found = re.fullmatch(_RANGE, head.headers.get("content-range", ""))
        if self._asked is None:
            raise ProtocolError("the answer is a part (206) that was not asked for", status=206)
        if found is None or int(found[1]) != self._asked or self.encoded:
            raise StartOverError
        if found[3] != "*":
            version = version._replace(total=int(found[3]))
        if version.differs_from(self.version):
            raise StartOverError
        self._repeated = self._tail if self._asked < self.position else b""
        if self.version.total is None:
            self.version = self.version._replace(total=version.total)

    def receive(self, data: bytes) -> list[Piece]:
        """Take bytes of the body; return what is new. Raises StartOverError, and ProtocolError for excess."""
        if self._repeated:
            repeated = self._repeated[: len(data)]
            if not data.startswith(repeated):
                raise StartOverError
            self._repeated, data = self._repeated[len(repeated) :], data[len(repeated) :]
        if not data:
            return []
        offset = self.position
        self.position += len(data)
        if self.total is not None and self.position > self.total:
            raise ProtocolError(f"the body of the answer is longer than the {self.total} bytes announced")
        self._tail = (data if len(data) >= OVERLAP else self._tail + data)[-OVERLAP:]
        return [Piece(offset, data, self.version)]

    def finish(self) -> None:
        """Take the end of the body. Raises ConnectionLostError if bytes are missing."""
        if self._repeated or (self.total is not None and self.position != self.total):
            total = "an unknown number of" if self.total is None else self.total
            raise ConnectionLostError(f"the body of the answer ended after {self.position} of {total} bytes")

    def progressed(self) -> bool:
        """Whether there are more bytes than at any time before the last call."""
        if self.position <= self._most:
            return False
        self._most = self.position
        return True
