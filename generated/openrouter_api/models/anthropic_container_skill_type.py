# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicContainerSkillType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Origin of a skill: supplied by Anthropic, or written by a customer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
