"""Check that the parts of a document have the types that OpenAPI requires, before any pass reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import Document, Place, SpecError

# Kind -> its keys. `[x]` is a list of x and `{x}` a map to x; `!` marks a required key.
# Any of these kinds may also be a reference.
_KINDS: dict[str, dict[str, str]] = {
    "document": {"info": "map", "tags": "[tag]", "servers": "[server]", "security": "[map]",
                 "paths": "{path item}", "components": "map of components",
                 "x-speakeasy-retries": "retries"},
    "tag": {"name": "string!"},
    "server": {"url": "string!", "variables": "{map}"},
    "map of components": {"schemas": "{schema}", "parameters": "{parameter}", "headers": "{header}",
                   "responses": "{response}", "requestBodies": "{body}", "securitySchemes": "{map}",
                   "pathItems": "{path item}"},
    "path item": {"servers": "[server]", "parameters": "[parameter]",
                  **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"),
                                  "operation")},
    "operation": {"operationId": "string", "tags": "[string]", "servers": "[server]",
                  "parameters": "[parameter]",
                  "requestBody": "body", "responses": "{response}!", "security": "[map]",
                  "x-sent-last": "[string]",
                  "x-speakeasy-group": "string", "x-speakeasy-name-override": "string",
                  "x-speakeasy-pagination": "pagination", "x-speakeasy-retries": "retries"},
    "parameter": {"name": "string!", "in": "string!", "required": "boolean", "schema": "schema!"},
    "header": {"schema": "schema", "content": "{media type}"},
    "body": {"content": "{media type}!"},
    "response": {"content": "{media type}", "headers": "{header}"},
    "media type": {"schema": "schema"},
    "pagination": {"type": "string!", "inputs": "[pagination input]", "outputs": "{string}"},
    "pagination input": {"name": "string!", "type": "string!"},
    "retries": {"statusCodes": "[any]", "backoff": "map"},
    "schema": {"properties": "{schema}", "patternProperties": "{schema}", "items": "schema",
               "anyOf": "[schema]", "oneOf": "[schema]", "allOf": "[schema]", "prefixItems": "[schema]",
               "not": "schema", "required": "[string]", "enum": "[any]", "discriminator": "discriminator",
               "format": "string", "pattern": "string",
               **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties",
                                "maxProperties", "minimum", "maximum", "multipleOf"), "number")},
    "discriminator": {"propertyName": "string!", "mapping": "{string}"},
}  # fmt: skip
_PLAIN: dict[str, tuple[type | tuple[type, ...], str]] = {
    "string": (str, "a string"),
    "number": ((int, float), "a number"),
    "boolean": (bool, "true or false"),
    "map": (dict, "a map"),
}


def type_errors(document: Document) -> Iterator[SpecError]:
    """Yield an error for each part of the document of the wrong type, outermost first."""
    yield from _type_errors(document, "document", ())


def _type_errors(value: Any, kind: str, place: Place) -> Iterator[SpecError]:
    if kind == "any":
        return
    if kind[0] == "[":
        if not isinstance(value, list):
            yield SpecError("is not a list", place=place)
            return
        for index, member in enumerate(value):
            yield from _type_errors(member, kind[1:-1], (*place, str(index)))
    elif kind[0] == "{":
        if not isinstance(value, dict):
            yield SpecError("is not a map", place=place)
            return
        for key, member in value.items():
            yield from _type_errors(member, kind[1:-1], (*place, str(key)))
    elif kind in _PLAIN:
        wanted, words = _PLAIN[kind]
        if not isinstance(value, wanted):
            yield SpecError(f"is not {words}", place=place)
    else:
        yield from _object_errors(value, kind, place)


def _object_errors(value: Any, kind: str, place: Place) -> Iterator[SpecError]:
    if not isinstance(value, dict):
        yield SpecError(f"is not {'an' if kind[0] in 'aeiou' else 'a'} {kind}", place=place)
        return
    if "$ref" in value and kind != "document":
        if not isinstance(value["$ref"], str):
            yield SpecError("$ref is not a string", place=place)
        elif kind != "schema":
            return  # the target is checked where it is defined
    for key, expected in _KINDS[kind].items():
        if key in value:
            yield from _type_errors(value[key], expected.removesuffix("!"), (*place, key))
        elif expected.endswith("!"):
            yield SpecError(f"has no `{key}`", place=place)
