"""Take credentials out of text and JSON before anyone sees them in a log, an exception or a pickle."""

from __future__ import annotations

import re
from typing import Any, Final

MASK: Final = "[redacted]"
MAX_DEPTH: Final = 64
"""Nesting of JSON that is kept; whatever lies deeper is replaced by `"..."`."""

# Patterns are text, which `re` compiles when it is first used: most programs meet no error. Each can only
# begin at the start of a run of its own characters, so the work stays linear in what a server sends.
_KEY: Final = r"(?a)sk-or-v[0-9]+-[\w-]*|(?<![A-Za-z0-9])sk-(?:or-[\w-]+|[\w-]{16,})"
_TOKEN: Final = r"(?a)(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*"  # a JSON Web Token (RFC 7519)
_USER_INFO: Final = r"(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"  # of a proxy's address, say
_AUTHORIZATION: Final = r"""(?ix)
    (\bbearer|authorization["']?\s*[:=]\s*["']?(?:basic|bearer))\s+
    (?!\[redacted\])
    # prose such as "the bearer token is missing" stays readable
    (?!(?:tokens?|auth|authentication|authorization|credentials?|header|key|scheme|is|was|or|and)[.]?
       (?:[\s,;:)"']|$))
    [^\s"'\\<>,;)\]}]+"""


def redact(text: str) -> str:
    """The text with every credential in it replaced by `[redacted]`.

    Recognised are OpenRouter keys and those of other vendors that begin with `sk-`, what follows `Bearer`
    or `Authorization: Basic`, JSON Web Tokens, and user and password of a URL (protocol section 2).
    Redacting twice changes nothing more.
    """
    lowered = text.lower()
    if "bearer" in lowered or "authorization" in lowered:
        text = re.sub(_AUTHORIZATION, rf"\1 {MASK}", text)
    if "sk-" in text:
        text = re.sub(_KEY, MASK, text)
    if "eyJ" in text:
        text = re.sub(_TOKEN, MASK, text)
    if "://" in text:
        text = re.sub(_USER_INFO, MASK, text)
    return text


def redact_json(value: Any, depth: int = MAX_DEPTH) -> Any:
    """A copy of JSON data with every string redacted, names of properties included."""
    if isinstance(value, str):
        return redact(value)
    if not isinstance(value, (dict, list, tuple)):
        return value
    if depth <= 0:
        return "..."
    if isinstance(value, dict):
        return {redact_json(key, 0): redact_json(member, depth - 1) for key, member in value.items()}
    return [redact_json(member, depth - 1) for member in value]
