"""JSON text that is the same for equal values (RFC 8785), for checksums and for comparing calls."""

from __future__ import annotations

import re
from hashlib import sha256
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from openrouter_api.encoding.wire import number_text


def digest(value: Any) -> str:
    """Return the SHA-256 of a JSON value, as lower-case hexadecimal digits."""
    return sha256(canonical_json(value).encode()).hexdigest()


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text, as lower-case hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: Any) -> str:
    """Return a JSON value as text: keys sorted, no white space, numbers as ECMAScript writes them.

    Integers have all their digits, also beyond those that ECMAScript keeps. Raises ValueError for NaN and
    infinities, and TypeError for what is not JSON.
    """
    kind = type(value)
    if kind is str:
        return _string(value)
    if kind is dict:
        return "{" + ",".join([f"{_string(k)}:{canonical_json(v)}" for k, v in _sorted(value)]) + "}"
    if kind is list:
        return "[" + ",".join([canonical_json(item) for item in value]) + "]"
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return str(value)
    if kind is float:
        return number_text(value)
    raise TypeError(f"{kind.__name__} is not JSON")


def _string(text: str) -> str:
    quoted = encode_basestring(text)
    if quoted.isascii():
        return quoted
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", quoted)  # halves of characters


def _sorted(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return the members, sorted by the UTF-16 code units of the keys."""
    if "".join(value).isascii():  # then the characters have the same order
        return sorted(value.items(), key=itemgetter(0))
    return sorted(value.items(), key=lambda member: member[0].encode("utf-16-be", "surrogatepass"))
