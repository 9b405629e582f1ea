# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolEngineDataRegionsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolEngineDataRegionsItem: TypeAlias = Literal["global", "europe", "us"] | str
"""Region an engine can process data in."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
