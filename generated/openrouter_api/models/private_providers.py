# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `private_providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


@model
class CreatePrivateProviderRequest(_Model):
    """A private provider to create. See `CreatePrivateProviderRequestDict`."""

    name: str
    base_url: str | None = None
    display_name: str | None = None
    slug: str | None = None


@model
class CreatePrivateProviderResponse(_Model):
    """The private provider that was created, wrapped in `data`."""

    data: PrivateProvider
    """The provider as it is now."""


@model
class DeletePrivateProviderResponse(_Model):
    """Confirmation that a private provider was removed."""

    data: DeletePrivateProviderResponseData
    """What was removed."""


@model
class DeletePrivateProviderResponseData(_Model):
    """Names the private provider that was removed."""

    slug: str
    """Slug of the removed provider."""


@model
class GetPrivateProviderResponse(_Model):
    """One private provider, wrapped in `data`."""

    data: PrivateProvider
    """The provider as it is now."""


@model
class ListPrivateProvidersResponse(_Model):
    """All private providers of the organization."""

    data: list[PrivateProvider]
    """The providers."""


@model
class PrivateProvider(_Model):
    """A provider that only your organization sees."""

    base_url: str | None
    """Base URL of the provider's API. Null when none was set."""
    created_at: str
    """When it was created; presumably ISO 8601."""
    display_name: str
    """Name to show."""
    name: str
    """Name of the provider."""
    slug: str
    """Slug that the other `private_providers` operations take."""
    _nullable = ("base_url",)


@model
class UpdatePrivateProviderRequest(_Model):
    """What to change about a private provider. See `UpdatePrivateProviderRequestDict`."""

    base_url: str | None = None
    display_name: str | None = None


@model
class UpdatePrivateProviderResponse(_Model):
    """A private provider after a change, wrapped in `data`."""

    data: PrivateProvider
    """The provider as it is now."""
