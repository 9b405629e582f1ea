# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.workspaces import (
        BulkAddWorkspaceMembersResponse,
        BulkRemoveWorkspaceMembersResponse,
        CreateWorkspaceResponse,
        DeleteWorkspaceBudgetResponse,
        DeleteWorkspaceResponse,
        GetWorkspaceBudgetResponse,
        GetWorkspaceResponse,
        ListWorkspaceBudgetsResponse,
        ListWorkspaceMembersResponse,
        ListWorkspacesResponse,
        UpdateWorkspaceResponse,
        UpsertWorkspaceBudgetResponse,
    )

ADD_MEMBERS: Operation[BulkAddWorkspaceMembersResponse, None] = Operation(
    id="bulkAddWorkspaceMembers",
    resource="workspaces",
    name="add_members",
    method="POST",
    path="/workspaces/{id}/members/add",
    result="workspaces.BulkAddWorkspaceMembersResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of("application/json", {"user_ids": "list[string](1..)"}, required=frozenset(["user_ids"])),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Add members to a workspace"""
BULK_ADD_MEMBERS = ADD_MEMBERS

CREATE: Operation[CreateWorkspaceResponse, None] = Operation(
    id="createWorkspace",
    resource="workspaces",
    name="create",
    method="POST",
    path="/workspaces",
    result="workspaces.CreateWorkspaceResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "default_image_model": "string|null",
                "default_provider_sort": "string|null",
                "default_text_model": "string|null",
                "description": "string|null",
                "disabled_server_tools": "list[string]|null",
                "io_logging_api_key_ids": "list[integer]|null",
                "io_logging_sampling_rate": "number|null",
                "is_data_discount_logging_enabled": "boolean|null",
                "is_observability_broadcast_enabled": "boolean|null",
                "is_observability_io_logging_enabled": "boolean|null",
                "name": "string",
                "slug": "string",
            },
            required=frozenset(["name", "slug"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
)
"""Create a workspace"""

DELETE: Operation[DeleteWorkspaceResponse, None] = Operation(
    id="deleteWorkspace",
    resource="workspaces",
    name="delete",
    method="DELETE",
    path="/workspaces/{id}",
    result="workspaces.DeleteWorkspaceResponse",
    result_media="application/json",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter(
            "confirm_default_workspace_deletion",
            "confirm_default_workspace_deletion",
            "query",
            type="boolean",
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete a workspace"""

DELETE_BUDGET: Operation[DeleteWorkspaceBudgetResponse, None] = Operation(
    id="deleteWorkspaceBudget",
    resource="workspaces",
    name="delete_budget",
    method="DELETE",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    result="workspaces.DeleteWorkspaceBudgetResponse",
    result_media="application/json",
    parameters=(
        Parameter("workspace_ref", "workspace_ref", "path", required=True),
        Parameter("interval", "interval", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
    aliases={"id": "workspace_ref"},
)
"""Delete a budget of a workspace"""

GET: Operation[GetWorkspaceResponse, None] = Operation(
    id="getWorkspace",
    resource="workspaces",
    name="get",
    method="GET",
    path="/workspaces/{id}",
    result="workspaces.GetWorkspaceResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one workspace"""

GET_BUDGET: Operation[GetWorkspaceBudgetResponse, None] = Operation(
    id="getWorkspaceBudget",
    resource="workspaces",
    name="get_budget",
    method="GET",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    result="workspaces.GetWorkspaceBudgetResponse",
    result_media="application/json",
    parameters=(
        Parameter("workspace_ref", "workspace_ref", "path", required=True),
        Parameter("interval", "interval", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
    aliases={"id": "workspace_ref"},
)
"""Read one budget of a workspace"""

LIST: Operation[ListWorkspacesResponse, None] = Operation(
    id="listWorkspaces",
    resource="workspaces",
    name="list",
    method="GET",
    path="/workspaces",
    result="workspaces.ListWorkspacesResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List workspaces"""

LIST_BUDGETS: Operation[ListWorkspaceBudgetsResponse, None] = Operation(
    id="listWorkspaceBudgets",
    resource="workspaces",
    name="list_budgets",
    method="GET",
    path="/workspaces/{workspace_ref}/budgets",
    result="workspaces.ListWorkspaceBudgetsResponse",
    result_media="application/json",
    parameters=(Parameter("workspace_ref", "workspace_ref", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
    aliases={"id": "workspace_ref"},
)
"""List the budgets of a workspace"""

LIST_MEMBERS: Operation[ListWorkspaceMembersResponse, None] = Operation(
    id="listWorkspaceMembers",
    resource="workspaces",
    name="list_members",
    method="GET",
    path="/workspaces/{id}/members",
    result="workspaces.ListWorkspaceMembersResponse",
    result_media="application/json",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List the members of a workspace"""

REMOVE_MEMBERS: Operation[BulkRemoveWorkspaceMembersResponse, None] = Operation(
    id="bulkRemoveWorkspaceMembers",
    resource="workspaces",
    name="remove_members",
    method="POST",
    path="/workspaces/{id}/members/remove",
    result="workspaces.BulkRemoveWorkspaceMembersResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of("application/json", {"user_ids": "list[string](1..)"}, required=frozenset(["user_ids"])),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Remove members from a workspace"""
BULK_REMOVE_MEMBERS = REMOVE_MEMBERS

SET_BUDGET: Operation[UpsertWorkspaceBudgetResponse, None] = Operation(
    id="upsertWorkspaceBudget",
    resource="workspaces",
    name="set_budget",
    method="PUT",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    result="workspaces.UpsertWorkspaceBudgetResponse",
    result_media="application/json",
    parameters=(
        Parameter("workspace_ref", "workspace_ref", "path", required=True),
        Parameter("interval", "interval", "path", required=True),
    ),
    bodies=(
        body_of(
            "application/json",
            {"include_byok_in_budgets": "boolean|null", "limit_usd": "number"},
            required=frozenset(["limit_usd"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
    aliases={"id": "workspace_ref"},
)
"""Set a budget of a workspace"""

UPDATE: Operation[UpdateWorkspaceResponse, None] = Operation(
    id="updateWorkspace",
    resource="workspaces",
    name="update",
    method="PATCH",
    path="/workspaces/{id}",
    result="workspaces.UpdateWorkspaceResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "default_image_model": "string|null",
                "default_provider_sort": "string|null",
                "default_text_model": "string|null",
                "description": "string|null",
                "disabled_server_tools": "list[string]|null",
                "io_logging_api_key_ids": "list[integer]|null",
                "io_logging_sampling_rate": "number|null",
                "is_data_discount_logging_enabled": "boolean|null",
                "is_observability_broadcast_enabled": "boolean|null",
                "is_observability_io_logging_enabled": "boolean|null",
                "name": "string|null",
                "slug": "string|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Change a workspace"""
