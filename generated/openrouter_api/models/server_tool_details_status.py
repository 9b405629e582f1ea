# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolDetailsStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a tool is current or on its way out."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
