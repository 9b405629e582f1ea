# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreatePrivateEndpointStatus409."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .conflict_response import ConflictResponse
    from .create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )

    CreatePrivateEndpointStatus409: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | ConflictResponse | Unknown
    )
else:
    CreatePrivateEndpointStatus409 = Any  # its parts are imported when a value of them arrives
"""Body of a 409 on creation: a failed validation with the endpoint it concerns, or a plain error for a
conflict with what exists.
"""

decode = by_shape(
    Shape(
        "create_private_endpoint_validation_failed_response",
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        "conflict_response",
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
