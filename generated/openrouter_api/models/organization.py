# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import ListOrganizationMembersResponseDataItemRole


@model
class GetOrganizationSettingsResponse(_Model):
    """The settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings in force."""


@model
class ListOrganizationMembersResponse(_Model):
    """One page of organization members."""

    data: list[ListOrganizationMembersResponseDataItem]
    """The members of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListOrganizationMembersResponseDataItem(_Model):
    """One person in the organization."""

    email: str
    """Email address of the member."""
    first_name: str | None
    """Given name. Null when unknown."""
    id: str
    """User id of the member."""
    last_name: str | None
    """Family name. Null when unknown."""
    role: ListOrganizationMembersResponseDataItemRole
    """Standing of the member in the organization."""
    _nullable = ("first_name", "last_name")


@model
class OrganizationSettings(_Model):
    """Settings that apply to a whole organization."""

    id: str
    """Id of the organization."""
    is_filtered_model_catalog_enabled: bool
    """Whether `models.list` shows the keys of the organization a filtered catalog instead of the
    public one. What the filter leaves out is not documented.
    """


@model
class UpdateOrganizationSettingsRequest(_Model):
    """Settings to change for a whole organization. See `UpdateOrganizationSettingsRequestDict`."""

    is_filtered_model_catalog_enabled: bool


@model
class UpdateOrganizationSettingsResponse(_Model):
    """The changed settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings after the change."""
