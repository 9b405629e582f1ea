# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type STTRequestResponseFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

STTRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Detail of the answer: text only, or text with language, duration and timestamps."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
