# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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


@model
class CreateAuthKeysCodeRequest(_Model):
    """Where the code may be used, and what the key made from it may spend. See
    `CreateAuthKeysCodeRequestDict`.
    """

    callback_url: str
    code_challenge: str | None = None
    code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod | None = None
    expires_at: str | None = None
    key_label: str | None = None
    limit: float | None = None
    spawn_agent: str | None = None
    spawn_cloud: str | None = None
    usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType | None = None
    workspace_id: str | None = None
    _nullable = ("expires_at",)


@model
class CreateAuthKeysCodeResponse(_Model):
    """The new authorization code, wrapped in `data`."""

    data: CreateAuthKeysCodeResponseData
    """The code and the app it belongs to."""


@model
class CreateAuthKeysCodeResponseData(_Model):
    """An authorization code that waits to be exchanged."""

    app_id: int
    """Number of the app to which the code was issued."""
    created_at: str
    """When the code was made, ISO 8601."""
    id: str
    """The code itself: pass it as `code` when exchanging."""


@model
class ExchangeAuthCodeForAPIKeyRequest(_Model):
    """The code to redeem and, under PKCE, the proof that it is yours. See
    `ExchangeAuthCodeForAPIKeyRequestDict`.
    """

    code: str
    code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | None = None
    code_verifier: str | None = None
    _nullable = ("code_challenge_method",)


@model
class ExchangeAuthCodeForAPIKeyResponse(_Model):
    """A fresh API key of the user who logged in."""

    key: str
    """The API key in plain text. Keep it: an exchange cannot be repeated with the same code."""
    user_id: str | None
    """Id of the user who owns the key, or null when it is not disclosed."""
    _nullable = ("user_id",)


@model
class OAuthErrorResponse(_Model):
    """Body of a failed token exchange, in the shape of RFC 6749."""

    error: OAuthErrorResponseError
    """What kind of error it is."""
    error_description: str
    """What went wrong, for a person to read."""


@model
class OAuthJwks(_Model):
    """A JSON Web Key Set, the public keys for checking signatures."""

    keys: list[OAuthJwksKeysItem]
    """The keys, told apart by `kid`."""


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


@model
class TokenExchangeRequest(_Model):
    """The identity token to exchange, and under which policy. See `TokenExchangeRequestDict`."""

    federation_policy_id: str
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
    subject_token: str
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
    scope: TokenExchangeRequestScope | None = None


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
