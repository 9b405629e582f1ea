# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `oauth`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .. import models as _models


class CreateAuthKeysCodeRequestDict(TypedDict, total=False):
    """Where the code may be used, and what the key made from it may spend."""

    callback_url: Required[str]
    """Address that the code is meant for. Must be HTTPS, except that `localhost` and `127.0.0.1` are
    fine with any port.
    """
    code_challenge: str
    """PKCE challenge derived from a verifier that the app keeps secret: for `S256`, the SHA-256 of the
    verifier in base64url. Without it the exchange needs no verifier.
    """
    code_challenge_method: _models.CreateAuthKeysCodeRequestCodeChallengeMethod
    """How `code_challenge` was derived. The exchange must name the same method, or it fails with 400."""
    expires_at: str | None
    """Moment at which the resulting key stops working, ISO 8601; write the seconds out. Null or absent
    sets no expiry.
    """
    key_label: str
    """Name under which the resulting key is listed. Limits: at most 100 characters."""
    limit: float
    """Most that the resulting key may spend, in USD, in each period of `usage_limit_type`."""
    spawn_agent: str
    """An agent for which the code is made. Beyond the name, nothing is documented."""
    spawn_cloud: str
    """A cloud for which the code is made. Beyond the name, nothing is documented."""
    usage_limit_type: _models.CreateAuthKeysCodeRequestUsageLimitType
    """How often spending starts again from zero against `limit`."""
    workspace_id: str
    """Workspace that the resulting key belongs to."""


class ExchangeAuthCodeForAPIKeyRequestDict(TypedDict, total=False):
    """The code to redeem and, under PKCE, the proof that it is yours."""

    code: Required[str]
    """Value of the `code` query parameter that arrived at the callback URL. Single use."""
    code_challenge_method: _models.ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | None
    """Method given when the login began. A different one is refused with 400."""
    code_verifier: str
    """Secret from which the challenge was derived. Required if the login began with a
    `code_challenge`.
    """


class OauthCreateCodeParams(CreateAuthKeysCodeRequestDict, total=False):
    """Arguments of `oauth.create_code`, which its docstring describes."""


class TokenExchangeRequestDict(TypedDict, total=False):
    """The identity token to exchange, and under which policy."""

    federation_policy_id: Required[str]
    """Id of the federation policy that decides which key the new token acts as."""
    grant_type: Required[Literal["urn:ietf:params:oauth:grant-type:token-exchange"]]
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    scope: _models.TokenExchangeRequestScope
    """What the new token shall be good for. Which scope an absent value gives is not documented."""
    subject_token: Required[str]
    """The JWT that your identity provider issued to the workload."""
    subject_token_type: Required[Literal["urn:ietf:params:oauth:token-type:jwt"]]


class OauthCreateTokenParams(TokenExchangeRequestDict, total=False):
    """Arguments of `oauth.create_token`, which its docstring describes."""


class OauthExchangeCodeParams(ExchangeAuthCodeForAPIKeyRequestDict, total=False):
    """Arguments of `oauth.exchange_code`, which its docstring describes."""
