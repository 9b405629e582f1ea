"""The steps of a login with PKCE. No I/O."""

from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Final, Literal, TypedDict
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit, urlunsplit

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.redaction import MASK

AUTHORIZATION_PAGE: Final = "https://openrouter.ai/auth"
"""The page where users authorize an application (protocol section 25)."""

_VERIFIER: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")  # RFC 7636, 4.1
_LOCAL_HOSTS: Final = frozenset({"localhost", "127.0.0.1"})
_RESERVED_PARAMETERS: Final = frozenset({"code", "error", "error_description", "state"})


class RefusedError(InvalidArgumentError):
    """The user refused, or the page says that the login failed."""


class Exchange(TypedDict):
    """The arguments of `client.oauth.exchange_code`."""

    code: str
    code_verifier: str
    code_challenge_method: Literal["S256"]


def make_verifier(random_bytes: Callable[[int], bytes] = secrets.token_bytes, *, size: int = 32) -> str:
    """Create a verifier from `size` random bytes, 32 to 96, in base64url (RFC 7636, section 4.1).

    `random_bytes` takes the number of bytes to return. Raises InvalidArgumentError for any other size, and
    if `random_bytes` returns another number of bytes.
    """
    if isinstance(size, bool) or not isinstance(size, int) or not 32 <= size <= 96:
        raise InvalidArgumentError(f"size must be an int from 32 to 96, not {size!r}")
    return _random_text(random_bytes, size)


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a verifier: its SHA-256 in unpadded base64url (RFC 7636, section 4.2).

    Raises InvalidArgumentError, without the verifier in its message, if the verifier is not valid.
    """
    return _base64url(sha256(_checked_verifier(verifier).encode("ascii")).digest())


@dataclass(frozen=True)
class Login:
    """One login of a user, from the authorization URL to the arguments of the exchange::

        login = Login.begin("http://localhost:3000/callback")
        ...  # the user opens login.url, and is sent to the callback
        code = login.read_callback(url_of_the_callback)
        key = client.oauth.exchange_code(**login.exchange(code)).key

    Raises InvalidArgumentError, with the name of the field, for an invalid value.
    """

    verifier: str = field(repr=False)
    """Secret of the application, whose hash is sent first (RFC 7636, section 4.1)."""
    callback_url: str | None = None
    """Where the user is redirected with the code: an https URL, or http on `localhost` or `127.0.0.1` with
    any port. If None, the page shows the code."""
    state: str | None = field(default=None, repr=False)
    """Secret that is returned with the code, against cross-site request forgery (RFC 6749, section 10.12).
    It is part of the query of the callback, because the API has no parameter for it (protocol section 25)."""
    key_label: str | None = None
    """Name of the new key in the user's list of keys."""
    page: str = AUTHORIZATION_PAGE
    """The page where users log in."""

    def __post_init__(self) -> None:
        _checked_verifier(self.verifier)
        _checked_url("page", self.page, allow_query=False)
        if self.callback_url is not None:
            parts = _checked_url("callback_url", self.callback_url, allow_query=True)
            _check_no_reserved_parameter(parts.query)
        for name in ("state", "key_label"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, str) or not value):
                raise InvalidArgumentError(f"{name} must be a non-empty str or None")
            if value is not None and _bytes(value).decode(errors="replace") != value:
                raise InvalidArgumentError(f"{name} has a lone surrogate, which a URL cannot have")
        if self.state is not None and self.callback_url is None:
            raise InvalidArgumentError("state requires a callback_url, which returns it")

    @classmethod
    def begin(
        cls,
        callback_url: str | None = None,
        *,
        key_label: str | None = None,
        page: str = AUTHORIZATION_PAGE,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> Login:
        """Begin a login, with a random verifier and, if there is a callback, a random state.

        `random_bytes` takes the number of bytes to return: 32, then 16. Raises InvalidArgumentError for an
        invalid value.
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
        """The URL to open in the user's browser (protocol section 25)."""
        query = {
            "callback_url": self._callback(),
            "code_challenge": self.challenge,
            "code_challenge_method": "S256",
            "key_label": self.key_label,
        }
        present = {name: value for name, value in query.items() if value is not None}
        return f"{self.page}?{urlencode(present, quote_via=quote, safe='')}"

    def read_callback(self, url: str) -> str:
        """Return the code in a callback URL, which may be only the path and query.

        Raises InvalidArgumentError if the state is not that of this login, if the login was refused, or if
        there is not exactly one code. The message contains neither the code nor the state.
        """
        parameters = _query_of(url)
        self._check_state(_single(parameters, "state"))
        refusal = _single(parameters, "error")
        if refusal is not None:
            description = _single(parameters, "error_description")
            told = f"the login was refused: {refusal}" + (f": {description}" if description else "")
            raise RefusedError(_without([self.state, *parameters.get("code", ())], told))
        code = _single(parameters, "code")
        if not code:
            raise InvalidArgumentError("the callback has no `code`; was the login completed?")
        return code

    def exchange(self, code: str) -> Exchange:
        """Return the arguments of `client.oauth.exchange_code`.

        A code is valid once, for 10 minutes. Raises InvalidArgumentError if it is empty.
        """
        stripped = code.strip() if isinstance(code, str) else ""
        if not stripped:
            raise InvalidArgumentError("code must be a non-empty str")
        return Exchange(code=stripped, code_verifier=self.verifier, code_challenge_method="S256")

    def _callback(self) -> str | None:
        if self.callback_url is None or self.state is None:
            return self.callback_url
        parts = urlsplit(self.callback_url)
        parameter = f"state={quote(self.state, safe='')}"
        joint = "&" if parts.query and not parts.query.endswith("&") else ""
        return urlunsplit(parts._replace(query=f"{parts.query}{joint}{parameter}"))

    def _check_state(self, state: str | None) -> None:
        if self.state is None:
            return
        if state is None:
            raise InvalidArgumentError("the callback has no `state`; it does not belong to this login")
        if not compare_digest(_bytes(state), _bytes(self.state)):
            raise InvalidArgumentError("the callback has another `state`; it does not belong to this login")


def _without(secrets: Iterable[str | None], text: str) -> str:
    """Return a text of the page that repeats none of the secrets."""
    for secret in filter(None, secrets):
        text = text.replace(secret, MASK)
    return text


def _random_text(random_bytes: Callable[[int], bytes], size: int) -> str:
    data = random_bytes(size)
    if len(data) != size:
        raise InvalidArgumentError(f"random_bytes returned {len(data)} bytes, not {size}")
    return _base64url(data)


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
        raise InvalidArgumentError("verifier may contain only ASCII letters, digits, `-`, `.`, `_` and `~`")
    return verifier


def _checked_url(name: str, url: Any, *, allow_query: bool) -> SplitResult:
    if not isinstance(url, str):
        raise InvalidArgumentError(f"{name} must be a str, not {type(url).__name__}")
    if not (url.isascii() and url.isprintable()) or " " in url:
        raise InvalidArgumentError(f"{name} contains a character that must be percent-encoded")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise InvalidArgumentError(f"{name} is not a URL: {error}") from None
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL_HOSTS)):
        raise InvalidArgumentError(
            f"{name} must begin with https:// and a host, or http:// and localhost or 127.0.0.1"
        )
    if "#" in url or "@" in parts.netloc or ("?" in url and not allow_query):
        forbidden = "fragment or user" if allow_query else "query, fragment or user"
        raise InvalidArgumentError(f"{name} must not have a {forbidden}")
    return parts


def _check_no_reserved_parameter(query: str) -> None:
    reserved = sorted(_RESERVED_PARAMETERS & parse_qs(query, keep_blank_values=True).keys())
    if reserved:
        raise InvalidArgumentError(f"callback_url has a reserved parameter, `{reserved[0]}`; rename it")


def _query_of(url: object) -> dict[str, list[str]]:
    if not isinstance(url, str):
        raise InvalidArgumentError(f"the callback must be a str, not {type(url).__name__}")
    _, question_mark, query = url.partition("#")[0].partition("?")
    if not question_mark:
        raise InvalidArgumentError("the callback has no query, and so no `code`; was the login completed?")
    return parse_qs(query, keep_blank_values=True)


def _single(parameters: dict[str, list[str]], name: str) -> str | None:
    values = parameters.get(name, [])
    if len(values) > 1:  # forbidden by RFC 6749, section 3.1; one of them may be injected
        raise InvalidArgumentError(f"the callback has `{name}` {len(values)} times")
    return values[0] if values else None
