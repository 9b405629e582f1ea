# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type TextConfigVerbosity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

TextConfigVerbosity: TypeAlias = Literal["high", "low", "medium"] | str
"""TextConfigVerbosity, as the API has it."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
