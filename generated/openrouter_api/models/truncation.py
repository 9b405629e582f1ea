# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type Truncation."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""What to do with input too long for the model: drop some of it (`auto`), or fail (`disabled`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
