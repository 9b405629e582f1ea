# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputMessageItemRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputMessageItemRole: TypeAlias = Literal["user", "system", "developer"] | str
"""Who speaks in a message item that is no answer of the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
