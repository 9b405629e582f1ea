# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestVerbosity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatRequestVerbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How wordy the reply is, from terse to exhaustive."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
