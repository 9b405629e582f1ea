"""Check that a contract can be made of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from codegen.document.kinds import COMPONENTS, is_reference, objects, type_errors
from codegen.document.media_types import JSON, essence_of
from codegen.document.openapi import (
    METHODS,
    Document,
    Place,
    SpecError,
    expanded_reference,
    operations,
    resolve,
)
from codegen.document.walk import every_schema

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
"""A method of HTTP (RFC 9110, 5.6.2)."""
_STATUS = re.compile(r"(?:[1-9]\d\d|[1-5]XX|default)\Z", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"[^\s/;,]+/[^\s/;,]+\s*(?:;.*)?\Z")
_UNSUPPORTED_PLACES = {
    "querystring": ": it would be the whole query; declare a parameter for each of its parts",
}
_TYPES = {"string", "number", "integer", "boolean", "object", "array", "null"}


def check(document: Document) -> None:
    """Raise SpecError for the first defect in types, paths, references, operations, parameters or schemas."""
    for defect in _defects(document):
        raise defect


def _defects(document: Document) -> Iterator[SpecError]:
    yield from type_errors(document)
    yield from _paths(document)
    yield from _references(document)
    yield from _contents(document)
    yield from _operations(document)
    for place, schema in every_schema(document):
        yield from _schema(schema, place)


def _paths(document: Document) -> Iterator[SpecError]:
    for path in document["paths"]:
        if not isinstance(path, str) or not path.startswith("/"):
            yield SpecError("a path must begin with a slash", place=("paths", str(path)))
        elif "#" in path:
            yield SpecError("has a fragment, which is never sent; remove it", place=("paths", path))
    for path, method, operation in operations(document):
        if method not in METHODS and (method.lower() in METHODS or not _TOKEN.match(method)):
            yield SpecError(
                "is not a method without a key of its own",
                place=("paths", path, "additionalOperations", method),
            )
        yield from _responses(operation, ("paths", path, method))


def _responses(operation: dict[str, Any], place: Place) -> Iterator[SpecError]:
    if "responses" not in operation:
        yield SpecError("has no `responses`", place=place)
    elif not operation["responses"]:
        yield SpecError("has no responses", place=place)
    for status in operation.get("responses", ()):
        if not _STATUS.match(status):
            reason = "is not a status, such as 200, 4XX or default"
            yield SpecError(reason, place=(*place, "responses", status))


def _contents(document: Document) -> Iterator[SpecError]:
    for place, kind, found in objects(document):
        content = found.get("content", {}) if kind in ("body", "response", "parameter", "header") else {}
        for media in content:
            if not _MEDIA_TYPE.match(media):
                reason = "is not a media type, such as application/json"
                yield SpecError(reason, place=(*place, "content", media))


def _pagination(operation: dict[str, Any], names: set[Any], place: str) -> Iterator[SpecError]:
    pages = operation.get("x-pagination")
    if not isinstance(pages, dict):  # of another vendor; `facts.extract` drops it
        return
    for role in ("offset", "limit", "cursor", "page"):
        if role in pages and pages[role] not in names:
            yield SpecError(f"x-pagination names {pages[role]}, which is not a parameter", place=place)


def _references(document: Document) -> Iterator[SpecError]:
    for place, kind, found in objects(document):
        if kind == "schema":
            yield from _unsupported(found, place)
        if is_reference(found, kind):
            yield from _reference(document, found["$ref"], kind, place)


def _unsupported(schema: dict[str, Any], place: Place) -> Iterator[SpecError]:
    for key in ("$dynamicRef", "$recursiveRef"):
        if key in schema:
            yield SpecError(f"`{key}` is not supported; write `$ref`", place=place)
    if "$id" in schema and any("$ref" in one for _, _, one in objects(schema, "schema", place)):
        yield SpecError("`$id` gives the references inside another base, which is not supported", place=place)


def _reference(document: Document, ref: str, kind: str, place: Place) -> Iterator[SpecError]:
    seen: list[str] = []
    while True:
        target, problem = _component(document, ref, kind)
        if problem:
            if not seen:  # else it is found where the first reference leads
                yield SpecError(f"$ref to {ref or 'nothing'}{problem}", place=place)
            return
        seen.append(ref)
        if not is_reference(target, kind) or (kind == "schema" and len(target) > 1):
            return
        ref = target["$ref"]
        if ref in seen:
            yield SpecError(f"$ref to {seen[0]}, which refers to itself", place=place)
            return


def _component(document: Document, ref: str, kind: str) -> tuple[Any, str]:
    """Return what a reference leads to, or what is wrong with it."""
    if not ref.startswith("#/") or kind not in COMPONENTS:
        return None, ": only references within the document are supported"
    section, _, name = ref.removeprefix("#/components/").partition("/")
    target = document.get("components", {}).get(section, {}).get(name)
    if target is not None and section == COMPONENTS[kind]:
        return target, ""
    try:
        resolve(document, ref)
    except (KeyError, IndexError, ValueError, TypeError):
        return None, ", which does not exist"
    return None, f", which is not a {'component schema' if kind == 'schema' else kind}"


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
        yield from _parameters(document, path, operation, place)


def _parameters(document: Document, path: str, operation: dict[str, Any], place: str) -> Iterator[SpecError]:
    common = document["paths"][path].get("parameters", ())
    expanded = [expanded_reference(document, p) for p in (*common, *operation.get("parameters", ()))]
    shared = len(common)  # an operation may override parameters of its path
    for level in (expanded[:shared], expanded[shared:]):
        counts = Counter((parameter.get("in"), parameter.get("name")) for parameter in level)
        for (where, name), count in counts.items():
            if count > 1:
                yield SpecError(f"the {where} parameter {name} is declared twice", place=place)
    for parameter in expanded:
        where = f"{place}: parameter {parameter.get('name')}"
        if parameter.get("in") not in ("path", "query", "header", "cookie"):
            why = _UNSUPPORTED_PLACES.get(str(parameter.get("in")), "")
            yield SpecError(f"`in: {parameter.get('in')}` is not supported{why}", place=where)
        if not parameter.get("name"):
            yield SpecError("the name is empty", place=where)
        if len(parameter.get("content", ())) > 1:
            yield SpecError("has several kinds of content, of which OpenAPI allows one", place=where)
        for media in parameter.get("content", ()) if "schema" not in parameter else ():
            if essence_of(media) != JSON:
                yield SpecError(f"content of the type {media} is not supported, only {JSON}", place=where)
    yield from _pagination(operation, {parameter.get("name") for parameter in expanded}, place)
    names = {parameter.get("name") for parameter in expanded if parameter.get("in") == "path"}
    template = set(re.findall(r"\{([^{}]*)\}", path))
    for name in sorted(template - names):
        yield SpecError(f"the path has {{{name}}}, which no parameter declares", place=place)
    for name in sorted(names - template):
        yield SpecError(f"the path parameter {name} is not in the path", place=place)


def _schema(schema: dict[str, Any], place: Place) -> Iterator[SpecError]:
    types = schema.get("type", ())
    for name in types if isinstance(types, (list, tuple)) else (types,):
        if not isinstance(name, str) or name not in _TYPES:
            yield SpecError(f"{name!r} is not a JSON Schema type", place=place)
    if types == []:
        yield SpecError("`type` is an empty list", place=place)
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema and not schema[key]:
            yield SpecError(f"`{key}` is empty", place=place)
