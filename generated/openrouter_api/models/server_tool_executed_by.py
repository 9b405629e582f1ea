# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolExecutedBy."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Who runs a tool: the provider of the model, OpenRouter, or your own program (`client`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
