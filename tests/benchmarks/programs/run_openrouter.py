"""The vendor's own client for Python, PyPI `openrouter`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import httpx
from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, QUESTION, STREAMS_AT_ONCE, Outcome, main
from openrouter import OpenRouter


@contextmanager
def call(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(api_key=KEY, server_url=url) as client:

        def work() -> Outcome:
            reply = client.chat.send(model=MODEL, messages=MESSAGES)
            return len(reply.choices[0].message.content), reply.usage.total_tokens

        yield work


@contextmanager
def models(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(api_key=KEY, server_url=url) as client:
        yield lambda: (len(client.models.list().result.data), 0)


@contextmanager
def stream(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(api_key=KEY, server_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            with client.chat.send(model=MODEL, messages=MESSAGES, stream=True) as chunks:
                for chunk in chunks:
                    for choice in chunk.choices:
                        text.append(choice.delta.content)  # noqa: PERF401 (as a program would)
                    if chunk.usage:
                        tokens = chunk.usage.total_tokens
            return len("".join(text)), tokens

        yield work


@contextmanager
def responses(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(api_key=KEY, server_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            with client.responses.send(model=MODEL, input=QUESTION, stream=True) as events:
                for event in events:
                    if event.type == "response.output_text.delta":
                        text.append(event.delta)
                    elif event.type == "response.completed":
                        tokens = event.response.usage.total_tokens
            return len("".join(text)), tokens

        yield work


@asynccontextmanager
async def calls_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with OpenRouter(api_key=KEY, server_url=url) as client:

        async def one() -> Outcome:
            reply = await client.chat.send_async(model=MODEL, messages=MESSAGES)
            return len(reply.choices[0].message.content), reply.usage.total_tokens

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

        yield work


@asynccontextmanager
async def streams_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with OpenRouter(api_key=KEY, server_url=url) as client:

        async def one() -> Outcome:
            text, tokens = [], 0
            chunks = await client.chat.send_async(model=MODEL, messages=MESSAGES, stream=True)
            async with chunks:
                async for chunk in chunks:
                    for choice in chunk.choices:
                        text.append(choice.delta.content)  # noqa: PERF401 (as a program would)
                    if chunk.usage:
                        tokens = chunk.usage.total_tokens
            return len("".join(text)), tokens

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(STREAMS_AT_ONCE)])

        yield work


@asynccontextmanager
async def idle_streams(url: str) -> AsyncIterator[Callable[[], Awaitable[Outcome]]]:
    many = httpx.AsyncClient(limits=httpx.Limits(max_connections=None), follow_redirects=True)
    async with (
        OpenRouter(api_key=KEY, server_url=url, async_client=many) as client,
        AsyncExitStack() as kept,
    ):

        async def work() -> Outcome:
            opened = await client.chat.send_async(model=MODEL, messages=MESSAGES, stream=True)
            chunks = await kept.enter_async_context(opened)
            first = await anext(chunks)
            return len(first.choices[0].delta.content), 0

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
