"""The errors of signing in."""

from __future__ import annotations

from typing import Literal, TypeAlias

from openrouter_sdk.errors.base import OpenRouterError

Reason: TypeAlias = Literal["refused", "timeout", "no_code", "port"]


class LoginError(OpenRouterError):
    """The user did not sign in: there is no key for this program."""

    reason: Reason
    """The user, or the page, refused; nobody signed in in time; no code was entered; or no port was free."""

    def __init__(self, message: str, reason: Reason = "refused") -> None:
        super().__init__(message)
        self.reason = reason
