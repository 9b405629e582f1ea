# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.external_users import ExternalUserResponse, ListExternalUsersResponse

CREATE: Operation[ExternalUserResponse, None] = Operation(
    id="createExternalUser",
    resource="external_users",
    name="create",
    method="POST",
    path="/external-users",
    result="external_users.ExternalUserResponse",
    result_media="application/json",
    bodies=(body_of("application/json", {"user": "string"}, required=frozenset(["user"])),),
    errors=usual_errors(400, 401, 403, 404, 409, 500),
    management_key=True,
)
"""Create an external user"""

DELETE: Operation[None, None] = Operation(
    id="deleteExternalUser",
    resource="external_users",
    name="delete",
    method="DELETE",
    path="/external-users/{user}",
    result=None,
    result_media=None,
    parameters=(Parameter("user", "user", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete an external user"""

GET: Operation[ExternalUserResponse, None] = Operation(
    id="getExternalUser",
    resource="external_users",
    name="get",
    method="GET",
    path="/external-users/{user}",
    result="external_users.ExternalUserResponse",
    result_media="application/json",
    parameters=(Parameter("user", "user", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one external user"""

LIST: Operation[ListExternalUsersResponse, None] = Operation(
    id="listExternalUsers",
    resource="external_users",
    name="list",
    method="GET",
    path="/external-users",
    result="external_users.ListExternalUsersResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer|null"),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("user", "user", "query"),
        Parameter("include_inactive", "include_inactive", "query", type="boolean"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List external users"""

UPDATE: Operation[ExternalUserResponse, None] = Operation(
    id="updateExternalUser",
    resource="external_users",
    name="update",
    method="PATCH",
    path="/external-users/{user}",
    result="external_users.ExternalUserResponse",
    result_media="application/json",
    parameters=(Parameter("user", "user", "path", required=True),),
    bodies=(body_of("application/json", {"is_active": "boolean"}, required=frozenset(["is_active"])),),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Activate or deactivate an external user"""
