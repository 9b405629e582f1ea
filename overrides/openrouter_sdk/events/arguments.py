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
    finished: bool = False
    """Whether the reply with this call is complete."""

    @property
    def arguments(self) -> Any:
        """The arguments received so far: a dict that grows, or None before the first of them.

        Incomplete strings are included, incomplete literals are not; see `parse_partial`. Unescaped control
        characters and lone surrogates are accepted. A finished call without arguments, or with `null`, has an
        empty dict.
        Raises ValueError if the text is not the beginning of a JSON value.
        """
        from openrouter_sdk.events.partial_json import parse_partial, repair_strings

        if self.finished and self.text.strip() in ("", "null"):
            return {}
        try:
            return parse_partial(self.text)
        except ValueError:
            repaired = repair_strings(self.text)
            if repaired == self.text:
                raise
        return parse_partial(repaired)


def tool_calls_of(result: Any, *, finished: bool) -> list[ToolCallSoFar]:
    """Return the tool calls in the first choice of a chat result (protocol section 6.3).

    `finished` says that the result is complete; a finish reason says so too.
    """
    choice = getattr(result, "choice", None)
    reason = getattr(choice, "finish_reason", None)
    finished = finished or (isinstance(reason, str) and reason != "")
    calls = getattr(getattr(choice, "message", None), "tool_calls", None)
    return [_from_model(call, finished) for call in calls] if isinstance(calls, list) else []


def _from_model(call: Any, finished: bool) -> ToolCallSoFar:
    function = getattr(call, "function", None)
    identifier, name = getattr(call, "id", None), getattr(function, "name", None)
    text = getattr(function, "arguments", None)
    return ToolCallSoFar(
        identifier if isinstance(identifier, str) else None,
        name if isinstance(name, str) else None,
        text if isinstance(text, str) else "",
        finished,
    )
