# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ErrorAvailabilityCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ErrorAvailabilityCode: TypeAlias = (
    Literal[
        "capacity_exhausted",
        "constraint_filtered",
        "free_variant_ended",
        "model_deprecated",
        "model_not_found",
        "model_unavailable_upstream",
        "no_endpoints",
        "privacy_restricted",
        "region_restricted",
        "temporarily_unavailable",
        "wrong_endpoint",
    ]
    | str
)
"""Kind of availability problem. `capacity_exhausted` and `temporarily_unavailable` pass with time;
most others need a different request.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
