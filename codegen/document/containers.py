"""What the lists, maps and objects of a schema hold."""

from __future__ import annotations

from math import inf

from codegen.document.openapi import Schema, ref_name


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


def object_of(schema: Schema, components: dict[str, Schema]) -> str | None:
    """Return the component of a schema whose values are objects with properties, or null."""
    seen = set[str]()
    while True:
        for key in ("anyOf", "oneOf"):
            members = [member for member in schema.get(key, ()) if member != {"type": "null"}]
            if len(members) == 1:
                schema = members[0]
        name = ref_name(schema)
        if name is None or name in seen:
            return None
        seen.add(name)
        schema = components.get(name, {})
        if schema.get("properties"):
            return name


def sent_properties(schema: Schema, components: dict[str, Schema]) -> dict[str, Schema]:
    """Return the properties of an object that requests may contain: those that are not read-only."""
    return {
        key: prop
        for key, prop in schema.get("properties", {}).items()
        if not _is(prop, "readOnly", components)
    }


def received(schema: Schema, components: dict[str, Schema]) -> list[str]:
    """Return the properties that an object requires and results have: those that are not write-only."""
    properties = schema.get("properties", {})
    return [k for k in schema.get("required", ()) if not _is(properties.get(k, {}), "writeOnly", components)]


def _is(prop: Schema, keyword: str, components: dict[str, Schema]) -> bool:
    seen = set[str]()
    while not prop.get(keyword) and (name := ref_name(prop)) is not None and name not in seen:
        seen.add(name)
        prop = components.get(name, {})
    return bool(prop.get(keyword))
