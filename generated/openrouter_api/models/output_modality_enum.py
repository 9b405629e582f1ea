# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputModalityEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputModalityEnum: TypeAlias = Literal["text", "image"] | str
"""A kind of output."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
