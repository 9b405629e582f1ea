# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset, model
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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListProvidersResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_list_providers_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
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
    datacenters: list[ListProvidersResponseDataItemDatacentersItem] | Unset | None = UNSET
    """Countries the provider computes in. Null when unknown."""
    headquarters: ListProvidersResponseDataItemHeadquarters | Unset | None = UNSET
    """Country the company is seated in. Null when unknown."""
    status_page_url: str | Unset | None = UNSET
    """Address of the status page. Null when there is none on record."""
    terms_of_service_url: str | Unset | None = UNSET
    """Address of the terms of service. Null when there are none on record."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListProvidersResponseDataItem)
        self.name = pop("name", UNSET)
        self.privacy_policy_url = pop("privacy_policy_url", UNSET)
        self.slug = pop("slug", UNSET)
        self.datacenters = pop("datacenters", UNSET)
        self.headquarters = pop("headquarters", UNSET)
        self.status_page_url = pop("status_page_url", UNSET)
        self.terms_of_service_url = pop("terms_of_service_url", UNSET)
        self.additional_properties = rest
        return self


decode_list_providers_response_data_item = ListProvidersResponseDataItem.decode
