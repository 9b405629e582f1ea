"""Redact credentials in text and JSON, so that no log, exception or pickle contains them."""

from __future__ import annotations

import re
from typing import Any, Final

MASK: Final = "[redacted]"
MAX_DEPTH: Final = 64
"""Levels of JSON that are kept; anything nested deeper is replaced by `"..."`."""

# Not compiled at import, because most programs never redact anything. A match can only begin where a run of
# its characters begins, so that the time is linear in the length of what a server sends.
_KEY: Final = r"(?a)sk-or-v[0-9]+-[\w-]*|(?<![A-Za-z0-9])sk-(?:or-[\w-]+|[\w-]{16,})"
_TOKEN: Final = r"(?a)(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*"  # a JSON Web Token (RFC 7519)
_USER_INFO: Final = r"(?<=://)[^/\s@]+(?=@)"  # as in the URL of a proxy; a user alone may be a token
_AUTHORIZATION: Final = r"""(?ix)
    (\bbearer|authorization["']?\s*[:=]\s*["']?(?:basic|bearer))(\s+)
    (?!\[redacted\])
    # prose such as "the bearer token is missing" stays readable
    (?!(?:tokens?|auth|authentication|authorization|credentials?|header|key|scheme|is|was|or|and)[.]?
       (?:[\s,;:)"']|$))
    [^\s"'\\<>,;)\]}]+"""


def redact(text: str) -> str:
    """Replace every credential in a text by `[redacted]`.

    Recognises API keys of OpenRouter and other vendors that begin with `sk-`, the value after `Bearer` or
    `Authorization: Basic`, JSON Web Tokens, and the user and password of a URL (protocol section 2).
    Idempotent.
    """
    lowered = text.lower()
    if "bearer" in lowered or "authorization" in lowered:
        text = re.sub(_AUTHORIZATION, rf"\1\2{MASK}", text)
    if "sk-" in text:
        text = re.sub(_KEY, MASK, text)
    if "eyJ" in text:
        text = re.sub(_TOKEN, MASK, text)
    if "://" in text:
        text = re.sub(_USER_INFO, MASK, text)
    return text


def redact_url(url: str) -> str:
    """Replace user and password of a URL, up to the last `@`: an `@` or `/` in them may be unescaped."""
    before, found, host = url.rpartition("@")
    scheme, separator, _ = before.partition("://")
    return f"{scheme}://{MASK}@{host}" if separator else f"{MASK}@{host}" if found else url


def redact_json(value: Any, depth: int = MAX_DEPTH) -> Any:
    """Return a copy of JSON data with every string redacted, including keys."""
    if isinstance(value, str):
        return redact(value)
    if not isinstance(value, (dict, list, tuple)):
        return value
    if depth <= 0:
        return "..."
    if isinstance(value, dict):
        return {redact_json(key, 0): redact_json(member, depth - 1) for key, member in value.items()}
    return [redact_json(member, depth - 1) for member in value]
