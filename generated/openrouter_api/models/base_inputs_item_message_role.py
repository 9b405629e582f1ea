# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseInputsItemMessageRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BaseInputsItemMessageRole: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Speaker of an input message; `developer` and `system` messages instruct the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
