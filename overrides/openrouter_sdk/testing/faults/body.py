"""Faults in the body, at a byte position."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

from openrouter_sdk.testing.faults import chunks as edit
from openrouter_sdk.testing.faults.fault import SpoilAlias
from openrouter_sdk.testing.faults.head import Header, without_header
from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, Stall, Unframed, Wait


@dataclass(frozen=True, slots=True)
class CutAt(SpoilAlias):
    """Close or reset the connection after `byte` bytes, without ending the body."""

    byte: int
    reset: bool = False

    def apply(self, answer: Answer) -> Answer:
        return _ended_at(answer, self.byte, HangUp(self.reset))


@dataclass(frozen=True, slots=True)
class StallAt(SpoilAlias):
    """Send nothing after `byte` bytes, and keep the connection open."""

    byte: int

    def apply(self, answer: Answer) -> Answer:
        return _ended_at(answer, self.byte, Stall())


@dataclass(frozen=True, slots=True)
class PauseAt(SpoilAlias):
    """Pause `seconds` after `byte` bytes."""

    byte: int
    seconds: float

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, chunks=edit.insert(answer.chunks, self.byte, Wait(self.seconds)))


@dataclass(frozen=True, slots=True)
class GarbageAt(SpoilAlias):
    """Send `data` in place of HTTP framing after `byte` bytes, and close the connection."""

    byte: int
    data: bytes = b"This is no HTTP.\r\n\r\n"

    def apply(self, answer: Answer) -> Answer:
        return _ended_at(answer, self.byte, Unframed(self.data))


@dataclass(frozen=True, slots=True)
class EndAt(SpoilAlias):
    """End the body in order after `byte` bytes, for example in the middle of a JSON value."""

    byte: int

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, edit.truncate(answer.chunks, self.byte))


@dataclass(frozen=True, slots=True)
class Split(SpoilAlias):
    """Send the body in pieces of `size` bytes, each written separately."""

    size: int = 1

    def __post_init__(self) -> None:
        if self.size < 1:
            raise ValueError(f"size must be at least 1, not {self.size!r}")

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, chunks=edit.split(answer.chunks, self.size))


@dataclass(frozen=True, slots=True)
class Body(SpoilAlias):
    """Send another body, for example HTML in place of JSON, with the same status."""

    data: bytes = b"<html><title>Checking your browser</title></html>"
    content_type: str | None = "text/html"

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(Header("content-type", self.content_type).apply(answer), (self.data,))


def with_chunks(answer: Answer, chunks: Iterable[Chunk]) -> Answer:
    """Return the answer with another body, and without the `content-length` of the old one."""
    return replace(answer, headers=without_header(answer.headers, "content-length"), chunks=chunks)


def _ended_at(answer: Answer, byte: int, ending: Chunk) -> Answer:
    return replace(answer, chunks=chain(edit.truncate(answer.chunks, byte), (ending,)))
