# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListProvidersResponseDataItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ListProvidersResponseDataItemDatacentersItem,
        ListProvidersResponseDataItemHeadquarters,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = ListProvidersResponseDataItem.decode
ListProvidersResponseDataItem.wire_names = {
    "name": "name",
    "privacy_policy_url": "privacy_policy_url",
    "slug": "slug",
    "datacenters": "datacenters",
    "headquarters": "headquarters",
    "status_page_url": "status_page_url",
    "terms_of_service_url": "terms_of_service_url",
}
