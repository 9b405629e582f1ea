"""Prefixes of prompts that are sent again come from a cache, and cost what a cached token costs."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.testing import StandIn
from openrouter_sdk.testing.catalogue import prompt_cache
from tests.each import each
from tests.testing.dialects import CHAT, MESSAGES, PATHS, RESPONSES, ask_again, get

Json = dict[str, Any]

BOOK = "word " * 300
MARK: Json = {"cache_control": {"type": "ephemeral"}}
MODEL = "larkspur/sonata-3"
PRICE: dict[str, float] = {
    name: float(one)
    for entry in get(StandIn(), "/models")["data"]
    if entry["id"] == MODEL
    for name, one in entry["pricing"].items()
    if isinstance(one, str)
}


def prompt(path: str, *, question: str = "Who?", mark: Json | None = None, **more: Any) -> Json:
    """A request whose first part, a book, has a mark."""
    mark = MARK if mark is None else mark
    if path == RESPONSES:  # which has the marks of another provider
        mark = {"prompt_cache_breakpoint": {"mode": "explicit"}} if mark else {}
        parts = [{"type": "input_text", "text": BOOK, **mark}, {"type": "input_text", "text": question}]
        return {"model": MODEL, "input": [{"role": "user", "content": parts}], **more}
    parts = [{"type": "text", "text": BOOK, **mark}, {"type": "text", "text": question}]
    return {"model": MODEL, "messages": [{"role": "user", "content": parts}], **more}


@each("path", PATHS)
def test_a_marked_prefix_is_written_once_and_read_when_it_comes_again(path: str) -> None:
    stand_in = StandIn()
    first = ask_again(stand_in, path, **prompt(path))
    again = ask_again(stand_in, path, **prompt(path, question="Where is it?"))
    other = ask_again(stand_in, path, **prompt(path, model="larkspur/sonata-2"))
    assert (first.cached, again.cached, other.cached) == ((0, 300, 9), (300, 0, 11), (0, 300, 9))
    for answer in (first, again):
        read, written, fresh = answer.cached
        expected = (
            read * PRICE["input_cache_read"]
            + written * PRICE["input_cache_write"]
            + fresh * PRICE["prompt"]
            + answer.written * PRICE["completion"]
        )
        assert answer.usage["cost"] == pytest.approx(expected, abs=1e-12)
    bills = stand_in.bills
    assert [one.cost for one in bills[:2]] == [first.usage["cost"], again.usage["cost"]]
    records = [get(stand_in, "/generation", id=one.generation_id)["data"] for one in bills]
    assert [one["native_tokens_cached"] for one in records] == [0, 300, 0]
    assert [one["cache_discount"] > 0 for one in records] == [False, True, False]
    stand_in.reset()
    assert ask_again(stand_in, path, **prompt(path)).cached == first.cached


@each("path", PATHS)
def test_nothing_is_cached_without_a_mark(path: str) -> None:
    stand_in = StandIn()
    for _ in range(2):
        assert ask_again(stand_in, path, **prompt(path, mark={})).cached == (0, 0, 309)
    assert ask_again(stand_in, path, **prompt(path)).cached == (0, 300, 9)


@each("path", PATHS)
def test_a_mark_at_the_top_caches_the_whole_prompt(path: str) -> None:
    stand_in = StandIn()
    more = prompt(path, mark={}, **MARK)
    assert ask_again(stand_in, path, **more).cached == (0, 301, 8)
    assert ask_again(stand_in, path, **more).cached == (301, 0, 8)


def test_a_conversation_reads_what_it_had_before_and_writes_what_is_new() -> None:
    stand_in = StandIn()
    messages: list[Json] = [{"role": "system", "content": [{"type": "text", "text": BOOK, **MARK}]}]
    cached = []
    for question in ("Who is it?", "And where?", "And why?"):
        messages.append({"role": "user", "content": [{"type": "text", "text": question, **MARK}]})
        answer = ask_again(stand_in, CHAT, model=MODEL, messages=messages)
        cached.append(answer.cached)
        plain = [{"type": "text", "text": question}]
        messages[-1:] = [{"role": "user", "content": plain}, answer.message]
    size = len((answer.text or "").split())
    (_, first, _), (second, _, _), (third, _, _) = cached
    assert (first, second) == (303, 303)
    assert third > 303 + 2
    assert size > 0
    assert all(fresh == 8 for _, _, fresh in cached)


@each(("ttl", "seconds"), [(None, 300), ("5m", 300), ("1h", 3600)], ids=str)
def test_a_prefix_is_forgotten_unless_it_is_used(ttl: str | None, seconds: int) -> None:
    now = 1_760_000_000.0
    stand_in = StandIn(clock=lambda: now)
    mark: Json = {"cache_control": {"type": "ephemeral", **({"ttl": ttl} if ttl else {})}}
    read = []
    for pause in (0, seconds - 1, seconds - 1, seconds + 1):
        now += pause
        answer = ask_again(stand_in, MESSAGES, **prompt(MESSAGES, mark=mark))
        read.append(answer.cached[0])
    assert read == [0, 300, 300, 0]
    name = "ephemeral_1h_input_tokens" if ttl == "1h" else "ephemeral_5m_input_tokens"
    assert answer.usage["cache_creation"][name] == 300
    price = PRICE["input_cache_write_1h" if ttl == "1h" else "input_cache_write"]
    expected = 9 * PRICE["prompt"] + 300 * price + answer.written * PRICE["completion"]
    assert answer.usage["cost"] == pytest.approx(expected, abs=1e-12)


def test_some_models_cache_long_prompts_without_marks_and_charge_nothing_for_it() -> None:
    stand_in = StandIn()
    system = {"role": "system", "content": "word " * 2000}

    def ask(question: str, model: str = "windrose/gale-2") -> tuple[int, int, int]:
        messages = [system, {"role": "user", "content": question}]
        return ask_again(stand_in, CHAT, model=model, messages=messages).cached

    assert [ask("Who?"), ask("Where is it?")] == [(0, 0, 2009), (2000, 0, 11)]
    assert [ask("Who?", "fernhill/grove-large") for _ in range(2)] == [(0, 0, 2009)] * 2, "which has no cache"
    system["content"] = "word " * 1000
    assert [ask("Who?"), ask("Who?")] == [(0, 0, 1009)] * 2, "too short"


def test_marks_of_tools_and_of_the_system_count() -> None:
    stand_in = StandIn()
    tool = {"name": "find", "description": "word " * 40, "input_schema": {"type": "object"}, **MARK}
    assert ask_again(stand_in, MESSAGES, model=MODEL, tools=[tool]).cached[:2] == (0, 41)
    system = [{"type": "text", "text": BOOK, **MARK}]
    assert ask_again(stand_in, MESSAGES, model=MODEL, tools=[tool], system=system).cached[:2] == (41, 300)


def test_a_model_that_is_not_listed_has_a_cache_as_well() -> None:
    stand_in = StandIn()
    costs = [ask_again(stand_in, CHAT, **prompt(CHAT, model="a/b")).usage["cost"] for _ in range(2)]
    plain = ask_again(StandIn(), CHAT, **prompt(CHAT, model="a/b", mark={})).usage["cost"]
    assert costs[0] > plain > costs[1]


def test_the_memory_of_prefixes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompt_cache, "MAX_PREFIXES", 3)
    stand_in = StandIn()

    def read(text: str) -> int:
        messages = [{"role": "user", "content": [{"type": "text", "text": text, **MARK}]}]
        return ask_again(stand_in, CHAT, model=MODEL, messages=messages).cached[0]

    assert [read(text) for text in ("one", "two", "three", "one", "four", "one", "two")] == [
        *(0, 0, 0, 1),
        *(0, 1, 0),
    ]
