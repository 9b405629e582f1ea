# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.scim import (
        CreateScimGroupMappingResponse,
        CreateScimSyncJobResponse,
        DeleteScimGroupMappingResponse,
        GetScimGroupMappingResponse,
        GetScimSyncJobResponse,
        ListScimGroupMappingsResponse,
        ListScimGroupsResponse,
        UpdateScimGroupMappingResponse,
    )

CREATE: Operation[CreateScimGroupMappingResponse, None] = Operation(
    id="createScimGroupMapping",
    resource="scim",
    name="create",
    method="POST",
    path="/scim/group-mappings",
    result="scim.CreateScimGroupMappingResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {"role": "string", "scim_group_id": "string", "workspace_id": "string"},
            required=frozenset(["role", "scim_group_id", "workspace_id"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 500),
    management_key=True,
)
"""Map a group to a workspace"""

CREATE_SYNC_JOB: Operation[CreateScimSyncJobResponse, None] = Operation(
    id="createScimSyncJob",
    resource="scim",
    name="create_sync_job",
    method="POST",
    path="/scim/sync-jobs",
    result="scim.CreateScimSyncJobResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    starts_job=True,
)
"""Start a sync of identity provider groups"""

DELETE: Operation[DeleteScimGroupMappingResponse, None] = Operation(
    id="deleteScimGroupMapping",
    resource="scim",
    name="delete",
    method="DELETE",
    path="/scim/group-mappings/{id}",
    result="scim.DeleteScimGroupMappingResponse",
    result_media="application/json",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("keep_members", "keep_members", "query", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete a group mapping"""

GET: Operation[GetScimGroupMappingResponse, None] = Operation(
    id="getScimGroupMapping",
    resource="scim",
    name="get",
    method="GET",
    path="/scim/group-mappings/{id}",
    result="scim.GetScimGroupMappingResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one group mapping"""
READ = GET

GET_SYNC_JOB: Operation[GetScimSyncJobResponse, None] = Operation(
    id="getScimSyncJob",
    resource="scim",
    name="get_sync_job",
    method="GET",
    path="/scim/sync-jobs/{id}",
    result="scim.GetScimSyncJobResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one sync job"""

LIST: Operation[ListScimGroupMappingsResponse, None] = Operation(
    id="listScimGroupMappings",
    resource="scim",
    name="list",
    method="GET",
    path="/scim/group-mappings",
    result="scim.ListScimGroupMappingsResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List group mappings"""
LIST_MAPPINGS = LIST

LIST_GROUPS: Operation[ListScimGroupsResponse, None] = Operation(
    id="listScimGroups",
    resource="scim",
    name="list_groups",
    method="GET",
    path="/scim/groups",
    result="scim.ListScimGroupsResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("display_name", "display_name", "query"),
        Parameter("external_id", "external_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List identity provider groups"""

UPDATE: Operation[UpdateScimGroupMappingResponse, None] = Operation(
    id="updateScimGroupMapping",
    resource="scim",
    name="update",
    method="PATCH",
    path="/scim/group-mappings/{id}",
    result="scim.UpdateScimGroupMappingResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(body_of("application/json", {"role": "string"}, required=frozenset(["role"])),),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Change the role of a group mapping"""
