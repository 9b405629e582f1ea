# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputImageDetail."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputImageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely a model looks at an image; `original` is an extension to the usual three."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
