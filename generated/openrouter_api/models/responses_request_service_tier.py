# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ResponsesRequestServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ResponsesRequestServiceTier: TypeAlias = (
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
)
"""A processing tier; `fast` is another name for `priority`."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
