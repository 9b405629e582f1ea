# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `guardrails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.guardrails import (
        BulkAssignKeysResponse,
        BulkAssignMembersResponse,
        BulkUnassignKeysResponse,
        BulkUnassignMembersResponse,
        CreateGuardrailResponse,
        DeleteGuardrailResponse,
        GetGuardrailResponse,
        ListGuardrailsResponse,
        ListKeyAssignmentsResponse,
        ListMemberAssignmentsResponse,
        UpdateGuardrailResponse,
    )

ASSIGN_KEYS: Operation[BulkAssignKeysResponse, None] = Operation(
    id="bulkAssignKeysToGuardrail",
    resource="guardrails",
    name="assign_keys",
    method="POST",
    path="/guardrails/{id}/assignments/keys",
    result="guardrails.BulkAssignKeysResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of("application/json", {"key_hashes": "list[string](1..)"}, required=frozenset(["key_hashes"])),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Assign a guardrail to keys"""
BULK_ASSIGN_KEYS = ASSIGN_KEYS

ASSIGN_MEMBERS: Operation[BulkAssignMembersResponse, None] = Operation(
    id="bulkAssignMembersToGuardrail",
    resource="guardrails",
    name="assign_members",
    method="POST",
    path="/guardrails/{id}/assignments/members",
    result="guardrails.BulkAssignMembersResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {"member_user_ids": "list[string](1..)"},
            required=frozenset(["member_user_ids"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Assign a guardrail to members"""
BULK_ASSIGN_MEMBERS = ASSIGN_MEMBERS

CREATE: Operation[CreateGuardrailResponse, None] = Operation(
    id="createGuardrail",
    resource="guardrails",
    name="create",
    method="POST",
    path="/guardrails",
    result="guardrails.CreateGuardrailResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "allow_safety_retention_google": "boolean|null",
                "allow_safety_retention_other": "boolean|null",
                "allowed_data_regions": "list[string]|null",
                "allowed_models": "list[string](1..)|null",
                "allowed_providers": "list[string](1..)|null",
                "content_filter_builtins": "list[ContentFilterBuiltinEntryInput]|null",
                "content_filters": "list[ContentFilterEntry]|null",
                "description": "string|null",
                "enable_free_model_publication": "boolean|null",
                "enable_free_model_training": "boolean|null",
                "enable_paid_model_training": "boolean|null",
                "enforce_zdr": "boolean|null",
                "enforce_zdr_anthropic": "boolean|null",
                "enforce_zdr_google": "boolean|null",
                "enforce_zdr_openai": "boolean|null",
                "enforce_zdr_other": "boolean|null",
                "enforce_zdr_xai": "boolean|null",
                "ignored_models": "list[string](1..)|null",
                "ignored_providers": "list[string](1..)|null",
                "include_byok_in_budgets": "boolean|null",
                "limit_usd": "number|null",
                "name": "string",
                "reset_interval": "string|null",
                "workspace_id": "string|null",
            },
            required=frozenset(["name"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 500),
    management_key=True,
)
"""Create a guardrail"""

DELETE: Operation[DeleteGuardrailResponse, None] = Operation(
    id="deleteGuardrail",
    resource="guardrails",
    name="delete",
    method="DELETE",
    path="/guardrails/{id}",
    result="guardrails.DeleteGuardrailResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Delete a guardrail"""

GET: Operation[GetGuardrailResponse, None] = Operation(
    id="getGuardrail",
    resource="guardrails",
    name="get",
    method="GET",
    path="/guardrails/{id}",
    result="guardrails.GetGuardrailResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read one guardrail"""

LIST: Operation[ListGuardrailsResponse, None] = Operation(
    id="listGuardrails",
    resource="guardrails",
    name="list",
    method="GET",
    path="/guardrails",
    result="guardrails.ListGuardrailsResponse",
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
"""List guardrails"""

LIST_KEY_ASSIGNMENTS: Operation[ListKeyAssignmentsResponse, None] = Operation(
    id="listKeyAssignments",
    resource="guardrails",
    name="list_key_assignments",
    method="GET",
    path="/guardrails/assignments/keys",
    result="guardrails.ListKeyAssignmentsResponse",
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
"""List key assignments of all guardrails"""

LIST_KEYS: Operation[ListKeyAssignmentsResponse, None] = Operation(
    id="listGuardrailKeyAssignments",
    resource="guardrails",
    name="list_keys",
    method="GET",
    path="/guardrails/{id}/assignments/keys",
    result="guardrails.ListKeyAssignmentsResponse",
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
"""List the keys of a guardrail"""
LIST_GUARDRAIL_KEY_ASSIGNMENTS = LIST_KEYS

LIST_MEMBER_ASSIGNMENTS: Operation[ListMemberAssignmentsResponse, None] = Operation(
    id="listMemberAssignments",
    resource="guardrails",
    name="list_member_assignments",
    method="GET",
    path="/guardrails/assignments/members",
    result="guardrails.ListMemberAssignmentsResponse",
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
"""List member assignments of all guardrails"""

LIST_MEMBERS: Operation[ListMemberAssignmentsResponse, None] = Operation(
    id="listGuardrailMemberAssignments",
    resource="guardrails",
    name="list_members",
    method="GET",
    path="/guardrails/{id}/assignments/members",
    result="guardrails.ListMemberAssignmentsResponse",
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
"""List the members of a guardrail"""
LIST_GUARDRAIL_MEMBER_ASSIGNMENTS = LIST_MEMBERS

UNASSIGN_KEYS: Operation[BulkUnassignKeysResponse, None] = Operation(
    id="bulkUnassignKeysFromGuardrail",
    resource="guardrails",
    name="unassign_keys",
    method="POST",
    path="/guardrails/{id}/assignments/keys/remove",
    result="guardrails.BulkUnassignKeysResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of("application/json", {"key_hashes": "list[string](1..)"}, required=frozenset(["key_hashes"])),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Take a guardrail off keys"""
BULK_UNASSIGN_KEYS = UNASSIGN_KEYS

UNASSIGN_MEMBERS: Operation[BulkUnassignMembersResponse, None] = Operation(
    id="bulkUnassignMembersFromGuardrail",
    resource="guardrails",
    name="unassign_members",
    method="POST",
    path="/guardrails/{id}/assignments/members/remove",
    result="guardrails.BulkUnassignMembersResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {"member_user_ids": "list[string](1..)"},
            required=frozenset(["member_user_ids"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Take a guardrail off members"""
BULK_UNASSIGN_MEMBERS = UNASSIGN_MEMBERS

UPDATE: Operation[UpdateGuardrailResponse, None] = Operation(
    id="updateGuardrail",
    resource="guardrails",
    name="update",
    method="PATCH",
    path="/guardrails/{id}",
    result="guardrails.UpdateGuardrailResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {
                "allow_safety_retention_google": "boolean|null",
                "allow_safety_retention_other": "boolean|null",
                "allowed_data_regions": "list[string]|null",
                "allowed_models": "list[string](1..)|null",
                "allowed_providers": "list[string](1..)|null",
                "content_filter_builtins": "list[ContentFilterBuiltinEntryInput]|null",
                "content_filters": "list[ContentFilterEntry]|null",
                "description": "string|null",
                "enable_free_model_publication": "boolean|null",
                "enable_free_model_training": "boolean|null",
                "enable_paid_model_training": "boolean|null",
                "enforce_zdr": "boolean|null",
                "enforce_zdr_anthropic": "boolean|null",
                "enforce_zdr_google": "boolean|null",
                "enforce_zdr_openai": "boolean|null",
                "enforce_zdr_other": "boolean|null",
                "enforce_zdr_xai": "boolean|null",
                "ignored_models": "list[string](1..)|null",
                "ignored_providers": "list[string](1..)|null",
                "include_byok_in_budgets": "boolean|null",
                "limit_usd": "number|null",
                "name": "string|null",
                "reset_interval": "string|null",
            },
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 500),
    management_key=True,
)
"""Change a guardrail"""
