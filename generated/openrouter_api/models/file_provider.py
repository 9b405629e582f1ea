# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileProvider."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FileProvider: TypeAlias = Literal["openai", "anthropic"] | str
"""A provider that can keep files under your own key."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
