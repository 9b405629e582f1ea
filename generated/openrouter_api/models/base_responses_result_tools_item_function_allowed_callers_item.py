# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseResponsesResultToolsItemFunctionAllowedCallersItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BaseResponsesResultToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""BaseResponsesResultToolsItemFunctionAllowedCallersItem, as the API has it."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
