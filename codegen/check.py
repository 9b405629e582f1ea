"""Refuses a document that no contract can be made of, naming the place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document import Document, Place, SpecError, operations, resolve
from codegen.normalise.walk import every_schema

_TYPES = {"string", "number", "integer", "boolean", "object", "array", "null"}


def check(document: Document) -> None:
    """Raise SpecError for the first defect: references, operation names, parameters, types."""
    for defect in _defects(document):
        raise defect


def _defects(document: Document) -> Iterator[SpecError]:
    yield from _shape(document)
    yield from _references(document, document, ())
    yield from _operations(document)
    for place, schema in every_schema(document):
        yield from _schema(schema, place)


def _shape(document: Document) -> Iterator[SpecError]:
    for path, item in document["paths"].items():
        if not isinstance(item, dict):
            yield SpecError("is not a path item", place=("paths", path))
        elif not path.startswith("/"):
            yield SpecError("a path begins with a slash", place=("paths", path))
    for path, method, operation in operations(document):
        place = ("paths", path, method)
        if not isinstance(operation, dict):
            yield SpecError("is not an operation", place=place)
        elif not isinstance(operation.get("responses"), dict) or not operation["responses"]:
            yield SpecError("has no responses", place=place)


def _references(document: Document, value: Any, place: Place) -> Iterator[SpecError]:
    if isinstance(value, list):
        for index, member in enumerate(value):
            yield from _references(document, member, (*place, str(index)))
    if not isinstance(value, dict):
        return
    ref = value.get("$ref")
    if isinstance(ref, str):
        yield from _reference(document, ref, place)
    for key, member in value.items():
        if key not in ("example", "examples", "default", "const", "enum"):
            yield from _references(document, member, (*place, str(key)))


def _reference(document: Document, ref: str, place: Place) -> Iterator[SpecError]:
    if not ref.startswith("#/"):
        yield SpecError(f"$ref to {ref}: only references within the document are read", place=place)
        return
    try:
        resolve(document, ref)
    except (KeyError, IndexError, ValueError, TypeError):
        yield SpecError(f"$ref to {ref}, which does not exist", place=place)


def _operations(document: Document) -> Iterator[SpecError]:
    owners: dict[str, str] = {}
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        identifier = operation.get("operationId")
        if identifier in owners:
            yield SpecError(f"the operationId {identifier} is that of {owners[identifier]} too", place=place)
        if identifier is not None:
            owners[identifier] = place
        yield from _path_parameters(document, path, method, place)


def _path_parameters(document: Document, path: str, method: str, place: str) -> Iterator[SpecError]:
    item = document["paths"][path]
    declared = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    expanded = [resolve(document, p["$ref"]) if "$ref" in p else p for p in declared]
    names = {parameter.get("name") for parameter in expanded if parameter.get("in") == "path"}
    for part in path.split("/"):
        if part.startswith("{") and part.strip("{}") not in names:
            yield SpecError(f"the path has {part}, which no parameter declares", place=place)


def _schema(schema: dict[str, Any], place: Place) -> Iterator[SpecError]:
    types = schema.get("type", ())
    for name in types if isinstance(types, (list, tuple)) else (types,):
        if name not in _TYPES:
            yield SpecError(f"{name!r} is no JSON Schema type", place=place)
    for key in ("properties", "patternProperties"):
        if not isinstance(schema.get(key, {}), dict):
            yield SpecError(f"`{key}` is not a map", place=place)
    for key in ("anyOf", "oneOf", "allOf", "enum"):
        if key in schema and (not isinstance(schema[key], list) or not schema[key]):
            yield SpecError(f"`{key}` is not a list of at least one", place=place)
