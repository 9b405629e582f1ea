# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AdditionalToolsItemRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AdditionalToolsItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Role in whose name an `additional_tools` item speaks."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
