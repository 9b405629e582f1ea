# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `vault`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import vault as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.vault import (
        ListInternConnectionsResponse,
        VaultEffectiveSecretListResponse,
        VaultSecretCopyResponse,
        VaultSecretListResponse,
        VaultSecretResponse,
    )
    from ..operation import Retries, Timeouts


class Vault(SyncResource[O]):
    """Vault: `copy_secrets_to_intern` (`copy_vault_secrets_to_intern`), `delete_intern_secret`
    (`delete_intern_vault_secret`), `delete_secret` (`delete_vault_secret`),
    `list_intern_connections`, `list_intern_effective_secrets`
    (`list_intern_effective_vault_secrets`), `list_intern_secrets` (`list_intern_vault_secrets`),
    `list_secrets` (`list_vault_secrets`), `store_intern_secret` (`store_intern_vault_secret`),
    `store_secret` (`store_vault_secret`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.COPY_SECRETS_TO_INTERN)
    def copy_secrets_to_intern(
        self,
        *,
        intern_id: str,
        names: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretCopyResponse:
        """Copy vault secrets to an intern.

        Stores copies of secrets of the vault for one intern, without their values passing through
        your program. Either all the names are copied or none. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that gets the copies.
            names: Names of the secrets, 1 to 100, as `vault.list_secrets` gives them.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretCopyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.copy_secrets_to_intern(
                intern_id="intern-1", names=["API_TOKEN"]
            )
        """
        raise NotImplementedError

    copy_vault_secrets_to_intern = copy_secrets_to_intern

    @sync_method(_operations.DELETE_INTERN_SECRET)
    def delete_intern_secret(
        self,
        *,
        intern_id: str,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete a secret of an intern.

        Removes a secret that was stored for this one intern. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret was stored for.
            name: Name of the secret.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            client.vault.delete_intern_secret(intern_id="intern-1", name="production")
        """
        raise NotImplementedError

    delete_intern_vault_secret = delete_intern_secret

    @sync_method(_operations.DELETE_SECRET)
    def delete_secret(
        self,
        *,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete a vault secret.

        Removes a secret from the vault. What becomes of copies made for interns is not documented.
        The answer is 404 outside the Intern API program, and 503 while writing to the vault is
        switched off.

        Args:
            name: Name of the secret.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            client.vault.delete_secret(name="production")
        """
        raise NotImplementedError

    delete_vault_secret = delete_secret

    @sync_method(_operations.LIST_INTERN_CONNECTIONS)
    def list_intern_connections(
        self,
        *,
        intern_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListInternConnectionsResponse:
        """List the connections of an intern.

        Lists what an intern is connected to, in one answer. Vault calls answer 404 to accounts
        outside the Intern API program, and are refused on the regional hosts.

        Args:
            intern_id: Id of the intern.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListInternConnectionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.list_intern_connections(intern_id="intern-1")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_INTERN_EFFECTIVE_SECRETS)
    def list_intern_effective_secrets(
        self,
        *,
        intern_id: str,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultEffectiveSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.list_intern_effective_secrets(intern_id="intern-1")
        """
        raise NotImplementedError

    list_intern_effective_vault_secrets = list_intern_effective_secrets

    @sync_method(_operations.LIST_INTERN_SECRETS)
    def list_intern_secrets(
        self,
        *,
        intern_id: str,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretListResponse:
        """List the secrets stored for an intern.

        Lists the secrets that were stored for this one intern, without their values;
        `vault.list_intern_effective_secrets` adds those it has from elsewhere. Page with `offset`
        and `limit` while `has_more` is true. The answer is 404 outside the Intern API program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.list_intern_secrets(intern_id="intern-1")
        """
        raise NotImplementedError

    list_intern_vault_secrets = list_intern_secrets

    @sync_method(_operations.LIST_SECRETS)
    def list_secrets(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretListResponse:
        """List vault secrets.

        Lists the secrets of the vault that are not stored for a single intern, without their
        values. Page with `offset` and `limit` while `has_more` is true. The answer is 404 outside
        the Intern API program.

        Args:
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.list_secrets()
        """
        raise NotImplementedError

    list_vault_secrets = list_secrets

    @sync_method(_operations.STORE_INTERN_SECRET)
    def store_intern_secret(
        self,
        *,
        intern_id: str,
        name: str,
        hosts: Sequence[str],
        value: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.store_intern_secret(
                intern_id="intern-1",
                name="production",
                hosts=["api.example.com"],
                value="the-secret",
            )
        """
        raise NotImplementedError

    store_intern_vault_secret = store_intern_secret

    @sync_method(_operations.STORE_SECRET)
    def store_secret(
        self,
        *,
        name: str,
        hosts: Sequence[str],
        value: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretResponse:
        """Store a vault secret.

        Puts a secret under this name into the vault. The value cannot be read back: calls return
        only facts about it. Give it to an intern with `vault.copy_secrets_to_intern`. The answer is
        404 outside the Intern API program, and 503 while writing to the vault is switched off.

        Args:
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = client.vault.store_secret(
                name="production", hosts=["api.example.com"], value="the-secret"
            )
        """
        raise NotImplementedError

    store_vault_secret = store_secret


class AsyncVault(AsyncResource[O]):
    """Vault: `copy_secrets_to_intern` (`copy_vault_secrets_to_intern`), `delete_intern_secret`
    (`delete_intern_vault_secret`), `delete_secret` (`delete_vault_secret`),
    `list_intern_connections`, `list_intern_effective_secrets`
    (`list_intern_effective_vault_secrets`), `list_intern_secrets` (`list_intern_vault_secrets`),
    `list_secrets` (`list_vault_secrets`), `store_intern_secret` (`store_intern_vault_secret`),
    `store_secret` (`store_vault_secret`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.COPY_SECRETS_TO_INTERN)
    async def copy_secrets_to_intern(
        self,
        *,
        intern_id: str,
        names: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretCopyResponse:
        """Copy vault secrets to an intern.

        Stores copies of secrets of the vault for one intern, without their values passing through
        your program. Either all the names are copied or none. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that gets the copies.
            names: Names of the secrets, 1 to 100, as `vault.list_secrets` gives them.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretCopyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.copy_secrets_to_intern(
                intern_id="intern-1", names=["API_TOKEN"]
            )
        """
        raise NotImplementedError

    copy_vault_secrets_to_intern = copy_secrets_to_intern

    @async_method(_operations.DELETE_INTERN_SECRET)
    async def delete_intern_secret(
        self,
        *,
        intern_id: str,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete a secret of an intern.

        Removes a secret that was stored for this one intern. The answer is 404 outside the Intern
        API program, and 503 while writing to the vault is switched off.

        Args:
            intern_id: Id of the intern that the secret was stored for.
            name: Name of the secret.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            await client.vault.delete_intern_secret(intern_id="intern-1", name="production")
        """
        raise NotImplementedError

    delete_intern_vault_secret = delete_intern_secret

    @async_method(_operations.DELETE_SECRET)
    async def delete_secret(
        self,
        *,
        name: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete a vault secret.

        Removes a secret from the vault. What becomes of copies made for interns is not documented.
        The answer is 404 outside the Intern API program, and 503 while writing to the vault is
        switched off.

        Args:
            name: Name of the secret.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            await client.vault.delete_secret(name="production")
        """
        raise NotImplementedError

    delete_vault_secret = delete_secret

    @async_method(_operations.LIST_INTERN_CONNECTIONS)
    async def list_intern_connections(
        self,
        *,
        intern_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListInternConnectionsResponse:
        """List the connections of an intern.

        Lists what an intern is connected to, in one answer. Vault calls answer 404 to accounts
        outside the Intern API program, and are refused on the regional hosts.

        Args:
            intern_id: Id of the intern.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListInternConnectionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.list_intern_connections(intern_id="intern-1")
        """
        raise NotImplementedError

    @async_method(_operations.LIST_INTERN_EFFECTIVE_SECRETS)
    async def list_intern_effective_secrets(
        self,
        *,
        intern_id: str,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultEffectiveSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.list_intern_effective_secrets(intern_id="intern-1")
        """
        raise NotImplementedError

    list_intern_effective_vault_secrets = list_intern_effective_secrets

    @async_method(_operations.LIST_INTERN_SECRETS)
    async def list_intern_secrets(
        self,
        *,
        intern_id: str,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretListResponse:
        """List the secrets stored for an intern.

        Lists the secrets that were stored for this one intern, without their values;
        `vault.list_intern_effective_secrets` adds those it has from elsewhere. Page with `offset`
        and `limit` while `has_more` is true. The answer is 404 outside the Intern API program.

        Args:
            intern_id: Id of the intern.
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.list_intern_secrets(intern_id="intern-1")
        """
        raise NotImplementedError

    list_intern_vault_secrets = list_intern_secrets

    @async_method(_operations.LIST_SECRETS)
    async def list_secrets(
        self,
        *,
        limit: int = NOT_GIVEN,
        offset: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretListResponse:
        """List vault secrets.

        Lists the secrets of the vault that are not stored for a single intern, without their
        values. Page with `offset` and `limit` while `has_more` is true. The answer is 404 outside
        the Intern API program.

        Args:
            limit: How many entries to return at most, from 1 to 100. The API default is `100`.
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: from 0 to 10000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.list_secrets()
        """
        raise NotImplementedError

    list_vault_secrets = list_secrets

    @async_method(_operations.STORE_INTERN_SECRET)
    async def store_intern_secret(
        self,
        *,
        intern_id: str,
        name: str,
        hosts: Sequence[str],
        value: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.store_intern_secret(
                intern_id="intern-1",
                name="production",
                hosts=["api.example.com"],
                value="the-secret",
            )
        """
        raise NotImplementedError

    store_intern_vault_secret = store_intern_secret

    @async_method(_operations.STORE_SECRET)
    async def store_secret(
        self,
        *,
        name: str,
        hosts: Sequence[str],
        value: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VaultSecretResponse:
        """Store a vault secret.

        Puts a secret under this name into the vault. The value cannot be read back: calls return
        only facts about it. Give it to an intern with `vault.copy_secrets_to_intern`. The answer is
        404 outside the Intern API program, and 503 while writing to the vault is switched off.

        Args:
            name: Name to store the secret under. Which characters it may have is not
                documented.
            hosts: Exact names of the hosts the secret is for, 1 to 100.
            value: The secret itself, 1 to 65536 characters. No call returns it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VaultSecretResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), PayloadTooLargeError (413), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503),
                ServerTimeoutError (504).
            TransportError: No usable response.

        Example:
            result = await client.vault.store_secret(
                name="production", hosts=["api.example.com"], value="the-secret"
            )
        """
        raise NotImplementedError

    store_vault_secret = store_secret
