# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetModelsDistillable."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetModelsDistillable: TypeAlias = Literal["true", "false"] | str
"""Whether output may be used to train other models: `true` or `false`, as strings."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
