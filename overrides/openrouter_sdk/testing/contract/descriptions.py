"""Describe schemas and values in the words of a problem report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema, resolve
from openrouter_sdk.testing.http.traffic import compact_json

_MAX_VALUE = 60  # characters of a value
_MAX_ALTERNATIVES = 20
_TYPES = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


def describe(document: Mapping[str, Any], schema: Schema | bool) -> str:
    """Describe what a schema allows."""
    if isinstance(schema, bool):
        return "any value" if schema else "nothing"
    schema = resolve(document, schema)
    if "const" in schema:
        return format_value(schema["const"])
    if "enum" in schema:
        return alternatives_text(format_value(one) for one in schema["enum"])
    if alternatives := schema.get("anyOf") or schema.get("oneOf"):
        return alternatives_text(describe(document, one) for one in alternatives)
    return _TYPES.get(schema.get("type", ""), "any value")


def format_value(value: Any) -> str:
    """Return a value as JSON, truncated if it is long."""
    text = compact_json(value)
    return text if len(text) <= _MAX_VALUE else f"{text[:_MAX_VALUE]}…"


def alternatives_text(words: Iterable[str]) -> str:
    """Join alternatives with "or", and count those beyond the limit."""
    found = list(dict.fromkeys(words))
    if len(found) > _MAX_ALTERNATIVES:
        more = len(found) - _MAX_ALTERNATIVES
        return f"one of {', '.join(found[:_MAX_ALTERNATIVES])} and {more} more"
    *others, last = found
    return f"{', '.join(others)} or {last}" if others else last
