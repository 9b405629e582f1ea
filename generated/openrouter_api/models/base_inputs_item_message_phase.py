# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseInputsItemMessagePhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BaseInputsItemMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is a remark made while working or the answer itself."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
