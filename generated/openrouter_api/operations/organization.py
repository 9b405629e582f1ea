# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.organization import (
        GetOrganizationSettingsResponse,
        ListOrganizationMembersResponse,
        UpdateOrganizationSettingsResponse,
    )

GET_SETTINGS: Operation[GetOrganizationSettingsResponse, None] = Operation(
    id="getOrganizationSettings",
    resource="organization",
    name="get_settings",
    method="GET",
    path="/organization/settings",
    result="organization.GetOrganizationSettingsResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Get the organization's settings"""

LIST_MEMBERS: Operation[ListOrganizationMembersResponse, None] = Operation(
    id="listOrganizationMembers",
    resource="organization",
    name="list_members",
    method="GET",
    path="/organization/members",
    result="organization.ListOrganizationMembersResponse",
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
"""List organization members"""

UPDATE_SETTINGS: Operation[UpdateOrganizationSettingsResponse, None] = Operation(
    id="updateOrganizationSettings",
    resource="organization",
    name="update_settings",
    method="PATCH",
    path="/organization/settings",
    result="organization.UpdateOrganizationSettingsResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {"is_filtered_model_catalog_enabled": "boolean"},
            required=frozenset(["is_filtered_model_catalog_enabled"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
)
"""Change the organization's settings"""
