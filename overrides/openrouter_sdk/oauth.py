"""Log a user in with PKCE (RFC 7636): verifier, challenge, the page to open, and the callback read. No I/O.

    from openrouter_sdk.oauth import Login

    login = Login.begin(callback_url="http://localhost:3000/callback")
    open_in_browser(login.url)
    code = login.read_callback(request_url)  # the address at which the user comes back
    with OpenRouter() as client:
        key = client.oauth.exchange_auth_code_for_api_key(**login.exchange(code)).key

The exchange needs no key; a client that has one sends it. Without a `callback_url` the page shows the code,
and the user types it in. Between the two requests of a web application, keep `login.verifier` and
`login.state` in the user's session, and make the `Login` anew of them.
"""

from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Final, Literal, TypedDict
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit, urlunsplit

from openrouter_sdk.errors import InvalidArgumentError

__all__ = ["AUTHORIZATION_PAGE", "Exchange", "Login", "challenge_of", "make_verifier"]

AUTHORIZATION_PAGE: Final = "https://openrouter.ai/auth"
"""Where users log in and allow an app to have a key (protocol section 25)."""

_VERIFIER: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")  # RFC 7636, 4.1
_LOCAL: Final = frozenset({"localhost", "127.0.0.1"})
_OURS: Final = frozenset({"code", "error", "error_description", "state"})


class Exchange(TypedDict):
    """The arguments of `client.oauth.exchange_auth_code_for_api_key`."""

    code: str
    code_verifier: str
    code_challenge_method: Literal["S256"]


def make_verifier(random_bytes: Callable[[int], bytes] = secrets.token_bytes, *, size: int = 32) -> str:
    """A new verifier of `size` random bytes, 32 to 96, in base64url: 43 to 128 characters (RFC 7636, 4.1).

    `random_bytes` gives so many bytes. Raises InvalidArgumentError for another size, or when it gives less.
    """
    if isinstance(size, bool) or not isinstance(size, int) or not 32 <= size <= 96:
        raise InvalidArgumentError(f"size must be a whole number of bytes from 32 to 96, not {size!r}")
    return _random_text(random_bytes, size)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier: its SHA-256 in base64url without padding (RFC 7636, 4.2).

    Raises InvalidArgumentError, which does not show the verifier, unless it is one.
    """
    return _base64url(sha256(_checked_verifier(verifier).encode("ascii")).digest())


@dataclass(frozen=True)
class Login:
    """One login of one user, from the page to open to the arguments of the exchange.

    Raises InvalidArgumentError, naming the field, for what cannot work.
    """

    verifier: str = field(repr=False)
    """Secret that only this program knows; the server is shown its hash first (RFC 7636, 4.1)."""
    callback_url: str | None = None
    """Where the user comes back with the code: https, or http on `localhost` or `127.0.0.1` with any port.
    None when the page is to show the code."""
    state: str | None = field(default=None, repr=False)
    """Secret that comes back with the code, so that no other page can slip a code in (RFC 6749, 10.12). The
    API has no parameter for it (protocol section 25), so it is part of the callback's query."""
    key_label: str | None = None
    """Name under which the user's list of keys shows the new one."""
    page: str = AUTHORIZATION_PAGE
    """Where users log in."""

    def __post_init__(self) -> None:
        _checked_verifier(self.verifier)
        _checked_url("page", self.page, query=False)
        if self.callback_url is not None:
            parts = _checked_url("callback_url", self.callback_url, query=True)
            _check_free(parts.query)
        for what in ("state", "key_label"):
            value = getattr(self, what)
            if value is not None and (not isinstance(value, str) or not value):
                raise InvalidArgumentError(f"{what} must be a str that is not empty, or None")
        if self.state is not None and self.callback_url is None:
            raise InvalidArgumentError("state comes back in the callback, so it needs a callback_url")

    @classmethod
    def begin(
        cls,
        callback_url: str | None = None,
        *,
        key_label: str | None = None,
        page: str = AUTHORIZATION_PAGE,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> Login:
        """A new login with a new verifier and, if there is a callback, a new state.

        `random_bytes` is asked for 32 bytes, then for 16.
        """
        verifier = make_verifier(random_bytes)
        state = None if callback_url is None else _random_text(random_bytes, 16)
        return cls(verifier, callback_url, state, key_label, page)

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier."""
        return challenge_of(self.verifier)

    @property
    def url(self) -> str:
        """The page to open in the user's browser (protocol section 25)."""
        query = {
            "callback_url": self._callback(),
            "code_challenge": self.challenge,
            "code_challenge_method": "S256",
            "key_label": self.key_label,
        }
        given = {name: value for name, value in query.items() if value is not None}
        return f"{self.page}?{urlencode(given, quote_via=quote, safe='')}"

    def read_callback(self, url: str) -> str:
        """The code in the address at which the user came back: a whole URL, or its path and query.

        Raises InvalidArgumentError when the state is not the one of this login, when the login was refused,
        and when there is no code, or more than one. No message shows the code or the state.
        """
        found = _query_of(url)
        self._check_state(_only(found, "state"))
        refusal = _only(found, "error")
        if refusal is not None:
            description = _only(found, "error_description")
            raise InvalidArgumentError(
                f"the login was refused: {refusal}" + (f": {description}" if description else "")
            )
        code = _only(found, "code")
        if not code:
            raise InvalidArgumentError("the callback has no `code`; was the login finished?")
        return code

    def exchange(self, code: str) -> Exchange:
        """The arguments of `client.oauth.exchange_auth_code_for_api_key`; a code works once, for 10 minutes.

        Raises InvalidArgumentError for an empty code.
        """
        stripped = code.strip() if isinstance(code, str) else ""
        if not stripped:
            raise InvalidArgumentError("code must be a str that is not empty")
        return Exchange(code=stripped, code_verifier=self.verifier, code_challenge_method="S256")

    def _callback(self) -> str | None:
        if self.callback_url is None or self.state is None:
            return self.callback_url
        parts = urlsplit(self.callback_url)
        mark = f"state={quote(self.state, safe='')}"
        return urlunsplit(parts._replace(query=f"{parts.query}&{mark}" if parts.query else mark))

    def _check_state(self, found: str | None) -> None:
        if self.state is None:
            return
        if found is None:
            raise InvalidArgumentError("the callback has no `state`; it does not belong to this login")
        if not compare_digest(_bytes(found), _bytes(self.state)):
            raise InvalidArgumentError("the callback has another `state`; it does not belong to this login")


def _random_text(random_bytes: Callable[[int], bytes], size: int) -> str:
    drawn = random_bytes(size)
    if len(drawn) != size:
        raise InvalidArgumentError(f"random_bytes gave {len(drawn)} bytes, not {size}")
    return _base64url(drawn)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _checked_verifier(verifier: object) -> str:
    if not isinstance(verifier, str):
        raise InvalidArgumentError(f"verifier must be a str, not {type(verifier).__name__}")
    if not 43 <= len(verifier) <= 128:
        raise InvalidArgumentError(f"verifier must have 43 to 128 characters, not {len(verifier)}")
    if not _VERIFIER.fullmatch(verifier):
        raise InvalidArgumentError("verifier may hold only letters, digits, `-`, `.`, `_` and `~` of ASCII")
    return verifier


def _checked_url(what: str, url: Any, *, query: bool) -> SplitResult:
    if not isinstance(url, str):
        raise InvalidArgumentError(f"{what} must be a str, not {type(url).__name__}")
    if not (url.isascii() and url.isprintable()) or " " in url:
        raise InvalidArgumentError(f"{what} holds a character that no URL has; escape it")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise InvalidArgumentError(f"{what} is no URL: {error}") from None
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL)):
        raise InvalidArgumentError(
            f"{what} must begin with https://, or with http:// on localhost or 127.0.0.1, and name a host"
        )
    if "#" in url or "@" in parts.netloc or ("?" in url and not query):
        refused = "fragment or user" if query else "query, fragment or user"
        raise InvalidArgumentError(f"{what} must have no {refused}")
    return parts


def _check_free(query: str) -> None:
    taken = sorted(_OURS & parse_qs(query, keep_blank_values=True).keys())
    if taken:
        raise InvalidArgumentError(
            f"callback_url has a parameter `{taken[0]}`, which the answer needs; rename it"
        )


def _query_of(url: object) -> dict[str, list[str]]:
    if not isinstance(url, str):
        raise InvalidArgumentError(f"the callback must be a str, not {type(url).__name__}")
    _, mark, query = url.partition("#")[0].partition("?")
    if not mark:
        raise InvalidArgumentError("the callback has no query, and so no `code`; was the login finished?")
    return parse_qs(query, keep_blank_values=True)


def _only(found: dict[str, list[str]], name: str) -> str | None:
    values = found.get(name, [])
    if len(values) > 1:  # RFC 6749, 3.1; one of them may be slipped in
        raise InvalidArgumentError(f"the callback has `{name}` {len(values)} times")
    return values[0] if values else None
