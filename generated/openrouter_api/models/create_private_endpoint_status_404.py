# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreatePrivateEndpointStatus404."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from .not_found_response import NotFoundResponse

    CreatePrivateEndpointStatus404: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | NotFoundResponse | Unknown
    )
else:
    CreatePrivateEndpointStatus404 = Any  # its parts are imported when a value of them arrives
"""Body of a 404 on creation: a failed validation with the endpoint it concerns, or a plain error for
something that does not exist.
"""

decode = by_shape(
    Shape(
        "create_private_endpoint_validation_failed_response",
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        "not_found_response",
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
