# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `vault`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import VaultEffectiveSecretScope

_new = object.__new__


@model
class ListInternConnectionsResponse(_Model):
    """The connections of an intern."""

    data: list[ListInternConnectionsResponseDataItem]
    """The connections, all in one list."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListInternConnectionsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_list_intern_connections_response_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_intern_connections_response = ListInternConnectionsResponse.decode


@model
class ListInternConnectionsResponseDataItem(_Model):
    """One connection of an intern."""

    key: str
    """What names the connection. It is not an API key."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListInternConnectionsResponseDataItem)
        known = 0
        if "key" in data:
            self.key = data["key"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_intern_connections_response_data_item = ListInternConnectionsResponseDataItem.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultEffectiveSecret)
        try:
            self.created_at = data["created_at"]
            self.fingerprint = data["fingerprint"]
            self.hosts = data["hosts"]
            self.name = data["name"]
            self.scope = data["scope"]
            known = 5
        except KeyError:
            known = self._set_present(data, "created_at", "fingerprint", "hosts", "name", "scope")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_effective_secret = VaultEffectiveSecret.decode


@model
class VaultEffectiveSecretListResponse(_Model):
    """One page of the secrets an intern can use."""

    data: list[VaultEffectiveSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultEffectiveSecretListResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_vault_effective_secret(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "has_more" in data:
            self.has_more = data["has_more"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_effective_secret_list_response = VaultEffectiveSecretListResponse.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecret)
        try:
            self.created_at = data["created_at"]
            self.fingerprint = data["fingerprint"]
            self.hosts = data["hosts"]
            self.name = data["name"]
            known = 4
        except KeyError:
            known = self._set_present(data, "created_at", "fingerprint", "hosts", "name")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret = VaultSecret.decode


@model
class VaultSecretCopyRequest(_Model):
    """Which secrets of the vault to copy to an intern."""

    names: list[str]
    """Names of the secrets, 1 to 100, as `vault.list_secrets` gives them."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecretCopyRequest)
        known = 0
        if "names" in data:
            self.names = data["names"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret_copy_request = VaultSecretCopyRequest.decode


@model
class VaultSecretCopyResponse(_Model):
    """The copies that were made."""

    data: list[VaultSecret]
    """The secrets the intern now has, without their values."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecretCopyResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_vault_secret(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret_copy_response = VaultSecretCopyResponse.decode


@model
class VaultSecretListResponse(_Model):
    """One page of secrets."""

    data: list[VaultSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecretListResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_vault_secret(item) for item in value] if type(value) is list else value
            known += 1
        if "has_more" in data:
            self.has_more = data["has_more"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret_list_response = VaultSecretListResponse.decode


@model
class VaultSecretResponse(_Model):
    """Wraps the secret just stored."""

    data: VaultSecret
    """What is known of the secret, without its value."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecretResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_vault_secret(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret_response = VaultSecretResponse.decode


@model
class VaultSecretWriteRequest(_Model):
    """A secret value and the hosts it is for."""

    hosts: list[str]
    """Exact names of the hosts the secret is for, 1 to 100."""
    value: str
    """The secret itself, 1 to 65536 characters. No call returns it."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VaultSecretWriteRequest)
        try:
            self.hosts = data["hosts"]
            self.value = data["value"]
            known = 2
        except KeyError:
            known = self._set_present(data, "hosts", "value")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_vault_secret_write_request = VaultSecretWriteRequest.decode
