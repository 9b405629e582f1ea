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
