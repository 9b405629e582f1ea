# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentRuleWatchItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AlignmentRuleWatchItem: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""A part of the output: its text, tool calls, refusal, images or sound."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
