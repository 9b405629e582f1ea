# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type RequestMetadata."""

from __future__ import annotations

from typing import Any, TypeAlias

RequestMetadata: TypeAlias = dict[str, str]
"""Labels of your own for the request. As in chat completions: up to 16, with keys of up to 64
characters and values of up to 512.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
