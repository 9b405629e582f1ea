"""What the floors share: httpx or its like, and orjson, by hand.

They do nothing that a program which knows its server can do without.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any, cast

import orjson
from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, QUESTION, STREAMS_AT_ONCE, Outcome, Task

HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
CALL = {"model": MODEL, "messages": MESSAGES}
STREAM = {**CALL, "stream": True}
DONE = b"data: [DONE]"

Work = Callable[[], Outcome]
AsyncWork = Callable[[], Awaitable[Any]]


def outcome_of(reply: dict[str, Any]) -> Outcome:
    return len(reply["choices"][0]["message"]["content"]), reply["usage"]["total_tokens"]


class Chat:
    """The text and the usage of a chat's stream, from its bytes."""

    def __init__(self) -> None:
        self.rest = b""
        self.text: list[str] = []
        self.tokens = 0

    def feed(self, data: bytes) -> None:
        *events, self.rest = (self.rest + data).split(b"\n\n")
        for event in events:
            if event.startswith(b"data: ") and event != DONE:
                self.take(orjson.loads(event[6:]))

    def take(self, chunk: dict[str, Any]) -> None:
        for choice in chunk["choices"]:
            self.text.append(choice["delta"]["content"])
        if "usage" in chunk:
            self.tokens = chunk["usage"]["total_tokens"]

    def outcome(self) -> Outcome:
        return len("".join(self.text)), self.tokens


class Response(Chat):
    """The same of a Responses stream."""

    def feed(self, data: bytes) -> None:
        *events, self.rest = (self.rest + data).split(b"\n\n")
        for event in events:
            _, _, found = event.partition(b"data: ")
            if found != b"[DONE]":
                self.take(orjson.loads(found))

    def take(self, chunk: dict[str, Any]) -> None:
        kind = chunk["type"]
        if kind == "response.output_text.delta":
            self.text.append(chunk["delta"])
        elif kind == "response.completed":
            self.tokens = chunk["response"]["usage"]["total_tokens"]


class Raw:
    """The tasks on httpx, or on a library with its interface."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.tasks: Mapping[str, Task] = {
            "call": self.call,
            "models": self.models,
            "stream": self.stream,
            "responses": self.responses,
            "calls-at-once": self.calls_at_once,
            "streams-at-once": self.streams_at_once,
            "idle-streams": self.idle_streams,
        }

    @contextmanager
    def call(self, url: str) -> Iterator[Work]:
        with self.library.Client(headers=HEADERS) as client:

            def work() -> Outcome:
                answer = client.post(f"{url}/chat/completions", content=orjson.dumps(CALL))
                answer.raise_for_status()
                return outcome_of(orjson.loads(answer.content))

            yield work

    @contextmanager
    def models(self, url: str) -> Iterator[Work]:
        with self.library.Client(headers=HEADERS) as client:

            def work() -> Outcome:
                answer = client.get(f"{url}/models")
                answer.raise_for_status()
                return len(orjson.loads(answer.content)["data"]), 0

            yield work

    @contextmanager
    def stream(self, url: str) -> Iterator[Work]:
        with self.library.Client(headers=HEADERS) as client:
            yield lambda: _stream(client, f"{url}/chat/completions", STREAM, Chat())

    @contextmanager
    def responses(self, url: str) -> Iterator[Work]:
        body = {"model": MODEL, "input": QUESTION, "stream": True}
        with self.library.Client(headers=HEADERS) as client:
            yield lambda: _stream(client, f"{url}/responses", body, Response())

    @asynccontextmanager
    async def calls_at_once(self, url: str) -> AsyncIterator[AsyncWork]:
        async with self.library.AsyncClient(headers=HEADERS) as client:

            async def one() -> Outcome:
                answer = await client.post(f"{url}/chat/completions", content=orjson.dumps(CALL))
                answer.raise_for_status()
                return outcome_of(orjson.loads(answer.content))

            async def work() -> list[Outcome]:
                return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

            yield work

    @asynccontextmanager
    async def streams_at_once(self, url: str) -> AsyncIterator[AsyncWork]:
        async with self.library.AsyncClient(headers=HEADERS) as client:

            async def one() -> Outcome:
                reader = Chat()
                content = orjson.dumps(STREAM)
                async with client.stream("POST", f"{url}/chat/completions", content=content) as answer:
                    answer.raise_for_status()
                    async for data in answer.aiter_raw():
                        reader.feed(data)
                return reader.outcome()

            async def work() -> list[Outcome]:
                return await asyncio.gather(*[one() for _ in range(STREAMS_AT_ONCE)])

            yield work

    @asynccontextmanager
    async def idle_streams(self, url: str) -> AsyncIterator[AsyncWork]:
        limits = self.library.Limits(max_connections=None)
        async with (
            self.library.AsyncClient(headers=HEADERS, limits=limits) as client,
            AsyncExitStack() as kept,
        ):

            async def work() -> Outcome:
                reader = Chat()
                content = orjson.dumps(STREAM)
                opened = client.stream("POST", f"{url}/chat/completions", content=content)
                data = (await kept.enter_async_context(opened)).aiter_raw()
                kept.push_async_callback(cast(AsyncGenerator[bytes], data).aclose)
                reader.feed(await anext(data))
                return reader.outcome()

            yield work


def _stream(client: Any, url: str, body: dict[str, Any], reader: Chat) -> Outcome:
    with client.stream("POST", url, content=orjson.dumps(body)) as answer:
        answer.raise_for_status()
        for data in answer.iter_raw():
            reader.feed(data)
    return reader.outcome()
