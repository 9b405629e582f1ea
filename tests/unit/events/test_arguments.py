"""Arguments of tool calls are read while they arrive, and leniently."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_api.models import ChatResult
from openrouter_sdk.events.arguments import StreamedToolCall, tool_calls_of
from openrouter_sdk.events.json_pieces import join_json, parse_json
from tests.each import each


def called(text: str, *, finished: bool = False) -> StreamedToolCall:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": text}, "x": 1}
    result = ChatResult.from_dict({"choices": [{"message": {"tool_calls": [call]}}]})
    [streamed] = tool_calls_of(result, finished=finished)
    assert (streamed.id, streamed.name, streamed.arguments, streamed.to_dict()) == ("c", "f", text, call)
    return streamed


@each(
    ("text", "expected"),
    [
        ('{"a": "x\ny', {"a": "x\ny"}),
        ('{\n\t"a": "\t\\n\x01"}', {"a": "\t\n\x01"}),
        ('{"a": "\\ud83d b', {"a": "\ufffd b"}),
        ('{"a": "\\ude00', {"a": "\ufffd"}),
        ('{"a\n": "\\\\ud83d"}', {"a\n": "\\ud83d"}),
        ('{"a": "\n\\ud83d\\ude00"}', {"a": "\n\N{GRINNING FACE}"}),
        ('{"a": "\n\\ud83d\\ud', {"a": "\n"}),
        ('{"a": "\n\\ud83d', {"a": "\n"}),
    ],
)
def test_control_characters_and_lone_surrogates_in_strings_are_read(text: str, expected: Any) -> None:
    assert called(text).partial_arguments == expected
    assert called(text, finished=True).parsed_arguments == (expected if text.endswith("}") else None)


@each("text", ["", " \n", "null"])
def test_a_call_without_arguments_has_an_empty_dict_once_it_is_finished(text: str) -> None:
    assert called(text).parsed_arguments is None
    assert called(text, finished=True).parsed_arguments == {}
    assert called(text).partial_arguments == {}


@each("text", ["{'a': 1}", '{"a"\x01: 1}', '{"a": \n nope', '{"a": "\n"} x', "[1]", '"x"', "1", '{"a": NaN}'])
def test_what_is_no_json_object_raises_nothing_and_is_none(text: str) -> None:
    assert called(text).partial_arguments == {}
    assert called(text, finished=True).parsed_arguments is None


@each(
    ("pieces", "expected"),
    [
        (["{}", '{"a":1}'], '{"a":1}'),
        (["{}", '{"a"'], '{"a"'),
        (["{", "}", " ", "{", '"a"', ":1", "}"], '{"a":1}'),
        (['{"a":1}', '{"a":1}'], '{"a":1}'),
        (['{"a":', "{}}", '\n{"a":{}}'], '{"a":{}}'),
        (['{"a":1}', "{}"], '{"a":1}'),
        (['{"a":1}', '{"b"'], '{"a":1}'),
        (['{"a":1}', '{"b":2}', '{"c"'], '{"b":2}'),
        (['{"a":"}{"}'], '{"a":"}{"}'),
        (['{"a":"}', "{", '"}'], '{"a":"}{"}'),
        (['{"a":"x\n} {"}', "{}"], '{"a":"x\n} {"}'),
        (['{"a"', '{"a":', '{"a":1}'], '{"a":1}'),
        (["", '{"a"', "", '{"a":1}', ""], '{"a":1}'),
        (['{"a":', '{"a":1}', "}"], '{"a":{"a":1}}'),
        (['{"a":', '{"a":'], '{"a":{"a":'),
        (['{"a":1}', "x{}"], '{"a":1}x{}'),
        (["[1]", "{}"], "[1]{}"),
        (['{"a":1}', "{}", "[]{}"], '{"a":1}{}[]{}'),
        ([], ""),
    ],
    ids=lambda case: "|".join(case[0]),
)
def test_pieces_of_json_are_one_value(pieces: list[str], expected: str) -> None:
    assert join_json(pieces) == expected


def test_many_objects_are_joined_in_linear_time() -> None:
    assert join_json(["{}"] * 100_000) == "{}"
    assert join_json(['{"a":1}', '{"b":2}'] * 50_000) == '{"b":2}'


@each("text", ["", "{", "NaN", '{"a": Infinity}', '{"a": -1e999}', "[" * 100_000])
def test_invalid_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whose words are the parser's
        parse_json(text)
