"""Check that a contract can be made of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from codegen.contract.shape import type_errors
from codegen.document.openapi import (
    Document,
    Place,
    SpecError,
    operations,
    ref_name,
    resolve,
    schemas,
)
from codegen.document.walk import every_schema

_TYPES = {"string", "number", "integer", "boolean", "object", "array", "null"}


def check(document: Document) -> None:
    """Raise SpecError for the first defect in types, paths, references, operations, parameters or schemas."""
    for defect in _defects(document):
        raise defect


def _defects(document: Document) -> Iterator[SpecError]:
    yield from type_errors(document)
    yield from _paths(document)
    yield from _references(document, document, ())
    yield from _operations(document)
    for place, schema in every_schema(document):
        yield from _schema(document, schema, place)


def _paths(document: Document) -> Iterator[SpecError]:
    for path in document["paths"]:
        if not isinstance(path, str) or not path.startswith("/"):
            yield SpecError("a path must begin with a slash", place=("paths", str(path)))
    for path, method, operation in operations(document):
        if not operation["responses"]:
            yield SpecError("has no responses", place=("paths", path, method))


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
        yield SpecError(f"$ref to {ref}: only references within the document are supported", place=place)
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
        if identifier == "":
            yield SpecError("the operationId is empty", place=place)
        if identifier in owners:
            yield SpecError(f"the operationId {identifier} is also that of {owners[identifier]}", place=place)
        if identifier is not None:
            owners[identifier] = place
        yield from _parameters(document, path, method, place)


def _parameters(document: Document, path: str, method: str, place: str) -> Iterator[SpecError]:
    item = document["paths"][path]
    declared = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    expanded = [resolve(document, p["$ref"]) if "$ref" in p else p for p in declared]
    shared = len(item.get("parameters", ()))  # an operation may override parameters of its path
    for level in (expanded[:shared], expanded[shared:]):
        counts = Counter((parameter.get("in"), parameter.get("name")) for parameter in level)
        for (where, name), count in counts.items():
            if count > 1:
                yield SpecError(f"the {where} parameter {name} is declared twice", place=place)
    for parameter in expanded:
        if parameter.get("in") not in ("path", "query", "header"):
            where = f"{place}: parameter {parameter.get('name')}"
            yield SpecError(f"`in: {parameter.get('in')}` is not supported", place=where)
    names = {parameter.get("name") for parameter in expanded if parameter.get("in") == "path"}
    template = set(re.findall(r"\{([^{}]*)\}", path))
    for name in sorted(template - names):
        yield SpecError(f"the path has {{{name}}}, which no parameter declares", place=place)
    for name in sorted(names - template):
        yield SpecError(f"the path parameter {name} is not in the path", place=place)


def _schema(document: Document, schema: dict[str, Any], place: Place) -> Iterator[SpecError]:
    ref = schema.get("$ref")
    if ref is not None and ref_name(schema) not in schemas(document):
        yield SpecError(f"$ref to {ref}, which is not a component schema", place=place)
    types = schema.get("type", ())
    for name in types if isinstance(types, (list, tuple)) else (types,):
        if not isinstance(name, str) or name not in _TYPES:
            yield SpecError(f"{name!r} is not a JSON Schema type", place=place)
    if types == []:
        yield SpecError("`type` is an empty list", place=place)
    for key in ("anyOf", "oneOf", "allOf", "enum"):
        if key in schema and not schema[key]:
            yield SpecError(f"`{key}` is empty", place=place)
