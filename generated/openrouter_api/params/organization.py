# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class OrganizationListMembersParams(TypedDict, total=False):
    """Arguments of `organization.list_members`; the method describes them."""

    offset: int | None
    limit: int
