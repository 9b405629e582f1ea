"""Inline objects, enums and unions of objects get names that do not depend on positions."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.document.openapi import SpecError
from codegen.naming.names import Names
from codegen.normalise.hoist import MAX_NAME_LENGTH, hoist
from tests.codegen.small_documents import answering, document, operation, ref

STRING = {"type": "string"}
NULL = {"type": "null"}
THING = {"type": "object", "properties": {"a": STRING}}


def tagged(tag: str, key: str = "type") -> dict[str, object]:
    return {"type": "object", "required": [key], "properties": {key: {"type": "string", "const": tag}}}


def hoisted(given: dict[str, Any], names: Names | None = None) -> dict[str, Any]:
    """The document after hoisting, which leaves its input alone and finds nothing more to do."""
    before = deepcopy(given)
    after, _ = hoist(given, names or Names())
    assert given == before
    assert hoist(after, Names()) == (after, 0)
    return after


def components(x: object, names: Names | None = None, **others: object) -> dict[str, Any]:
    found: dict[str, Any] = hoisted(document(schemas={"X": x, **others}), names)["components"]["schemas"]
    return found


def test_an_object_in_a_property_is_named_after_parent_and_property() -> None:
    after = components({"type": "object", "properties": {"inner_part": THING}})
    assert after["X"]["properties"]["inner_part"] == ref("XInnerPart")
    assert after["XInnerPart"] == THING


def test_an_object_in_a_list_is_an_item() -> None:
    after = components({"type": "object", "properties": {"parts": {"type": "array", "items": THING}}})
    assert after["X"]["properties"]["parts"]["items"] == ref("XPartsItem")


def test_an_object_in_a_map_is_a_value() -> None:
    after = components({"type": "object", "additionalProperties": THING})
    assert after["X"]["additionalProperties"] == ref("XValue")


def test_an_enum_of_several_values_is_hoisted_and_a_constant_is_not() -> None:
    enum = {"type": "string", "enum": ["a", "b"]}
    const = {"type": "string", "const": "a"}
    after = components({"type": "object", "properties": {"kind": enum, "fixed": const}})
    assert after["XKind"] == enum
    assert after["X"]["properties"]["fixed"] == const


@pytest.mark.parametrize("key", ["type", "role", "id", "event"])
def test_an_alternative_is_named_after_its_tag_value(key: str) -> None:
    after = components({"anyOf": [tagged("input_text", key), tagged("image", key)]})
    assert after["X"]["anyOf"] == [ref("XInputText"), ref("XImage")]


def test_reordering_alternatives_renames_none() -> None:
    one = components({"anyOf": [tagged("a"), tagged("b")]})
    other = components({"anyOf": [tagged("b"), tagged("a")]})
    assert one.keys() == other.keys()
    assert one["XA"] == other["XA"]


def test_an_alternative_without_a_tag_is_named_after_its_kind() -> None:
    after = components({"anyOf": [THING, {"type": "string", "enum": ["a", "b"]}, STRING]})
    assert after["X"]["anyOf"] == [ref("XObject"), ref("XEnum"), STRING]


def test_alternatives_of_one_label_are_numbered() -> None:
    after = components({"anyOf": [THING, {"type": "object", "properties": {"b": STRING}}]})
    assert after["X"]["anyOf"] == [ref("XObject1"), ref("XObject2")]


def test_null_and_what_describes_the_place_stay_where_they_stood() -> None:
    inner = {"anyOf": [THING, NULL], "deprecated": True}
    after = components({"type": "object", "properties": {"p": inner}})
    assert after["X"]["properties"]["p"] == {"anyOf": [ref("XP"), NULL], "deprecated": True}
    assert after["XP"] == THING


@pytest.mark.parametrize(
    "more", [{}, {"discriminator": {"propertyName": "type"}}], ids=["plain", "discriminator"]
)
@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
def test_null_of_a_union_stays_where_it_stood_too(key: str, more: dict[str, object]) -> None:
    inner = {key: [ref("Y"), ref("Z"), NULL], **more}
    after = components({"type": "object", "properties": {"p": inner}}, Y=THING, Z=THING)
    assert after["X"]["properties"]["p"] == {"anyOf": [ref("XP"), NULL]}
    assert after["XP"] == {key: [ref("Y"), ref("Z")], **more}


def test_a_union_of_one_object_and_plain_values_stays_inline() -> None:
    inner = {"anyOf": [ref("Y"), STRING]}
    after = components({"type": "object", "properties": {"p": inner}}, Y=THING)
    assert after["X"]["properties"]["p"] == inner


def test_a_union_of_several_objects_is_hoisted() -> None:
    inner = {"anyOf": [ref("Y"), ref("Z")]}
    after = components({"type": "object", "properties": {"p": inner}}, Y=THING, Z=THING)
    assert after["X"]["properties"]["p"] == ref("XP")
    assert after["XP"] == inner


def test_bodies_answers_events_and_parameters_are_named_after_the_operation() -> None:
    json_body = {"application/json": {"schema": THING}}
    used = operation(
        operationId="makeThing",
        parameters=[{"name": "sort-by", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}}],
        requestBody={"content": {**json_body, "multipart/form-data": {"schema": THING}}},
        responses={
            "200": {"description": "OK", "content": {**json_body, "text/event-stream": {"schema": THING}}},
            "404": {"description": "Not Found", "content": json_body},
        },
    )
    after = hoisted(document(paths={"/things": {"post": used}}))
    assert set(after["components"]["schemas"]) == {
        "MakeThingSortBy",
        "MakeThingRequest",
        "MakeThingMultipartRequest",
        "MakeThingResponse",
        "MakeThingResponseEvent",
        "MakeThingStatus404",
    }


def test_a_name_that_is_taken_gets_a_number() -> None:
    after = components({"type": "object", "properties": {"p": THING}}, XP=STRING)
    assert after["X"]["properties"]["p"] == ref("XP2")
    assert after["XP"] == STRING


def test_a_name_that_grew_too_long_keeps_its_first_and_last_parts() -> None:
    inner: dict[str, Any] = THING
    for part in ("most_inner_of_all", "rather_deep_inside", "still_further_down", "not_even_far_down"):
        inner = {"type": "object", "properties": {part: inner}}
    names = set(components(inner)) - {"X"}
    assert max(map(len, names)) <= MAX_NAME_LENGTH
    assert "XStillFurtherDownRatherDeepInsideMostInnerOfAll" in names


def test_a_locked_name_is_kept_when_another_would_be_derived() -> None:
    names = Names(locked_schemas={"X/p": "OldName"})
    assert components({"type": "object", "properties": {"p": THING}}, names)["OldName"] == THING


def test_a_name_chosen_by_hand_wins_over_the_lock() -> None:
    names = Names(schemas={"X/p": "Chosen"}, locked_schemas={"X/p": "OldName"})
    assert "Chosen" in components({"type": "object", "properties": {"p": THING}}, names)


def test_a_name_chosen_by_hand_that_is_taken_is_refused() -> None:
    given = document(schemas={"X": {"type": "object", "properties": {"p": THING}}, "Y": STRING})
    with pytest.raises(SpecError, match=r"the name Y in names\.toml is already taken"):
        hoist(given, Names(schemas={"X/p": "Y"}))


def test_used_names_go_into_the_lock(tmp_path: Path) -> None:
    names = Names()
    used = answering(ref("X"), **{"x-resource": "things", "x-method": "list"})
    given = document(
        schemas={"X": {"type": "object", "properties": {"p": THING}}}, paths={"/things": {"get": used}}
    )
    after, _ = hoist(given, names)
    lock = tmp_path / "names.lock"
    lock.write_text(names.lock_text(after))
    assert json.loads(lock.read_text()) == {
        "operations": {"listThings": "things.list"},
        "schemas": {"X/p": "XP"},
    }
    assert Names.read(tmp_path / "none.toml", lock).locked_schemas == {"X/p": "XP"}


def test_a_lock_keeps_a_name_although_its_derived_one_comes_free(tmp_path: Path) -> None:
    """The number that avoided a clash stays, although the clash is gone."""
    first = Names()
    hoist(document(schemas={"X": {"type": "object", "properties": {"p": THING}}, "XP": STRING}), first)
    again = components(
        {"type": "object", "properties": {"p": THING}}, Names(locked_schemas=first.used_schemas)
    )
    assert again["X"]["properties"]["p"] == ref("XP2")
