"""Compare what `format` says of a text or number."""

from __future__ import annotations

from codegen.diff.schemas.alternatives import json_type
from codegen.document.openapi import Schema

_NO_LIMIT = {"number": ("", "double"), "string": ("", "password")}
"""Type -> the formats that admit every value of it."""
_WIDER = frozenset([
    ("float", "double"), ("int32", "int64"), ("date", "date-time"), ("time", "date-time"),
])  # fmt: skip


def format_change(old: Schema, new: Schema) -> str:
    """Return the kind of change between two different formats."""
    before, after = str(old.get("format") or ""), str(new.get("format") or "")
    free = [
        value in _NO_LIMIT.get(json_type(schema), ("",)) for value, schema in ((before, old), (after, new))
    ]
    if all(free):
        return "format-restated"
    if free[1] or (before, after) in _WIDER:
        return "format-widened"
    if free[0] or (after, before) in _WIDER:
        return "format-narrowed"
    return "format-changed"
