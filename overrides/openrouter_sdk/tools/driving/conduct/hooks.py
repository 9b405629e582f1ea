"""What hooks may answer, beside None."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.driving.conduct.call_outcome import outcome_of
from openrouter_sdk.tools.run.actions import Denied, Outcome
from openrouter_sdk.tools.run.decisions import ToolResult

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import PlannedCall


class Deny:
    """Answer of `before_tool`: do not run the call, and tell the model why."""

    __slots__ = ("reason",)

    def __init__(self, reason: str = "") -> None:
        self.reason = reason

    def __repr__(self) -> str:
        return f"Deny({self.reason!r})"


def before(call: PlannedCall, answer: object) -> Denied | dict[str, Any] | None:
    """Return what `before_tool` wants: deny the call, or other arguments. Raises InvalidArgumentError."""
    if answer is None:
        return None
    if isinstance(answer, Deny):
        return Denied(answer.reason)
    if isinstance(answer, Mapping):
        return dict(answer)
    raise InvalidArgumentError(
        "before_tool must return None, Deny(...) or the changed arguments as a dict, "
        f"not {type(answer).__name__} (tool {call.name!r})"
    )


def after(call: PlannedCall, answer: object) -> Outcome | None:
    """Return what `after_tool` puts in place of a result. Raises InvalidArgumentError."""
    if answer is None:
        return None
    if isinstance(answer, ToolResult):
        return outcome_of(call, answer.value, None)[0]
    kind = type(answer).__name__
    raise InvalidArgumentError(
        f"after_tool must return None or ToolResult(...), not {kind} (tool {call.name!r})"
    )
