"""Say in a few words what a schema wants, and what a value is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema, resolve
from openrouter_sdk.testing.http.traffic import compact

_LONGEST = 60  # characters of a value that are repeated in a report
_MOST = 20  # possibilities that are named in a report
_TYPES = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


def described(document: Mapping[str, Any], schema: Schema | bool) -> str:
    """In a few words, what a schema wants."""
    if isinstance(schema, bool):
        return "any value" if schema else "nothing"
    schema = resolve(document, schema)
    if "const" in schema:
        return shown(schema["const"])
    if "enum" in schema:
        return either(shown(one) for one in schema["enum"])
    if alternatives := schema.get("anyOf") or schema.get("oneOf"):
        return either(described(document, one) for one in alternatives)
    return _TYPES.get(schema.get("type", ""), "any value")


def shown(value: Any) -> str:
    """A value as JSON, cut where it is long."""
    text = compact(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def either(words: Iterable[str]) -> str:
    """Words for one of several, the first of them when they are many."""
    found = list(dict.fromkeys(words))
    if len(found) > _MOST:
        return f"one of {', '.join(found[:_MOST])} and {len(found) - _MOST} more"
    *most, last = found
    return f"{', '.join(most)} or {last}" if most else last
