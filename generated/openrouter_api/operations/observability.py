# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `observability`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.observability import (
        CreateObservabilityDestinationResponse,
        DeleteObservabilityDestinationResponse,
        GetObservabilityDestinationResponse,
        ListObservabilityDestinationsResponse,
        UpdateObservabilityDestinationResponse,
    )

CREATE: Operation[CreateObservabilityDestinationResponse, None] = Operation(
    id="createObservabilityDestination",
    resource="observability",
    name="create",
    method="POST",
    path="/observability/destinations",
    result="observability.CreateObservabilityDestinationResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "api_key_hashes": "list[string](1..)|null",
                "broadcast_generation_cost": "boolean|null",
                "broadcast_generation_cost_allocation": "boolean|null",
                "broadcast_generation_identity": "boolean|null",
                "broadcast_generation_request_context": "boolean|null",
                "config": "object",
                "enabled": "boolean|null",
                "filter_rules": "ObservabilityFilterRulesConfigNullable|null",
                "name": "string",
                "privacy_mode": "boolean|null",
                "regions": "list[string]|null",
                "sampling_rate": "number|null",
                "type": "string",
                "workspace_id": "string|null",
            },
            required=frozenset(["config", "name", "type"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 409, 500),
    management_key=True,
)
"""Create an observability destination"""

DELETE: Operation[DeleteObservabilityDestinationResponse, None] = Operation(
    id="deleteObservabilityDestination",
    resource="observability",
    name="delete",
    method="DELETE",
    path="/observability/destinations/{id}",
    result="observability.DeleteObservabilityDestinationResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete an observability destination"""

GET: Operation[GetObservabilityDestinationResponse, None] = Operation(
    id="getObservabilityDestination",
    resource="observability",
    name="get",
    method="GET",
    path="/observability/destinations/{id}",
    result="observability.GetObservabilityDestinationResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Get an observability destination"""

LIST: Operation[ListObservabilityDestinationsResponse, None] = Operation(
    id="listObservabilityDestinations",
    resource="observability",
    name="list",
    method="GET",
    path="/observability/destinations",
    result="observability.ListObservabilityDestinationsResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List observability destinations"""

UPDATE: Operation[UpdateObservabilityDestinationResponse, None] = Operation(
    id="updateObservabilityDestination",
    resource="observability",
    name="update",
    method="PATCH",
    path="/observability/destinations/{id}",
    result="observability.UpdateObservabilityDestinationResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "api_key_hashes": "list[string](1..)|null",
                "broadcast_generation_cost": "boolean|null",
                "broadcast_generation_cost_allocation": "boolean|null",
                "broadcast_generation_identity": "boolean|null",
                "broadcast_generation_request_context": "boolean|null",
                "config": "object|null",
                "enabled": "boolean|null",
                "filter_rules": "ObservabilityFilterRulesConfigNullable|null",
                "name": "string|null",
                "privacy_mode": "boolean|null",
                "regions": "list[string]|null",
                "sampling_rate": "number|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 500),
    management_key=True,
)
"""Update an observability destination"""
