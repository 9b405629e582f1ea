"""Sort a document, so that equal contracts have equal bytes."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import METHODS, Document, Place, Schema
from codegen.document.walk import copy_holders, rewrite_schema, slots

_TOP = ("openapi", "info", "x-contract", "servers", "security", "x-retries", "tags", "paths", "components")
_OPERATION = (
    "operationId",
    "x-resource",
    "x-method",
    "x-vendor-name",
    "tags",
    "summary",
    "description",
    "deprecated",
    "x-hidden",
    "servers",
    "security",
    "x-management-key",
    "x-pagination",
    "x-stream",
    "x-retries",
    "x-sent-last",
    "x-arguments",
    "parameters",
    "requestBody",
    "responses",
)
_PARAMETER = (
    "name",
    "in",
    "required",
    "description",
    "deprecated",
    "style",
    "explode",
    "x-content",
    "schema",
)
_SCHEMA = (
    "$ref",
    "type",
    "description",
    "x-attributes",
    "deprecated",
    "const",
    "enum",
    "format",
    "default",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "oneOf",
    "anyOf",
    "discriminator",
)


def canonical_order(document: Document) -> Document:
    """Return the document with all maps, and the lists that are sets, in a fixed order."""
    copy: Document = copy_holders(document)
    for _, holder, key in list(slots(copy)):
        holder[key] = rewrite_schema(holder[key], (), _schema)
    copy["info"] = _by(copy["info"], ())
    copy["paths"] = {path: _path_item(item) for path, item in sorted(copy["paths"].items())}
    copy["components"] = {
        kind: {
            name: member if kind == "schemas" else _by(member, ()) for name, member in sorted(members.items())
        }
        for kind, members in sorted(copy.get("components", {}).items())
    }
    if "tags" in copy:
        copy["tags"] = sorted(copy["tags"], key=lambda tag: str(tag["name"]))
    return _by(copy, _TOP)


def _by(holder: dict[str, Any], order: tuple[str, ...]) -> dict[str, Any]:
    known = {key: holder[key] for key in order if key in holder}
    return known | {key: holder[key] for key in sorted(holder) if key not in known}


def _path_item(item: dict[str, Any]) -> dict[str, Any]:
    result = {
        key: _operation(value) if key in METHODS else value for key, value in _by(item, METHODS).items()
    }
    if "additionalOperations" in item:
        added = sorted(item["additionalOperations"].items())
        result["additionalOperations"] = {method: _operation(operation) for method, operation in added}
    return result


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    result = _by(operation, _OPERATION)
    if "parameters" in result:
        result["parameters"] = [_by(parameter, _PARAMETER) for parameter in result["parameters"]]
    if "requestBody" in result:
        result["requestBody"] = _by(result["requestBody"], ())
    result["responses"] = {
        status: _by(response, ()) for status, response in sorted(result["responses"].items())
    }
    return result


def _schema(schema: Schema, _place: Place) -> Schema:
    result = _by(schema, _SCHEMA)
    if "properties" in result:
        result["properties"] = dict(sorted(result["properties"].items()))
    return result
