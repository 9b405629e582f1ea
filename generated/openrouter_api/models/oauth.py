# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, Unset, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateAuthKeysCodeRequestCodeChallengeMethod,
        CreateAuthKeysCodeRequestUsageLimitType,
        ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod,
        OAuthErrorResponseError,
        TokenExchangeRequestScope,
    )

_new = object.__new__


@model
class CreateAuthKeysCodeRequest(_Model):
    """Where the code may be used, and what the key made from it may spend."""

    callback_url: str
    """Address that the code is meant for. Must be HTTPS, except that `localhost` and `127.0.0.1` are
    fine with any port.
    """
    code_challenge: str | Unset = UNSET
    """PKCE challenge derived from a verifier that the app keeps secret: for `S256`, the SHA-256 of the
    verifier in base64url. Without it the exchange needs no verifier.
    """
    code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod | Unset = UNSET
    """How `code_challenge` was derived. The exchange must name the same method, or it fails with 400."""
    expires_at: str | Unset | None = UNSET
    """Moment at which the resulting key stops working, ISO 8601; write the seconds out. Null or absent
    sets no expiry.
    """
    key_label: str | Unset = UNSET
    """Name under which the resulting key is listed. Limits: at most 100 characters."""
    limit: float | Unset = UNSET
    """Most that the resulting key may spend, in USD, in each period of `usage_limit_type`."""
    spawn_agent: str | Unset = UNSET
    """An agent for which the code is made. Beyond the name, nothing is documented."""
    spawn_cloud: str | Unset = UNSET
    """A cloud for which the code is made. Beyond the name, nothing is documented."""
    usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType | Unset = UNSET
    """How often spending starts again from zero against `limit`."""
    workspace_id: str | Unset = UNSET
    """Workspace that the resulting key belongs to."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeRequest)
        self.callback_url = pop("callback_url", UNSET)
        self.code_challenge = pop("code_challenge", UNSET)
        self.code_challenge_method = pop("code_challenge_method", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.key_label = pop("key_label", UNSET)
        self.limit = pop("limit", UNSET)
        self.spawn_agent = pop("spawn_agent", UNSET)
        self.spawn_cloud = pop("spawn_cloud", UNSET)
        self.usage_limit_type = pop("usage_limit_type", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_create_auth_keys_code_request = CreateAuthKeysCodeRequest.decode


@model
class CreateAuthKeysCodeResponse(_Model):
    """The new authorization code, wrapped in `data`."""

    data: CreateAuthKeysCodeResponseData
    """The code and the app it belongs to."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeResponse)
        value = pop("data", UNSET)
        self.data = decode_create_auth_keys_code_response_data(value)
        self.additional_properties = rest
        return self


decode_create_auth_keys_code_response = CreateAuthKeysCodeResponse.decode


@model
class CreateAuthKeysCodeResponseData(_Model):
    """An authorization code that waits to be exchanged."""

    app_id: int
    """Number of the app to which the code was issued."""
    created_at: str
    """When the code was made, ISO 8601."""
    id: str
    """The code itself: pass it as `code` when exchanging."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeResponseData)
        self.app_id = pop("app_id", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_create_auth_keys_code_response_data = CreateAuthKeysCodeResponseData.decode


@model
class ExchangeAuthCodeForAPIKeyRequest(_Model):
    """The code to redeem and, under PKCE, the proof that it is yours."""

    code: str
    """Value of the `code` query parameter that arrived at the callback URL. Single use."""
    code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | Unset | None = UNSET
    """Method given when the login began. A different one is refused with 400."""
    code_verifier: str | Unset = UNSET
    """Secret from which the challenge was derived. Required if the login began with a
    `code_challenge`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExchangeAuthCodeForAPIKeyRequest)
        self.code = pop("code", UNSET)
        self.code_challenge_method = pop("code_challenge_method", UNSET)
        self.code_verifier = pop("code_verifier", UNSET)
        self.additional_properties = rest
        return self


decode_exchange_auth_code_for_api_key_request = ExchangeAuthCodeForAPIKeyRequest.decode


@model
class ExchangeAuthCodeForAPIKeyResponse(_Model):
    """A fresh API key of the user who logged in."""

    key: str
    """The API key in plain text. Keep it: an exchange cannot be repeated with the same code."""
    user_id: str | None
    """Id of the user who owns the key, or null when it is not disclosed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExchangeAuthCodeForAPIKeyResponse)
        self.key = pop("key", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_exchange_auth_code_for_api_key_response = ExchangeAuthCodeForAPIKeyResponse.decode


@model
class OAuthErrorResponse(_Model):
    """Body of a failed token exchange, in the shape of RFC 6749."""

    error: OAuthErrorResponseError
    """What kind of error it is."""
    error_description: str
    """What went wrong, for a person to read."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthErrorResponse)
        self.error = pop("error", UNSET)
        self.error_description = pop("error_description", UNSET)
        self.additional_properties = rest
        return self


decode_o_auth_error_response = OAuthErrorResponse.decode


@model
class OAuthJwks(_Model):
    """A JSON Web Key Set, the public keys for checking signatures."""

    keys: list[OAuthJwksKeysItem]
    """The keys, told apart by `kid`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthJwks)
        value = pop("keys", UNSET)
        self.keys = [decode_o_auth_jwks_keys_item(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_o_auth_jwks = OAuthJwks.decode


@model
class OAuthJwksKeysItem(_Model):
    """A public key on the curve P-256, for ES256 signatures."""

    alg: Literal["ES256"]
    crv: Literal["P-256"]
    kid: str
    """Id of the key, which tokens signed with it name in their header."""
    kty: Literal["EC"]
    use: Literal["sig"]
    x: str
    """First coordinate of the point on the curve, in base64url."""
    y: str
    """Second coordinate of the point on the curve, in base64url."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthJwksKeysItem)
        self.alg = pop("alg", UNSET)
        self.crv = pop("crv", UNSET)
        self.kid = pop("kid", UNSET)
        self.kty = pop("kty", UNSET)
        self.use = pop("use", UNSET)
        self.x = pop("x", UNSET)
        self.y = pop("y", UNSET)
        self.additional_properties = rest
        return self


decode_o_auth_jwks_keys_item = OAuthJwksKeysItem.decode


@model
class TokenExchangeRequest(_Model):
    """The identity token to exchange, and under which policy."""

    federation_policy_id: str
    """Id of the federation policy that decides which key the new token acts as."""
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
    subject_token: str
    """The JWT that your identity provider issued to the workload."""
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | Unset = UNSET
    scope: TokenExchangeRequestScope | Unset = UNSET
    """What the new token shall be good for. Which scope an absent value gives is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TokenExchangeRequest)
        self.federation_policy_id = pop("federation_policy_id", UNSET)
        self.grant_type = pop("grant_type", UNSET)
        self.subject_token = pop("subject_token", UNSET)
        self.subject_token_type = pop("subject_token_type", UNSET)
        self.requested_token_type = pop("requested_token_type", UNSET)
        self.scope = pop("scope", UNSET)
        self.additional_properties = rest
        return self


decode_token_exchange_request = TokenExchangeRequest.decode


@model
class TokenExchangeResponse(_Model):
    """An access token and how long it lasts."""

    access_token: str
    """The token, a JWT, to be sent as bearer token in place of an API key."""
    expires_in: int
    """Seconds until the token expires, 900 at most."""
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    scope: str
    """What the token is good for, `inference` or `management`."""
    token_type: Literal["Bearer"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TokenExchangeResponse)
        self.access_token = pop("access_token", UNSET)
        self.expires_in = pop("expires_in", UNSET)
        self.issued_token_type = pop("issued_token_type", UNSET)
        self.scope = pop("scope", UNSET)
        self.token_type = pop("token_type", UNSET)
        self.additional_properties = rest
        return self


decode_token_exchange_response = TokenExchangeResponse.decode
