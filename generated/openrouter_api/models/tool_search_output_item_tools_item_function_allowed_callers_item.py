# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolSearchOutputItemToolsItemFunctionAllowedCallersItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolSearchOutputItemToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls a function that was found: `direct` is the model itself, `programmatic` is code it writes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
