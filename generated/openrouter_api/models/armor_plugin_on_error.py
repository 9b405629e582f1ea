# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ArmorPluginOnError."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ArmorPluginOnError: TypeAlias = Literal["log", "block"] | str
"""What a failed check leads to: a log entry, or a blocked tool use."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
