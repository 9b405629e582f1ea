# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ORAnthropicStopReason."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ORAnthropicStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "model_context_window_exceeded",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "compaction",
    ]
    | str
)
"""Why the model stopped: done (`end_turn`), at a limit, at a stop sequence, to have a tool run
(`tool_use`), paused by the server (`pause_turn`: send the answer back to go on), refusing, or after
compaction.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
