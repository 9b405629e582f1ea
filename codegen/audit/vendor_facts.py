"""Look for the facts of a vendor's document in the contract that was made of it.

Schemas are compared by what they and their parts say altogether, so that it does not matter how the contract
writes unions, null and `allOf`. This reads the document without the passes that make the contract.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from codegen.document.openapi import Document, operations, resolve

_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "multipleOf")
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_LINES = re.compile("jsonl|ndjson|json-")
"""Media types whose schema may be one line in the document, and is all lines in the contract."""


@define
class Said:
    """What a schema and its parts say, of all alternatives together."""

    types: set[str] = field(factory=set)
    values: set[str] | None = None
    """The enum values as JSON, or None if any value will do."""
    limits: dict[str, set[str]] = field(factory=dict)
    properties: dict[str, list[Any]] = field(factory=dict)
    items: list[Any] = field(factory=list)
    members: list[Any] = field(factory=list)
    """Schemas of the properties that have no name of their own."""


def lost(document: Document, contract: Document) -> list[str]:
    """Return a line for each fact of a document that the contract made of it lacks."""
    return list(_Comparison(document, contract).lost())


class _Comparison:
    """A document and the contract that was made of it."""

    def __init__(self, document: Document, contract: Document) -> None:
        self.document = document
        self.contract = contract
        self.seen: set[tuple[frozenset[int], frozenset[int]]] = set()

    def lost(self) -> Iterator[str]:
        """Yield a line for each fact of the document that the contract lacks."""
        made = {(path, method): operation for path, method, operation in operations(self.contract)}
        by_id = {operation["operationId"]: operation for operation in made.values()}
        for path, method, operation in self._operations():
            place = f"{method.upper()} {path}"
            found = made.get((path, method)) or by_id.get(operation.get("operationId"))
            if found is None:
                yield f"{place}: no operation"
                continue
            if operation.get("deprecated", False) != found.get("deprecated", False):
                yield f"{place}: differs in whether it is deprecated"
            yield from self._parameters(path, operation, found, place)
            body = self._at(operation.get("requestBody", {}))
            yield from self._content(body, found.get("requestBody", {}), f"{place}: body")
            for status, response in operation.get("responses", {}).items():
                upper = str(status).upper()  # as ranges are written
                kept = found["responses"].get(upper if upper.endswith("XX") else str(status))
                if kept is None and not str(status).startswith("x-"):
                    yield f"{place}: no response {status}"
                elif kept is not None:
                    yield from self._content(self._at(response), kept, f"{place}: response {status}")

    def _operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        items = {
            path: self._at(item)
            for path, item in self.document["paths"].items()
            if not str(path).startswith("x-")
        }
        for path, method, operation in operations({**self.document, "paths": items}):
            shared = items[path].get("parameters", [])
            yield path, method, {**operation, "parameters": [*shared, *operation.get("parameters", [])]}

    def _parameters(
        self, path: str, operation: dict[str, Any], found: dict[str, Any], place: str
    ) -> Iterator[str]:
        listed = [self._at(parameter) for parameter in operation["parameters"]]
        declared = {(one["in"], one["name"]): one for one in listed}
        kept = {(one["in"], one["name"]): one for one in found.get("parameters", ())}
        for (where, name), parameter in declared.items():
            here = f"{place}: parameter {name}"
            if (where, name) not in kept:
                ignored = where == "header" and name.lower() in ("accept", "content-type", "authorization")
                if not ignored:  # OpenAPI says that these are ignored
                    yield f"{here} ({where}): is not there"
                continue
            other = kept[where, name]
            if where != "path" and bool(parameter.get("required")) != bool(other.get("required")):
                yield f"{here}: differs in whether it is required"
            if "schema" in parameter and "schema" in other:
                yield from self._schema([parameter["schema"]], [other["schema"]], here)

    def _content(self, holder: dict[str, Any], kept: dict[str, Any], place: str) -> Iterator[str]:
        made = {_essence(media): body for media, body in kept.get("content", {}).items()}
        for media, body in holder.get("content", {}).items():
            name = _essence(media)
            if name not in made:
                yield f"{place}: no {media}"
            elif "schema" in body and "schema" in made[name] and not _LINES.search(name):
                yield from self._schema([body["schema"]], [made[name]["schema"]], f"{place}: {name}")

    # --- schemas ------------------------------------------------------------------------------------

    def _schema(self, given: list[Any], made: list[Any], place: str) -> Iterator[str]:
        key = frozenset(map(id, given)), frozenset(map(id, made))
        if key in self.seen:
            return
        self.seen.add(key)
        said, kept = self._said(self.document, given), self._said(self.contract, made)
        for kind in sorted(said.types - kept.types):
            if not (kind == "integer" and "number" in kept.types) and kept.types:
                yield f"{place}: no type {kind}"
        if kept.values is not None:
            for value in sorted((said.values or set()) - kept.values):
                yield f"{place}: no value {value}"
        elif said.values:
            yield f"{place}: no values {', '.join(sorted(said.values))}"
        for keyword, limits in said.limits.items():
            for limit in sorted(limits - kept.limits.get(keyword, set())):
                yield f"{place}: no {keyword} {limit}"
        for name, parts in said.properties.items():
            if name in kept.properties:
                yield from self._schema(parts, kept.properties[name], f"{place}/{name}")
            elif not any(part is False for part in parts):
                yield f"{place}: no property {name}"
        for label, parts, others in (("[]", said.items, kept.items), ("{}", said.members, kept.members)):
            if parts and others:
                yield from self._schema(parts, others, f"{place}{label}")

    def _said(self, document: Document, schemas: Iterable[Any]) -> Said:
        return _any([self._one(document, schema, ()) for schema in schemas])

    def _one(self, document: Document, schema: Any, above: tuple[int, ...]) -> Said:
        """Return what a schema says, with what it refers to and is made of."""
        if not isinstance(schema, dict) or id(schema) in above:
            return Said()
        above = (*above, id(schema))
        parts = []
        if isinstance(schema.get("$ref"), str):
            parts.append(self._one(document, resolve(document, schema["$ref"]), above))
        parts += [self._one(document, part, above) for part in schema.get("allOf", ())]
        parts += [
            _any([self._one(document, part, above) for part in schema[key]])
            for key in ("anyOf", "oneOf")
            if schema.get(key)
        ]
        result = _all([*parts, _own(schema)])
        admits = result.types and (result.values is None or None in schema.get("enum", ()))
        if schema.get("nullable") is True and admits:
            result.types.add("null")
        return result

    def _at(self, holder: dict[str, Any]) -> dict[str, Any]:
        """Return what a reference refers to."""
        while "$ref" in holder:
            holder = resolve(self.document, holder["$ref"])
        return holder


def _own(schema: dict[str, Any]) -> Said:
    """Return what a schema says itself."""
    types = schema.get("type", [])
    said = Said(set(types) if isinstance(types, list) else {types})
    values = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    if values:
        said.values = {json.dumps(value, sort_keys=True) for value in values if value is not None}
        said.types -= set() if None in values else {"null"}
    for keyword in (*_LIMITS, *_BOUNDS):
        if keyword in schema and not isinstance(schema[keyword], bool):
            said.limits[keyword] = {json.dumps(schema[keyword])}
    for keyword, bound in _BOUNDS.items():
        if schema.get(keyword) is True and bound in said.limits:  # as OpenAPI 3.0 writes it
            said.limits[keyword] = said.limits.pop(bound)
    said.properties = {name: [part] for name, part in schema.get("properties", {}).items()}
    said.items = [*schema.get("prefixItems", ()), *([schema["items"]] if "items" in schema else ())]
    said.members = list(schema.get("patternProperties", {}).values())
    if isinstance(schema.get("additionalProperties"), dict):
        said.members.append(schema["additionalProperties"])
    return said


def _any(parts: list[Said]) -> Said:
    """Return what alternatives say together."""
    result = _joined(parts)
    for part in parts:
        result.types |= part.types
        for keyword, limits in part.limits.items():
            result.limits.setdefault(keyword, set()).update(limits)
    known = [part.values for part in parts if part.values is not None]
    result.values = set().union(*known) if known else None
    return result


def _all(parts: list[Said]) -> Said:
    """Return what the parts of one schema say that all hold.

    Of several limits, none is certain; and where a part restates a property, the last one holds.
    """
    result = _joined(parts)
    result.properties = {name: schemas for part in parts for name, schemas in part.properties.items()}
    typed = [part.types for part in parts if part.types]
    result.types = set.intersection(*typed) if typed else set()
    if typed and all({"number", "integer"} & types for types in typed) and "number" not in result.types:
        result.types.add("integer")  # which is all that a number may be beside an integer
    known = [part.values for part in parts if part.values is not None]
    result.values = set.intersection(*known) if known else None
    for keyword in {keyword for part in parts for keyword in part.limits}:
        limits = [part.limits[keyword] for part in parts if keyword in part.limits]
        if len(limits) == 1:
            result.limits[keyword] = set(limits[0])
    return result


def _joined(parts: list[Said]) -> Said:
    result = Said()
    for part in parts:
        for name, schemas in part.properties.items():
            result.properties.setdefault(name, []).extend(schemas)
        result.items += part.items
        result.members += part.members
    return result


def _essence(media: str) -> str:
    return media.partition(";")[0].strip().lower()
