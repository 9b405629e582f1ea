# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type TextExtendedConfigVerbosity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

TextExtendedConfigVerbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How wordy an answer is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
