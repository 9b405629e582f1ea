# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolSupportedApiFormatsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolSupportedApiFormatsItem: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""An API that a tool can be used in."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
