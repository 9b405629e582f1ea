# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..model_type import model
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
    code_challenge: str | None = None
    """PKCE challenge derived from a verifier that the app keeps secret: for `S256`, the SHA-256 of the
    verifier in base64url. Without it the exchange needs no verifier.
    """
    code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod | None = None
    """How `code_challenge` was derived. The exchange must name the same method, or it fails with 400."""
    expires_at: str | None = None
    """Moment at which the resulting key stops working, ISO 8601; write the seconds out. Null or absent
    sets no expiry.
    """
    key_label: str | None = None
    """Name under which the resulting key is listed. Limits: at most 100 characters."""
    limit: float | None = None
    """Most that the resulting key may spend, in USD, in each period of `usage_limit_type`."""
    spawn_agent: str | None = None
    """An agent for which the code is made. Beyond the name, nothing is documented."""
    spawn_cloud: str | None = None
    """A cloud for which the code is made. Beyond the name, nothing is documented."""
    usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType | None = None
    """How often spending starts again from zero against `limit`."""
    workspace_id: str | None = None
    """Workspace that the resulting key belongs to."""
    _nullable = ("expires_at",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateAuthKeysCodeRequest)
        known = 0
        if "callback_url" in data:
            self.callback_url = data["callback_url"]
            known += 1
        if "code_challenge" in data:
            self.code_challenge = data["code_challenge"]
            known += 1
        if "code_challenge_method" in data:
            self.code_challenge_method = data["code_challenge_method"]
            known += 1
        if "expires_at" in data:
            self.expires_at = data["expires_at"]
            known += 1
        if "key_label" in data:
            self.key_label = data["key_label"]
            known += 1
        if "limit" in data:
            self.limit = data["limit"]
            known += 1
        if "spawn_agent" in data:
            self.spawn_agent = data["spawn_agent"]
            known += 1
        if "spawn_cloud" in data:
            self.spawn_cloud = data["spawn_cloud"]
            known += 1
        if "usage_limit_type" in data:
            self.usage_limit_type = data["usage_limit_type"]
            known += 1
        if "workspace_id" in data:
            self.workspace_id = data["workspace_id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_auth_keys_code_request = CreateAuthKeysCodeRequest.decode


@model
class CreateAuthKeysCodeResponse(_Model):
    """The new authorization code, wrapped in `data`."""

    data: CreateAuthKeysCodeResponseData
    """The code and the app it belongs to."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateAuthKeysCodeResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_create_auth_keys_code_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateAuthKeysCodeResponseData)
        try:
            self.app_id = data["app_id"]
            self.created_at = data["created_at"]
            self.id = data["id"]
            known = 3
        except KeyError:
            known = self._set_present(data, "app_id", "created_at", "id")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_auth_keys_code_response_data = CreateAuthKeysCodeResponseData.decode


@model
class ExchangeAuthCodeForAPIKeyRequest(_Model):
    """The code to redeem and, under PKCE, the proof that it is yours."""

    code: str
    """Value of the `code` query parameter that arrived at the callback URL. Single use."""
    code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | None = None
    """Method given when the login began. A different one is refused with 400."""
    code_verifier: str | None = None
    """Secret from which the challenge was derived. Required if the login began with a
    `code_challenge`.
    """
    _nullable = ("code_challenge_method",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ExchangeAuthCodeForAPIKeyRequest)
        known = 0
        if "code" in data:
            self.code = data["code"]
            known += 1
        if "code_challenge_method" in data:
            self.code_challenge_method = data["code_challenge_method"]
            known += 1
        if "code_verifier" in data:
            self.code_verifier = data["code_verifier"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_exchange_auth_code_for_api_key_request = ExchangeAuthCodeForAPIKeyRequest.decode


@model
class ExchangeAuthCodeForAPIKeyResponse(_Model):
    """A fresh API key of the user who logged in."""

    key: str
    """The API key in plain text. Keep it: an exchange cannot be repeated with the same code."""
    user_id: str | None
    """Id of the user who owns the key, or null when it is not disclosed."""
    _nullable = ("user_id",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ExchangeAuthCodeForAPIKeyResponse)
        try:
            self.key = data["key"]
            self.user_id = data["user_id"]
            known = 2
        except KeyError:
            known = self._set_present(data, "key", "user_id")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OAuthErrorResponse)
        try:
            self.error = data["error"]
            self.error_description = data["error_description"]
            known = 2
        except KeyError:
            known = self._set_present(data, "error", "error_description")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_o_auth_error_response = OAuthErrorResponse.decode


@model
class OAuthJwks(_Model):
    """A JSON Web Key Set, the public keys for checking signatures."""

    keys: list[OAuthJwksKeysItem]
    """The keys, told apart by `kid`."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OAuthJwks)
        known = 0
        if "keys" in data:
            value = data["keys"]
            self.keys = (
                [decode_o_auth_jwks_keys_item(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OAuthJwksKeysItem)
        try:
            self.alg = data["alg"]
            self.crv = data["crv"]
            self.kid = data["kid"]
            self.kty = data["kty"]
            self.use = data["use"]
            self.x = data["x"]
            self.y = data["y"]
            known = 7
        except KeyError:
            known = self._set_present(data, "alg", "crv", "kid", "kty", "use", "x", "y")
        if known < len(data):
            self._keep_unknown(data)
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
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
    scope: TokenExchangeRequestScope | None = None
    """What the new token shall be good for. Which scope an absent value gives is not documented."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TokenExchangeRequest)
        try:
            self.federation_policy_id = data["federation_policy_id"]
            self.grant_type = data["grant_type"]
            self.subject_token = data["subject_token"]
            self.subject_token_type = data["subject_token_type"]
            known = 4
        except KeyError:
            known = self._set_present(
                data, "federation_policy_id", "grant_type", "subject_token", "subject_token_type"
            )
        if "requested_token_type" in data:
            self.requested_token_type = data["requested_token_type"]
            known += 1
        if "scope" in data:
            self.scope = data["scope"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TokenExchangeResponse)
        try:
            self.access_token = data["access_token"]
            self.expires_in = data["expires_in"]
            self.issued_token_type = data["issued_token_type"]
            self.scope = data["scope"]
            self.token_type = data["token_type"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "access_token", "expires_in", "issued_token_type", "scope", "token_type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_token_exchange_response = TokenExchangeResponse.decode
