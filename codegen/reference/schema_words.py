"""Say in words which values a schema admits: the members of an enum, limits, a pattern, a format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.document.openapi import Schema, ref_name
from codegen.render.docs import property_doc

MANY = 24
"""The number of values from which an enum is not told value by value."""
_FORMATS = {
    "date": "a date, such as `2026-01-31`",
    "date-time": "a time in ISO 8601, such as `2026-01-31T12:00:00Z`",
    "email": "an email address",
    "uri": "a URL",
    "uuid": "a UUID",
}


def description(schema: Schema, components: Mapping[str, Schema]) -> str:
    """Return the prose of a property or argument, with its default, limits and values."""
    text = property_doc(schema)
    alternatives = list(_alternatives(schema, components))
    for bare in alternatives:
        values = _values(bare)
        if values and len(alternatives) > 1:
            values = f"As a text, {values[0].lower()}{values[1:]}"
        limits = _own_limits(bare, schema)
        for part in (values, limits, _format(bare), _pattern(bare), _items(bare, components)):
            text = f"{text} {part}".strip() if part not in text else text
    return text


def resolved(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """Follow the references of a schema."""
    while (name := ref_name(schema)) is not None:
        schema = components[name]
    return schema


def _alternatives(schema: Schema, components: Mapping[str, Schema]) -> Iterator[Schema]:
    """Yield what a value may be, without null."""
    bare = resolved(schema, components)
    members = bare.get("anyOf") or bare.get("oneOf") or ()
    if not members:
        yield bare
    elif len(members) <= 3:
        for member in members:
            if member != {"type": "null"}:
                yield from _alternatives(member, components)


def _values(schema: Schema) -> str:
    values = [value for value in schema.get("enum", ()) if value is not None]
    if not values or schema.get("type") not in (None, "string", "integer", "boolean"):
        return ""
    if len(values) > MANY:
        return f"One of {len(values)} values, which the type lists."
    return f"One of {', '.join(map(_json, values))}." if len(values) > 1 else f"Always {_json(values[0])}."


def _own_limits(bare: Schema, schema: Schema) -> str:
    """Return the limits of a type that is referred to; those of the property itself are in its prose."""
    facts = {key: value for key, value in bare.items() if key not in ("description", "default", "deprecated")}
    return property_doc(facts) if bare is not schema and not facts.keys() & {"anyOf", "oneOf"} else ""


def _format(schema: Schema) -> str:
    known = _FORMATS.get(schema.get("format", ""))
    return f"Must be {known}." if known else ""


def _pattern(schema: Schema) -> str:
    pattern = schema.get("pattern")
    return f"Pattern: `{pattern}`." if pattern and "`" not in pattern else ""


def _items(schema: Schema, components: Mapping[str, Schema]) -> str:
    if schema.get("type") != "array" or not isinstance(schema.get("items"), dict):
        return ""
    item = resolved(schema["items"], components)
    if item.get("type") not in ("string", "integer", "number"):
        return ""
    told = " ".join(part for part in (_values(item), _own_limits(item, {}), _format(item)) if part)
    return f"Each item: {told[0].lower()}{told[1:]}" if told else ""


def _json(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"
