# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ListToolsApiFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ListToolsApiFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API to list tools for."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
