"""What has become of a call: what hooks answer, what the model is told, and what events say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.tools.functions.result_content import content_of
from openrouter_sdk.tools.functions.tool_context import ToolError
from openrouter_sdk.tools.run.actions import Failed, Outcome, Returned, TimedOut

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import PlannedCall


class ToolTimeoutError(TimeoutError):
    """A tool did not finish in time."""

    def __init__(self, seconds: float, *, abandoned: bool) -> None:
        super().__init__(f"the tool did not finish within {seconds:g} seconds")
        self.seconds = seconds
        self.abandoned = abandoned
        """Whether it goes on, because a thread cannot be stopped."""


def outcome_of(
    call: PlannedCall, value: Any, error: Exception | None
) -> tuple[Outcome, str | None, Exception | None]:
    """Return what became of a call that was run, and the error and exception that `ToolFinished` has."""
    if isinstance(error, ToolTimeoutError):
        return TimedOut(error.seconds, abandoned=error.abandoned), "timeout", error
    if error is None:
        try:
            return Returned(content_of(value, call.name)), None, None
        except Exception as unusable:  # of a type that cannot be sent, or a file that cannot be read
            error = unusable
    name = type(error).__name__
    return Failed(message_of(error), name, verbatim=isinstance(error, ToolError)), name, error


def log_failure(call: PlannedCall, error: Exception) -> None:
    """Log an exception, of which the model is told but not the program. Arguments may be private."""
    import logging

    logger = logging.getLogger("openrouter_sdk.tools")
    logger.info("tool %r failed in call %r", call.name, call.call_id, exc_info=error)


def message_of(error: Exception) -> str:
    """Return the text of an exception as it can be sent; empty if it cannot tell it."""
    try:
        text = str(content_of(str(error), "message"))
    except Exception:
        return ""
    # That of a KeyError is the key alone, which tells a model nothing.
    return f"{type(error).__name__}: {text}" if text and type(error).__str__ is KeyError.__str__ else text
