# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        ListProvidersResponseDataItemDatacentersItem,
        ListProvidersResponseDataItemHeadquarters,
    )


@model
class ListProvidersResponse(_Model):
    """All providers."""

    data: list[ListProvidersResponseDataItem]
    """One entry for each provider."""


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
