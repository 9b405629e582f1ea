"""What a chunk of a stream costs in objects and in function calls, which do not depend on the machine.

The limits leave room for other versions of Python and of httpx, and for a field more; not for a second copy
of each chunk, or for one more layer on its way. `make bench` measures the time.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import tracemalloc
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from tests.behaviour.streams.callers import ARGUMENTS
from tests.behaviour.streams.wire_events import DONE, chunk, sse, text
from tests.transports.libraries import httpx

CHUNKS = 1_000
TOGETHER = 50
"""Chunks in one piece of bytes, as a fast server sends them."""
URL = "http://127.0.0.1:9"


def pieces(together: int) -> list[bytes]:
    """A stream of so many chunks of text, no two the same."""
    events = [sse(text(f"word{number} ")[0]) for number in range(CHUNKS)]
    joined = [b"".join(events[at : at + together]) for at in range(0, CHUNKS, together)]
    return [*joined, sse(chunk({}, "stop")), DONE]


def answer(content: Any) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=content)


@pytest.fixture
def together() -> int:
    return TOGETHER


@pytest.fixture
def client(together: int) -> OpenRouter:
    body = pieces(together)
    return OpenRouter("key", base_url=URL, transport=httpx.MockTransport(lambda _: answer(iter(body))))


@pytest.fixture
def async_client(together: int) -> AsyncOpenRouter:
    body = pieces(together)

    async def content() -> AsyncIterator[bytes]:
        for piece in body:
            yield piece

    transport = httpx.MockTransport(lambda _: answer(content()))
    return AsyncOpenRouter("key", base_url=URL, transport=transport)


def keep(client: OpenRouter) -> object:
    """Read the typed chunks and keep each."""
    with client.chat.stream(**ARGUMENTS["chat"]) as stream:
        return list(stream), stream


def forget(client: OpenRouter) -> object:
    """Read the typed chunks and keep none; the stream has the result."""
    with client.chat.stream(**ARGUMENTS["chat"]) as stream:
        for _ in stream:
            pass
        return stream


def read_text(client: OpenRouter) -> object:
    """Read the pieces of text."""
    with client.chat.stream(**ARGUMENTS["chat"]) as stream:
        for _ in stream.text():
            pass
        return stream


def forget_async(client: AsyncOpenRouter) -> object:
    """As `forget`."""

    async def scenario() -> object:
        async with client.chat.stream(**ARGUMENTS["chat"]) as stream:
            async for _ in stream:
                pass
            return stream

    return asyncio.run(scenario())


def blocks(work: Callable[[], object]) -> float:
    """Blocks of memory that are left of the work, by chunk."""
    work()  # loads what the first chunk loads
    tracemalloc.start()
    try:
        held = work()
        gc.collect()
        found = sum(one.count for one in tracemalloc.take_snapshot().statistics("filename"))
    finally:
        tracemalloc.stop()
    del held
    return found / CHUNKS


def called(work: Callable[[], object]) -> Counter[str]:
    """Calls of functions, by the module if it is in C; those in Python are all under ""."""
    work()
    found: Counter[str] = Counter()

    def count(_frame: object, event: str, function: object) -> None:
        if event == "call":
            found[""] += 1
        elif event == "c_call":
            found[str(getattr(function, "__module__", None))] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


def calls(work: Callable[[], object]) -> float:
    """Calls of functions, by chunk."""
    return called(work).total() / CHUNKS


def test_a_typed_chunk_is_few_objects(client: OpenRouter) -> None:
    """Text, delta, choice and chunk, and a list; about 6 blocks, because chunks alike share the rest."""
    assert 4 < blocks(lambda: keep(client)) < 9


def test_a_stream_keeps_little_more_of_a_chunk_than_its_text(client: OpenRouter) -> None:
    """About 1.1 blocks."""
    assert 1 <= blocks(lambda: forget(client)) < 2


@pytest.mark.parametrize(("together", "most"), [(TOGETHER, 18), (1, 42)], ids=["together", "one by one"])
@pytest.mark.parametrize("read", [forget, read_text], ids=["typed", "text"])
def test_a_chunk_passes_few_functions(
    client: OpenRouter, read: Callable[[OpenRouter], object], most: int
) -> None:
    """About 11 and 14 calls, and 33 and 36."""
    assert 2 < calls(lambda: read(client)) < most


@pytest.mark.parametrize(("together", "most"), [(TOGETHER, 18), (1, 42)], ids=["together", "one by one"])
def test_a_chunk_passes_few_functions_asynchronously(async_client: AsyncOpenRouter, most: int) -> None:
    """About as many as synchronously."""
    assert 2 < calls(lambda: forget_async(async_client)) < most


def test_the_json_of_a_chunk_is_parsed_once(client: OpenRouter) -> None:
    """No further than its text, where it is like the last one; and the request is written once."""
    found = called(lambda: forget(client))
    assert found["orjson"] + found["jiter"] <= CHUNKS + 2
