# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AdditionalToolsItemToolsItemFunctionAllowedCallersItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AdditionalToolsItemToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls an added function: `direct` is the model itself, `programmatic` is code it writes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
