# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `private_endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.private_endpoints import (
        DeletePrivateEndpointResponse,
        ListPrivateEndpointsResponse,
        ManagedPrivateEndpointResponse,
        PrivateEndpointResponse,
        PrivateEndpointValidationResponse,
    )

ACTIVATE: Operation[ManagedPrivateEndpointResponse, None] = Operation(
    id="activatePrivateEndpoint",
    resource="private_endpoints",
    name="activate",
    method="POST",
    path="/private-endpoints/{id}/activate",
    result="private_endpoints.ManagedPrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
)
"""Activate a private endpoint"""

CREATE: Operation[ManagedPrivateEndpointResponse, None] = Operation(
    id="createPrivateEndpoint",
    resource="private_endpoints",
    name="create",
    method="POST",
    path="/private-endpoints",
    result="private_endpoints.ManagedPrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("idempotency_key", "idempotency-key", "header"),),
    bodies=(
        body_of(
            "application/json",
            {
                "activate": "PrivateEndpointActivation|null",
                "base_url": "string|null",
                "declared_parameters": "list[string]|null",
                "declared_region": "string|null",
                "declared_zdr": "boolean|null",
                "model_permaslug": "string",
                "pricing": "PrivateEndpointPricing|null",
                "provider_slug": "string",
                "settings": "UpdatePrivateEndpointSettingsRequest|null",
                "upstream_model_id": "string",
            },
            required=frozenset(["model_permaslug", "provider_slug", "upstream_model_id"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 408)
    | {
        404: "private_endpoints.CreatePrivateEndpointStatus404",
        409: "private_endpoints.CreatePrivateEndpointStatus409",
        422: "private_endpoints.CreatePrivateEndpointStatus422",
        500: "private_endpoints.CreatePrivateEndpointStatus500",
        502: "private_endpoints.CreatePrivateEndpointStatus502",
    },
    management_key=True,
)
"""Create a private endpoint"""

DELETE: Operation[DeletePrivateEndpointResponse, None] = Operation(
    id="deletePrivateEndpoint",
    resource="private_endpoints",
    name="delete",
    method="DELETE",
    path="/private-endpoints/{id}",
    result="private_endpoints.DeletePrivateEndpointResponse",
    result_media="application/json",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("draft_only", "draft_only", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
    replay_safe=True,
)
"""Delete a private endpoint"""

DISABLE: Operation[ManagedPrivateEndpointResponse, None] = Operation(
    id="disablePrivateEndpoint",
    resource="private_endpoints",
    name="disable",
    method="POST",
    path="/private-endpoints/{id}/disable",
    result="private_endpoints.ManagedPrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
)
"""Disable a private endpoint"""

ENABLE: Operation[ManagedPrivateEndpointResponse, None] = Operation(
    id="enablePrivateEndpoint",
    resource="private_endpoints",
    name="enable",
    method="POST",
    path="/private-endpoints/{id}/enable",
    result="private_endpoints.ManagedPrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
)
"""Enable a private endpoint"""

GET: Operation[PrivateEndpointResponse, None] = Operation(
    id="getPrivateEndpoint",
    resource="private_endpoints",
    name="get",
    method="GET",
    path="/private-endpoints/{id}",
    result="private_endpoints.PrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 408, 500),
    management_key=True,
    replay_safe=True,
)
"""Get a private endpoint"""

LIST: Operation[ListPrivateEndpointsResponse, None] = Operation(
    id="listPrivateEndpoints",
    resource="private_endpoints",
    name="list",
    method="GET",
    path="/private-endpoints",
    result="private_endpoints.ListPrivateEndpointsResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 408, 500),
    management_key=True,
    replay_safe=True,
)
"""List private endpoints"""

UPDATE: Operation[PrivateEndpointResponse, None] = Operation(
    id="updatePrivateEndpoint",
    resource="private_endpoints",
    name="update",
    method="PATCH",
    path="/private-endpoints/{id}",
    result="private_endpoints.PrivateEndpointResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "base_url": "string|null",
                "declared_parameters": "list[string]|null",
                "declared_region": "string|null",
                "declared_zdr": "boolean|null",
                "pricing": "PrivateEndpointPricing|null",
                "settings": "UpdatePrivateEndpointSettingsRequest|null",
                "upstream_model_id": "string|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
)
"""Change a draft private endpoint"""

VALIDATE: Operation[PrivateEndpointValidationResponse, None] = Operation(
    id="validatePrivateEndpoint",
    resource="private_endpoints",
    name="validate",
    method="POST",
    path="/private-endpoints/{id}/validate",
    result="private_endpoints.PrivateEndpointValidationResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(body_of("application/json", {"workspace_id": "string"}, required=frozenset(["workspace_id"])),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 500, 502),
    management_key=True,
)
"""Validate a private endpoint"""
