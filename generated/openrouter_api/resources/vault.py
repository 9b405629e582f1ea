# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `vault`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import vault as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.vault import (
        ListInternConnectionsResponse,
        VaultEffectiveSecretListResponse,
        VaultSecretCopyResponse,
        VaultSecretListResponse,
        VaultSecretResponse,
    )
    from ..operation import Operation
    from ..params.vault import (
        VaultCopyVaultSecretsToInternParams,
        VaultDeleteInternVaultSecretParams,
        VaultDeleteVaultSecretParams,
        VaultListInternConnectionsParams,
        VaultListInternEffectiveVaultSecretsParams,
        VaultListInternVaultSecretsParams,
        VaultListVaultSecretsParams,
        VaultStoreInternVaultSecretParams,
        VaultStoreVaultSecretParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "copy_vault_secrets_to_intern": _operations.COPY_VAULT_SECRETS_TO_INTERN,
    "delete_intern_vault_secret": _operations.DELETE_INTERN_VAULT_SECRET,
    "delete_vault_secret": _operations.DELETE_VAULT_SECRET,
    "list_intern_connections": _operations.LIST_INTERN_CONNECTIONS,
    "list_intern_effective_vault_secrets": _operations.LIST_INTERN_EFFECTIVE_VAULT_SECRETS,
    "list_intern_vault_secrets": _operations.LIST_INTERN_VAULT_SECRETS,
    "list_vault_secrets": _operations.LIST_VAULT_SECRETS,
    "store_intern_vault_secret": _operations.STORE_INTERN_VAULT_SECRET,
    "store_vault_secret": _operations.STORE_VAULT_SECRET,
}


class Vault(SyncResource[O]):
    """Vault: `copy_vault_secrets_to_intern`, `delete_intern_vault_secret`, `delete_vault_secret`,
    `list_intern_connections`, `list_intern_effective_vault_secrets`, `list_intern_vault_secrets`,
    `list_vault_secrets`, `store_intern_vault_secret`, `store_vault_secret`.
    """

    __slots__ = ()
    _methods = _METHODS

    def copy_vault_secrets_to_intern(
        self, *, options: O | None = None, **params: Unpack[VaultCopyVaultSecretsToInternParams]
    ) -> VaultSecretCopyResponse:
        """Copy vault secrets to an intern.

        Stores copies of secrets of the vault for one intern, without their values passing through
        your program. Either all the names are copied or none. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that gets the copies.
            names: Names of the secrets, 1 to 100, as `vault.list_vault_secrets` gives them.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretCopyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.COPY_VAULT_SECRETS_TO_INTERN, params, options)

    def delete_intern_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultDeleteInternVaultSecretParams]
    ) -> None:
        """Delete a secret of an intern.

        Removes a secret that was stored for this one intern. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret was stored for.
            name: Name of the secret.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE_INTERN_VAULT_SECRET, params, options)

    def delete_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultDeleteVaultSecretParams]
    ) -> None:
        """Delete a vault secret.

        Removes a secret from the vault. What becomes of copies made for interns is not documented.
        The answer is 404 outside the Intern API program, and 503 while writing to the vault is
        switched off.

        Args:
            name: Name of the secret.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE_VAULT_SECRET, params, options)

    def list_intern_connections(
        self, *, options: O | None = None, **params: Unpack[VaultListInternConnectionsParams]
    ) -> ListInternConnectionsResponse:
        """List the connections of an intern.

        Lists what an intern is connected to, in one answer. Vault calls answer 404 to accounts
        outside the Intern API program, and are refused on the regional hosts.

        Args:
            intern_id: Id of the intern.
            options: Options for this call, which override those of the client.

        Returns:
            ListInternConnectionsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_INTERN_CONNECTIONS, params, options)

    def list_intern_effective_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListInternEffectiveVaultSecretsParams]
    ) -> VaultEffectiveSecretListResponse:
        """List the secrets an intern can use.

        Lists every secret that counts for an intern, its own and those it has from elsewhere;
        `scope` tells which is which. Never returns a value. Page with `offset` and `limit` while
        `has_more` is true. The answer is 404 outside the Intern API program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultEffectiveSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_INTERN_EFFECTIVE_VAULT_SECRETS, params, options)

    def list_intern_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListInternVaultSecretsParams]
    ) -> VaultSecretListResponse:
        """List the secrets stored for an intern.

        Lists the secrets that were stored for this one intern, without their values;
        `vault.list_intern_effective_vault_secrets` adds those it has from elsewhere. Page with
        `offset` and `limit` while `has_more` is true. The answer is 404 outside the Intern API
        program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_INTERN_VAULT_SECRETS, params, options)

    def list_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListVaultSecretsParams]
    ) -> VaultSecretListResponse:
        """List vault secrets.

        Lists the secrets of the vault that are not stored for a single intern, without their
        values. Page with `offset` and `limit` while `has_more` is true. The answer is 404 outside
        the Intern API program.

        Args:
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_VAULT_SECRETS, params, options)

    def store_intern_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultStoreInternVaultSecretParams]
    ) -> VaultSecretResponse:
        """Store a secret for an intern.

        Puts a secret under this name for one intern. The value cannot be read back: calls return
        only facts about it. The answer is 404 outside the Intern API program, and 503 while writing
        to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret is for.
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.STORE_INTERN_VAULT_SECRET, params, options)

    def store_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultStoreVaultSecretParams]
    ) -> VaultSecretResponse:
        """Store a vault secret.

        Puts a secret under this name into the vault. The value cannot be read back: calls return
        only facts about it. Give it to an intern with `vault.copy_vault_secrets_to_intern`. The
        answer is 404 outside the Intern API program, and 503 while writing to the vault is switched
        off.

        Args:
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return self._client.call(_operations.STORE_VAULT_SECRET, params, options)


class AsyncVault(AsyncResource[O]):
    """Vault: `copy_vault_secrets_to_intern`, `delete_intern_vault_secret`, `delete_vault_secret`,
    `list_intern_connections`, `list_intern_effective_vault_secrets`, `list_intern_vault_secrets`,
    `list_vault_secrets`, `store_intern_vault_secret`, `store_vault_secret`.
    """

    __slots__ = ()
    _methods = _METHODS

    async def copy_vault_secrets_to_intern(
        self, *, options: O | None = None, **params: Unpack[VaultCopyVaultSecretsToInternParams]
    ) -> VaultSecretCopyResponse:
        """Copy vault secrets to an intern.

        Stores copies of secrets of the vault for one intern, without their values passing through
        your program. Either all the names are copied or none. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that gets the copies.
            names: Names of the secrets, 1 to 100, as `vault.list_vault_secrets` gives them.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretCopyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.COPY_VAULT_SECRETS_TO_INTERN, params, options)

    async def delete_intern_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultDeleteInternVaultSecretParams]
    ) -> None:
        """Delete a secret of an intern.

        Removes a secret that was stored for this one intern. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret was stored for.
            name: Name of the secret.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE_INTERN_VAULT_SECRET, params, options)

    async def delete_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultDeleteVaultSecretParams]
    ) -> None:
        """Delete a vault secret.

        Removes a secret from the vault. What becomes of copies made for interns is not documented.
        The answer is 404 outside the Intern API program, and 503 while writing to the vault is
        switched off.

        Args:
            name: Name of the secret.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE_VAULT_SECRET, params, options)

    async def list_intern_connections(
        self, *, options: O | None = None, **params: Unpack[VaultListInternConnectionsParams]
    ) -> ListInternConnectionsResponse:
        """List the connections of an intern.

        Lists what an intern is connected to, in one answer. Vault calls answer 404 to accounts
        outside the Intern API program, and are refused on the regional hosts.

        Args:
            intern_id: Id of the intern.
            options: Options for this call, which override those of the client.

        Returns:
            ListInternConnectionsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_INTERN_CONNECTIONS, params, options)

    async def list_intern_effective_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListInternEffectiveVaultSecretsParams]
    ) -> VaultEffectiveSecretListResponse:
        """List the secrets an intern can use.

        Lists every secret that counts for an intern, its own and those it has from elsewhere;
        `scope` tells which is which. Never returns a value. Page with `offset` and `limit` while
        `has_more` is true. The answer is 404 outside the Intern API program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultEffectiveSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_INTERN_EFFECTIVE_VAULT_SECRETS, params, options)

    async def list_intern_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListInternVaultSecretsParams]
    ) -> VaultSecretListResponse:
        """List the secrets stored for an intern.

        Lists the secrets that were stored for this one intern, without their values;
        `vault.list_intern_effective_vault_secrets` adds those it has from elsewhere. Page with
        `offset` and `limit` while `has_more` is true. The answer is 404 outside the Intern API
        program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_INTERN_VAULT_SECRETS, params, options)

    async def list_vault_secrets(
        self, *, options: O | None = None, **params: Unpack[VaultListVaultSecretsParams]
    ) -> VaultSecretListResponse:
        """List vault secrets.

        Lists the secrets of the vault that are not stored for a single intern, without their
        values. Page with `offset` and `limit` while `has_more` is true. The answer is 404 outside
        the Intern API program.

        Args:
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 429,
            500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_VAULT_SECRETS, params, options)

    async def store_intern_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultStoreInternVaultSecretParams]
    ) -> VaultSecretResponse:
        """Store a secret for an intern.

        Puts a secret under this name for one intern. The value cannot be read back: calls return
        only facts about it. The answer is 404 outside the Intern API program, and 503 while writing
        to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret is for.
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.STORE_INTERN_VAULT_SECRET, params, options)

    async def store_vault_secret(
        self, *, options: O | None = None, **params: Unpack[VaultStoreVaultSecretParams]
    ) -> VaultSecretResponse:
        """Store a vault secret.

        Puts a secret under this name into the vault. The value cannot be read back: calls return
        only facts about it. Give it to an intern with `vault.copy_vault_secrets_to_intern`. The
        answer is 404 outside the Intern API program, and 503 while writing to the vault is switched
        off.

        Args:
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            options: Options for this call, which override those of the client.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            413, 429, 500, 502, 503, 504.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.STORE_VAULT_SECRET, params, options)
