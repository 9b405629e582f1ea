# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolSearchOutputItemExecution."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolSearchOutputItemExecution: TypeAlias = Literal["server", "client"] | str
"""Who carried out a tool search: the server, or your program (`client`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
