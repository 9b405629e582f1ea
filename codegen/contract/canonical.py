"""Check that a contract has the form that `pin` gives it, which a hand may have changed."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.contract.check import check
from codegen.contract.overlay import PROSE_KEYS
from codegen.document.kinds import is_reference, objects
from codegen.document.openapi import Document, Place, SpecError, load_contract, operations
from codegen.document.walk import children, every_schema, slots
from codegen.normalise.facts import is_ours

_AGAIN = "; pin the vendor document again"


def read_contract(path: Path) -> Document:
    """Read a pinned contract. Raises SpecError unless it is one that the generator can read."""
    document = load_contract(path)
    try:
        check_contract(document)
    except SpecError as error:
        raise error if error.file else error.within(path) from None
    return document


def check_contract(document: Document) -> None:
    """Raise SpecError for the first defect of a contract."""
    check(document)
    for defect in _defects(document):
        raise defect


def _defects(document: Document) -> Iterator[SpecError]:
    for path, method, operation in operations(document):
        place: Place = ("paths", path, method)
        for key in ("x-resource", "x-method"):
            name = operation.get(key)
            if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
                yield SpecError(f"has no `{key}` that is a Python name{_AGAIN}", place=place)
        vendor = operation.get("x-vendor-name", "a.b")
        if isinstance(vendor, str) and vendor.count(".") != 1:
            yield SpecError(f"is not `resource.method`{_AGAIN}", place=(*place, "x-vendor-name"))
        if "operationId" not in operation:
            yield SpecError(f"has no `operationId`{_AGAIN}", place=place)
    yield from _boolean_schemas(document)
    for place, kind, found in objects(document):
        if is_reference(found, kind) and kind != "schema" and place[:1] == ("paths",):
            yield SpecError(f"is a reference, which a contract has only to schemas{_AGAIN}", place=place)
        yield from _texts(found, kind, place)


def _boolean_schemas(document: Document) -> Iterator[SpecError]:
    found = [(place, holder[key]) for place, holder, key in slots(document)]
    for place, schema in every_schema(document):
        if isinstance(schema.get("type"), list):
            reason = f"is a list, and a contract writes several types as `anyOf`{_AGAIN}"
            yield SpecError(reason, place=(*place, "type"))
        if schema.get("enum") == []:
            yield SpecError(f"is empty, and a contract leaves such lists out{_AGAIN}", place=(*place, "enum"))
        found += [((*place, *where), child) for where, child in children(schema)]
    for place, schema in found:
        if isinstance(schema, bool):
            yield SpecError(f"is no map, and a contract writes such schemas as maps{_AGAIN}", place=place)


def _texts(found: dict[str, Any], kind: str, place: Place) -> Iterator[SpecError]:
    for key in PROSE_KEYS:
        if key in found and not isinstance(found[key], str):
            yield SpecError("is not a string", place=(*place, key))
    names = found.get("x-attributes", {}) if kind == "schema" else {}
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        yield SpecError(f"is not a map of names{_AGAIN}", place=(*place, "x-attributes"))
    for key in found if kind == "operation" else ():
        if key.startswith("x-") and not is_ours(key, found[key]):
            yield SpecError(f"is not what a contract has there{_AGAIN}", place=(*place, key))
