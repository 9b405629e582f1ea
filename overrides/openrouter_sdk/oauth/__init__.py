"""Signing in with OAuth and PKCE (RFC 7636), by which a user gives an application an API key.

A command-line program calls `login`, which opens the user's browser::

    from openrouter_sdk import OpenRouter, oauth

    signed_in = oauth.login(key_label="My program")
    client = OpenRouter(api_key=signed_in.key)

Other applications carry out the steps of a `Login` themselves. It does no I/O::

    login = oauth.Login.begin(callback_url="http://localhost:3000/callback")
    open_in_browser(login.url)
    code = login.read_callback(request_url)  # the URL to which the user is redirected
    with OpenRouter() as client:
        key = client.oauth.exchange_code(**login.exchange(code)).key

The exchange requires no API key, but a client that has one sends it. Without a `callback_url`, the page shows
the code for the user to copy. A web application stores `login.verifier` and `login.state` in the session of
the user, and creates an equal `Login` from them to handle the callback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.oauth.pkce import AUTHORIZATION_PAGE, Exchange, Login, challenge_of, make_verifier

if TYPE_CHECKING:
    from openrouter_sdk.oauth.sign_in import SignIn, async_login, login

__all__ = [
    "AUTHORIZATION_PAGE",
    "Exchange",
    "Login",
    "SignIn",
    "async_login",
    "challenge_of",
    "login",
    "make_verifier",
]

for _public in (Exchange, Login, challenge_of, make_verifier):
    _public.__module__ = __name__

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import what signs in on first use."""
        if name not in ("SignIn", "async_login", "login"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from openrouter_sdk.oauth import sign_in

        value = globals()[name] = getattr(sign_in, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
