"""Visit every schema of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from typing import Any

from codegen.document.openapi import METHODS, Document, Place, Schema, operations_of

Rewrite = Callable[[Schema, Place], Schema]

_ONE = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
_MANY = ("anyOf", "oneOf", "allOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_HOLDERS = frozenset((*_ONE, *_MANY, *_NAMED))


def children(schema: Schema) -> Iterator[tuple[Place, Schema]]:
    """Yield the schemas directly inside `schema`, with their relative places."""
    if _HOLDERS.isdisjoint(schema):  # as of most, and quicker than to look for each
        return
    for key in _ONE:
        if isinstance(schema.get(key), dict):
            yield (key,), schema[key]
    for key in _MANY:
        for index, member in enumerate(schema.get(key) or ()):
            yield (key, str(index)), member
    for key in _NAMED:
        for name, member in (schema.get(key) or {}).items():
            yield (key, name), member


def _replace_child(schema: Schema, place: Place, child: Schema) -> Schema:
    """Return a copy of `schema` with another child at `place`."""
    key, *rest = place
    if not rest:
        return {**schema, key: child}
    if isinstance(schema[key], list):
        members = list(schema[key])
        members[int(rest[0])] = child
        return {**schema, key: members}
    return {**schema, key: {**schema[key], rest[0]: child}}


def rewrite_schema(schema: Schema, place: Place, rewrite: Rewrite) -> Schema:
    """Apply `rewrite` to every schema inside `schema`, then to itself, without changing the input."""
    if not isinstance(schema, dict):
        return schema
    result = schema
    for where, child in children(schema):
        changed = rewrite_schema(child, place + where, rewrite)
        if changed is not child:
            result = _replace_child(result, where, changed)
    return rewrite(result, place)


def slots(document: Document) -> Iterator[tuple[Place, dict[str, Any], str]]:
    """Yield (place, container, key) of every outermost schema."""
    components = document.get("components", {})
    for name in components.get("schemas", {}):
        yield ("components", "schemas", name), components["schemas"], name
    for kind in ("parameters", "headers"):
        for name, holder in components.get(kind, {}).items():
            yield from _typed(holder, ("components", kind, name))
    for kind in ("responses", "requestBodies"):
        for name, holder in components.get(kind, {}).items():
            yield from _content(holder, ("components", kind, name))
    for path, item in document["paths"].items():
        for index, parameter in enumerate(item.get("parameters", ())):
            yield from _typed(parameter, ("paths", path, "parameters", str(index)))
        for method, operation in operations_of(item):
            step = (method,) if method in METHODS else ("additionalOperations", method)
            yield from _operation(operation, ("paths", path, *step))


def _operation(operation: dict[str, Any], place: Place) -> Iterator[tuple[Place, dict[str, Any], str]]:
    for index, parameter in enumerate(operation.get("parameters", ())):
        yield from _typed(parameter, (*place, "parameters", str(index)))
    if "requestBody" in operation:
        yield from _content(operation["requestBody"], (*place, "requestBody"))
    for status, response in operation.get("responses", {}).items():
        yield from _content(response, (*place, "responses", str(status)))
        for name, header in response.get("headers", {}).items():
            yield from _typed(header, (*place, "responses", str(status), "headers", name))


def _typed(holder: dict[str, Any], place: Place) -> Iterator[tuple[Place, dict[str, Any], str]]:
    if "schema" in holder:
        yield (*place, "schema"), holder, "schema"
    yield from _content(holder, place)


def _content(holder: dict[str, Any], place: Place) -> Iterator[tuple[Place, dict[str, Any], str]]:
    for media, body in holder.get("content", {}).items():
        if "schema" in body:
            yield (*place, "content", media, "schema"), body, "schema"


def every_schema(document: Document) -> Iterator[tuple[Place, Schema]]:
    """Yield every schema of the document with its place, outermost first."""

    def inside(schema: Schema, place: Place) -> Iterator[tuple[Place, Schema]]:
        if not isinstance(schema, dict):
            return
        yield place, schema
        for where, child in children(schema):
            yield from inside(child, place + where)

    for place, holder, key in slots(document):
        yield from inside(holder[key], place)


def rewrite_document(document: Document, rewrite: Rewrite) -> tuple[Document, int]:
    """Apply `rewrite` to every schema of the document; return the copy and the number of changes."""
    count = 0

    def counted(schema: Schema, place: Place) -> Schema:
        nonlocal count
        changed = rewrite(schema, place)
        count += changed is not schema
        return changed

    changes: list[tuple[Place, Schema]] = []
    for place, holder, key in slots(document):
        changed = rewrite_schema(holder[key], place, counted)
        if changed is not holder[key]:
            changes.append((place, changed))
    return _replace_schemas(document, changes), count


def _replace_schemas(document: Document, changes: list[tuple[Place, Schema]]) -> Document:
    """Return a copy of the document with other schemas at some places; it shares what is unchanged."""
    root: Document = dict(document)
    copies: dict[Place, Any] = {(): root}
    for place, schema in changes:
        holder: Any = root
        for end in range(1, len(place)):
            if place[:end] not in copies:
                key = _key(holder, place[end - 1])
                copies[place[:end]] = holder[key] = copy(holder[key])
            holder = copies[place[:end]]
        holder[_key(holder, place[-1])] = schema
    return root


def _key(holder: Any, step: str) -> Any:
    return int(step) if isinstance(holder, list) else step


def copy_holders(value: Any) -> Any:
    """Copy the maps and lists of a document deeply, so that a pass may modify them."""
    if isinstance(value, dict):
        return {key: copy_holders(member) for key, member in value.items()}
    if isinstance(value, list):
        return [copy_holders(member) for member in value]
    return value
