# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessagePhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an echoed message was a remark in passing or the answer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
