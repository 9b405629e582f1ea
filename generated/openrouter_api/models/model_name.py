# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ModelName."""

from __future__ import annotations

from typing import Any, TypeAlias

ModelName: TypeAlias = str
"""Slug of a model, such as `author/name`, with an optional variant suffix."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
