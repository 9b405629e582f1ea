# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreatePrivateEndpointStatus422."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from .unprocessable_entity_response import UnprocessableEntityResponse

    CreatePrivateEndpointStatus422: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | UnprocessableEntityResponse | Unknown
    )
else:
    CreatePrivateEndpointStatus422 = Any  # its parts are imported when a value of them arrives
"""Body of a 422 on creation: a failed validation with the endpoint it concerns, or a plain error, as
for an `idempotency-key` used again with another body.
"""

decode = by_shape(
    Shape(
        "create_private_endpoint_validation_failed_response",
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        "unprocessable_entity_response",
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
