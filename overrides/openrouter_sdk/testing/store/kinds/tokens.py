"""Issue short-lived access tokens, and remember their scopes (protocol 25)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.surfaces.reply import AnswerIds

MAX_TOKENS = 1000
"""Tokens that are remembered; issuing more forgets the oldest."""

MAX_SCOPE = 1000
"""Characters of a scope."""

LIFETIME = 900
"""The declared lifetime in seconds. The stand-in has no clock and never expires a token."""

_TYPE = "urn:ietf:params:oauth:token-type:access_token"


class Tokens:
    """The issued tokens and their scopes."""

    def __init__(self) -> None:
        self._scopes: dict[str, str] = {}

    def issue(self, ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the result of a token exchange (RFC 8693, 2.2.1)."""
        token, scope = f"stand-in-{ids.part_id('token')}", str(body.get("scope") or "inference")[:MAX_SCOPE]
        self._scopes[token] = scope
        while len(self._scopes) > MAX_TOKENS:
            self._scopes.pop(next(iter(self._scopes)), None)
        return {
            "access_token": token,
            "issued_token_type": _TYPE,
            "token_type": "Bearer",
            "expires_in": LIFETIME,
            "scope": scope,
        }

    def scope(self, bearer: str) -> str | None:
        """Return the scope of a token, `inference` or `management`; None for an unknown token."""
        return self._scopes.get(bearer)

    def clear(self) -> None:
        """Forget all tokens."""
        self._scopes.clear()
