"""The pieces of tool calls add up to the calls of the result."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.events.accumulate.tool_calls import ToolCalls
from openrouter_sdk.events.growing_calls import GrowingCalls

TEXT = '{"city": "Par", "days": [1, {"n": 2}]}'


def grown(pieces: list[Any]) -> tuple[list[str], str]:
    """What each piece adds to the arguments, the end included, and the arguments of the result."""
    calls, result = GrowingCalls(), ToolCalls()
    added = []
    for place, piece in enumerate(pieces):
        function = {"name": "f", "arguments": piece} if place == 0 else {"arguments": piece}
        fragment = {"index": 0, "id": "x", "function": function}
        calls.begin_delta()
        added.append(calls.add_fragment(fragment).delta().arguments)
        result.add([fragment])
    [call] = calls
    assert call.release() == (call.is_changed)
    added.append(call.delta().arguments)
    assert call.arguments == "".join(added)
    [expected] = result.result()
    assert call.result() == expected
    return added, expected["function"]["arguments"]


@pytest.mark.parametrize(
    ("pieces", "added"),
    [
        (["", TEXT[:9], TEXT[9:]], ["", TEXT[:9], TEXT[9:], ""]),
        (["{}", TEXT[:9], TEXT[9:]], ["", TEXT[:9], TEXT[9:], ""]),
        (["{}"], ["", "{}"]),
        (["null"], ["", ""]),
        ([TEXT, TEXT], [TEXT, "", ""]),
        ([TEXT[:12], TEXT], [TEXT[:12], TEXT[12:], ""]),
        ([{"a": "]}"}], ['{"a":"]}', '"}']),
        ([{"a": ""}, {"a": "b"}, {"a": "b", "c": [1]}], ['{"a":"', "b", '","c":[1', "]}"]),
        ([{}, TEXT], ["", TEXT, ""]),
    ],
)
def test_pieces_add_up_to_the_arguments(pieces: list[Any], added: list[str]) -> None:
    found, text = grown(pieces)
    assert found == added
    assert json.loads("".join(found) or "null") == json.loads(text)


def test_numbers_are_the_indexes_of_the_provider_while_they_are_regular() -> None:
    calls = GrowingCalls()
    for index, id_ in ((2, "a"), (5, "b"), (5, "c"), (None, "d")):
        calls.begin_delta()
        calls.add_fragment({"index": index, "id": id_, "function": {"name": "f", "arguments": "{}"}})
    assert [call.number for call in calls] == [2, 5, 6, 7]
