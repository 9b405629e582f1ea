# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        ListProvidersResponseDataItemDatacentersItem,
        ListProvidersResponseDataItemHeadquarters,
    )

_new = object.__new__


@model
class ListProvidersResponse(_Model):
    """All providers."""

    data: list[ListProvidersResponseDataItem]
    """One entry for each provider."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListProvidersResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_list_providers_response_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_providers_response = ListProvidersResponse.decode


@model
class ListProvidersResponseDataItem(_Model):
    """A company that serves models through OpenRouter."""

    name: str
    """Display name."""
    privacy_policy_url: str | None
    """Address of the privacy policy. Null when there is none on record."""
    slug: str
    """Name for routing, as in `provider.order`. It covers all endpoints of the provider except
    separate tiers.
    """
    datacenters: list[ListProvidersResponseDataItemDatacentersItem] | None = None
    """Countries the provider computes in. Null when unknown."""
    headquarters: ListProvidersResponseDataItemHeadquarters | None = None
    """Country the company is seated in. Null when unknown."""
    status_page_url: str | None = None
    """Address of the status page. Null when there is none on record."""
    terms_of_service_url: str | None = None
    """Address of the terms of service. Null when there are none on record."""
    _nullable = (
        "privacy_policy_url",
        "datacenters",
        "headquarters",
        "status_page_url",
        "terms_of_service_url",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListProvidersResponseDataItem)
        try:
            self.name = data["name"]
            self.privacy_policy_url = data["privacy_policy_url"]
            self.slug = data["slug"]
            known = 3
        except KeyError:
            known = self._set_present(data, "name", "privacy_policy_url", "slug")
        if "datacenters" in data:
            self.datacenters = data["datacenters"]
            known += 1
        if "headquarters" in data:
            self.headquarters = data["headquarters"]
            known += 1
        if "status_page_url" in data:
            self.status_page_url = data["status_page_url"]
            known += 1
        if "terms_of_service_url" in data:
            self.terms_of_service_url = data["terms_of_service_url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_providers_response_data_item = ListProvidersResponseDataItem.decode
