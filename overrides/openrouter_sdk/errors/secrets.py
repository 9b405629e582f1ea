"""Redact the credentials that a call sent, by their value, wherever a server repeats them."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from string import ascii_letters, digits
from typing import Any, Final, TypeVar

from openrouter_sdk.errors.redaction import MASK, MAX_DEPTH

E = TypeVar("E", bound=BaseException)

CREDENTIAL_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})
_SHORTEST: Final = 6
"""Shorter values are not replaced: they are placeholders such as `test`, and would be found in any text."""
_ENTITIES: Final = {'"': "quot", "'": "apos", "&": "amp", "<": "lt", ">": "gt"}
_BASE64: Final = "+/-_=" + ascii_letters + digits
_ESCAPED: Final = "\"'/\\"
"""Characters that JSON or a shell may write with a backslash before them."""


def credentials_in(headers: Iterable[tuple[bytes, bytes]]) -> list[str]:
    """Return the credentials in the headers of a request, the longest first."""
    found: set[str] = set()
    for name, value in headers:
        if name.lower().decode("latin-1") in CREDENTIAL_HEADERS:
            found.update(_parts(value.decode("latin-1").strip()))
    return sorted((one for one in found if len(one) >= _SHORTEST), key=len, reverse=True)


def _parts(value: str) -> Iterator[str]:
    """Yield what is secret in the value of a header: all of it, a token, a cookie, or user and password."""
    yield value
    scheme, _, token = value.partition(" ")
    yield token.strip()
    yield from (cookie.partition("=")[2].strip() for cookie in value.split(";"))
    if scheme.lower() == "basic":
        try:
            pair = b64decode(token, validate=True).decode()
        except ValueError:
            return
        yield pair
        yield pair.partition(":")[2]


def redact_error(error: BaseException, secrets: list[str]) -> None:
    """Replace secrets in an exception and its causes, in place.

    Drop its traceback so far, and those of its causes if there was a secret: crash reporters print the local
    variables of each frame, and those of parsers have what the server sent.
    """
    if not secrets:
        return
    chain = list(_chain(error))
    changed = [_redact_exception(one, secrets) for one in chain]
    for one in chain if any(changed) else chain[:1]:
        one.__traceback__ = None


def without_frames(error: E) -> E:
    """Drop the traceback of an exception, whose frames show a secret in their local variables."""
    error.__context__ = None
    return error.with_traceback(None)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception, its causes and contexts, each once."""
    seen: set[int] = set()
    found = [error]
    while found:
        one = found.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            found += [one.__cause__, one.__context__]


def _redact_exception(error: BaseException, secrets: list[str]) -> bool:
    """Replace secrets in the arguments and attributes of an exception; return whether there was one."""
    args = tuple(redact_value(one, secrets) for one in error.args)
    changed = args != error.args
    if changed:
        error.args = args
    for name, value in list(vars(error).items()):
        redacted = redact_value(value, secrets)
        if redacted is not value and redacted != value:
            setattr(error, name, redacted)
            changed = True
    if isinstance(error, (UnicodeDecodeError, UnicodeEncodeError)):
        error.object = redact_value(error.object, secrets)
    return changed


def redact_value(value: Any, secrets: list[str], depth: int = MAX_DEPTH) -> Any:
    """Return a text, bytes, JSON or model without secrets; anything else, and what is too deep, unchanged."""
    if isinstance(value, str):
        return _redact_text(value, secrets)
    if isinstance(value, (bytes, bytearray)):
        return _redact_text(value.decode("latin-1"), secrets).encode("latin-1")
    if depth <= 0:
        return value
    if isinstance(value, dict):
        return {
            redact_value(key, secrets, 0): redact_value(member, secrets, depth - 1)
            for key, member in value.items()
        }
    if type(value) in (list, tuple):
        return type(value)(redact_value(member, secrets, depth - 1) for member in value)
    if hasattr(value, "to_dict"):  # a model
        content = value.to_dict()
        redacted = redact_value(content, secrets, depth)
        return value if redacted == content else type(value).from_dict(redacted)
    return value


def _redact_text(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        plain = _plain(secret)
        escaped = "%" in text or "\\" in text or "&" in text
        text = (_escaped(secret) if escaped else plain).sub(MASK, text)
        for part in _base64(secret):
            while (start := text.find(part)) >= 0:
                end = start + len(part)
                text = text[:start].rstrip(_BASE64) + MASK + text[end:].lstrip(_BASE64)
        text = _redact_end(text, secret)
    return text


def _redact_end(text: str, secret: str) -> str:
    """Replace the beginning of a secret at the end of a text, which was truncated within it."""
    rest = text.removesuffix("...")
    start = rest.rfind(secret[:_SHORTEST], max(len(rest) - len(secret), 0))
    if start >= 0 and secret.startswith(rest[start:]):
        return rest[:start] + MASK + text[len(rest) :]
    return text


# Cached, because each call that fails would compile them again. Case is ignored, as servers change that of
# headers.


@lru_cache(maxsize=64)
def _plain(secret: str) -> re.Pattern[str]:
    return re.compile(f"(?i){re.escape(secret)}|{secret.encode().hex()}")


@lru_cache(maxsize=64)
def _escaped(secret: str) -> re.Pattern[str]:
    """Match a secret with any of its characters escaped, as in JSON, URLs and HTML, also repeatedly.

    The repetition is bounded, so that the time is linear in the length of what a server sends.
    """
    characters = "".join(f"(?:{'|'.join(_spellings(character))})" for character in secret)
    return re.compile(f"(?i){characters}|{secret.encode().hex()}")


def _spellings(character: str) -> Iterator[str]:
    code = ord(character)
    yield re.escape(character)
    if character in _ESCAPED:
        yield rf"\\{{1,16}}{re.escape(character)}"
    yield "".join(f"%(?:25){{0,4}}{byte:02x}" for byte in character.encode())
    yield rf"\\{{1,16}}(?:u00|x){code:02x}"
    yield f"&(?:amp;){{0,4}}#(?:0{{0,6}}{code}|x0{{0,6}}{code:x});"
    if character in _ENTITIES:
        yield f"&(?:amp;){{0,4}}{_ENTITIES[character]};"


@lru_cache(maxsize=64)
def _base64(secret: str) -> frozenset[str]:
    """Return what base64 makes of a secret, alone or within a longer text."""
    data = secret.encode()
    encoders: tuple[Callable[[bytes], bytes], ...] = (b64encode, urlsafe_b64encode)
    # Without the characters that also depend on the text before and after.
    return frozenset(
        encode(bytes(before) + data).decode()[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        for before in range(3)
        for encode in encoders
    )
