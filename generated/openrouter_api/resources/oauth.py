# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `oauth`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import oauth as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.oauth import (
        CreateAuthKeysCodeResponse,
        ExchangeAuthCodeForAPIKeyResponse,
        OAuthJwks,
        TokenExchangeResponse,
    )
    from ..operation import Operation
    from ..params.oauth import (
        OauthCreateAuthCodeParams,
        OauthCreateOauthTokenParams,
        OauthExchangeAuthCodeForApiKeyParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create_auth_code": _operations.CREATE_AUTH_CODE,
    "create_oauth_token": _operations.CREATE_OAUTH_TOKEN,
    "exchange_auth_code_for_api_key": _operations.EXCHANGE_AUTH_CODE_FOR_API_KEY,
    "list_oauth_jwks": _operations.LIST_OAUTH_JWKS,
}


class Oauth(SyncResource[O]):
    """Oauth: `create_auth_code`, `create_oauth_token`, `exchange_auth_code_for_api_key`,
    `list_oauth_jwks`.
    """

    __slots__ = ()
    _methods = _METHODS

    def create_auth_code(
        self, *, options: O | None = None, **params: Unpack[OauthCreateAuthCodeParams]
    ) -> CreateAuthKeysCodeResponse:
        """Create an authorization code.

        Makes an authorization code for the owner of the key that signs the request, without a visit
        to the login page. Redeem it with `oauth.exchange_auth_code_for_api_key` within 10 minutes;
        the fields here decide the limits of the key that comes out.

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
            options: Options for this call, which override those of the client.

        Returns:
            CreateAuthKeysCodeResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 409, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_AUTH_CODE, params, options)

    def create_oauth_token(
        self, *, options: O | None = None, **params: Unpack[OauthCreateOauthTokenParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            TokenExchangeResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 429, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_OAUTH_TOKEN, params, options)

    def exchange_auth_code_for_api_key(
        self, *, options: O | None = None, **params: Unpack[OauthExchangeAuthCodeForApiKeyParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ExchangeAuthCodeForAPIKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 403, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.EXCHANGE_AUTH_CODE_FOR_API_KEY, params, options)

    def list_oauth_jwks(self, *, options: O | None = None) -> OAuthJwks:
        """List the public keys for token checks.

        Returns the public keys, as a JSON Web Key Set, with which to check the signature of JSON
        Web Tokens that OpenRouter signs. Pick the key whose `kid` is in the header of the token.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            OAuthJwks (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_OAUTH_JWKS, {}, options)


class AsyncOauth(AsyncResource[O]):
    """Oauth: `create_auth_code`, `create_oauth_token`, `exchange_auth_code_for_api_key`,
    `list_oauth_jwks`.
    """

    __slots__ = ()
    _methods = _METHODS

    async def create_auth_code(
        self, *, options: O | None = None, **params: Unpack[OauthCreateAuthCodeParams]
    ) -> CreateAuthKeysCodeResponse:
        """Create an authorization code.

        Makes an authorization code for the owner of the key that signs the request, without a visit
        to the login page. Redeem it with `oauth.exchange_auth_code_for_api_key` within 10 minutes;
        the fields here decide the limits of the key that comes out.

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
            options: Options for this call, which override those of the client.

        Returns:
            CreateAuthKeysCodeResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 409, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_AUTH_CODE, params, options)

    async def create_oauth_token(
        self, *, options: O | None = None, **params: Unpack[OauthCreateOauthTokenParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            TokenExchangeResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 429, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_OAUTH_TOKEN, params, options)

    async def exchange_auth_code_for_api_key(
        self, *, options: O | None = None, **params: Unpack[OauthExchangeAuthCodeForApiKeyParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ExchangeAuthCodeForAPIKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 403, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.EXCHANGE_AUTH_CODE_FOR_API_KEY, params, options)

    async def list_oauth_jwks(self, *, options: O | None = None) -> OAuthJwks:
        """List the public keys for token checks.

        Returns the public keys, as a JSON Web Key Set, with which to check the signature of JSON
        Web Tokens that OpenRouter signs. Pick the key whose `kid` is in the header of the token.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            OAuthJwks (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_OAUTH_JWKS, {}, options)
