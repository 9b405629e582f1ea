# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type EasyInputMessageRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

EasyInputMessageRole: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Who speaks in a message in short form."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
