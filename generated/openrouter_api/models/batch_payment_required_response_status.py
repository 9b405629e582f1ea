# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchPaymentRequiredResponseStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BatchPaymentRequiredResponseStatus: TypeAlias = (
    Literal[
        "validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"
    ]
    | str
)
"""State of a batch with withheld results. `completed`, `failed`, `expired` and `cancelled` are final;
all others change later.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
