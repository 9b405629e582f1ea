# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetBenchmarksArena."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetBenchmarksArena: TypeAlias = Literal["models", "builders", "agents"] | str
"""Which Design Arena competition a row belongs to."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
