# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesOutputConfigEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

MessagesOutputConfigEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Levels of effort, from least to most."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
