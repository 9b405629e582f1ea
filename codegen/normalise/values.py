"""Spells fixed values, bounds, defaults and free-form objects in one way."""

from __future__ import annotations

from codegen.document.openapi import Document, Place, Schema
from codegen.document.walk import rewrite_document
from codegen.normalise.null import is_null


def exclusive_bounds(document: Document) -> tuple[Document, int]:
    """`exclusiveMinimum: true` beside `minimum` is OpenAPI 3.0; in 3.1 the keyword holds the bound."""

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
    """An enum of one value is a constant, and constants side by side in a union are one enum."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        values = schema.get("enum")
        if values and len(values) == 1:
            rest = {key: value for key, value in schema.items() if key != "enum"}
            return {**rest, "const": values[0]}
        return schema

    return rewrite_document(document, rewrite)


def constant_unions(document: Document) -> tuple[Document, int]:
    """Several constants, or small enums, of one type in one union are a single enum."""

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
    """An object that names no property is a map; it says what its values are, `{}` being anything."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if schema.get("type") != "object" or schema.get("properties"):
            return schema
        result = {key: value for key, value in schema.items() if key != "properties"}
        values = result.get("additionalProperties", True)
        if values is False and "patternProperties" not in result:
            # an object without any property: kept, since it is a fact, but still a map to a reader
            return schema if "properties" not in schema else result
        result["additionalProperties"] = {} if values is True else values
        return schema if result == schema else result

    return rewrite_document(document, rewrite)


def null_defaults(document: Document) -> tuple[Document, int]:
    """A default of null says only that the property may be left out, which `required` says already."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if "default" in schema and schema["default"] is None:
            return {key: value for key, value in schema.items() if key != "default"}
        return schema

    return rewrite_document(document, rewrite)


def implied_objects(document: Document) -> tuple[Document, int]:
    """A schema with properties and no type is an object; every generator is told so."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        if "properties" in schema and "type" not in schema:
            return {"type": "object", **schema}
        return schema

    return rewrite_document(document, rewrite)


def sorted_required(document: Document) -> tuple[Document, int]:
    """`required` is a set: it is listed once and in order, and not at all when empty."""

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
