"""Issue access tokens for a short time, and tell what they are good for (protocol 25)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.surfaces.reply import Stamp

MOST = 1000
"""Tokens that are remembered; the oldest are forgotten."""

LIFETIME = 900
"""Seconds that a token is said to last; the stand-in does not look at the clock, and takes it for longer."""

_TYPE = "urn:ietf:params:oauth:token-type:access_token"


class Tokens:
    """The tokens that were issued, and the scope of each."""

    def __init__(self) -> None:
        self._scopes: dict[str, str] = {}

    def issue(self, stamp: Stamp, body: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to a token exchange (RFC 8693, 2.2.1)."""
        token, scope = f"stand-in-{stamp.name('token')}", str(body.get("scope") or "inference")
        self._scopes[token] = scope
        while len(self._scopes) > MOST:
            self._scopes.pop(next(iter(self._scopes)), None)
        return {
            "access_token": token,
            "issued_token_type": _TYPE,
            "token_type": "Bearer",
            "expires_in": LIFETIME,
            "scope": scope,
        }

    def scope(self, bearer: str) -> str | None:
        """What a token is good for, `inference` or `management`; None for what is no token of these."""
        return self._scopes.get(bearer)

    def clear(self) -> None:
        """Forget them all."""
        self._scopes.clear()
