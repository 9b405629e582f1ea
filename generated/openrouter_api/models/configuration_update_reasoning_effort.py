# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ConfigurationUpdateReasoningEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ConfigurationUpdateReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""Levels of thinking to change to, from `none` up to `max`."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
