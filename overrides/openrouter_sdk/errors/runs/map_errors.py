"""The errors of maps of many prompts."""

from __future__ import annotations

from openrouter_sdk.errors.base import InvalidArgumentError


class JournalError(InvalidArgumentError):
    """A journal cannot be resumed: it is that of another run or release, or broken. Nothing was sent."""

    path: str
    line: int | None
    """The number of the line that is wrong, counted from 1, if it is one."""

    def __init__(self, message: str, *, path: str = "", line: int | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.line = line


class JournalLockedError(JournalError):
    """Another map, maybe of another process, uses the journal. Nothing was sent."""
