# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicSpeed."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str
"""Speed mode of an Anthropic model: `fast` answers sooner, `standard` is the ordinary mode."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
