# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponseInputMessageItemRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIResponseInputMessageItemRole: TypeAlias = Literal["user", "system", "developer"] | str
"""Speaker of an identified input message; never the assistant."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
