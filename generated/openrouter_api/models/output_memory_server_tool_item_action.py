# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMemoryServerToolItemAction."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputMemoryServerToolItemAction: TypeAlias = Literal["read", "write", "delete"] | str
"""What the memory tool does with a value."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
