# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `private_providers`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreatePrivateProviderRequestDict(TypedDict, total=False):
    """A private provider to create."""

    base_url: str
    """Base URL of the provider's API. Which URL applies when absent is not documented."""
    display_name: str
    """Name to show. Presumably `name` when absent."""
    name: Required[str]
    """Name of the provider."""
    slug: str
    """Slug to give it. How it is made up when absent is not documented."""


class PrivateProvidersCreateParams(CreatePrivateProviderRequestDict, total=False):
    """Arguments of `private_providers.create`, which its docstring describes."""


class PrivateProvidersDeleteParams(TypedDict, total=False):
    """Arguments of `private_providers.delete`, which its docstring describes."""

    slug: Required[str]


class PrivateProvidersGetParams(TypedDict, total=False):
    """Arguments of `private_providers.get`, which its docstring describes."""

    slug: Required[str]


class UpdatePrivateProviderRequestDict(TypedDict, total=False):
    """What to change about a private provider."""

    base_url: str
    """New base URL of the provider's API. Whether null may be sent is not documented."""
    display_name: str
    """New name to show. Whether null may be sent is not documented."""


class PrivateProvidersUpdateParams(UpdatePrivateProviderRequestDict, total=False):
    """Arguments of `private_providers.update`, which its docstring describes."""

    slug: Required[str]
