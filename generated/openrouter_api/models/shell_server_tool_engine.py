# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ShellServerToolEngine."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"] | str
"""Who executes shell commands. `auto` leaves the choice to OpenRouter."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
