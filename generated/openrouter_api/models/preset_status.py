# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PresetStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Whether a preset is in use (`active`), switched off (`disabled`) or put away (`archived`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
