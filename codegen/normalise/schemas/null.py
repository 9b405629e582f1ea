"""Write null in one way only: as an alternative `{type: null}` where null is allowed."""

from __future__ import annotations

import json
from typing import Any

from codegen.document.openapi import Document, Place, Schema, ref_name, schemas
from codegen.document.walk import rewrite_document

NULL: Schema = {"type": "null"}

# JSON type -> its keywords, for splitting a list of types.
_KEYWORDS = {
    "string": ("minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"),
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "minProperties",
        "maxProperties",
        "propertyNames",
    ),
    "boolean": (),
    "null": (),
}
_TYPED = {keyword for keywords in _KEYWORDS.values() for keyword in keywords}
# These describe the place and not the value, so they stay outside of a union.
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly", "title", "description")


def is_null(schema: Any) -> bool:
    """Whether a schema allows only null."""
    return isinstance(schema, dict) and (
        schema.get("type") == "null" or ("const" in schema and schema["const"] is None)
    )


_PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def is_of_type(value: Any, name: str) -> bool:
    """Whether a JSON value is of a JSON type."""
    if isinstance(value, bool):
        return name == "boolean"
    is_whole = isinstance(value, float) and value.is_integer()
    return isinstance(value, _PYTHON_TYPES[name]) or (name == "integer" and is_whole)


def split_null(schema: Schema) -> tuple[Schema, bool]:
    """Return a canonical schema without its null alternative, and whether it had one."""
    for key in ("anyOf", "oneOf"):
        members = schema.get(key)
        if not members or not any(is_null(member) for member in members):
            continue
        rest = [member for member in members if not is_null(member)]
        outside = {name: value for name, value in schema.items() if name != key}
        if len(rest) == 1 and "discriminator" not in schema:
            return {**outside, **rest[0]}, True
        return {**outside, key: rest}, True
    return schema, False


def or_null(schema: Schema) -> Schema:
    """Return the schema or null, with annotations outside of the union."""
    outside = {key: value for key, value in schema.items() if key in ANNOTATIONS}
    inside = {key: value for key, value in schema.items() if key not in ANNOTATIONS}
    if set(inside) == {"anyOf"}:
        members = inside["anyOf"]
        return schema if any(map(is_null, members)) else {**outside, "anyOf": [*members, NULL]}
    return {**outside, "anyOf": [inside, NULL]}


def nullable_keyword(document: Document) -> tuple[Document, int]:
    """Turn `nullable: true`, a keyword of OpenAPI 3.0, into an alternative.

    Inside an `allOf` the vendor's generator put it on one part and meant the whole.
    """
    document, lifted = rewrite_document(document, _lift_nullable)

    def rewrite(schema: Schema, place: Place) -> Schema:
        result = schema
        for key in ("anyOf", "oneOf"):
            if any(member == {"nullable": True} for member in schema.get(key, ())):
                members = [NULL if member == {"nullable": True} else member for member in schema[key]]
                result = {**result, key: members}
        if "nullable" not in result or (
            set(result) == {"nullable"} and place[-2:-1] in (("anyOf",), ("oneOf",))
        ):
            return result
        rest = {key: value for key, value in result.items() if key != "nullable"}
        if None in rest.get("enum", ()):
            rest["enum"] = [value for value in rest["enum"] if value is not None]
        return or_null(rest) if result["nullable"] and rest else rest

    document, count = rewrite_document(document, rewrite)
    return document, lifted + count


def _lift_nullable(schema: Schema, _place: Place) -> Schema:
    if not any(part.get("nullable") for part in schema.get("allOf", ())):
        return schema
    bare = [{key: value for key, value in part.items() if key != "nullable"} for part in schema["allOf"]]
    return {**schema, "allOf": bare, "nullable": True}


def type_lists(document: Document) -> tuple[Document, int]:
    """Turn lists of types, and enums that include null, into alternatives."""

    def rewrite(schema: Schema, _place: Any) -> Schema:
        types = schema.get("type")
        values = schema.get("enum")
        if isinstance(types, list):
            return _split_types(schema, types)
        if values and None in values:
            rest = [value for value in values if value is not None]
            return or_null({**schema, "enum": rest}) if rest else dict(NULL)
        return schema

    return rewrite_document(document, rewrite)


def _split_types(schema: Schema, types: list[str]) -> Schema:
    outside = {key: value for key, value in schema.items() if key in ANNOTATIONS}
    rest = {k: v for k, v in schema.items() if k not in ANNOTATIONS and k not in _TYPED and k != "type"}
    if "anyOf" in rest or "oneOf" in rest or "$ref" in rest:
        # apart from null, the types just repeat those of the alternatives
        return or_null({**outside, **rest}) if "null" in types else {**outside, **rest}
    members = [_of_type(schema, rest, name) for name in types if name != "null"]
    members = [member for member in members if member.get("enum", ...) != []] or members
    if "null" in types:
        members.append(dict(NULL))
    return {**outside, **members[0]} if len(members) == 1 else {**outside, "anyOf": members}


def _of_type(schema: Schema, rest: Schema, name: str) -> Schema:
    own = {key: schema[key] for key in _KEYWORDS[name] if key in schema}
    result = {"type": name, **rest, **own}
    if "enum" in result:
        result["enum"] = [value for value in result["enum"] if is_of_type(value, name)]
    return result


def null_to_use_site(document: Document) -> tuple[Document, int]:
    """Move null from components to the references to them.

    A class cannot be null in any target language, and readers should see at a property that it may be null.
    """
    bare: dict[str, Schema] = {}
    count = 0
    components = schemas(document)
    while True:  # a component may become nullable through another one
        found = {name: split_null(schema)[0] for name, schema in components.items() if split_null(schema)[1]}
        if not found:
            return document, count
        bare |= found
        components = {**components, **found}
        document = {**document, "components": {**document["components"], "schemas": components}}

        def rewrite(schema: Schema, _place: Any, found: dict[str, Schema] = found) -> Schema:
            return or_null(schema) if ref_name(schema) in found else schema

        document, _ = rewrite_document(document, rewrite)
        document, _ = flat_unions(document)
        components = schemas(document)
        count += len(found)


def flat_unions(document: Document) -> tuple[Document, int]:
    """Flatten nested unions, and drop duplicate alternatives.

    Several alternatives of an `anyOf` may match, so a `oneOf` that contains one becomes an `anyOf`.
    """

    def rewrite(schema: Schema, _place: Any) -> Schema:
        for key in ("anyOf", "oneOf"):
            members = schema.get(key)
            if not members:
                continue
            flat = _flat(members)
            if flat == members and len(flat) > 1:
                continue
            outside = {name: value for name, value in schema.items() if name != key}
            if len(flat) == 1 and "discriminator" not in schema:
                return {**flat[0], **outside}
            has_any_of = key == "oneOf" and any(set(member) == {"anyOf"} for member in members)
            return {**outside, ("anyOf" if has_any_of else key): flat}
        return schema

    return rewrite_document(document, rewrite)


def _is_among(schema: Schema, others: list[Schema]) -> bool:
    """Whether a schema is one of some, where the constants 1 and true differ."""
    equal = [other for other in others if other == schema]
    return bool(equal) and json.dumps(schema, sort_keys=True) in (
        json.dumps(e, sort_keys=True) for e in equal
    )


def _flat(members: list[Schema]) -> list[Schema]:
    flat: list[Schema] = []
    for member in members:
        inner = [member]
        for key in ("anyOf", "oneOf"):
            if set(member) == {key}:
                inner = member[key]
        flat += [alternative for alternative in inner if not _is_among(alternative, flat)]
    return [m for m in flat if not is_null(m)] + [m for m in flat if is_null(m)]
