# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GenerationResponseDataDataRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GenerationResponseDataDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region that processed a request; `global` is the ordinary host. Other places call Europe `eu`."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
