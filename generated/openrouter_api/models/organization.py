# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoders import Decode
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import ListOrganizationMembersResponseDataItemRole


@model
class GetOrganizationSettingsResponse(_Model):
    """The settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings in force."""
    _decoders = (("data", lambda value: decode_organization_settings(value)),)


decode_get_organization_settings_response: Decode = GetOrganizationSettingsResponse.decode


@model
class ListOrganizationMembersResponse(_Model):
    """One page of organization members."""

    data: list[ListOrganizationMembersResponseDataItem]
    """The members of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    _decoders = (
        (
            "data",
            lambda value: (
                [decode_list_organization_members_response_data_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_list_organization_members_response: Decode = ListOrganizationMembersResponse.decode


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
    _nullable = (
        "first_name",
        "last_name",
    )


decode_list_organization_members_response_data_item: Decode = ListOrganizationMembersResponseDataItem.decode


@model
class OrganizationSettings(_Model):
    """Settings that apply to a whole organization."""

    id: str
    """Id of the organization."""
    is_filtered_model_catalog_enabled: bool
    """Whether `models.list` shows the keys of the organization a filtered catalog instead of the
    public one. What the filter leaves out is not documented.
    """


decode_organization_settings: Decode = OrganizationSettings.decode


@model
class UpdateOrganizationSettingsRequest(_Model):
    """Settings to change for a whole organization."""

    is_filtered_model_catalog_enabled: bool
    """True gives the keys of the organization a filtered catalog in `models.list`; false gives them
    the public one.
    """


decode_update_organization_settings_request: Decode = UpdateOrganizationSettingsRequest.decode


@model
class UpdateOrganizationSettingsResponse(_Model):
    """The changed settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings after the change."""
    _decoders = (("data", lambda value: decode_organization_settings(value)),)


decode_update_organization_settings_response: Decode = UpdateOrganizationSettingsResponse.decode
