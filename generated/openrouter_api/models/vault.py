# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `vault`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoders import Decode
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import VaultEffectiveSecretScope


@model
class ListInternConnectionsResponse(_Model):
    """The connections of an intern."""

    data: list[ListInternConnectionsResponseDataItem]
    """The connections, all in one list."""
    _decoders = (
        (
            "data",
            lambda value: (
                [decode_list_intern_connections_response_data_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_list_intern_connections_response: Decode = ListInternConnectionsResponse.decode


@model
class ListInternConnectionsResponseDataItem(_Model):
    """One connection of an intern."""

    key: str
    """What names the connection. It is not an API key."""


decode_list_intern_connections_response_data_item: Decode = ListInternConnectionsResponseDataItem.decode


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
    _nullable = (
        "fingerprint",
        "hosts",
    )


decode_vault_effective_secret: Decode = VaultEffectiveSecret.decode


@model
class VaultEffectiveSecretListResponse(_Model):
    """One page of the secrets an intern can use."""

    data: list[VaultEffectiveSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""
    _decoders = (
        (
            "data",
            lambda value: (
                [decode_vault_effective_secret(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_vault_effective_secret_list_response: Decode = VaultEffectiveSecretListResponse.decode


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
    _nullable = (
        "fingerprint",
        "hosts",
    )


decode_vault_secret: Decode = VaultSecret.decode


@model
class VaultSecretCopyRequest(_Model):
    """Which secrets of the vault to copy to an intern."""

    names: list[str]
    """Names of the secrets, 1 to 100, as `vault.list_secrets` gives them."""


decode_vault_secret_copy_request: Decode = VaultSecretCopyRequest.decode


@model
class VaultSecretCopyResponse(_Model):
    """The copies that were made."""

    data: list[VaultSecret]
    """The secrets the intern now has, without their values."""
    _decoders = (
        (
            "data",
            lambda value: [decode_vault_secret(item) for item in value] if type(value) is list else value,
        ),
    )


decode_vault_secret_copy_response: Decode = VaultSecretCopyResponse.decode


@model
class VaultSecretListResponse(_Model):
    """One page of secrets."""

    data: list[VaultSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""
    _decoders = (
        (
            "data",
            lambda value: [decode_vault_secret(item) for item in value] if type(value) is list else value,
        ),
    )


decode_vault_secret_list_response: Decode = VaultSecretListResponse.decode


@model
class VaultSecretResponse(_Model):
    """Wraps the secret just stored."""

    data: VaultSecret
    """What is known of the secret, without its value."""
    _decoders = (("data", lambda value: decode_vault_secret(value)),)


decode_vault_secret_response: Decode = VaultSecretResponse.decode


@model
class VaultSecretWriteRequest(_Model):
    """A secret value and the hosts it is for."""

    hosts: list[str]
    """Exact names of the hosts the secret is for, 1 to 100."""
    value: str
    """The secret itself, 1 to 65536 characters. No call returns it."""


decode_vault_secret_write_request: Decode = VaultSecretWriteRequest.decode
