# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `organization`."""

from __future__ import annotations

from typing import Required, TypedDict


class OrganizationListMembersParams(TypedDict, total=False):
    """Arguments of `organization.list_members`, which its docstring describes."""

    offset: int | None
    limit: int


class UpdateOrganizationSettingsRequestDict(TypedDict, total=False):
    """Settings to change for a whole organization."""

    is_filtered_model_catalog_enabled: Required[bool]
    """True gives the keys of the organization a filtered catalog in `models.list`; false gives them
    the public one.
    """


class OrganizationUpdateSettingsParams(UpdateOrganizationSettingsRequestDict, total=False):
    """Arguments of `organization.update_settings`, which its docstring describes."""
