"""Read the keywords of a schema for a comparison, and put their values in words."""

from __future__ import annotations

from typing import Any

from codegen.diff.change import json_text
from codegen.diff.lifecycle import STABILITY, SUNSET
from codegen.diff.schemas.alternatives import is_union, members
from codegen.diff.schemas.constraints import CONSTRAINTS
from codegen.document.openapi import Schema

ANNOTATIONS = frozenset(["default", "deprecated", "readOnly", "writeOnly", SUNSET, STABILITY])
PROSE = frozenset(["description", "title", "summary", "example", "examples", "externalDocs"])
PLAIN = frozenset(["type", "format", "description", "title"])
"""Keywords of texts, which are equal if Python says so."""
_VALUES = frozenset(["enum", "const", "format"])
_STRUCTURE = frozenset([
    "$ref", "type", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf",
    "discriminator",
])  # fmt: skip
SUBSCHEMAS = ("contentSchema", "unevaluatedItems")
CONTENT = ("contentEncoding", "contentMediaType")
ASSERTIONS = frozenset([
    "patternProperties", "prefixItems", "propertyNames", "dependentSchemas", "dependentRequired",
    "contains", "minContains", "maxContains", "not", "if", "then", "else", "unevaluatedProperties",
    "x-extensible-enum", *SUBSCHEMAS, *CONTENT,
])  # fmt: skip
"""Keywords that restrict a value by further schemas or by conditions."""
_NAMES = frozenset(["x-attributes"])  # compared as Python names
_WITH_RULES = ANNOTATIONS | PROSE | _STRUCTURE | _VALUES | _NAMES | CONSTRAINTS | ASSERTIONS


def other_keywords(old: Schema, new: Schema) -> list[str]:
    """The keywords of either schema that have no rule of their own."""
    return sorted((old.keys() | new.keys()) - _WITH_RULES)


def differ(old: Any, new: Any) -> bool:
    """Whether two JSON values differ; unlike in Python, true is not 1."""
    if old is new:
        return False
    if type(old) is type(new) is str:
        return bool(old != new)
    return bool(old != new) or json_text(old) != json_text(new)


def as_schema(schema: Schema | bool) -> Schema:
    return schema if isinstance(schema, dict) else {} if schema else {"not": {}}


def is_nothing(schema: Schema) -> bool:
    """Whether a schema allows no value at all."""
    return schema.get("not") in ({}, True)


def only_alternative(schema: Schema) -> Schema:
    """The only alternative besides null, or else the schema itself."""
    inner, _ = members(schema)
    return inner[0] if len(inner) == 1 else schema


def siblings(schema: Schema) -> Schema:
    """The schema if it has keywords next to a reference or alternatives, else an empty one."""
    return schema if "$ref" in schema or is_union(schema) else {}


def additional_properties(schema: Schema) -> Schema | bool:
    """What properties that are not declared may hold; anything unless stated."""
    found: Schema | bool = schema.get("additionalProperties", True)
    return {} if found is True else found


def enum_values(schema: Schema) -> list[str] | None:
    """The JSON texts of the listed values, or None for a schema that lists none."""
    if "const" in schema:
        return [json_text(schema["const"])]
    return sorted(map(json_text, schema["enum"])) if "enum" in schema else None


def default_text(schema: Schema) -> str:
    return json_text(schema["default"]) if "default" in schema else "none"


def keyword_text(key: str, schema: Schema) -> str:
    return f"{key} {json_text(schema[key])}" if key in schema else f"no {key}"


def values_text(values: list[str] | None) -> str:
    return f"one of {', '.join(values)}" if values else "any value"


def discriminator_text(discriminator: dict[str, Any] | None) -> str:
    return f"tag {discriminator.get('propertyName')}" if discriminator else "no tag"
