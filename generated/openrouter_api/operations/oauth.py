# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.oauth import (
        CreateAuthKeysCodeResponse,
        ExchangeAuthCodeForAPIKeyResponse,
        OAuthJwks,
        TokenExchangeResponse,
    )

CREATE_CODE: Operation[CreateAuthKeysCodeResponse, None] = Operation(
    id="createAuthKeysCode",
    resource="oauth",
    name="create_code",
    method="POST",
    path="/auth/keys/code",
    result="oauth.CreateAuthKeysCodeResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "callback_url": "string",
                "code_challenge": "string|null",
                "code_challenge_method": "string|null",
                "expires_at": "string|null",
                "key_label": "string|null",
                "limit": "number|null",
                "spawn_agent": "string|null",
                "spawn_cloud": "string|null",
                "usage_limit_type": "string|null",
                "workspace_id": "string|null",
            },
            required=frozenset(["callback_url"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 409, 500),
)
"""Create an authorization code"""
CREATE_AUTH_CODE = CREATE_CODE

CREATE_TOKEN: Operation[TokenExchangeResponse, None] = Operation(
    id="createOauthToken",
    resource="oauth",
    name="create_token",
    method="POST",
    path="/oauth/token",
    result="oauth.TokenExchangeResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/x-www-form-urlencoded",
            {
                "federation_policy_id": "string",
                "grant_type": "string",
                "requested_token_type": "string|null",
                "scope": "string|null",
                "subject_token": "string",
                "subject_token_type": "string",
            },
            required=frozenset(["federation_policy_id", "grant_type", "subject_token", "subject_token_type"]),
        ),
    ),
    errors={
        400: "oauth.OAuthErrorResponse",
        429: "oauth.OAuthErrorResponse",
        500: "oauth.OAuthErrorResponse",
        503: "oauth.OAuthErrorResponse",
    },
    security="none",
)
"""Exchange an identity token for an access token"""
CREATE_OAUTH_TOKEN = CREATE_TOKEN

EXCHANGE_CODE: Operation[ExchangeAuthCodeForAPIKeyResponse, None] = Operation(
    id="exchangeAuthCodeForAPIKey",
    resource="oauth",
    name="exchange_code",
    method="POST",
    path="/auth/keys",
    result="oauth.ExchangeAuthCodeForAPIKeyResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {"code": "string", "code_challenge_method": "string|null", "code_verifier": "string|null"},
            required=frozenset(["code"]),
        ),
    ),
    errors=usual_errors(400, 403, 500),
    security="optional",
)
"""Exchange an authorization code for an API key"""
EXCHANGE_AUTH_CODE_FOR_API_KEY = EXCHANGE_CODE

LIST_JWKS: Operation[OAuthJwks, None] = Operation(
    id="listOauthJwks",
    resource="oauth",
    name="list_jwks",
    method="GET",
    path="/oauth/jwks",
    result="oauth.OAuthJwks",
    result_media="application/json",
    errors=usual_errors(500),
    security="none",
    replay_safe=True,
)
"""List the public keys for token checks"""
LIST_OAUTH_JWKS = LIST_JWKS
