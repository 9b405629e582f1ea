"""The base of all exceptions, and those raised before a request is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors.payload import truncate
from openrouter_sdk.errors.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_MESSAGE: Final = 600
MAX_DETAIL: Final = 300
MAX_NAME: Final = 80
"""Characters of each that `str()` and `repr()` of an error show."""


def _rebuild(cls: type[OpenRouterError], args: tuple[Any, ...]) -> OpenRouterError:
    """Create an error without calling `__init__`, whose parameters vary; pickle restores the attributes."""
    return cls.__new__(cls, *args)


class OpenRouterError(Exception):
    """Base class of all exceptions of this package."""

    partial: Any
    """The result of a stream up to the failure: a model, a dict, or None."""
    attempts: int
    """How many times the request was sent; 0 if it never was."""
    generation_id: str | None
    """Identifies the generation and its cost, if the server sent an id (protocol section 4)."""
    page_arguments: dict[str, Any] | None = None
    """For an error raised by `paginate`, the arguments of the page that failed; pass them to resume there."""
    hint: str | None = None
    """What may be wrong with the settings of the client, or what to do."""
    job_id: str | None = None
    """For an error while a job was waited for, the id of the job, which goes on at the server."""
    replies: Sequence[Any] = ()
    """For an error after replies that did not do, as with `output_retries`, these; they were paid for."""
    state: Any = None
    """For an error that ended a run of tools, the state of the run, which `state=` resumes."""

    def __init__(
        self,
        message: str = "",
        *,
        partial: Any = None,
        attempts: int = 0,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(redact(message))
        self.partial = partial
        self.attempts = attempts
        self.generation_id = generation_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args), self.__dict__.copy()

    def __str__(self) -> str:
        text = self._describe()
        if self.hint:
            is_sentence = text.endswith((".", "!", "?"))
            text += f" {self.hint[0].upper()}{self.hint[1:]}." if is_sentence else f"; {self.hint}"
        return text + self._context()

    def _describe(self) -> str:
        return truncate(str(self.args[0]), MAX_MESSAGE) if self.args else ""

    def _context(self) -> str:
        notes = f" [generation {truncate(self.generation_id, MAX_NAME)}]" if self.generation_id else ""
        if self.job_id and self.job_id not in str(self.args):
            notes += f" [job {truncate(self.job_id, MAX_NAME)}]"
        if self.page_arguments is not None:
            arguments = ", ".join(f"{name}={value!r}" for name, value in self.page_arguments.items())
            notes += f" [page {truncate(redact(arguments), MAX_DETAIL) or 'without arguments'}]"
        return f"{notes} (after {self.attempts} attempts)" if self.attempts > 1 else notes


class InvalidArgumentError(OpenRouterError, ValueError):
    """An argument or option is invalid; nothing was sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message)


class MissingKeyError(InvalidArgumentError):
    """The operation requires an API key and the client has none."""

    def __init__(self, message: str = "no API key: pass api_key=... or set OPENROUTER_API_KEY") -> None:
        super().__init__(message)


class ClientClosedError(OpenRouterError):
    """The client is closed and cannot send requests."""

    def __init__(self, message: str = "the client is closed; create a new one") -> None:
        super().__init__(message)
