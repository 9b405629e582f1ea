# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestReasoningEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatRequestReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""Levels of thinking, from `none` up to `max`. A level the model lacks becomes the nearest it has."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
