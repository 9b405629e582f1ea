"""Faults before the body: of the connection, the status and the headers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from openrouter_sdk.testing.faults.chunks import unframe_from
from openrouter_sdk.testing.faults.fault import SpoilAlias, check_header, check_status
from openrouter_sdk.testing.http.traffic import Answer, HangUp, Stall, Unframed, Wait


@dataclass(frozen=True, slots=True)
class NoAnswer(SpoilAlias):
    """Close or reset the connection instead of answering."""

    reset: bool = False

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, HangUp(self.reset)))


@dataclass(frozen=True, slots=True)
class Silence(SpoilAlias):
    """Never answer, and keep the connection open."""

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Stall()))


@dataclass(frozen=True, slots=True)
class SlowStart(SpoilAlias):
    """Wait `seconds` before sending the status."""

    seconds: float

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Wait(self.seconds)))


@dataclass(frozen=True, slots=True)
class NotHTTP(SpoilAlias):
    """Send these bytes instead of an answer, and close the connection."""

    data: bytes = b"This is no HTTP.\r\n\r\n"

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Unframed(self.data)))


@dataclass(frozen=True, slots=True)
class Status(SpoilAlias):
    """Change the HTTP status only, for example to 200 for an error."""

    status: int

    def __post_init__(self) -> None:
        check_status(self.status)

    def apply(self, answer: Answer) -> Answer:
        return replace(answer, status=self.status)


@dataclass(frozen=True, slots=True)
class Header(SpoilAlias):
    """Set a header, or remove it with None. Use `ContentLength` for a wrong `content-length`."""

    name: str
    value: str | None

    def __post_init__(self) -> None:
        check_header(self.name, self.value or "")

    def apply(self, answer: Answer) -> Answer:
        added = [] if self.value is None else [(self.name, self.value)]
        return replace(answer, headers=[*without_header(answer.headers, self.name), *added])


@dataclass(frozen=True, slots=True)
class ContentLength(SpoilAlias):
    """Declare this `content-length`, whether or not the body has as many bytes."""

    size: int

    def apply(self, answer: Answer) -> Answer:
        headers = [*without_header(answer.headers, "content-length"), ("content-length", str(self.size))]
        return replace(answer, headers=headers, chunks=unframe_from(answer.chunks, self.size))


def without_header(headers: Iterable[tuple[str, str]], name: str) -> list[tuple[str, str]]:
    """Return the headers without those of a name, in any case."""
    return [(key, value) for key, value in headers if key.lower() != name.lower()]
