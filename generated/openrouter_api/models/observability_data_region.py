# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityDataRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""A data region. By their names, `europe` and `us` belong to the regional hosts, and `global` to the
main one.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
