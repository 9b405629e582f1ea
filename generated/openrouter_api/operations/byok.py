# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `byok`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.byok import (
        CreateBYOKKeyResponse,
        DeleteBYOKKeyResponse,
        GetBYOKKeyResponse,
        ListBYOKKeysResponse,
        UpdateBYOKKeyResponse,
    )

CREATE: Operation[CreateBYOKKeyResponse, None] = Operation(
    id="createBYOKKey",
    resource="byok",
    name="create",
    method="POST",
    path="/byok",
    result="byok.CreateBYOKKeyResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "allowed_api_key_hashes": "list[string](1..)|null",
                "allowed_models": "list[string]|null",
                "allowed_user_ids": "list[string]|null",
                "declared_region": "string|null",
                "declared_zdr": "boolean|null",
                "disabled": "boolean|null",
                "is_byok_only": "boolean|null",
                "is_fallback": "boolean|null",
                "is_required": "boolean|null",
                "key": "string",
                "name": "string|null",
                "provider": "string",
                "workspace_id": "string|null",
            },
            required=frozenset(["key", "provider"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
)
"""Store a provider key"""

DELETE: Operation[DeleteBYOKKeyResponse, None] = Operation(
    id="deleteBYOKKey",
    resource="byok",
    name="delete",
    method="DELETE",
    path="/byok/{id}",
    result="byok.DeleteBYOKKeyResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete a provider key"""

GET: Operation[GetBYOKKeyResponse, None] = Operation(
    id="getBYOKKey",
    resource="byok",
    name="get",
    method="GET",
    path="/byok/{id}",
    result="byok.GetBYOKKeyResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read a provider key's settings"""

LIST: Operation[ListBYOKKeysResponse, None] = Operation(
    id="listBYOKKeys",
    resource="byok",
    name="list",
    method="GET",
    path="/byok",
    result="byok.ListBYOKKeysResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List your provider keys"""

UPDATE: Operation[UpdateBYOKKeyResponse, None] = Operation(
    id="updateBYOKKey",
    resource="byok",
    name="update",
    method="PATCH",
    path="/byok/{id}",
    result="byok.UpdateBYOKKeyResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "allowed_api_key_hashes": "list[string](1..)|null",
                "allowed_models": "list[string]|null",
                "allowed_user_ids": "list[string]|null",
                "declared_region": "string|null",
                "declared_zdr": "boolean|null",
                "disabled": "boolean|null",
                "is_byok_only": "boolean|null",
                "is_fallback": "boolean|null",
                "is_required": "boolean|null",
                "key": "string|null",
                "name": "string|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 500),
    management_key=True,
)
"""Change a provider key"""
