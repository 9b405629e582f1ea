"""This project, as its README shows it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, QUESTION, STREAMS_AT_ONCE, Outcome, main

from openrouter_sdk import AsyncOpenRouter, OpenRouter

if TYPE_CHECKING:
    from openrouter_sdk.types import TokenUsage


def total(usage: TokenUsage | None) -> int:
    assert usage
    return usage.total_tokens


@contextmanager
def call(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(KEY, base_url=url) as client:

        def work() -> Outcome:
            reply = client.chat.send(model=MODEL, messages=MESSAGES)
            return len(reply.text), total(reply.usage)

        yield work


@contextmanager
def models(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(KEY, base_url=url) as client:
        yield lambda: (len(client.models.list().data), 0)


@contextmanager
def stream(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(KEY, base_url=url) as client:

        def work() -> Outcome:
            text = []
            with client.chat.stream(model=MODEL, messages=MESSAGES) as chunks:
                for chunk in chunks:
                    for choice in chunk.choices:
                        text.append(choice.delta.content or "")  # noqa: PERF401 (as a program would)
                usage = chunks.result().usage
            return len("".join(text)), total(usage)

        yield work


@contextmanager
def text_alone(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(KEY, base_url=url) as client:

        def work() -> Outcome:
            with client.chat.stream(model=MODEL, messages=MESSAGES) as chunks:
                text = "".join(chunks.text())
                return len(text), total(chunks.result().usage)

        yield work


@contextmanager
def responses(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenRouter(KEY, base_url=url) as client:

        def work() -> Outcome:
            text = []
            with client.responses.stream(model=MODEL, input=QUESTION) as events:
                for event in events:
                    if event.type == "response.output_text.delta":
                        text.append(event.delta)  # noqa: PERF401 (as a program would)
                usage = events.result().usage
            return len("".join(text)), total(usage)

        yield work


@asynccontextmanager
async def calls_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with AsyncOpenRouter(KEY, base_url=url) as client:

        async def one() -> Outcome:
            reply = await client.chat.send(model=MODEL, messages=MESSAGES)
            return len(reply.text), total(reply.usage)

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

        yield work


@asynccontextmanager
async def streams_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with AsyncOpenRouter(KEY, base_url=url) as client:

        async def one() -> Outcome:
            text = []
            async with client.chat.stream(model=MODEL, messages=MESSAGES) as chunks:
                async for chunk in chunks:
                    for choice in chunk.choices:
                        text.append(choice.delta.content or "")  # noqa: PERF401 (as a program would)
                usage = (await chunks.result()).usage
            return len("".join(text)), total(usage)

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(STREAMS_AT_ONCE)])

        yield work


@asynccontextmanager
async def idle_streams(url: str) -> AsyncIterator[Callable[[], Awaitable[Outcome]]]:
    async with AsyncOpenRouter(KEY, base_url=url) as client, AsyncExitStack() as kept:

        async def work() -> Outcome:
            opened = client.chat.stream(model=MODEL, messages=MESSAGES)
            chunks = await kept.enter_async_context(opened)
            first = await anext(chunks)
            return len(first.choices[0].delta.content or ""), 0

        yield work


TASKS = {
    "call": call,
    "models": models,
    "stream": stream,
    "text": text_alone,
    "responses": responses,
    "calls-at-once": calls_at_once,
    "streams-at-once": streams_at_once,
    "idle-streams": idle_streams,
}

if __name__ == "__main__":
    main(TASKS)
