"""The errors of downloads to files."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.errors.base import OpenRouterError
from openrouter_sdk.errors.connection_errors import TransportError


class DownloadError(TransportError):
    """A download broke off for good; `__cause__` says why. What has arrived is kept in the file `path`."""

    path: str | None
    """The file with what has arrived, which ends in `.part`; None if nothing has."""
    received: int
    """How many bytes have arrived."""
    total: int | None
    """How many bytes there are in all, if the server said so."""

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        received: int = 0,
        total: int | None = None,
        attempts: int = 1,
        **facts: Any,
    ) -> None:
        super().__init__(message, attempts=attempts, **facts)
        self.path, self.received, self.total = path, received, total


class SaveError(OpenRouterError):
    """A file cannot be written: no space, no permission, or a broken disk; `__cause__` is the OSError."""

    path: str
    """The file that was to be written."""
    part: str | None
    """The file with what was received until then, which ends in `.part`; None if there is none."""

    def __init__(self, message: str, *, path: str = "", part: str | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.path, self.part = path, part
