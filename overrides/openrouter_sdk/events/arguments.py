"""Tool calls as they stand: their arguments as values, also while they are still arriving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ToolCallSoFar:
    """A tool call of a reply, complete or not."""

    id: str | None
    name: str | None
    text: str
    """The JSON of the arguments as far as it has come."""

    @property
    def arguments(self) -> Any:
        """The value that the JSON so far stands for: a dict that grows, None before anything came.

        Strings are given as far as they are; numbers and literals once they are complete. Raises ValueError
        when the text can be no beginning of JSON.
        """
        from openrouter_sdk.events.partial_json import parse_partial

        return parse_partial(self.text)


def tool_calls_of(result: Any) -> list[ToolCallSoFar]:
    """The tool calls in the first choice of a chat result, which may be partial (protocol section 6.3)."""
    message = getattr(result, "message", None)
    calls = getattr(message, "tool_calls", None)
    return [_read(call) for call in calls] if isinstance(calls, list) else []


def _read(call: Any) -> ToolCallSoFar:
    function = getattr(call, "function", None)
    identifier, name = getattr(call, "id", None), getattr(function, "name", None)
    text = getattr(function, "arguments", None)
    return ToolCallSoFar(
        identifier if isinstance(identifier, str) else None,
        name if isinstance(name, str) else None,
        text if isinstance(text, str) else "",
    )
