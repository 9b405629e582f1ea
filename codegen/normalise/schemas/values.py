"""Normalise constants, bounds, defaults and free-form objects."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from codegen.document.openapi import Document, Place, Schema, operations, ref_name, schemas
from codegen.document.references import reachable
from codegen.document.walk import rewrite_document
from codegen.normalise.schemas.null import is_null, is_of_type


def exclusive_bounds(document: Document) -> tuple[Document, int]:
    """Turn `exclusiveMinimum: true` next to `minimum`, as in OpenAPI 3.0, into the bound itself."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        result = schema
        for flag, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if not isinstance(schema.get(flag), bool):
                continue
            result = {key: value for key, value in result.items() if key != flag}
            if schema[flag] and bound in result:
                result[flag] = result.pop(bound)
        return result

    return rewrite_document(document, rewrite)


def distinct(values: Iterable[Any]) -> list[Any]:
    """Return JSON values without repetitions, where 1 and true differ, and lists and objects may be."""
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())


def enum_values(document: Document) -> tuple[Document, int]:
    """Drop the repeated values of an enum, and an enum without values, which would admit nothing."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        values = schema.get("enum")
        if values is None or (values and len(distinct(values)) == len(values)):
            return schema
        rest = {key: value for key, value in schema.items() if key != "enum"}
        return {**rest, "enum": distinct(values)} if values else rest

    return rewrite_document(document, rewrite)


def single_values(document: Document) -> tuple[Document, int]:
    """Turn an enum of one value into a constant."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        values = schema.get("enum")
        if values and len(values) == 1:
            rest = {key: value for key, value in schema.items() if key != "enum"}
            return {**rest, "const": values[0]}
        return schema

    return rewrite_document(document, rewrite)


def constant_unions(document: Document) -> tuple[Document, int]:
    """Merge the constants and enums of one type in a union into a single enum."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        for key in ("anyOf", "oneOf"):
            members = schema.get(key, ())
            fixed = [member for member in members if _is_fixed(member)]
            if len(fixed) < 2 or len({member.get("type") for member in fixed}) > 1:
                continue
            values = [value for member in fixed for value in member.get("enum", [member.get("const")])]
            enum = {"type": fixed[0].get("type", "string"), "enum": distinct(values)}
            if "type" not in fixed[0] and not all(isinstance(value, str) for value in values):
                del enum["type"]
            rest = [member for member in members if member not in fixed and not is_null(member)]
            nulls = [member for member in members if is_null(member)]
            outside = {name: value for name, value in schema.items() if name not in (key, "discriminator")}
            if not rest and not nulls:
                return {**outside, **enum}
            return {**outside, key: [enum, *rest, *nulls]}
        return schema

    return rewrite_document(document, rewrite)


def _is_fixed(schema: Schema) -> bool:
    return set(schema) <= {"type", "const", "enum"} and ("const" in schema or "enum" in schema)


def free_form_objects(document: Document) -> tuple[Document, int]:
    """Give an object without properties explicit `additionalProperties`, where `{}` is anything."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if schema.get("type") != "object" or schema.get("properties"):
            return schema
        result = {key: value for key, value in schema.items() if key != "properties"}
        values = result.get("additionalProperties", True)
        if values is False and "patternProperties" not in result:
            # an object that cannot have any property
            return schema if "properties" not in schema else result
        result["additionalProperties"] = {} if values is True else values
        return schema if result == schema else result

    return rewrite_document(document, rewrite)


def null_defaults(document: Document) -> tuple[Document, int]:
    """Drop defaults of null, which only mean that the property is optional, as `required` says."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if "default" in schema and schema["default"] is None:
            return {key: value for key, value in schema.items() if key != "default"}
        return schema

    return rewrite_document(document, rewrite)


def unfit_defaults(document: Document) -> tuple[Document, int]:
    """Drop defaults of another JSON type than the schema, which say nothing that a program could use."""
    components = schemas(document)

    def fits(value: Any, schema: Schema) -> bool:
        name = ref_name(schema)
        if name:
            return name not in components or fits(value, components[name])
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return any(fits(value, member) for member in schema[key])
        types = schema.get("type", ())
        return not types or any(
            is_of_type(value, kind) for kind in ([types] if isinstance(types, str) else types)
        )

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if "default" not in schema or fits(schema["default"], schema):
            return schema
        return {key: value for key, value in schema.items() if key != "default"}

    return rewrite_document(document, rewrite)


def binary_texts(document: Document) -> tuple[Document, int]:
    """Drop `format: binary` where a value is in JSON, which has texts but no bytes."""
    contents = [
        (media, body)
        for _, _, operation in operations(document)
        for holder in (operation.get("requestBody", {}), *operation["responses"].values())
        for media, body in holder.get("content", {}).items()
    ]
    in_bytes = reachable(document, [body for media, body in contents if not media.endswith("json")])

    def rewrite(schema: Schema, place: Place) -> Schema:
        owner = place[2] if place[:2] == ("components", "schemas") else None
        is_json = owner not in in_bytes if owner else any(part.endswith("json") for part in place)
        if schema.get("format") != "binary" or not is_json:
            return schema
        return {key: value for key, value in schema.items() if key != "format"}

    return rewrite_document(document, rewrite)


def unevaluated_properties(document: Document) -> tuple[Document, int]:
    """Turn `unevaluatedProperties` into `additionalProperties` where no other schema evaluates any."""
    others = ("anyOf", "oneOf", "allOf", "$ref", "if", "dependentSchemas", "additionalProperties")

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if "unevaluatedProperties" not in schema or any(key in schema for key in others):
            return schema
        renamed = {"unevaluatedProperties": "additionalProperties"}
        return {renamed.get(key, key): value for key, value in schema.items()}

    return rewrite_document(document, rewrite)


def implied_objects(document: Document) -> tuple[Document, int]:
    """Add `type: object` to schemas with properties and no type.

    Not to a part of an `allOf`, where it would exclude the null of another part.
    """

    def rewrite(schema: Schema, place: Place) -> Schema:
        if "properties" in schema and "type" not in schema and place[-2:-1] != ("allOf",):
            return {"type": "object", **schema}
        return schema

    return rewrite_document(document, rewrite)


def sorted_required(document: Document) -> tuple[Document, int]:
    """Sort `required`, and drop duplicates and empty lists."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        names = schema.get("required")
        if not isinstance(names, list) or names == (unique := sorted(set(names))):
            return schema
        return {**schema, "required": unique}

    def drop_empty(schema: Schema, place: Place) -> Schema:
        if schema.get("required") == []:
            return {key: value for key, value in schema.items() if key != "required"}
        return rewrite(schema, place)

    return rewrite_document(document, drop_empty)
