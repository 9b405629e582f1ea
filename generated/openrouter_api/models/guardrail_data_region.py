# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GuardrailDataRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GuardrailDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region that requests may be processed in; `global` is the ordinary host."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
