# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `vault`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import VaultEffectiveSecretScope


@model
class ListInternConnectionsResponse(_Model):
    """The connections of an intern."""

    data: list[ListInternConnectionsResponseDataItem]
    """The connections, all in one list."""


@model
class ListInternConnectionsResponseDataItem(_Model):
    """One connection of an intern."""

    key: str
    """What names the connection. It is not an API key."""


@model
class VaultEffectiveSecret(_Model):
    """A secret that an intern can use: what is known of it, without its value."""

    created_at: str
    """When the secret was stored."""
    fingerprint: str | None
    """Mark that stands for the value without giving it away. How it is made is not documented. Null
    when there is none.
    """
    hosts: list[str] | None
    """Exact names of the hosts the secret is for. Null when none are recorded."""
    name: str
    """Name the secret is stored under."""
    scope: VaultEffectiveSecretScope
    """Where the intern has the secret from."""
    _nullable = ("fingerprint", "hosts")


@model
class VaultEffectiveSecretListResponse(_Model):
    """One page of the secrets an intern can use."""

    data: list[VaultEffectiveSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""


@model
class VaultSecret(_Model):
    """A stored secret, without its value."""

    created_at: str
    """When the secret was stored."""
    fingerprint: str | None
    """Mark that stands for the value without giving it away. How it is made is not documented. Null
    when there is none.
    """
    hosts: list[str] | None
    """Exact names of the hosts the secret is for. Null when none are recorded."""
    name: str
    """Name the secret is stored under."""
    _nullable = ("fingerprint", "hosts")


@model
class VaultSecretCopyRequest(_Model):
    """Which secrets of the vault to copy to an intern. See `VaultSecretCopyRequestDict`."""

    names: list[str]


@model
class VaultSecretCopyResponse(_Model):
    """The copies that were made."""

    data: list[VaultSecret]
    """The secrets the intern now has, without their values."""


@model
class VaultSecretListResponse(_Model):
    """One page of secrets."""

    data: list[VaultSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""


@model
class VaultSecretResponse(_Model):
    """Wraps the secret just stored."""

    data: VaultSecret
    """What is known of the secret, without its value."""


@model
class VaultSecretWriteRequest(_Model):
    """A secret value and the hosts it is for. See `VaultSecretWriteRequestDict`."""

    hosts: list[str]
    value: str
