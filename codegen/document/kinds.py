"""What kind of object stands where in an OpenAPI document, 3.0 to 3.2, and whether it has the right type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.errors import Place, SpecError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods with a key of their own; a path lists others under `additionalOperations`."""

# Kind -> its keys. `[x]` is a list of x and `{x}` a map to x, of which keys with `x-` are extensions in some;
# `!` marks a required key. What is not listed is not read.
KINDS: dict[str, dict[str, str]] = {
    "document": {"info": "info", "tags": "[tag]", "servers": "[server]", "security": "[requirement]",
                 "paths": "{path item}", "webhooks": "{path item}", "components": "map of components",
                 "$self": "string", "x-speakeasy-retries": "retries"},
    "info": {"title": "text", "version": "text"},
    "tag": {"name": "string!", "parent": "string", "kind": "string"},
    "server": {"url": "string!", "variables": "{variable}"},
    "variable": {"default": "text", "enum": "[text]"},
    "requirement": {},
    "map of components": {"schemas": "{schema}", "parameters": "{parameter}", "headers": "{header}",
                          "responses": "{response}", "requestBodies": "{body}",
                          "securitySchemes": "{security scheme}", "pathItems": "{path item}",
                          "callbacks": "{callback}", "links": "{link}", "examples": "{example}",
                          "mediaTypes": "{media type}"},
    "security scheme": {"type": "string!", "name": "string", "in": "string", "scheme": "string"},
    "path item": {"servers": "[server]", "parameters": "[parameter]",
                  **dict.fromkeys(METHODS, "operation"), "additionalOperations": "{operation}"},
    "operation": {"operationId": "string", "tags": "[string]", "servers": "[server]",
                  "deprecated": "boolean",
                  "parameters": "[parameter]", "requestBody": "body", "responses": "{response}",
                  "callbacks": "{callback}", "security": "[requirement]",
                  "x-sent-last": "[string]", "x-speakeasy-group": "string",
                  "x-speakeasy-name-override": "string", "x-speakeasy-pagination": "pagination",
                  "x-speakeasy-retries": "retries", "x-speakeasy-stream-request-field": "string"},
    "parameter": {"name": "string!", "in": "string!", "required": "boolean", "deprecated": "boolean",
                  "style": "string", "explode": "boolean",
                  "allowReserved": "boolean", "schema": "schema", "content": "{media type}"},
    "header": {"required": "boolean", "deprecated": "boolean", "style": "string", "explode": "boolean",
               "schema": "schema", "content": "{media type}"},
    "body": {"content": "{media type}!", "required": "boolean"},
    "response": {"content": "{media type}", "headers": "{header}", "links": "{link}"},
    "media type": {"schema": "schema", "itemSchema": "schema", "encoding": "{encoding}",
                   "prefixEncoding": "[encoding]", "itemEncoding": "encoding"},
    "encoding": {"contentType": "string", "headers": "{header}", "style": "string", "explode": "boolean",
                 "allowReserved": "boolean"},
    "callback": {},
    "link": {"server": "server"},
    "example": {},
    "pagination": {"type": "string!", "inputs": "[pagination input]", "outputs": "{string}"},
    "pagination input": {"name": "string!", "type": "string!"},
    "retries": {"statusCodes": "[any]", "backoff": "map"},
    "schema": {"properties": "{schema}", "patternProperties": "{schema}", "$defs": "{schema}",
               "definitions": "{schema}", "dependentSchemas": "{schema}",
               **dict.fromkeys(("items", "contains", "propertyNames", "not", "if", "then", "else",
                                "additionalProperties", "unevaluatedItems", "unevaluatedProperties",
                                "contentSchema"), "schema"),
               **dict.fromkeys(("anyOf", "oneOf", "allOf", "prefixItems"), "[schema]"),
               "required": "[string]", "enum": "[any]", "dependentRequired": "{[string]}",
               "discriminator": "discriminator",
               **dict.fromkeys(("format", "pattern", "$anchor", "$id",
                                "contentEncoding", "contentMediaType"), "string"),
               **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "nullable", "uniqueItems"), "boolean"),
               **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties",
                                "maxProperties", "minContains", "maxContains"), "count"),
               **dict.fromkeys(("minimum", "maximum", "multipleOf"), "number"),
               **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "bound")},
    "discriminator": {"propertyName": "string!", "mapping": "{string}", "defaultMapping": "string"},
}  # fmt: skip

EXTENSIBLE = (("document", "paths"), ("operation", "responses"))
"""Maps in which keys with `x-` are extensions, not members."""
NO_REFERENCE = (
    *("document", "info", "tag", "server", "variable", "requirement", "map of components"),
    *("encoding", "discriminator", "pagination", "pagination input", "retries"),
)
"""Kinds in place of which no reference may stand."""
_NAMES = {
    "schemas": "schema", "parameters": "parameter", "headers": "header", "responses": "response",
    "requestBodies": "body", "securitySchemes": "security scheme", "pathItems": "path item",
    "callbacks": "callback", "links": "link", "examples": "example", "mediaTypes": "media type",
}  # fmt: skip
IN_PLACE = ("path item", "operation")
"""Kinds whose references are replaced by what they lead to; of operations, only tools write some."""
COMPONENTS = {kind: section for section, kind in _NAMES.items()}
"""Kind -> the key of `components` under which such objects stand."""

Found = tuple[Place, str, dict[str, Any]]


def objects(value: Any, kind: str = "document", place: Place = ()) -> Iterator[Found]:
    """Yield each object inside a value of a kind, and itself, as (place, kind, object), outermost first.

    What has another type than it should have is passed over.
    """
    waiting = [(value, kind, place)]
    while waiting:
        value, kind, place = waiting.pop()
        if kind[0] == "[" and isinstance(value, list):
            waiting += [(one, kind[1:-1], (*place, str(n))) for n, one in reversed([*enumerate(value)])]
        elif kind[0] == "{" and isinstance(value, dict):
            waiting += [(one, kind[1:-1], (*place, str(key))) for key, one in reversed(value.items())]
        elif kind in KINDS and isinstance(value, dict):
            yield place, kind, value
            if not is_reference(value, kind) or kind == "schema":
                waiting += reversed([*_members(value, kind, place)])


def _members(value: dict[str, Any], kind: str, place: Place) -> Iterator[tuple[Any, str, Place]]:
    for key, expected in keys(kind, value):
        if key in value:
            yield members(kind, key, value[key]), expected.removesuffix("!"), (*place, key)


def keys(kind: str, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the keys of an object of a kind, and what kind each is of."""
    if kind == "callback":
        yield from ((key, "path item") for key in value if not str(key).startswith("x-"))
    if kind == "requirement":
        yield from ((key, "[string]") for key in value)
    yield from KINDS[kind].items()


def members(kind: str, key: str, value: Any) -> Any:
    """Return the value of a key without the extensions, if it is a map that may have some."""
    if (kind, key) in EXTENSIBLE and isinstance(value, dict):
        return {name: one for name, one in value.items() if not str(name).startswith("x-")}
    return value


def is_reference(value: Any, kind: str) -> bool:
    """Whether an object of a kind is a reference, with or without siblings."""
    return kind not in NO_REFERENCE and isinstance(value, dict) and isinstance(value.get("$ref"), str)


# --- types ------------------------------------------------------------------------------------------

_NUMBER = (int, float)
_PLAIN: dict[str, tuple[type | tuple[type, ...], str]] = {
    "string": (str, "a string"),
    "text": ((str, *_NUMBER), "a string"),  # a version such as 1.0 is often not quoted
    "number": (_NUMBER, "a number"),
    "count": (_NUMBER, "a number"),
    "bound": ((*_NUMBER, bool), "a number"),  # a flag in OpenAPI 3.0
    "boolean": (bool, "true or false"),
    "map": (dict, "a map"),
}
_WITH_BOOLEANS = ("boolean", "bound")


def type_errors(document: dict[str, Any]) -> Iterator[SpecError]:
    """Yield an error for each part of the document of the wrong type, outermost first."""
    yield from errors_in(document, "document", ())


def errors_in(value: Any, kind: str, place: Place) -> Iterator[SpecError]:
    """Yield an error for each part of the wrong type in a value that should be of a kind."""
    if kind == "any":
        return
    if kind[0] == "[":
        if not isinstance(value, list):
            yield SpecError("is not a list", place=place)
            return
        for index, member in enumerate(value):
            yield from errors_in(member, kind[1:-1], (*place, str(index)))
    elif kind[0] == "{":
        if not isinstance(value, dict):
            yield SpecError("is not a map", place=place)
            return
        for key, member in value.items():
            if key == "$ref" and isinstance(member, str):
                reason = "a reference cannot stand for a whole map; refer to each of its members"
                yield SpecError(reason, place=place)
            yield from errors_in(member, kind[1:-1], (*place, str(key)))
    elif kind in _PLAIN:
        yield from _plain_errors(value, kind, place)
    elif kind != "schema" or not isinstance(value, bool):
        yield from _object_errors(value, kind, place)


def _plain_errors(value: Any, kind: str, place: Place) -> Iterator[SpecError]:
    wanted, words = _PLAIN[kind]
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind not in _WITH_BOOLEANS):
        yield SpecError(f"is not {words}", place=place)
    elif kind == "count" and isinstance(value, _NUMBER) and (value < 0 or value != int(value)):
        yield SpecError("is not a number of things: a whole number from 0", place=place)


def _object_errors(value: Any, kind: str, place: Place) -> Iterator[SpecError]:
    if not isinstance(value, dict):
        yield SpecError(f"is not {'an' if kind[0] in 'aeiou' else 'a'} {kind}", place=place)
        return
    if "$ref" in value and kind not in NO_REFERENCE:
        if not isinstance(value["$ref"], str):
            yield SpecError("$ref is not a string", place=place)
        elif kind != "schema":
            return  # the target is checked where it is defined
    for key, expected in keys(kind, value):
        if key in value:
            yield from errors_in(members(kind, key, value[key]), expected.removesuffix("!"), (*place, key))
        elif expected.endswith("!"):
            yield SpecError(f"has no `{key}`", place=place)
    if kind == "parameter" and "schema" not in value and not value.get("content"):
        yield SpecError("has no `schema`", place=place)
