# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `oauth`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import oauth as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..models.oauth import (
        CreateAuthKeysCodeResponse,
        ExchangeAuthCodeForAPIKeyResponse,
        OAuthJwks,
        TokenExchangeResponse,
    )
    from ..models.values import (
        CreateAuthKeysCodeRequestCodeChallengeMethod,
        CreateAuthKeysCodeRequestUsageLimitType,
        ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod,
        TokenExchangeRequestScope,
    )
    from ..operation import Retries, Timeouts


class Oauth(SyncResource[O]):
    """Oauth: `create_code` (`create_auth_code`), `create_token` (`create_oauth_token`),
    `exchange_code` (`exchange_auth_code_for_api_key`), `list_jwks` (`list_oauth_jwks`). The
    vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CREATE_CODE)
    def create_code(
        self,
        *,
        callback_url: str,
        code_challenge: str = NOT_GIVEN,
        code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod = NOT_GIVEN,
        expires_at: str | None = NOT_GIVEN,
        key_label: str = NOT_GIVEN,
        limit: float = NOT_GIVEN,
        spawn_agent: str = NOT_GIVEN,
        spawn_cloud: str = NOT_GIVEN,
        usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateAuthKeysCodeResponse:
        """Create an authorization code.

        Makes an authorization code for the owner of the key that signs the request, without a visit
        to the login page. Redeem it with `oauth.exchange_code` within 10 minutes; the fields here
        decide the limits of the key that comes out.

        Args:
            callback_url: Address that the code is meant for. Must be HTTPS, except that
                `localhost` and `127.0.0.1` are fine with any port.
            code_challenge: PKCE challenge derived from a verifier that the app keeps secret:
                for `S256`, the SHA-256 of the verifier in base64url. Without it the exchange needs
                no verifier.
            code_challenge_method: How `code_challenge` was derived. The exchange must name the
                same method, or it fails with 400.
            expires_at: Moment at which the resulting key stops working, ISO 8601; write the
                seconds out. Null or absent sets no expiry.
            key_label: Name under which the resulting key is listed. Limits: at most 100
                characters.
            limit: Most that the resulting key may spend, in USD, in each period of
                `usage_limit_type`.
            spawn_agent: An agent for which the code is made. Beyond the name, nothing is
                documented.
            spawn_cloud: A cloud for which the code is made. Beyond the name, nothing is
                documented.
            usage_limit_type: How often spending starts again from zero against `limit`.
            workspace_id: Workspace that the resulting key belongs to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateAuthKeysCodeResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ConflictError (409), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.oauth.create_code(callback_url="https://example.com/signed-in")
        """
        raise NotImplementedError

    create_auth_code = create_code

    @sync_method(_operations.CREATE_TOKEN)
    def create_token(
        self,
        *,
        federation_policy_id: str,
        grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"],
        subject_token: str,
        subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"],
        requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] = NOT_GIVEN,
        scope: TokenExchangeRequestScope = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> TokenExchangeResponse:
        """Exchange an identity token for an access token.

        Trades a JWT of your own identity provider for an OpenRouter access token of 15 minutes at
        most, so that a workload needs no stored API key. The token acts as the key that the
        federation policy points to. The JWT is the credential here; errors have the shape of RFC
        6749, with text in `error`.

        Args:
            federation_policy_id: Id of the federation policy that decides which key the new
                token acts as.
            grant_type: Not described yet.
            subject_token: The JWT that your identity provider issued to the workload.
            subject_token_type: Not described yet.
            requested_token_type: Not described yet.
            scope: What the new token shall be good for. Which scope an absent value gives is
                not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            TokenExchangeResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.oauth.create_token(
                federation_policy_id="policy-1",
                grant_type="urn:ietf:params:oauth:grant-type:token-exchange",
                subject_token="the-token",
                subject_token_type="urn:ietf:params:oauth:token-type:jwt",
            )
        """
        raise NotImplementedError

    create_oauth_token = create_token

    @sync_method(_operations.EXCHANGE_CODE)
    def exchange_code(
        self,
        *,
        code: str,
        code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | None = NOT_GIVEN,
        code_verifier: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExchangeAuthCodeForAPIKeyResponse:
        """Exchange an authorization code for an API key.

        Last step of the PKCE login: trades the `code` that came back to the callback URL for an API
        key owned by the user who logged in. A code works once and for 10 minutes. The call needs no
        key of your own. A 400 means that the challenge methods differ; a 403, that the code has
        expired or that code or verifier is wrong.

        Args:
            code: Value of the `code` query parameter that arrived at the callback URL. Single
                use.
            code_challenge_method: Method given when the login began. A different one is refused
                with 400.
            code_verifier: Secret from which the challenge was derived. Required if the login
                began with a `code_challenge`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExchangeAuthCodeForAPIKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.oauth.exchange_code(code="the-code-of-the-callback")
        """
        raise NotImplementedError

    exchange_auth_code_for_api_key = exchange_code

    @sync_method(_operations.LIST_JWKS)
    def list_jwks(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> OAuthJwks:
        """List the public keys for token checks.

        Returns the public keys, as a JSON Web Key Set, with which to check the signature of JSON
        Web Tokens that OpenRouter signs. Pick the key whose `kid` is in the header of the token.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            OAuthJwks (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.oauth.list_jwks()
        """
        raise NotImplementedError

    list_oauth_jwks = list_jwks


class AsyncOauth(AsyncResource[O]):
    """Oauth: `create_code` (`create_auth_code`), `create_token` (`create_oauth_token`),
    `exchange_code` (`exchange_auth_code_for_api_key`), `list_jwks` (`list_oauth_jwks`). The
    vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CREATE_CODE)
    async def create_code(
        self,
        *,
        callback_url: str,
        code_challenge: str = NOT_GIVEN,
        code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod = NOT_GIVEN,
        expires_at: str | None = NOT_GIVEN,
        key_label: str = NOT_GIVEN,
        limit: float = NOT_GIVEN,
        spawn_agent: str = NOT_GIVEN,
        spawn_cloud: str = NOT_GIVEN,
        usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateAuthKeysCodeResponse:
        """Create an authorization code.

        Makes an authorization code for the owner of the key that signs the request, without a visit
        to the login page. Redeem it with `oauth.exchange_code` within 10 minutes; the fields here
        decide the limits of the key that comes out.

        Args:
            callback_url: Address that the code is meant for. Must be HTTPS, except that
                `localhost` and `127.0.0.1` are fine with any port.
            code_challenge: PKCE challenge derived from a verifier that the app keeps secret:
                for `S256`, the SHA-256 of the verifier in base64url. Without it the exchange needs
                no verifier.
            code_challenge_method: How `code_challenge` was derived. The exchange must name the
                same method, or it fails with 400.
            expires_at: Moment at which the resulting key stops working, ISO 8601; write the
                seconds out. Null or absent sets no expiry.
            key_label: Name under which the resulting key is listed. Limits: at most 100
                characters.
            limit: Most that the resulting key may spend, in USD, in each period of
                `usage_limit_type`.
            spawn_agent: An agent for which the code is made. Beyond the name, nothing is
                documented.
            spawn_cloud: A cloud for which the code is made. Beyond the name, nothing is
                documented.
            usage_limit_type: How often spending starts again from zero against `limit`.
            workspace_id: Workspace that the resulting key belongs to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateAuthKeysCodeResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ConflictError (409), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.oauth.create_code(
                callback_url="https://example.com/signed-in"
            )
        """
        raise NotImplementedError

    create_auth_code = create_code

    @async_method(_operations.CREATE_TOKEN)
    async def create_token(
        self,
        *,
        federation_policy_id: str,
        grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"],
        subject_token: str,
        subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"],
        requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] = NOT_GIVEN,
        scope: TokenExchangeRequestScope = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> TokenExchangeResponse:
        """Exchange an identity token for an access token.

        Trades a JWT of your own identity provider for an OpenRouter access token of 15 minutes at
        most, so that a workload needs no stored API key. The token acts as the key that the
        federation policy points to. The JWT is the credential here; errors have the shape of RFC
        6749, with text in `error`.

        Args:
            federation_policy_id: Id of the federation policy that decides which key the new
                token acts as.
            grant_type: Not described yet.
            subject_token: The JWT that your identity provider issued to the workload.
            subject_token_type: Not described yet.
            requested_token_type: Not described yet.
            scope: What the new token shall be good for. Which scope an absent value gives is
                not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            TokenExchangeResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.oauth.create_token(
                federation_policy_id="policy-1",
                grant_type="urn:ietf:params:oauth:grant-type:token-exchange",
                subject_token="the-token",
                subject_token_type="urn:ietf:params:oauth:token-type:jwt",
            )
        """
        raise NotImplementedError

    create_oauth_token = create_token

    @async_method(_operations.EXCHANGE_CODE)
    async def exchange_code(
        self,
        *,
        code: str,
        code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | None = NOT_GIVEN,
        code_verifier: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExchangeAuthCodeForAPIKeyResponse:
        """Exchange an authorization code for an API key.

        Last step of the PKCE login: trades the `code` that came back to the callback URL for an API
        key owned by the user who logged in. A code works once and for 10 minutes. The call needs no
        key of your own. A 400 means that the challenge methods differ; a 403, that the code has
        expired or that code or verifier is wrong.

        Args:
            code: Value of the `code` query parameter that arrived at the callback URL. Single
                use.
            code_challenge_method: Method given when the login began. A different one is refused
                with 400.
            code_verifier: Secret from which the challenge was derived. Required if the login
                began with a `code_challenge`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExchangeAuthCodeForAPIKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.oauth.exchange_code(code="the-code-of-the-callback")
        """
        raise NotImplementedError

    exchange_auth_code_for_api_key = exchange_code

    @async_method(_operations.LIST_JWKS)
    async def list_jwks(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> OAuthJwks:
        """List the public keys for token checks.

        Returns the public keys, as a JSON Web Key Set, with which to check the signature of JSON
        Web Tokens that OpenRouter signs. Pick the key whose `kid` is in the header of the token.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            OAuthJwks (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.oauth.list_jwks()
        """
        raise NotImplementedError

    list_oauth_jwks = list_jwks
