"""The error for documents that cannot be used, and the limits that every document is held to."""

from __future__ import annotations

from pathlib import Path

Place = tuple[str, ...]

MAX_BYTES = 32 * 1024 * 1024
"""For a document with all its files; ten times the largest of the vendor so far."""
MAX_DEPTH = 200
"""Maps and lists inside each other."""
MAX_LINE = 800
"""Characters of each part of an error."""
MAX_VALUES = 3_000_000
"""Values of a document after its aliases and merge keys are expanded."""


class SpecError(Exception):
    """A document is invalid. The message names the file, the place in it, and the problem."""

    def __init__(self, message: str, *, file: str | Path = "", place: Place | str = "") -> None:
        self.message = one_line(message)
        self.file = one_line(str(file))
        self.place = one_line(place if isinstance(place, str) else pointer(place))
        super().__init__(": ".join(part for part in (self.file, self.place, self.message) if part))

    def within(self, file: str | Path) -> SpecError:
        """Return the same error for the file in which it was found."""
        return SpecError(self.message, file=file, place=self.place)


def one_line(text: str) -> str:
    """Return a text without line ends and control characters, cut if it is long."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= MAX_LINE else f"{line[: MAX_LINE - 3]}..."


def pointer(place: Place) -> str:
    """Return a place as a JSON pointer (RFC 6901), without the leading slash."""
    return "/".join(escaped(step) for step in place)


def escaped(step: str) -> str:
    """Return a step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")
