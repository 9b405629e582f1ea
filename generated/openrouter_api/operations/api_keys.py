# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.api_keys import (
        CreateKeysResponse,
        DeleteKeysResponse,
        GetCurrentKeyResponse,
        GetKeyResponse,
        ListKeysResponse,
        UpdateKeysResponse,
    )

CREATE: Operation[CreateKeysResponse, None] = Operation(
    id="createKeys",
    resource="api_keys",
    name="create",
    method="POST",
    path="/keys",
    result="api_keys.CreateKeysResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "creator_user_id": "string|null",
                "expires_at": "string|null",
                "external": "CreateKeysRequestExternal|null",
                "include_byok_in_limit": "boolean|null",
                "limit": "number|null",
                "limit_reset": "string|null",
                "name": "string",
                "workspace_id": "string|null",
            },
            required=frozenset(["name"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 429, 500),
    management_key=True,
)
"""Create an API key"""

DELETE: Operation[DeleteKeysResponse, None] = Operation(
    id="deleteKeys",
    resource="api_keys",
    name="delete",
    method="DELETE",
    path="/keys/{hash}",
    result="api_keys.DeleteKeysResponse",
    result_media="application/json",
    parameters=(Parameter("hash", "hash", "path", required=True),),
    errors=usual_errors(401, 403, 404, 429, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete an API key"""

GET: Operation[GetKeyResponse, None] = Operation(
    id="getKey",
    resource="api_keys",
    name="get",
    method="GET",
    path="/keys/{hash}",
    result="api_keys.GetKeyResponse",
    result_media="application/json",
    parameters=(Parameter("hash", "hash", "path", required=True),),
    errors=usual_errors(401, 403, 404, 429, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one API key"""

GET_CURRENT: Operation[GetCurrentKeyResponse, None] = Operation(
    id="getCurrentKey",
    resource="api_keys",
    name="get_current",
    method="GET",
    path="/key",
    result="api_keys.GetCurrentKeyResponse",
    result_media="application/json",
    errors=usual_errors(401, 500),
    replay_safe=True,
)
"""Read the key in use"""
GET_CURRENT_KEY_METADATA = GET_CURRENT

LIST: Operation[ListKeysResponse, None] = Operation(
    id="list",
    resource="api_keys",
    name="list",
    method="GET",
    path="/keys",
    result="api_keys.ListKeysResponse",
    result_media="application/json",
    parameters=(
        Parameter("include_disabled", "include_disabled", "query"),
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("include_expired", "include_expired", "query", type="boolean"),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset"),
    replay_safe=True,
)
"""List API keys"""

UPDATE: Operation[UpdateKeysResponse, None] = Operation(
    id="updateKeys",
    resource="api_keys",
    name="update",
    method="PATCH",
    path="/keys/{hash}",
    result="api_keys.UpdateKeysResponse",
    result_media="application/json",
    parameters=(Parameter("hash", "hash", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "disabled": "boolean|null",
                "include_byok_in_limit": "boolean|null",
                "limit": "number|null",
                "limit_reset": "string|null",
                "name": "string|null",
                "workspace_id": "string|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 429, 500),
    management_key=True,
)
"""Change an API key"""
