# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `vault`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class VaultSecretCopyRequestDict(TypedDict, total=False):
    """Which secrets of the vault to copy to an intern."""

    names: Required[Sequence[str]]
    """Names of the secrets, 1 to 100, as `vault.list_vault_secrets` gives them."""


class VaultCopyVaultSecretsToInternParams(VaultSecretCopyRequestDict, total=False):
    """Arguments of `vault.copy_vault_secrets_to_intern`, which its docstring describes."""

    intern_id: Required[str]


class VaultDeleteInternVaultSecretParams(TypedDict, total=False):
    """Arguments of `vault.delete_intern_vault_secret`, which its docstring describes."""

    intern_id: Required[str]
    name: Required[str]


class VaultDeleteVaultSecretParams(TypedDict, total=False):
    """Arguments of `vault.delete_vault_secret`, which its docstring describes."""

    name: Required[str]


class VaultListInternConnectionsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_connections`, which its docstring describes."""

    intern_id: Required[str]


class VaultListInternEffectiveVaultSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_effective_vault_secrets`, which its docstring describes."""

    intern_id: Required[str]
    limit: int
    offset: int


class VaultListInternVaultSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_intern_vault_secrets`, which its docstring describes."""

    intern_id: Required[str]
    limit: int
    offset: int


class VaultListVaultSecretsParams(TypedDict, total=False):
    """Arguments of `vault.list_vault_secrets`, which its docstring describes."""

    limit: int
    offset: int


class VaultSecretWriteRequestDict(TypedDict, total=False):
    """A secret value and the hosts it is for."""

    hosts: Required[Sequence[str]]
    """Exact names of the hosts the secret is for, 1 to 100."""
    value: Required[str]
    """The secret itself, 1 to 65536 characters. No call returns it."""


class VaultStoreInternVaultSecretParams(VaultSecretWriteRequestDict, total=False):
    """Arguments of `vault.store_intern_vault_secret`, which its docstring describes."""

    intern_id: Required[str]
    name: Required[str]


class VaultStoreVaultSecretParams(VaultSecretWriteRequestDict, total=False):
    """Arguments of `vault.store_vault_secret`, which its docstring describes."""

    name: Required[str]
