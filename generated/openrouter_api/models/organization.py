# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetOrganizationSettingsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_organization_settings(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListOrganizationMembersResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_list_organization_members_response_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "total_count" in data:
            self.total_count = data["total_count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "first_name",
        "last_name",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListOrganizationMembersResponseDataItem)
        try:
            self.email = data["email"]
            self.first_name = data["first_name"]
            self.id = data["id"]
            self.last_name = data["last_name"]
            self.role = data["role"]
            known = 5
        except KeyError:
            known = self._set_present(data, "email", "first_name", "id", "last_name", "role")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OrganizationSettings)
        try:
            self.id = data["id"]
            self.is_filtered_model_catalog_enabled = data["is_filtered_model_catalog_enabled"]
            known = 2
        except KeyError:
            known = self._set_present(data, "id", "is_filtered_model_catalog_enabled")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdateOrganizationSettingsRequest)
        known = 0
        if "is_filtered_model_catalog_enabled" in data:
            self.is_filtered_model_catalog_enabled = data["is_filtered_model_catalog_enabled"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_organization_settings_request = UpdateOrganizationSettingsRequest.decode


@model
class UpdateOrganizationSettingsResponse(_Model):
    """The changed settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings after the change."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdateOrganizationSettingsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_organization_settings(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_organization_settings_response = UpdateOrganizationSettingsResponse.decode
