"""Normalise constants, bounds, defaults and free-form objects."""

from __future__ import annotations

from codegen.document.openapi import Document, Place, Schema
from codegen.document.walk import rewrite_document
from codegen.normalise.null import is_null


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
            enum = {"type": fixed[0].get("type", "string"), "enum": list(dict.fromkeys(values))}
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
