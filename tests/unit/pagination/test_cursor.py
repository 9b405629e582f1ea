"""Whatever the pages of a server that keeps to the contract, a walk brings each item once, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from openrouter_api.types import to_json
from openrouter_sdk import AsyncOpenRouter, OpenRouter

Json = dict[str, Any]
MOST_REQUESTS = 100
SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=4)
LIMITS = st.none() | st.integers(1, 9)


@dataclass
class Server:
    """A list, and the ways in which servers differ that keep to the contract."""

    items: list[Json]
    sizes: list[int]
    """Items of the pages, by turns; a limit may lower them."""
    tells: frozenset[str]
    """What each page says beside its items: `total_count`, `has_more`."""
    gaps: int = 0
    """Empty pages before each that is not, where the cursor moves on all the same."""
    cursor: tuple[str, str] = ("", "")
    """The parameter and the property of the cursor; none: the list has offsets."""
    requests: int = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        assert self.requests <= MOST_REQUESTS, "the walk does not end"
        query = dict(request.url.params)
        return httpx.Response(200, json=self.by_cursor(query) if self.cursor[0] else self.by_offset(query))

    def by_offset(self, query: dict[str, str]) -> Json:
        start = int(query.get("offset", 0))
        return self.page(start, self.size(query), {})

    def by_cursor(self, query: dict[str, str]) -> Json:
        name, property_name = self.cursor
        start, gap = map(int, query.get(name, "0.0").split("."))
        if gap < self.gaps and start < len(self.items):
            return {"data": [], "has_more": True, property_name: f"{start}.{gap + 1}"}
        size = self.size(query)
        ended = start + size >= len(self.items)
        return self.page(start, size, {property_name: None if ended else f"{start + size}.0"})

    def size(self, query: dict[str, str]) -> int:
        return min(self.sizes[self.requests % len(self.sizes)], int(query.get("limit", 50)))

    def page(self, start: int, size: int, beside: Json) -> Json:
        told = {"total_count": len(self.items), "has_more": start + size < len(self.items)}
        shown = {name: value for name, value in told.items() if name in self.tells}
        return {"data": self.items[start : start + size], **shown, **beside}


def walk(server: Server, choose: Callable[[Any], Any], **arguments: Any) -> list[Json]:
    """What the synchronous client brings of a list, which the asynchronous one brings too."""
    given = {name: value for name, value in arguments.items() if value is not None}
    settings: Any = {"api_key": "key", "base_url": "http://127.0.0.1/v1"}

    async def asynchronous() -> list[Any]:
        async with AsyncOpenRouter(transport=httpx.MockTransport(server.answer), **settings) as client:
            return [item async for item in client.paginate(choose(client), **given)]

    with (
        patch.dict("os.environ", clear=True),
        OpenRouter(transport=httpx.MockTransport(server.answer), **settings) as client,
    ):
        items = list(client.paginate(choose(client), **given))
        requests, server.requests = server.requests, 0
        assert asyncio.run(asynchronous()) == items
        assert server.requests == requests
    found: list[Json] = to_json(items)
    return found


def listed(count: int, name: str) -> list[Json]:
    return [{name: f"{name}{number}"} for number in range(count)]


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(0, 14),
    sizes=SIZES,
    limit=LIMITS,
    offset=st.none() | st.integers(0, 16),
    tells=st.sets(st.sampled_from(["total_count", "has_more"])),
    name=st.sampled_from(["id", "hash", "anything"]),
)
def test_a_list_by_offset_is_brought_whole(
    count: int, sizes: list[int], limit: int | None, offset: int | None, tells: set[str], name: str
) -> None:
    items = listed(count, name)
    server = Server(items, sizes, frozenset(tells))
    assert walk(server, lambda client: client.guardrails.list, limit=limit, offset=offset) == items[offset:]


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(0, 14),
    sizes=SIZES,
    limit=LIMITS,
    gaps=st.integers(0, 2),
    states_more=st.booleans(),
    files=st.booleans(),
)
def test_a_list_by_cursor_is_brought_whole(
    count: int, sizes: list[int], limit: int | None, gaps: int, states_more: bool, files: bool
) -> None:
    items = listed(count, "id")
    tells = frozenset({"has_more"}) if states_more else frozenset[str]()
    server = Server(items, sizes, tells, gaps, ("cursor", "cursor") if files else ("after", "last_id"))
    assert walk(server, lambda c: c.files.list if files else c.batches.list, limit=limit) == items


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 100])
@pytest.mark.parametrize("tells", [set(), {"total_count"}])
def test_pages_of_the_usual_size_are_whole_too(count: int, tells: set[str]) -> None:
    items = listed(count, "id")
    server = Server(items, [50], frozenset(tells))
    assert walk(server, lambda client: client.guardrails.list) == items
    assert server.requests == count // 50 + (1 if tells or count % 50 == 0 else 2)
