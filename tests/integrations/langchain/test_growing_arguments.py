"""While arguments of a tool stream, LangChain's parsers see values that grow, whatever the fragments are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, cast

import pytest
from langchain_core.output_parsers import (
    JsonOutputKeyToolsParser,
    JsonOutputToolsParser,
    PydanticToolsParser,
)
from pydantic import BaseModel

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.sums import bare, completion_of, message_of, streamed, summed
from tests.integrations.reply_bytes import MODEL, answer_stream, event

Json = dict[str, Any]

PIECES = ['{"', 'setup": "', "Why do", " owls", ' eat?", "punch', 'line": "', "Because", '!"}']
GROWING: list[Json] = [
    {},
    {"setup": ""},
    {"setup": "Why do"},
    {"setup": "Why do owls"},
    {"setup": "Why do owls eat?"},
    {"setup": "Why do owls eat?", "punchline": ""},
    {"setup": "Why do owls eat?", "punchline": "Because"},
    {"setup": "Why do owls eat?", "punchline": "Because!"},
]
TEXT = "".join(PIECES)


def fragments(
    pieces: Iterable[Any], *, index: Any = 0, id_: Any = "call_1", name: Any = "joke"
) -> list[Json]:
    """The fragments of a call: the name and the id come with the first one."""
    head: Json = {"index": index, "id": id_, "type": "function", "function": {"name": name, "arguments": ""}}
    tail = ({"index": index, "function": {"arguments": piece}} for piece in pieces)
    return [
        {key: value for key, value in one.items() if key not in ("index", "id") or value is not None}
        for one in (head, *tail)
    ]


def events_of(calls: Iterable[Json | list[Json]]) -> list[Json]:
    deltas = [event({"tool_calls": one if isinstance(one, list) else [one]}) for one in calls]
    return [event({"role": "assistant", "content": None}), *deltas, event({}, "tool_calls")]


def beginnings(pieces: Sequence[str]) -> list[str]:
    return ["".join(pieces[: end + 1]) for end in range(len(pieces))]


def with_late_id(calls: list[Json]) -> list[Json]:
    return [{key: one for key, one in call.items() if key != "id"} for call in calls[:-1]] + [
        {**calls[-1], "id": "call_1"}
    ]


def with_id_always(calls: list[Json], *, name: bool = False) -> list[Json]:
    function = {"name": "joke"} if name else {}
    return [{**call, "id": "call_1", "function": {**call["function"], **function}} for call in calls]


SHAPES: dict[str, list[Any]] = {
    "plain": fragments(PIECES),
    "without index": fragments(PIECES, index=None),
    "index true": fragments(PIECES, index=True),
    "index that begins at 3": fragments(PIECES, index=3),
    "without id": fragments(PIECES, id_=None),
    "empty id": fragments(PIECES, id_=""),
    "late id": with_late_id(fragments(PIECES)),
    "id in all": with_id_always(fragments(PIECES)),
    "id and name in all": with_id_always(fragments(PIECES), name=True),
    "empty object before": fragments(["{}", *PIECES]),
    "empty object as a value before": fragments([{}, *PIECES]),
    "all repeated at the end": fragments([*PIECES, TEXT]),
    "ever longer beginnings": fragments(beginnings(PIECES)),
    "objects": fragments([GROWING[place] for place in range(1, len(GROWING))]),
    "empty pieces": fragments([one for piece in PIECES for one in (piece, "", None)]),
    "line breaks before": fragments(["\n", *PIECES]),
    "name in two": [
        {"index": 0, "id": "call_1", "function": {"name": "jo"}},
        {"index": 0, "function": {"name": "ke", "arguments": ""}},
        *fragments(PIECES)[1:],
    ],
    "several in an event": [fragments(PIECES)[:1], *([one] for one in fragments(PIECES)[1:])],
}


def run(server: StandInServer, parser: Any, calls: list[Any]) -> list[Any]:
    """What a chain of a model and a parser yields."""
    answer_stream(server, events_of(calls))
    return list((ChatOpenRouter(model=MODEL) | parser).stream("tell me a joke"))


def is_longer(before: Any, after: Any) -> bool:
    """Whether a value continues another."""
    if isinstance(before, dict) and isinstance(after, dict):
        return all(name in after and is_longer(one, after[name]) for name, one in before.items())
    if isinstance(before, str) and isinstance(after, str):
        return after.startswith(before)
    return bool(before == after)


@pytest.mark.parametrize("shape", SHAPES)
def test_arguments_grow(server: StandInServer, shape: str) -> None:
    values = run(server, JsonOutputKeyToolsParser(key_name="joke", first_tool_only=True), SHAPES[shape])
    assert values == GROWING


@pytest.mark.parametrize("shape", SHAPES)
def test_the_calls_are_those_of_the_whole_reply(server: StandInServer, shape: str) -> None:
    events = events_of(SHAPES[shape])
    total, whole = summed(streamed(server, events)), message_of(completion_of(events))
    assert total.tool_calls == whole.tool_calls
    assert [one["args"] for one in total.tool_calls] == [GROWING[-1]]
    assert total.tool_calls[0]["id"]


@pytest.mark.parametrize("shape", SHAPES)
def test_output_version_1_has_the_calls(server: StandInServer, shape: str) -> None:
    total = summed(streamed(server, events_of(SHAPES[shape]), output_version="v1"))
    [block] = bare(cast(list[Json], total.content))
    assert (block["type"], block["name"], block["args"]) == ("tool_call", "joke", GROWING[-1])


def test_all_parsers_see_growing_values(server: StandInServer) -> None:
    class joke(BaseModel):  # noqa: N801
        setup: str
        punchline: str | None = None

    calls = SHAPES["plain"]
    assert run(server, JsonOutputToolsParser(), calls) == [[{"type": "joke", "args": one}] for one in GROWING]
    assert run(server, JsonOutputToolsParser(first_tool_only=True), calls)[-1] == {
        "type": "joke",
        "args": GROWING[-1],
    }
    assert run(server, JsonOutputKeyToolsParser(key_name="joke"), calls)[-1] == [GROWING[-1]]
    objects = run(server, PydanticToolsParser(tools=[joke], first_tool_only=True), calls)
    assert objects == [joke(**one) for one in GROWING if one]


INTERLEAVED: dict[str, list[Any]] = {
    "one after the other": [*fragments(PIECES), *fragments(PIECES, index=1, id_="call_2")],
    "in turns": [
        one
        for pair in zip(fragments(PIECES), fragments(PIECES, index=1, id_="call_2"), strict=True)
        for one in pair
    ],
    "in the same events": [
        list(pair) for pair in zip(fragments(PIECES), fragments(PIECES, index=1, id_="call_2"), strict=True)
    ],
    "with one index, told apart by ids": [
        *with_id_always(fragments(PIECES)),
        *({**one, "id": "call_2"} for one in fragments(PIECES)),
    ],
    "without an index": [*fragments(PIECES, index=None), *fragments(PIECES, index=None, id_="call_2")],
    "empty object before the pieces of each": [
        *fragments(["{}"]),
        *fragments(["{}"], index=1, id_="call_2"),
        *fragments(PIECES)[1:],
        *fragments(PIECES, index=1)[1:],
    ],
}


@pytest.mark.parametrize("way", INTERLEAVED)
def test_several_calls_grow(server: StandInServer, way: str) -> None:
    values = run(server, JsonOutputToolsParser(return_id=True), INTERLEAVED[way])
    for before, after in pairwise(values):
        assert all(is_longer(one, other) for one, other in zip(before, after, strict=False))
    assert [(one["id"], one["args"]) for one in values[-1]] == [
        ("call_1", GROWING[-1]),
        ("call_2", GROWING[-1]),
    ]


@pytest.mark.parametrize("arguments", ["", "{}", "null", " ", None, {}])
def test_a_call_without_arguments_has_none(server: StandInServer, arguments: Any) -> None:
    call = {"index": 0, "id": "call_1", "function": {"name": "now", "arguments": arguments}}
    total = summed(streamed(server, events_of([call])))
    assert total.tool_calls == [{"name": "now", "args": {}, "id": "call_1", "type": "tool_call"}]
    assert total.invalid_tool_calls == []


def test_the_first_chunk_of_a_call_has_its_name_and_id(server: StandInServer) -> None:
    first, second, *_ = streamed(server, events_of(SHAPES["plain"]))
    assert first.tool_call_chunks == [
        {"name": "joke", "args": "", "id": "call_1", "index": 0, "type": "tool_call_chunk"}
    ]
    assert second.tool_call_chunks == [
        {"name": None, "args": '{"', "id": None, "index": 0, "type": "tool_call_chunk"}
    ]


def test_arguments_in_a_message_instead_of_deltas_are_read(server: StandInServer) -> None:
    function = {"name": "joke", "arguments": json.dumps(GROWING[-1])}
    message = {"role": "assistant", "content": None, "tool_calls": [{"id": "call_1", "function": function}]}
    events = [event(None), event({}, "tool_calls")]
    events[0]["choices"] = [{"index": 0, "message": message}]
    total = summed(streamed(server, events))
    assert [(one["id"], one["args"]) for one in total.tool_calls] == [("call_1", GROWING[-1])]
