"""Halves of surrogate pairs in the deltas of a stream."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from openrouter_sdk.events.surrogates import SurrogateJoiner, encodable, may_have_surrogates

GRIN = "\N{GRINNING FACE}"


def chunk(delta: Any, **choice: Any) -> dict[str, Any]:
    return {"id": "gen-\ud83d", "n": 3, "choices": [{"delta": delta, **choice}], "usage": {"cost": 1}}


def test_a_value_is_made_encodable_in_keys_and_texts() -> None:
    assert encodable({"\ud83d": ["\ud83d\ude00", 1, None, "ä\ude00"]}) == {
        "\ufffd": [GRIN, 1, None, "ä\ufffd"]
    }


def test_surrogates_are_found_as_escapes_and_as_bytes() -> None:
    assert all(map(may_have_surrogates, [rb'"\uD83d"', rb'"\ude00"', b'"\xed\xa0\xbd"', b'"\xed\xbf\xbf"']))
    assert not any(map(may_have_surrogates, [rb'"\ud7ff"', "한국\N{GRINNING FACE}".encode(), b"{}"]))


def test_each_text_of_a_delta_waits_for_its_own_other_half() -> None:
    joiner = SurrogateJoiner()
    calls = [{"index": 1, "function": {"arguments": "\ud83d"}}, {"index": 0, "function": {"arguments": "x"}}]
    first = joiner.join(chunk({"content": "a\ud83d", "reasoning": "\ud83d", "tool_calls": calls}))
    assert joiner.waiting
    assert first["choices"][0]["delta"]["content"] == "a"
    calls = [{"index": 1, "function": {"arguments": "\ude00"}}]
    second = joiner.join(chunk({"content": "\ude00b", "tool_calls": calls}))
    assert second["choices"][0]["delta"]["content"] == f"{GRIN}b"
    assert second["choices"][0]["delta"]["tool_calls"][0]["function"]["arguments"] == GRIN
    assert joiner.join(chunk({"reasoning": "\ude00"}))["choices"][0]["delta"] == {"reasoning": GRIN}
    assert not joiner.waiting


def test_what_is_no_delta_does_not_wait() -> None:
    joiner = SurrogateJoiner()
    assert joiner.join({"a": "\ud83d", "choices": []}) == {"a": "\ufffd", "choices": []}
    assert not joiner.waiting


def test_a_half_that_stays_alone_is_an_event_that_says_where_it_belongs() -> None:
    joiner = SurrogateJoiner()
    joiner.join(chunk({"role": "assistant", "": "\ud83d", "content": "a"}, index=2))
    expected = {
        "id": "gen-\ufffd",
        "n": 3,
        "choices": [{"index": 2, "delta": {"role": "assistant", "": "\ufffd"}}],
    }
    assert joiner.end() == [expected]
    assert joiner.end() == []


def test_choices_without_index_keep_their_place() -> None:
    joiner = SurrogateJoiner()
    joiner.join({"choices": [{"delta": {}}, {"delta": {"content": "\ud83d"}}]})
    assert joiner.end() == [{"choices": [{}, {"delta": {"content": "\ufffd"}}]}]


def test_a_complete_text_of_a_response_takes_the_place_of_the_half() -> None:
    joiner = SurrogateJoiner()
    joiner.join({"type": "response.output_text.delta", "item_id": "i", "delta": "\ud83d"})
    assert joiner.join({"type": "response.output_text.done", "text": GRIN})["text"] == GRIN
    assert joiner.end() == []


def test_nesting_too_deep_to_walk_is_a_value_error() -> None:
    deep: Any = "\ud83d"
    for _ in range(sys.getrecursionlimit()):
        deep = {"a": deep}
    with pytest.raises(ValueError, match="nested too deeply"):
        SurrogateJoiner().join(deep)
