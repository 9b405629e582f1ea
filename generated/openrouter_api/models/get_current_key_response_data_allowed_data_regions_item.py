# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetCurrentKeyResponseDataAllowedDataRegionsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetCurrentKeyResponseDataAllowedDataRegionsItem: TypeAlias = Literal["global", "europe", "us"] | str
"""Region a key may have its data processed in; `global` is the ordinary host."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
