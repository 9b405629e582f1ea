# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicOutputEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicOutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Levels of effort for a message, from least to most."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
