"""The arguments of calls: read from JSON, checked, converted, passed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from openrouter_sdk import Tool, ToolContext, tool
from openrouter_sdk.tools.functions.binding import InvalidToolArguments, read_arguments
from tests.each import each

ADVICE = "Nothing was run; call the tool again with corrected arguments."


@dataclass
class Place:
    city: str
    zip: int | None = None


@tool
def find(place: Place, limit: int = 3) -> Any: ...


READ: list[tuple[Any, dict[str, Any]]] = [
    ("", {}),
    (" \n", {}),
    ("null", {}),
    (None, {}),
    ("{}", {}),
    ({"a": 1}, {"a": 1}),
    ('{"a": "x\ny\t"}', {"a": "x\ny\t"}),
    ('{"a": "\\ud83d b"}', {"a": "\ufffd b"}),
    ('{"a": "\ud83d"}', {"a": "\ufffd"}),
    ('{"a": "\\ud83d\\ude00"}', {"a": "\U0001f600"}),
    ('{"a": 123456789012345678901234567890}', {"a": 123456789012345678901234567890}),
    ('{"a": 1, "a": 2}', {"a": 2}),
]


@each("text, expected", READ, ids=[repr(text) for text, _ in READ])
def test_arguments_are_read_leniently(text: Any, expected: dict[str, Any]) -> None:
    assert read_arguments(text) == expected


def deep(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


REFUSED = [
    ('{"a": ', "The arguments are not valid JSON: Expecting value"),
    ("city=Rome", "The arguments are not valid JSON: Expecting value"),
    ('{"a": NaN}', "The arguments are not valid JSON: NaN is not JSON"),
    ('{"a": 1e999}', "The arguments are not valid JSON: 1e999 is too large a number"),
    ('{"a": 1} {"a": 2}', "The arguments are not valid JSON: Extra data"),
    ("[1]", "The arguments must be a JSON object"),
    ('"text"', "The arguments must be a JSON object"),
    (f'{{"a": {"1" * 5000}}}', "The arguments are not valid JSON: "),
    (deep(101), "The arguments are not valid JSON: they are nested too deeply"),
    (deep(200_000), "The arguments are not valid JSON: they are nested too deeply"),
    ('{"a":' + "[" * 5000 + "]" * 5000 + "}", "The arguments are not valid JSON: they are nested too deeply"),
]


@each("text, words", REFUSED, ids=[text[:20] for text, _ in REFUSED])
def test_what_is_no_object_in_json_goes_back_to_the_model_with_the_reason(text: str, words: str) -> None:
    with pytest.raises(InvalidToolArguments) as caught:
        read_arguments(text)
    assert str(caught.value).startswith(words)
    assert str(caught.value).endswith(ADVICE)


def test_arguments_as_deep_as_is_allowed_are_read() -> None:
    assert find.read_arguments(deep(100)) == json.loads(deep(100))


CTX = ToolContext("context", "call", 2)


def test_arguments_have_the_types_of_the_annotations_and_the_given_dict_stays_as_it_is() -> None:
    given = {"place": {"city": "Rome", "zip": 1}, "limit": 2}
    assert find.bind(given, CTX) == ((), {"place": Place("Rome", 1), "limit": 2})
    assert given == {"place": {"city": "Rome", "zip": 1}, "limit": 2}


MISFITS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["place: "]),
    ({"place": {"city": 1}}, ["place.city: "]),
    ({"place": {"city": 1, "zip": "x"}, "limit": "many"}, ["place.city: ", "place.zip: ", "limit: "]),
    (
        {"place": {"city": "a"}, "limits": 3},
        ["limits: there is no such parameter, there is only place, limit"],
    ),
]


@each("given, places", MISFITS, ids=[str(given) for given, _ in MISFITS])
def test_all_problems_are_named_with_their_places(given: dict[str, Any], places: list[str]) -> None:
    with pytest.raises(InvalidToolArguments, match=r"^The arguments do not fit the tool: ") as caught:
        find.bind(given, CTX)
    assert [place for place in places if place not in str(caught.value)] == []
    assert str(caught.value).endswith(f". {ADVICE}")


def test_a_tool_without_parameters_says_that_there_are_none() -> None:
    def now() -> None: ...

    with pytest.raises(InvalidToolArguments, match="zone: there is no such parameter, there are none"):
        tool(now).bind({"zone": "UTC"}, CTX)


def test_parameters_of_every_kind_are_passed_and_absent_ones_keep_the_default_of_the_function() -> None:
    sentinel: Any = object()

    def mixed(
        ctx: ToolContext[str],
        a: int = sentinel,
        b: int = 2,
        /,
        c: int = sentinel,
        *,
        d: ToolContext[str] | None = None,
    ) -> Any:
        return ctx, a, b, c, d

    made = tool(mixed)
    args, kwargs = made.bind({"b": 5}, CTX)
    assert mixed(*args, **kwargs) == (CTX, sentinel, 5, sentinel, CTX)
    args, kwargs = made.bind({"a": 1, "c": 3}, CTX)
    assert mixed(*args, **kwargs) == (CTX, 1, 2, 3, CTX)


def test_a_raw_schema_decides_about_its_arguments() -> None:
    closed = {"type": "object", "properties": {"n": {"type": "integer"}}, "additionalProperties": False}
    made = Tool.from_schema("f", closed)
    assert made.bind({"n": 1}, CTX) == ((), {"n": 1})
    for given, words in (({"n": "x"}, "n: "), ({"m": 1}, "m")):
        with pytest.raises(InvalidToolArguments, match=f"do not fit the tool: .*{words}"):
            made.bind(given, CTX)


def test_a_context_is_what_the_run_says_of_the_call() -> None:
    state = {"cancelled": False}
    context = ToolContext({"user": 1}, "call_1", 3, cancelled=lambda: state["cancelled"])
    assert (context.context, context.call_id, context.step, context.cancelled) == (
        {"user": 1},
        "call_1",
        3,
        False,
    )
    state["cancelled"] = True
    assert context.cancelled
    assert not ToolContext(None).cancelled
    assert repr(context) == "ToolContext({'user': 1}, call_id='call_1', step=3)"
