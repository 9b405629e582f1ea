# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `vault`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class VaultSecretCopyRequestDict(TypedDict, total=False):
    """Which secrets of the vault to copy to an intern."""

    names: Required[Sequence[str]]
    """Names of the secrets, 1 to 100, as `vault.list_secrets` gives them."""


class VaultCopySecretsToInternParams(VaultSecretCopyRequestDict, total=False):
    """Arguments of `vault.copy_secrets_to_intern`, which its docstring describes."""

    intern_id: Required[str]


class VaultDeleteInternSecretParams(TypedDict, total=False):
    """Arguments of `vault.delete_intern_secret`, which its docstring describes."""

    intern_id: Required[str]
    name: Required[str]


class VaultDeleteSecretParams(TypedDict, total=False):
    """Arguments of `vault.delete_secret`, which its docstring describes."""

    name: Required[str]


class VaultListInternConnectionsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_connections`, which its docstring describes."""

    intern_id: Required[str]


class VaultListInternEffectiveSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_effective_secrets`, which its docstring describes."""

    intern_id: Required[str]
    limit: int
    offset: int


class VaultListInternSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_secrets`, which its docstring describes."""

    intern_id: Required[str]
    limit: int
    offset: int


class VaultListSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_secrets`, which its docstring describes."""

    limit: int
    offset: int


class VaultSecretWriteRequestDict(TypedDict, total=False):
    """A secret value and the hosts it is for."""

    hosts: Required[Sequence[str]]
    """Exact names of the hosts the secret is for, 1 to 100."""
    value: Required[str]
    """The secret itself, 1 to 65536 characters. No call returns it."""


class VaultStoreInternSecretParams(VaultSecretWriteRequestDict, total=False):
    """Arguments of `vault.store_intern_secret`, which its docstring describes."""

    intern_id: Required[str]
    name: Required[str]


class VaultStoreSecretParams(VaultSecretWriteRequestDict, total=False):
    """Arguments of `vault.store_secret`, which its docstring describes."""

    name: Required[str]
