"""Whatever a contract says at any place: without it, and with another value there, something is found."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import given, strategies as st

from codegen.diff import compare
from codegen.document.openapi import Document
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES, put

Place = tuple[str | int, ...]
NEEDED = {"name", "in", "operationId", "x-resource", "x-method", "responses", "paths"}
"""Keys without which a document is not one."""
SILENT = {"description", "type", "$ref"}
"""Keys that are prose, that the other keys imply, or that decide what all the others say."""
HEAD = {"openapi", "info", "x-contract"}
UNUSED = ("components", "schemas", "Nail")
REPEATED = ("components", "schemas", "Part", "discriminator", "mapping")
"""Tags that the variants tell themselves."""


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every place below a value."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield (*at, key)
        yield from places(value[key], (*at, key))


def value_at(document: Any, place: Place) -> Any:
    for key in place:
        document = document[key]
    return document


def tells(place: Place) -> bool:
    """Whether a contract without the value at this place says something else."""
    value = value_at(BASE, place)
    implied = place[-1] in NEEDED | SILENT or (place[-1] == "required" and value is False)
    unused = place[0] in HEAD or place[:3] == UNUSED or place[:5] == REPEATED
    whole = place[0] == "components" and len(place) < 4 and "securitySchemes" not in place
    return not (implied or unused or whole)


def found(old: Document, new: Document) -> int:
    return len(compare(old, new, aliases=NO_ALIASES, version="1").findings)


PLACES = [place for place in places(BASE) if tells(place)]
VALUES = [
    place
    for place in PLACES
    if isinstance(value := value_at(BASE, place), (str, int, float)) and "#/" not in str(value)
]
"""The places of values that are no references, whose other value would lead nowhere."""


@given(st.sampled_from(PLACES))
def test_what_is_left_out_at_any_place_is_found_in_both_directions(place: Place) -> None:
    without = deepcopy(BASE)
    put(value_at(without, place[:-1]), str(place[-1]))
    assert found(BASE, without)
    assert found(without, BASE)


@given(st.sampled_from(VALUES))
def test_another_value_at_any_place_is_found(place: Place) -> None:
    value = value_at(BASE, place)
    other = deepcopy(BASE)
    more: Any = (not value) if isinstance(value, bool) else value + ("Z" if isinstance(value, str) else 1)
    put(value_at(other, place[:-1]), str(place[-1]), more)
    assert found(BASE, other)
