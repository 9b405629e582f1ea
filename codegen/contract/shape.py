"""Check that the parts of a document have the types that OpenAPI requires, before any pass reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.kinds import NO_REFERENCE, keys, members
from codegen.document.openapi import Document, Place, SpecError

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


def type_errors(document: Document) -> Iterator[SpecError]:
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
