"""The value of a JSON text that arrives in pieces only grows."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.structured.partial.growing_value import GrowingValue
from openrouter_sdk.structured.partial.shapes import Shape
from tests.each import each
from tests.unit.structured.beginnings import assert_each_begins_the_next, is_beginning

STRING = {"type": "string"}
KIND = {"enum": ["cat", "cathedral"]}
CAT = {"type": "object", "properties": {"kind": {"const": "cat"}, "name": STRING}}
DOG = {"type": "object", "properties": {"kind": {"const": "dog"}, "name": STRING}}


def values_of(pieces: list[str], schema: Any = None) -> list[Any]:
    """The values that appear while pieces arrive."""
    growing = GrowingValue(Shape([schema], schema if isinstance(schema, dict) else {}))
    values = [growing.value for piece in pieces if growing.add(piece)]
    return [*values, growing.value] if growing.end() else values


def of_characters(text: str, schema: Any = None) -> list[Any]:
    return values_of(list(text), schema)


@each(
    "text, schema, values",
    [
        ('{"a": 1.5}', None, [{}, {"a": 1.5}]),
        ("[1, 23]", None, [[], [1], [1, 23]]),
        ("[true,null,false]", None, [[], [True], [True, None], [True, None, False]]),
        ('["ab"]', None, [[], [""], ["a"], ["ab"]]),
        ('{"a":{"b":[]}}', None, [{}, {"a": {}}, {"a": {"b": []}}]),
        (' [ ] ', None, [[]]),
        ("12", None, [12]),
        ('"\\u00e9\\n"', None, ["", "é", "é\n"]),
        ('"\\ud83d\\ude00"', None, ["", "😀"]),
        ('"\\ud83d!"', None, ["", "\ufffd!"]),
        ('"a\nb"', None, ["", "a", "a\n", "a\nb"]),
        ('["cat", "cathedral"]', {"items": KIND}, [[], ["cat"], ["cat", "cathedral"]]),
        ('{"k":"cat"}', {"properties": {"k": {"const": "cat"}}}, [{}, {"k": "cat"}]),
        ('{"x":"ab"}', {"additionalProperties": KIND}, [{}, {"x": "ab"}]),
        ('{"x":"ab"}', {"patternProperties": {"^x": KIND}}, [{}, {"x": "ab"}]),
        ('["ab","a"]', {"prefixItems": [KIND], "items": STRING}, [[], ["ab"], ["ab", ""], ["ab", "a"]]),
        ('{"kind":"cat"}', {"anyOf": [CAT, DOG]}, [{"kind": "cat"}]),
        ('[{"kind":"dog"}]', {"items": {"oneOf": [CAT, DOG]}}, [[], [{"kind": "dog"}]]),
        ('["ab"]', {"items": {"type": ["string", "integer"]}}, [[], ["ab"]]),
        ('["a"]', {"items": {"anyOf": [STRING, {"type": "null"}]}}, [[], [""], ["a"]]),
        ("[null]", {"items": {"type": ["string", "null"]}}, [[], [None]]),
        ('{"a":"x"}', {"$ref": "#/$defs/A", "$defs": {"A": {"properties": {"a": KIND}}}}, [{}, {"a": "x"}]),
        ('{"a":"x"}', {"allOf": [{"properties": {"a": KIND}}]}, [{}, {"a": "x"}]),
        ('{"a":{"a":{}}}', {"properties": {"a": {"$ref": "#"}}}, [{}, {"a": {}}, {"a": {"a": {}}}]),
        ('\ufeff```json\n{"a": 1}\n```', None, [{}, {"a": 1}]),
        ('{}{"a":1}', None, [{}, {}, {"a": 1}]),
    ],
    ids=lambda case: case[0],
)  # fmt: skip
def test_what_appears_of_a_text_that_comes_one_by_one(text: str, schema: Any, values: list[Any]) -> None:
    assert of_characters(text, schema) == values


@each(
    "text",
    [
        '{"a": 1] ', "[1 2]", '{"a" 1}', "{1: 2}", '{"a": 1,}x', "[tru e]", "[1.2.3, 4]", "[NaN]",
        '["\\x41"]', '["\\u12G4 and more"]', "Sure! [1]", "[" * 600, '{"a": "b", "a": 1}', "``` " + "x" * 200,
        "[1][2]",
    ],
)  # fmt: skip
def test_after_what_is_not_json_nothing_more_appears(text: str) -> None:
    growing = GrowingValue(Shape([], {}))
    for piece in text:
        growing.add(piece)
    before = growing.value
    assert not any(growing.add(piece) for piece in '"more": [2], "x"]}')
    assert growing.value == before


def test_values_stay_as_they_were() -> None:
    values = of_characters('{"a": [{"b": "cd"}, 1], "e": "f"}')
    assert values[0] == {}
    assert_each_begins_the_next(values)


def test_a_number_at_the_root_appears_at_the_end_of_the_text() -> None:
    growing = GrowingValue(Shape([], {}))
    assert not growing.add("12")
    assert growing.value is None
    assert growing.end()
    assert growing.value == 12


SCALARS: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (STRING, st.text(max_size=8)),
    ({"enum": ["red", "redder", "green"]}, st.sampled_from(["red", "redder", "green"])),
    ({"const": "tag"}, st.just("tag")),
    ({"type": "integer"}, st.integers()),
    ({"type": "number"}, st.floats(allow_nan=False, allow_infinity=False)),
    ({"type": "boolean"}, st.booleans()),
    ({"anyOf": [STRING, {"type": "null"}]}, st.none() | st.text(max_size=8)),
    ({"type": ["string", "integer"]}, st.integers() | st.text(max_size=8)),
    (
        {"anyOf": [CAT, DOG]},
        st.sampled_from([{"kind": "cat", "name": "Tom"}, {"kind": "dog", "name": "Rex"}]),
    ),
]


@st.composite
def typed_values(draw: st.DrawFn, depth: int = 3) -> tuple[Any, Any]:
    """A schema and a value of it."""
    kind = draw(st.sampled_from(["scalar", "object", "list"])) if depth else "scalar"
    if kind == "object":
        members = draw(st.dictionaries(st.text(max_size=4), typed_values(depth - 1), max_size=3))
        schemas = {key: schema for key, (schema, _) in members.items()}
        return {"type": "object", "properties": schemas}, {key: value for key, (_, value) in members.items()}
    if kind == "list":
        items = draw(st.lists(typed_values(depth - 1), max_size=3))
        return {"type": "array", "prefixItems": [schema for schema, _ in items]}, [
            value for _, value in items
        ]
    schema, values = draw(st.sampled_from(SCALARS))
    return schema, draw(values)


@st.composite
def split_texts(draw: st.DrawFn, value: Any) -> list[str]:
    """A JSON text of the value in pieces."""
    indent = draw(st.sampled_from([None, 1]))
    text = json.dumps(value, ensure_ascii=draw(st.booleans()), indent=indent)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)))))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def appears_whole(schema: Any) -> bool:
    kinds = {*schema, *(schema.get("anyOf", [""])[-1])}
    return bool(kinds & {"enum", "const", "properties"}) or isinstance(schema.get("type"), list)


def assert_complete(schema: Any, partial: Any, value: Any) -> None:
    """What appears only once complete is complete."""
    if isinstance(value, dict) and "properties" in schema:
        for key in partial:
            assert_complete(schema["properties"][key], partial[key], value[key])
    elif isinstance(value, list):
        for inner, one, other in zip(schema["prefixItems"], partial, value, strict=False):
            assert_complete(inner, one, other)
    elif appears_whole(schema) or not isinstance(value, str):
        assert partial == value


@given(st.data())
def test_each_value_is_a_beginning_of_the_next_and_the_last_is_the_value(data: st.DataObject) -> None:
    schema, value = data.draw(typed_values())
    pieces = data.draw(split_texts(value))
    values = values_of(pieces, schema)
    assert_each_begins_the_next(values)
    assert json.dumps(values[-1]) == json.dumps(value)
    for partial in values:
        assert_complete(schema, partial, value)


@given(st.text(alphabet='{}[]:,"\\u0dD8a1. \n`-'), st.data())
def test_no_text_raises_and_what_appeared_stays(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)))))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    values = values_of(pieces)
    for first, second in pairwise(values):
        assert is_beginning(first, second)


@pytest.mark.parametrize("value", ["x" * 40_000, list(range(9_000)), [{"n": n} for n in range(4_000)]])
def test_what_is_complete_is_not_copied_again(value: Any) -> None:
    text = json.dumps({"value": value})
    growing = GrowingValue(Shape([], {}))
    values = [growing.value for start in range(0, len(text), 4) if growing.add(text[start : start + 4])]
    assert values[-1] == {"value": value}
    if isinstance(value, list) and isinstance(value[0], dict):
        assert values[-1]["value"][0] is values[-2]["value"][0]


def test_a_number_of_many_pieces_takes_linear_time() -> None:
    pieces = ["[0.", *"3" * 40_000, ",1]"]
    started = time.process_time()
    assert values_of(pieces)[-1] == [1 / 3, 1]
    assert time.process_time() - started < 4
