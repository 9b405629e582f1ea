# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WebSearchStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WebSearchStatus: TypeAlias = Literal["completed", "searching", "in_progress", "failed"] | str
"""Progress of a web or file search."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
