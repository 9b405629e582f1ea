# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolOutputNameApiFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolOutputNameApiFormat: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""API whose answers use a certain name for a tool."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
