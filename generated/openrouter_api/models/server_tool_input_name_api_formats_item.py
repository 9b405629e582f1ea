# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolInputNameApiFormatsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolInputNameApiFormatsItem: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""An API that knows a tool under a certain name."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
