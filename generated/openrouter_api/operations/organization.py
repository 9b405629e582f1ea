# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `organization`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.list_organization_members_response import ListOrganizationMembersResponse

LIST_MEMBERS: Operation[ListOrganizationMembersResponse, None] = Operation(
    id="listOrganizationMembers",
    resource="organization",
    name="list_members",
    method="GET",
    path="/organization/members",
    result="list_organization_members_response",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    errors={401: "unauthorized_response", 404: "not_found_response", 500: "internal_server_response"},
    management_key=True,
    pagination=Pagination("offset", "data", offset="offset", limit="limit"),
    replay_safe=True,
)
"""List organization members"""
