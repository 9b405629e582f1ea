"""Laws of the history: no result without its call, and instructions stay."""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import given, strategies as st

from openrouter_sdk.conversation.history import (
    answered,
    call_ids,
    estimated_tokens,
    fit,
    last_turn,
    turn_starts,
)

Json = dict[str, Any]
NUMBERS = count()


@st.composite
def turns(draw: st.DrawFn) -> list[Json]:
    """A turn: messages of the user, replies with calls and their results, and now and then instructions."""
    text = st.text(max_size=60)
    messages: list[Json] = [{"role": "user", "content": draw(text)} for _ in range(draw(st.integers(1, 2)))]
    for calls in draw(st.lists(st.integers(0, 2), max_size=3)):
        ids = [f"c{next(NUMBERS) if draw(st.booleans()) else 0}-{n}" for n in range(calls)]
        message: Json = {"role": "assistant", "content": draw(text)}
        messages.append({**message, "tool_calls": [{"id": one} for one in ids]} if ids else message)
        if draw(st.integers(0, 9)) == 0:
            messages.append({"role": draw(st.sampled_from(["user", "system"])), "content": "meanwhile"})
        messages += [{"role": "tool", "tool_call_id": one, "content": draw(text)} for one in ids]
    if draw(st.integers(0, 4)) == 0:
        messages.insert(0, {"role": draw(st.sampled_from(["system", "developer"])), "content": draw(text)})
    return messages


HISTORIES = st.lists(turns(), max_size=8).map(lambda found: [message for turn in found for message in turn])


def orphans(messages: list[Json]) -> list[Json]:
    """The results without a call before them."""
    known: set[str] = set()
    found = []
    for message in messages:
        known.update(call_ids(message))
        if message["role"] == "tool" and message["tool_call_id"] not in known:
            found.append(message)
    return found


@given(HISTORIES, st.integers(1, 500), st.integers(-50, 200))
def test_what_is_left_is_whole_and_short(messages: list[Json], limit: int, overhead: int) -> None:
    kept, report = fit(messages, limit, overhead)
    total = sum(map(estimated_tokens, kept)) + overhead
    assert orphans(kept) == []
    pinned = [one for one in messages if one["role"] in ("system", "developer")]
    assert [one for one in kept if one["role"] in ("system", "developer")] == pinned
    if report is None:
        assert kept == messages
        assert total <= limit or len(turn_starts(messages)) < 2
        return
    assert report.tokens > limit
    assert report.kept_tokens == max(total, 0)
    assert total * 10 <= limit * 7 or len(turn_starts(kept)) == 1
    assert len(kept) + len(report.messages) == len(messages)
    assert kept[-1] == messages[-1]
    assert [one for one in messages if any(one is other for other in (*kept, *report.messages))] == messages


@given(HISTORIES, st.integers(1, 500))
def test_what_fits_is_not_shortened_again(messages: list[Json], limit: int) -> None:
    kept, _ = fit(messages, limit)
    assert fit(kept, limit) == (kept, None) or len(turn_starts(kept)) == 1


@given(HISTORIES)
def test_a_history_ends_with_its_last_turn(messages: list[Json]) -> None:
    before, gone = last_turn(messages)
    assert len(before) + len(gone) == len(messages)
    assert orphans(before) == []
    assert answered(messages) == messages or messages[-1]["role"] != "tool"
