# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ResponsesRequestToolsItemFunctionAllowedCallersItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ResponsesRequestToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls a function of the request: `direct` is the model itself, `programmatic` is code it writes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
