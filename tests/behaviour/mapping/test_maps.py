"""`map` sends many requests, and hands over a row for each."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import pytest

from openrouter_sdk import MapRow, errors
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each

MODEL = {"model": "a/b"}


@dataclass
class City:
    name: str


def texts(rows: list[MapRow[Any]]) -> list[str | None]:
    return [row.value.text if row.ok else None for row in rows]


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def test_each_request_gets_a_row_in_order(lane: Lane, server: StandInServer) -> None:
    requests: list[Any] = [
        "one",
        {"id": "second", "messages": [{"role": "user", "content": "two"}]},
        {"messages": [{"role": "user", "content": "three"}], "model": "c/d"},
    ]
    rows = lane.client().chat.map(requests, **MODEL, messages=[{"role": "system", "content": "Be brief."}])
    found = lane.collect(rows)
    assert [(row.index, row.id, row.request, row.ok) for row in found] == [
        (0, None, "one", True),
        (1, "second", requests[1], True),
        (2, None, requests[2], True),
    ]
    sent = {one.json()["messages"][-1]["content"]: one.json() for one in server.requests}
    assert {text: body["model"] for text, body in sent.items()} == {
        "one": "a/b",
        "two": "a/b",
        "three": "c/d",
    }
    assert [len(sent[text]["messages"]) for text in ("one", "two", "three")] == [2, 1, 1]
    assert all("id" not in body for body in sent.values())
    assert (rows.summary.done, rows.summary.total) == (3, 3)
    assert rows.summary.cost == pytest.approx(sum(row.value.cost for row in found))


def test_rows_come_as_they_end_if_order_does_not_matter(lane: Lane, server: StandInServer) -> None:
    server.script.error(500, "boom")
    rows = lane.collect(lane.client().chat.map(["a", "b", "c"], **MODEL, concurrency=3, ordered=False))
    assert sorted(row.index for row in rows) == [0, 1, 2]
    assert sum(row.ok for row in rows) == 2


def test_a_failed_row_ends_nothing_and_its_value_raises(lane: Lane, server: StandInServer) -> None:
    server.script.reply("1").error(400, "no").reply("3")
    rows = lane.client().chat.map(["a", "b", "c"], **MODEL, concurrency=1)
    found = lane.collect(rows)
    assert texts(found) == ["1", None, "3"]
    with pytest.raises(errors.BadRequestError, match="no"):
        _ = found[1].value
    assert (rows.summary.done, rows.summary.failed, found[1].cost) == (2, 1, 0.0)


def test_an_invalid_request_is_not_sent_and_is_the_error_of_its_row(
    lane: Lane, server: StandInServer
) -> None:
    found = lane.collect(lane.client().chat.map(["a", {"mesages": []}, {"temperature": "hot"}], **MODEL))
    assert [type(row.error) for row in found] == [type(None), *[errors.InvalidArgumentError] * 2]
    assert "did you mean `messages`" in str(found[1].error)
    assert len(server.requests) == 1


BAD: dict[str, tuple[Any, dict[str, Any], str]] = {
    "one prompt": ("hello", {}, "not one str"),
    "one dict": ({"messages": []}, {}, "not one dict"),
    "a number": (7, {}, "not int"),
    "no dict": (["a", 7], {}, r"requests\[1\] must be the text of a prompt, or a dict"),
    "number as id": ([{"id": 7}], {}, r"requests\[0\]: the id must be a string"),
    "empty id": ([{"id": ""}], {}, "must be a string that is not empty"),
    "two ids": (
        [{"id": "x"}, "a", {"id": "x"}],
        {},
        r"\[2\]: the id 'x' is also that of requests\[0\]",
    ),
    "concurrency": (["a"], {"concurrency": 0}, "concurrency must be a positive integer, not 0"),
    "window": (["a"], {"window": -1}, "window must be a positive integer, not -1"),
    "ordered": (["a"], {"ordered": 1}, "ordered must be True or False"),
    "journal": (["a"], {"journal": 7}, "journal must be a path, not int"),
    "progress": (["a"], {"progress": 7}, "progress must be"),
    "unknown": (["a"], {"modle": "a/b"}, "did you mean `model`"),
    "another library": (["a"], {"max_workers": 3}, "did you mean `concurrency`"),
    "misspelt": (["a"], {"jurnal": "run.jsonl"}, "did you mean `journal`"),
    "setting": (["a"], {"temperature": "hot"}, "`temperature` must be"),
    "checkpoint": (["a"], {"tools": [add], "state": {}}, "has no argument `state`"),
    "type": (["a"], {"output_type": complex}, "complex"),
}


@each("name", BAD)
def test_invalid_arguments_are_refused_before_anything_is_sent(
    name: str, sync_lane: Lane, async_lane: Lane, server: StandInServer
) -> None:
    requests, more, words = BAD[name]
    for lane in (sync_lane, async_lane):
        with pytest.raises(errors.InvalidArgumentError, match=words):
            lane.shared_client.chat.map(requests, **{**MODEL, **more})
    assert len(server.requests) == 0


def test_a_generator_is_read_as_far_as_the_window(lane: Lane) -> None:
    count = 0

    def prompts() -> Iterator[str]:
        nonlocal count
        for number in range(1_000_000):
            count += 1
            yield f"{number}"

    rows = lane.client().chat.map(
        prompts(), **MODEL, concurrency=2, window=5
    )  # kept, so that nothing closes it
    assert len(lane.take(rows, 3)) == 3
    assert 3 <= count <= 8


def test_nothing_more_is_read_of_a_generator_once_the_map_is_left(async_lane: Lane) -> None:
    count = 0
    loops: list[Any] = []

    def prompts() -> Iterator[str]:
        nonlocal count
        for number in range(1_000_000):
            count += 1
            if count == 3:
                loops.clear()
            yield f"{number}"

    async def main() -> object:
        rows = async_lane.client().chat.map(prompts(), **MODEL, concurrency=2, window=5)
        loops.append(aiter(rows))
        async with asyncio.timeout(60):
            return await anext(rows, "left")

    assert async_lane.do(main()) == "left"
    assert count == 3


@each("kind", ["error", "not a request", "same id"])
def test_what_a_generator_breaks_off_with_comes_after_the_rows_before_it(
    kind: str, sync_lane: Lane, async_lane: Lane
) -> None:
    def prompts() -> Iterator[Any]:
        yield {"id": "x", "messages": [{"role": "user", "content": "a"}]}
        yield "b"
        if kind == "error":
            raise OSError("disk on fire")
        yield 7 if kind == "not a request" else {"id": "x"}
        yield "never"

    for lane in (sync_lane, async_lane):
        rows = lane.shared_client.chat.map(prompts(), **MODEL)
        with pytest.raises((OSError, errors.InvalidArgumentError)) as caught:
            lane.collect(rows)
        assert isinstance(caught.value, OSError) == (kind == "error")
        assert (rows.summary.done, rows.summary.total) == (2, 2)


def test_the_asynchronous_client_takes_asynchronous_requests_too(async_lane: Lane, sync_lane: Lane) -> None:
    async def prompts() -> AsyncIterator[str]:
        for text in "abc":
            yield text

    assert len(async_lane.collect(async_lane.client().chat.map(prompts(), **MODEL))) == 3
    with pytest.raises(errors.InvalidArgumentError, match="needs an AsyncOpenRouter"):
        sync_lane.client().chat.map(prompts(), **MODEL)


def test_rows_may_be_values_of_a_type(lane: Lane, server: StandInServer) -> None:
    server.script.reply('{"name": "Paris"}').reply('{"town": 1}')
    found = lane.collect(lane.client().chat.map(["a", "b"], **MODEL, output_type=City, concurrency=1))
    assert found[0].value.output == City("Paris")
    assert isinstance(found[1].error, errors.OutputInvalidError)
    assert found[1].cost == found[1].error.cost


def test_rows_may_be_runs_of_tools(lane: Lane, server: StandInServer) -> None:
    for _ in range(2):
        server.script.reply(None, tool_calls=[{"name": "add", "arguments": {"a": 1, "b": 2}}]).reply("3")
    found = lane.collect(lane.client().chat.map(["a", "b"], **MODEL, tools=[add], concurrency=1))
    assert [(row.value.status, row.value.text, len(row.value.steps)) for row in found] == [
        ("completed", "3", 2),
        ("completed", "3", 2),
    ]
    assert found[0].cost == found[0].value.cost


def test_responses_are_mapped_too(lane: Lane, server: StandInServer) -> None:
    found = lane.collect(lane.client().responses.map(["a", {"input": "b"}], **MODEL))
    assert all(row.ok for row in found)
    assert sorted(str(one.json()["input"]) for one in server.requests) == ["a", "b"]


def test_options_of_a_request_are_its_own(lane: Lane, server: StandInServer) -> None:
    requests: list[Any] = [{"messages": [{"role": "user", "content": "a"}], "headers": {"x-row": "1"}}, "b"]
    assert all(
        row.ok for row in lane.collect(lane.client().chat.map(requests, **MODEL, headers={"x-map": "1"}))
    )
    headers = {
        one.json()["messages"][0]["content"]: (one.header("x-map"), one.header("x-row"))
        for one in server.requests
    }
    assert headers == {"a": ("1", "1"), "b": ("1", None)}


def test_progress_counts_rows(lane: Lane) -> None:
    seen: list[tuple[int, int | None]] = []
    lane.collect(
        lane.client().chat.map(["a", "b", "c"], **MODEL, progress=lambda p: seen.append((p.done, p.total)))
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_no_more_rows_run_at_once_than_the_concurrency_says(sync_lane: Lane, server: StandInServer) -> None:
    running = most = 0
    lock = threading.Lock()

    def busy(n: int) -> int:
        """Be busy."""
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        threading.Event().wait(0.01)
        with lock:
            running -= 1
        return n

    for _ in range(6):
        server.script.reply(None, tool_calls=[{"name": "busy", "arguments": {"n": 1}}])
    rows = sync_lane.client().chat.map(list("abcdef"), **MODEL, tools=[busy], concurrency=2)
    assert len(sync_lane.collect(rows)) == 6
    assert most <= 2


def test_context_variables_reach_the_threads(sync_lane: Lane, server: StandInServer) -> None:
    name: ContextVar[str] = ContextVar("name")
    name.set("caller")

    def who() -> str:
        """Tell who is there."""
        return name.get("nobody")

    server.script.reply(None, tool_calls=[{"name": "who", "arguments": {}}]).reply("ok")
    [row] = sync_lane.collect(sync_lane.client().chat.map(["a"], **MODEL, tools=[who]))
    assert row.value.messages[-2]["content"] == "caller"


def test_a_map_of_nothing_has_no_rows(lane: Lane) -> None:
    rows = lane.client().chat.map([], **MODEL)
    assert lane.collect(rows) == []
    assert rows.summary.total == 0
    assert lane.collect(rows) == []
