# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputTextEditorServerToolItemCommand."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputTextEditorServerToolItemCommand: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
