"""Exceptions for replies that hold no value of the type that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_sdk.errors.base import MAX_DETAIL, OpenRouterError
from openrouter_sdk.errors.payload import truncate
from openrouter_sdk.errors.redaction import redact

if TYPE_CHECKING:
    from openrouter_api.replies.reply import Reply


class Problem(NamedTuple):
    """Why a value is not of a type: what is wrong, and where."""

    path: str
    """Where, such as `lines[0].price`; empty for the value itself."""
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class OutputError(OpenRouterError):
    """The model replied, but not with a value of the type that was asked for; the reply was paid for.

    `partial` is the part of the value that arrived, as plain JSON data; None if there is none. The `state` of
    a run is `completed`: the model has answered, so that resuming it sends nothing without `messages`.
    """

    raw: str
    """The text of the last reply, or the arguments of its tool call, unchanged."""
    reply: Any
    """The last reply."""
    replies: Sequence[Any]
    """All replies, in order; more than one with `output_retries`, and after the tools of a run."""
    cost: float | None
    """The cost of all replies in USD; None if that of one is unknown."""

    def __init__(
        self,
        message: str,
        *,
        raw: str = "",
        reply: Reply | None = None,
        replies: Sequence[Reply] = (),
        cost: float | None = None,
        partial: Any = None,
        attempts: int | None = None,
    ) -> None:
        """`attempts` says how many of the replies were to be answers, by default all."""
        generation_id = None if reply is None else reply.generation_id
        asked = len(replies) if attempts is None else attempts
        super().__init__(message, partial=partial, attempts=asked, generation_id=generation_id)
        self.raw = raw
        self.reply = reply
        self.replies = list(replies)
        self.cost = cost

    def _describe(self) -> str:
        text = truncate(redact(self.raw), MAX_DETAIL)
        return f"{super()._describe()}; the model wrote {text!r}" if text else super()._describe()


class OutputRefusedError(OutputError):
    """The model refused, or a filter withheld the reply. It is not asked again."""


class OutputTruncatedError(OutputError):
    """The reply reached the limit of tokens. It is not asked for again; raise the limit instead."""


class OutputNotJSONError(OutputError):
    """The reply is not JSON."""


class OutputMissingError(OutputError, LookupError):
    """A run has no output, because it ended or waits before the model gave the answer; `state` says where.

    It is raised by `run.output`, not by the run, and `replies` has only the last reply.
    """


class OutputInvalidError(OutputError):
    """The reply is JSON, but not of the type; `problems` says why not."""

    problems: Sequence[Problem]
    """What is wrong, and where."""

    def __init__(self, message: str, *, problems: Sequence[Problem] = (), **context: Any) -> None:
        super().__init__(message, **context)
        self.problems = list(problems)
