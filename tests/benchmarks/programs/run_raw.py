"""The floor: httpx and orjson by hand, and nothing that a program which knows its server can do without."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any, cast

import httpx
import orjson
from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, QUESTION, STREAMS_AT_ONCE, Outcome, main

HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
DONE = b"data: [DONE]"


@contextmanager
def call(url: str) -> Iterator[Callable[[], Outcome]]:
    body = {"model": MODEL, "messages": MESSAGES}
    with httpx.Client(headers=HEADERS) as client:

        def work() -> Outcome:
            answer = client.post(f"{url}/chat/completions", content=orjson.dumps(body))
            answer.raise_for_status()
            return _read(orjson.loads(answer.content))

        yield work


def _read(reply: dict[str, Any]) -> Outcome:
    return len(reply["choices"][0]["message"]["content"]), reply["usage"]["total_tokens"]


@contextmanager
def models(url: str) -> Iterator[Callable[[], Outcome]]:
    with httpx.Client(headers=HEADERS) as client:

        def work() -> Outcome:
            answer = client.get(f"{url}/models")
            answer.raise_for_status()
            return len(orjson.loads(answer.content)["data"]), 0

        yield work


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


@contextmanager
def stream(url: str) -> Iterator[Callable[[], Outcome]]:
    body = {"model": MODEL, "messages": MESSAGES, "stream": True}
    with httpx.Client(headers=HEADERS) as client:
        yield lambda: _stream(client, f"{url}/chat/completions", body, Chat())


@contextmanager
def responses(url: str) -> Iterator[Callable[[], Outcome]]:
    body = {"model": MODEL, "input": QUESTION, "stream": True}
    with httpx.Client(headers=HEADERS) as client:
        yield lambda: _stream(client, f"{url}/responses", body, Response())


def _stream(client: httpx.Client, url: str, body: dict[str, Any], reader: Chat) -> Outcome:
    with client.stream("POST", url, content=orjson.dumps(body)) as answer:
        answer.raise_for_status()
        for data in answer.iter_raw():
            reader.feed(data)
    return reader.outcome()


@asynccontextmanager
async def calls_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    body = {"model": MODEL, "messages": MESSAGES}
    async with httpx.AsyncClient(headers=HEADERS) as client:

        async def one() -> Outcome:
            answer = await client.post(f"{url}/chat/completions", content=orjson.dumps(body))
            answer.raise_for_status()
            return _read(orjson.loads(answer.content))

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

        yield work


@asynccontextmanager
async def streams_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    body = {"model": MODEL, "messages": MESSAGES, "stream": True}
    async with httpx.AsyncClient(headers=HEADERS) as client:

        async def one() -> Outcome:
            reader = Chat()
            content = orjson.dumps(body)
            async with client.stream("POST", f"{url}/chat/completions", content=content) as answer:
                answer.raise_for_status()
                async for data in answer.aiter_raw():
                    reader.feed(data)
            return reader.outcome()

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(STREAMS_AT_ONCE)])

        yield work


@asynccontextmanager
async def idle_streams(url: str) -> AsyncIterator[Callable[[], Awaitable[Outcome]]]:
    body = {"model": MODEL, "messages": MESSAGES, "stream": True}
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(headers=HEADERS, limits=limits) as client, AsyncExitStack() as kept:

        async def work() -> Outcome:
            reader = Chat()
            content = orjson.dumps(body)
            opened = client.stream("POST", f"{url}/chat/completions", content=content)
            data = (await kept.enter_async_context(opened)).aiter_raw()
            kept.push_async_callback(cast(AsyncGenerator[bytes], data).aclose)
            reader.feed(await anext(data))
            return reader.outcome()

        yield work


TASKS = {
    "call": call,
    "models": models,
    "stream": stream,
    "responses": responses,
    "calls-at-once": calls_at_once,
    "streams-at-once": streams_at_once,
    "idle-streams": idle_streams,
}

if __name__ == "__main__":
    main(TASKS)
