# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ArmorPluginOutputMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ArmorPluginOutputMode: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""How a block is shown: as text, as an item of its own, or in a way that Claude Code understands."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
