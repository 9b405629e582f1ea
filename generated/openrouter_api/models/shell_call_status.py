# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ShellCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far shell commands or their output got."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
