"""What a download asks for, and where the bytes of each response belong, without I/O.

A response that breaks off is followed by a request for the rest (RFC 9110, section 14). It must be the rest
of the same content: a strong ETag proves that by `If-Range`. Where there is none, the request begins a little
earlier, and the bytes that come twice must be the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeGuard

from openrouter_sdk.errors import ConnectionLostError, ProtocolError

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Head

OVERLAP: Final = 1024
"""Bytes that are asked for twice where no strong ETag identifies the content."""
_RANGE: Final = r"(?i)\s*bytes\s+(\d{1,18})-(\d{1,18})/(\d{1,18}|\*)\s*"
_UNSATISFIED: Final = r"(?i)\s*bytes\s+\*/(\d{1,18})\s*"
_WHOLE: Final = (200, 203)
"""Statuses of a whole content; 203 is that of one that a proxy has changed."""


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
        return _is_sendable(self.etag) and self.etag.startswith('"')

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
        self._end: int | None = None
        """Where the part (206) that is being received ends at most."""
        self._begun = have
        """How many bytes were there before it."""
        self._is_last = True
        """Whether nothing follows what is being received, as far as is known."""
        self._is_wrong = False
        """Whether more bytes came than such a part has, so that none of them can be trusted."""
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
        self.position, self._tail, self.version, self._is_wrong = 0, b"", Version(), False

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
        if _is_sendable(validator):
            found.append((b"If-Range", validator.encode()))
        return found

    def accepts(self, head: Head) -> bool:
        """Whether a response says something about the content; any other reports an error."""
        return 200 <= head.status < 300 or (head.status == 416 and self._asked is not None)

    def begin(self, head: Head) -> bool:
        """Take the head of a response; return whether its body is content.

        Raises StartOverError, and ProtocolError for an answer to another request.
        """
        self._end, self._is_last, self._begun = None, True, self.position
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
        if head.status not in _WHOLE:
            raise ProtocolError(
                f"the answer has the status {head.status}, not the content", status=head.status
            )
        length = _length(head)
        if length is not None and not self.encoded:
            version = version._replace(total=length)
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
        if self.version.total is None:
            self.version = self.version._replace(total=version.total)
        self._end = int(found[2]) + 1 if self.total is None else self.total
        if (_length(head) or 0) > self._end - self._asked:  # such as the whole content
            raise StartOverError
        self._repeated = self._tail if self._asked < self.position else b""

    def receive(self, data: bytes) -> list[Piece]:
        """Take bytes of the body; return what is new. Raises StartOverError, and ProtocolError for excess."""
        if self._is_wrong:
            raise StartOverError
        if self._repeated:
            repeated = self._repeated[: len(data)]
            if not data.startswith(repeated):
                raise StartOverError
            self._repeated, data = self._repeated[len(repeated) :], data[len(repeated) :]
        if not data:
            return []
        offset, end = self.position, self.position + len(data)
        if self._end is not None and end > self._end:
            self._is_wrong, self.position = True, self._begun
            return [Piece(self.position, b"", self.version)]
        if self.total is not None and end > self.total:
            raise ProtocolError(f"the body of the answer is longer than the {self.total} bytes announced")
        self.position = end
        self._is_last = self._end is None or self.total is not None  # a server may send parts of a part
        self._tail = (data if len(data) >= OVERLAP else self._tail + data)[-OVERLAP:]
        return [Piece(offset, data, self.version)]

    def finish(self) -> None:
        """Take the end of the body. Raises ConnectionLostError if bytes are missing, and StartOverError."""
        if self._is_wrong:
            raise StartOverError
        if self._repeated or not self._is_last or (self.total is not None and self.position != self.total):
            total = "an unknown number of" if self.total is None else self.total
            raise ConnectionLostError(f"the body of the answer ended after {self.position} of {total} bytes")

    def progressed(self) -> bool:
        """Whether there are more bytes than at any time before the last call."""
        if self.position <= self._most:
            return False
        self._most = self.position
        return True


def _is_sendable(validator: str | None) -> TypeGuard[str]:
    """Whether a header can be sent back as it came: others may have been decoded in more than one way."""
    return validator is not None and validator.isascii() and validator.isprintable()


def _length(head: Head) -> int | None:
    """Return the header Content-Length."""
    length = head.headers.get("content-length", "")
    return int(length) if re.fullmatch(r"(?a)\d{1,18}", length) else None
