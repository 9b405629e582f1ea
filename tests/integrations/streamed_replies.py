"""Streams of replies in all the ways in which providers send them, for property tests of the integrations."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

TEXTS = st.sampled_from(["", "a", "b ", "\n", "é"])
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
ARGUMENTS = (
    "",
    "{}",
    '{"a": 1}',
    '{"a": {"b": [1, {"c": "}{"}]}}',
    '{"city": "Par:is, {", "n": [{"x": 1}, {"x": 2}]}',
)


def pieces(draw: st.DrawFn, text: str) -> list[str]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def arguments(draw: st.DrawFn) -> list[Any]:
    """The pieces of arguments, in the ways in which providers send them."""
    text = draw(st.sampled_from(ARGUMENTS))
    way = draw(st.sampled_from(["plain", "whole", "placeholder", "repeated", "beginnings", "value"]))
    if way == "plain":
        return pieces(draw, text)
    if way == "placeholder":
        return ["{}", *pieces(draw, text)]
    if way == "repeated":
        return [*pieces(draw, text), text]
    if way == "beginnings":  # one that ends before a value could be a piece
        ends = sorted(draw(st.sets(st.integers(1, len(text)), max_size=4))) if text else []
        return [*(text[:end] for end in ends if text[:end].rstrip()[-1] not in ":,["), text]
    return [json.loads(text) if way == "value" and text else text]


def call(draw: st.DrawFn, number: int, indexed: bool) -> list[Json]:
    """The pieces of a tool call."""
    name = f"tool_{number}"
    names: list[str | None] = [name]
    if indexed:
        names = draw(st.sampled_from([names, [name, name], ["tool", f"_{number}"], [None, name], ["", name]]))
    functions: list[Json] = [{"name": one} for one in names]
    first, *others = arguments(draw)
    functions[-1]["arguments"] = first
    functions += [{"arguments": one} for one in others]
    index = number if indexed else draw(st.sampled_from([0, None]))
    # Without indexes and ids, nobody can tell calls apart.
    ids = draw(st.sampled_from(["first", "always", *(["never", "empty"] if indexed else [])]))
    found = []
    for place, function in enumerate(functions):
        piece: Json = {"function": function} if index is None else {"function": function, "index": index}
        if ids == "always" or (ids == "first" and place == 0):
            piece["id"] = f"call_{number}"
        elif ids == "empty":
            piece["id"] = ""
        found.append(piece)
    return found


def words(draw: st.DrawFn, way: str, number: int) -> Json:
    """A delta with text and reasoning, or one of them."""
    text = draw(st.none() | TEXTS | st.lists(TEXTS | TEXTS.map(_part)))
    thought = draw(TEXTS)
    detail: Json = {"type": draw(st.sampled_from(["reasoning.text", "reasoning.encrypted"])), "index": number}
    detail["text" if detail["type"] == "reasoning.text" else "data"] = thought
    fields: dict[str, Json] = {
        "none": {},
        "plain": {"reasoning": thought},
        "alias": {"reasoning_content": thought},
        "details": {"reasoning_details": [detail]},
        "signed": {"reasoning_details": [{**detail, "index": 0, "signature": "S"}]},
        "both": {
            "reasoning": thought,
            "reasoning_details": [{**detail, "type": "reasoning.text", "text": thought}],
        },
    }
    return {"content": text, **fields[way]}


def _thought(text: str) -> Json:
    return {"type": "reasoning.text", "text": text}


def _part(text: str) -> Json:
    return {"type": "text", "text": text}


@st.composite
def streams(draw: st.DrawFn) -> list[Json]:
    """The events of a reply."""
    way = draw(st.sampled_from(["none", "plain", "alias", "details", "signed", "both"]))
    deltas = [words(draw, way, number) for number in range(draw(st.integers(1, 4)))]
    indexed = draw(st.booleans())
    waiting = [piece for number in range(draw(st.integers(0, 3))) for piece in call(draw, number, indexed)]
    if waiting and draw(st.sampled_from([True, False])):
        deltas[-1]["tool_calls"] = [waiting.pop(0)]
    while waiting:
        size = draw(st.integers(1, 3))
        deltas.append({"content": draw(st.sampled_from([None, ""])), "tool_calls": waiting[:size]})
        waiting = waiting[size:]
    deltas += [words(draw, way, 9)] * draw(st.integers(0, 1))
    index = draw(st.sampled_from([0, 0, 1]))
    reason = draw(st.sampled_from(["stop", "tool_calls", "length", "unheard_of"]))
    events = [_event([{"index": index, "delta": one, "finish_reason": None}]) for one in deltas]
    end = {"index": index, "delta": {"content": ""}, "finish_reason": reason}
    if draw(st.booleans()):
        events[-1]["choices"][0]["finish_reason"] = reason
    else:
        events.append(_event([end]))
    if draw(st.booleans()):
        events.append(_event(draw(st.sampled_from([[], [end]]))))
    events[-1]["usage"] = USAGE
    return events


def _event(choices: list[Json]) -> Json:
    identity = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "openai/gpt-4o-mini"}
    return {**identity, "choices": choices}
