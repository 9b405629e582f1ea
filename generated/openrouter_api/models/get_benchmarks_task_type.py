# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetBenchmarksTaskType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetBenchmarksTaskType: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""The kind of ability that is measured."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
