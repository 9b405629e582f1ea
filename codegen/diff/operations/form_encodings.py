"""Compare what a media type says beside its schema: how the parts of a form are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.diff.change import json_text
from codegen.diff.schemas.alternatives import Components, json_type, resolved
from codegen.diff.schemas.keywords import only_alternative
from codegen.document.openapi import Schema

MEDIA_KEYS = frozenset(["schema", "itemSchema", "encoding", "example", "examples"])
"""Keys of a media type that have rules of their own, or none."""
_DEFAULT = {"file": "application/octet-stream", "object": "application/json"}
_STYLE = ("style", "explode", "allowReserved", "headers")


def encoding_changes(
    old: dict[str, Any], new: dict[str, Any], old_components: Components, new_components: Components
) -> Iterator[tuple[str, str, str, str]]:
    """Yield (property, kind of change, old, new) for each property that is written another way.

    Only properties of both are compared; how a new property is written is part of it.
    """
    before, after = _properties(old, old_components), _properties(new, new_components)
    encodings = old.get("encoding", {}), new.get("encoding", {})
    for name in sorted((encodings[0].keys() | encodings[1].keys()) & before.keys() & after.keys()):
        was, now = encodings[0].get(name, {}), encodings[1].get(name, {})
        types = _types(was, before[name], old_components), _types(now, after[name], new_components)
        if types[0] != types[1]:
            kind = "encoding-widened" if set(types[0]) <= set(types[1]) else "encoding-changed"
            yield name, kind, ", ".join(types[0]), ", ".join(types[1])
        styles = [{key: one[key] for key in _STYLE if key in one} for one in (was, now)]
        if styles[0] != styles[1]:
            yield name, "encoding-changed", json_text(styles[0]), json_text(styles[1])


def _properties(media: dict[str, Any], components: Components) -> dict[str, Schema]:
    found: dict[str, Schema] = resolved(media.get("schema", {}), components).get("properties", {})
    return found


def _types(encoding: dict[str, Any], schema: Schema, components: Components) -> list[str]:
    """The media types of a part; by default that of its JSON type (OpenAPI 3.1, Encoding Object)."""
    if "contentType" in encoding:
        return sorted(part.strip().lower() for part in str(encoding["contentType"]).split(","))
    found = resolved(only_alternative(schema), components)
    if json_type(found) == "array":
        found = resolved(only_alternative(found.get("items", {})), components)
    return [_DEFAULT.get(json_type(found), "text/plain")]
