# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import ListOrganizationMembersResponseDataItemRole

_new = object.__new__


@model
class GetOrganizationSettingsResponse(_Model):
    """The settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings in force."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetOrganizationSettingsResponse)
        value = pop("data", UNSET)
        self.data = decode_organization_settings(value)
        self.additional_properties = rest
        return self


decode_get_organization_settings_response = GetOrganizationSettingsResponse.decode


@model
class ListOrganizationMembersResponse(_Model):
    """One page of organization members."""

    data: list[ListOrganizationMembersResponseDataItem]
    """The members of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListOrganizationMembersResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_list_organization_members_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_organization_members_response = ListOrganizationMembersResponse.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListOrganizationMembersResponseDataItem)
        self.email = pop("email", UNSET)
        self.first_name = pop("first_name", UNSET)
        self.id = pop("id", UNSET)
        self.last_name = pop("last_name", UNSET)
        self.role = pop("role", UNSET)
        self.additional_properties = rest
        return self


decode_list_organization_members_response_data_item = ListOrganizationMembersResponseDataItem.decode


@model
class OrganizationSettings(_Model):
    """Settings that apply to a whole organization."""

    id: str
    """Id of the organization."""
    is_filtered_model_catalog_enabled: bool
    """Whether `models.list` shows the keys of the organization a filtered catalog instead of the
    public one. What the filter leaves out is not documented.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OrganizationSettings)
        self.id = pop("id", UNSET)
        self.is_filtered_model_catalog_enabled = pop("is_filtered_model_catalog_enabled", UNSET)
        self.additional_properties = rest
        return self


decode_organization_settings = OrganizationSettings.decode


@model
class UpdateOrganizationSettingsRequest(_Model):
    """Settings to change for a whole organization."""

    is_filtered_model_catalog_enabled: bool
    """True gives the keys of the organization a filtered catalog in `models.list`; false gives them
    the public one.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateOrganizationSettingsRequest)
        self.is_filtered_model_catalog_enabled = pop("is_filtered_model_catalog_enabled", UNSET)
        self.additional_properties = rest
        return self


decode_update_organization_settings_request = UpdateOrganizationSettingsRequest.decode


@model
class UpdateOrganizationSettingsResponse(_Model):
    """The changed settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings after the change."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateOrganizationSettingsResponse)
        value = pop("data", UNSET)
        self.data = decode_organization_settings(value)
        self.additional_properties = rest
        return self


decode_update_organization_settings_response = UpdateOrganizationSettingsResponse.decode
