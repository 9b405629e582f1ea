"""What a JSON schema says of how a value may appear while it is streamed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


class Shape:
    """How values of some schemas appear: piece by piece, or only once they are complete."""

    __slots__ = ("_item", "_members", "_root", "_schemas", "whole")

    def __init__(self, schemas: list[Any], root: Json) -> None:
        self._root = root
        self._schemas: list[Json] = []
        self._members: dict[str, Shape] = {}
        self._item: Shape | None = None
        self.whole = False
        """Whether a value appears only once it is complete: one of an enumeration, or of a union."""
        for schema in schemas:
            self._add(schema, frozenset())

    def member(self, key: str) -> Shape:
        """Return the shape of a member of an object."""
        found = self._members.get(key)
        if found is None:
            schemas = [one for schema in self._schemas for one in _member_schemas(schema, key)]
            found = self._members[key] = Shape(schemas, self._root)
        return found

    def item(self, position: int) -> Shape:
        """Return the shape of an item of a list."""
        places = [_schemas_of(schema, "prefixItems") for schema in self._schemas]
        schemas = [place[position] for place in places if position < len(place)]
        if schemas:
            return Shape(schemas, self._root)
        if self._item is None:
            self._item = Shape([schema.get("items") for schema in self._schemas], self._root)
        return self._item

    def _add(self, schema: Any, followed: frozenset[str]) -> None:
        """Add a schema, and those that it refers to."""
        if not isinstance(schema, dict):
            return
        self._schemas.append(schema)
        types = schema.get("type")
        kinds = {*types} - {"null"} if isinstance(types, list) else set()
        if "enum" in schema or "const" in schema or len(kinds) > 1:
            self.whole = True
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in followed:
            self._add(resolve(reference, self._root), followed | {reference})
        for part in _schemas_of(schema, "allOf"):
            self._add(part, followed)
        for name in ("anyOf", "oneOf"):
            choices = [choice for choice in _schemas_of(schema, name) if not _is_null(choice)]
            if len(choices) == 1:
                self._add(choices[0], followed)
            self.whole = self.whole or len(choices) > 1


def resolve(reference: str, root: Json) -> Any:
    """Return what a local reference such as `#/$defs/Line` points to; None if there is nothing."""
    place: Any = root
    head, _, pointer = reference.partition("#")
    if head:
        return None
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(place, dict):
            place = place.get(key)
        elif isinstance(place, list) and key.isdecimal() and int(key) < len(place):
            place = place[int(key)]
        else:
            return None
    return place


def _member_schemas(schema: Json, key: str) -> Iterator[Any]:
    properties, patterns = schema.get("properties"), schema.get("patternProperties")
    known = isinstance(properties, dict) and key in properties
    if isinstance(properties, dict) and known:
        yield properties[key]
    for pattern, member in patterns.items() if isinstance(patterns, dict) else ():
        if _matches(pattern, key):
            known = True
            yield member
    if not known:
        yield schema.get("additionalProperties")


def _matches(pattern: str, key: str) -> bool:
    try:
        return re.search(pattern, key) is not None
    except re.error:  # of another dialect
        return False


def _schemas_of(schema: Json, name: str) -> list[Any]:
    found = schema.get(name)
    return found if isinstance(found, list) else []


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    return schema.get("type") == "null" or schema.get("enum") == [None] or schema.get("const", "") is None
