# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ArmorPluginMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ArmorPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""What a dangerous tool use leads to: a block (`enforce`), or a record alone (`audit`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
