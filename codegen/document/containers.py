"""What the lists and maps of a schema hold."""

from __future__ import annotations

from math import inf

from codegen.document.openapi import Schema


def item_schemas(schema: Schema) -> list[Schema]:
    """Return the schemas that an item of a list may have, for a tuple those of its positions and the rest."""
    positions = list(schema.get("prefixItems", ()))
    is_closed = positions and "items" not in schema and schema.get("maxItems", inf) <= len(positions)
    return positions if is_closed else [*positions, schema.get("items", {})]


def map_values(schema: Schema) -> Schema:
    """Return the schema of the values of a map: that of the pattern of its keys, if others are forbidden."""
    values = schema.get("additionalProperties", {})
    patterns = list(schema.get("patternProperties", {}).values())
    if isinstance(values, dict):
        return {} if patterns else values
    is_one = values is False and patterns and patterns.count(patterns[0]) == len(patterns)
    return patterns[0] if is_one else {}
