# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetModelsRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Region to serve from: European Union or United States."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
