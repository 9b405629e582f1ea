# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CompoundFilterType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""How joined filters combine: `and` needs all of them, `or` any one."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
