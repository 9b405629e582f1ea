# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreatePrivateEndpointStatus502."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .bad_gateway_response import BadGatewayResponse
    from .create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )

    CreatePrivateEndpointStatus502: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | BadGatewayResponse | Unknown
    )
else:
    CreatePrivateEndpointStatus502 = Any  # its parts are imported when a value of them arrives
"""Body of a 502 on creation: a failed validation with the endpoint it concerns, or a plain error for a
failure upstream.
"""

decode = by_shape(
    Shape(
        "create_private_endpoint_validation_failed_response",
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        "bad_gateway_response",
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
