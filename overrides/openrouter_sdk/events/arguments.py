"""Tool calls whose arguments can be read while they are streamed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ToolCallSoFar:
    """A tool call that may be incomplete."""

    id: str | None
    name: str | None
    text: str
    """The JSON text of the arguments received so far."""

    @property
    def arguments(self) -> Any:
        """The arguments received so far: a dict that grows, or None before the first of them.

        Incomplete strings are included, incomplete literals are not; see `parse_partial`. Raises ValueError
        if the text is not the beginning of a JSON value.
        """
        from openrouter_sdk.events.partial_json import parse_partial

        return parse_partial(self.text)


def tool_calls_of(result: Any) -> list[ToolCallSoFar]:
    """Return the tool calls in the first choice of a chat result, complete or not (protocol section 6.3)."""
    message = getattr(result, "message", None)
    calls = getattr(message, "tool_calls", None)
    return [_from_model(call) for call in calls] if isinstance(calls, list) else []


def _from_model(call: Any) -> ToolCallSoFar:
    function = getattr(call, "function", None)
    identifier, name = getattr(call, "id", None), getattr(function, "name", None)
    text = getattr(function, "arguments", None)
    return ToolCallSoFar(
        identifier if isinstance(identifier, str) else None,
        name if isinstance(name, str) else None,
        text if isinstance(text, str) else "",
    )
