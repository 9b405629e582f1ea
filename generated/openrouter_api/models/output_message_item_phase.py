# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessageItemPhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputMessageItemPhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether the model wrote a message while still working or as its answer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
