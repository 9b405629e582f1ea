# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type STTTimestampGranularity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""A unit that timestamps are given for."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
