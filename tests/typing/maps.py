"""What type checkers know of maps. It is never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any, Literal, assert_type

from openrouter_sdk import (
    AsyncMapRows,
    AsyncOpenRouter,
    MapRow,
    MapRows,
    MapSummary,
    OpenRouter,
    ParsedReply,
    RunLimits,
    ToolRun,
)
from openrouter_sdk.mapping.estimate import Estimate
from openrouter_sdk.types import ChatReply, ResponsesReply

MODEL = "openai/gpt-4o-mini"


@dataclass
class Invoice:
    total: float


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def requests() -> Iterator[dict[str, object]]:
    yield {"id": "first", "messages": [{"role": "user", "content": "Hi"}]}


def replies(client: OpenRouter) -> None:
    rows = client.chat.map(["Hi"], model=MODEL, concurrency=4, journal="run.jsonl", temperature=0.5)
    assert_type(rows, MapRows[ChatReply])
    assert_type(rows.summary, MapSummary)
    for row in rows:
        assert_type(row, MapRow[ChatReply])
        assert_type(row.value.text, str)
        assert_type(row.error, Exception | None)
    with client.chat.map(requests(), model=MODEL, messages=[{"role": "system", "content": "Hi"}]) as same:
        assert_type(same, MapRows[ChatReply])
    assert_type(client.responses.map(["Hi"], model=MODEL), MapRows[ResponsesReply])
    assert_type(client.chat.map(["Hi"], model=MODEL, dry_run=True), Estimate)


def values(client: OpenRouter) -> None:
    rows = client.chat.map(["Hi"], model=MODEL, output_type=Invoice, output_retries=1)
    assert_type(rows, MapRows[ParsedReply[Invoice, ChatReply]])
    assert_type([row.value.output for row in rows], list[Invoice])
    either = client.chat.map(["Hi"], model=MODEL, output_type=Literal["yes", "no"])
    assert_type(either, MapRows[ParsedReply[Literal["yes", "no"], ChatReply]])
    schema = client.chat.map(["Hi"], model=MODEL, output_type={"type": "object"})
    assert_type(schema, MapRows[ParsedReply[Any, ChatReply]])


def runs(client: OpenRouter) -> None:
    rows = client.chat.map(["Hi"], model=MODEL, tools=[add], limits=RunLimits(max_cost=0.1), budget=1)
    assert_type(rows, MapRows[ToolRun[None]])
    typed = client.chat.map(["Hi"], model=MODEL, tools=[add], output_type=Invoice, mode="tool")
    assert_type(typed, MapRows[ToolRun[Invoice]])


async def asynchronous(client: AsyncOpenRouter, prompts: AsyncIterator[str]) -> None:
    async with client.chat.map(prompts, model=MODEL) as rows:
        assert_type(rows, AsyncMapRows[ChatReply])
        async for row in rows:
            assert_type(row.value, ChatReply)
    typed = client.chat.map(["Hi"], model=MODEL, output_type=Invoice)
    assert_type(typed, AsyncMapRows[ParsedReply[Invoice, ChatReply]])
    assert_type(client.chat.map(["Hi"], model=MODEL, tools=[add]), AsyncMapRows[ToolRun[None]])
    assert_type(client.responses.map(["Hi"], model=MODEL), AsyncMapRows[ResponsesReply])
    assert_type(await client.chat.map(["Hi"], model=MODEL, dry_run=True), Estimate)
