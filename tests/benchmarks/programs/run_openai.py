"""PyPI `openai`, pointed at another base URL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, QUESTION, STREAMS_AT_ONCE, Outcome, main
from openai import AsyncOpenAI, OpenAI


@contextmanager
def call(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            reply = client.chat.completions.create(model=MODEL, messages=MESSAGES)
            return len(reply.choices[0].message.content), reply.usage.total_tokens

        yield work


@contextmanager
def models(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:
        yield lambda: (len(client.models.list().data), 0)


@contextmanager
def stream(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
                for choice in chunk.choices:
                    text.append(choice.delta.content)  # noqa: PERF401 (as a program would)
                if chunk.usage:
                    tokens = chunk.usage.total_tokens
            return len("".join(text)), tokens

        yield work


@contextmanager
def responses(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            for event in client.responses.create(model=MODEL, input=QUESTION, stream=True):
                if event.type == "response.output_text.delta":
                    text.append(event.delta)
                elif event.type == "response.completed":
                    tokens = event.response.usage.total_tokens
            return len("".join(text)), tokens

        yield work


@asynccontextmanager
async def calls_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with AsyncOpenAI(api_key=KEY, base_url=url) as client:

        async def one() -> Outcome:
            reply = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
            return len(reply.choices[0].message.content), reply.usage.total_tokens

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

        yield work


@asynccontextmanager
async def streams_at_once(url: str) -> AsyncIterator[Callable[[], Awaitable[list[Outcome]]]]:
    async with AsyncOpenAI(api_key=KEY, base_url=url) as client:

        async def one() -> Outcome:
            text, tokens = [], 0
            chunks = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
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
    async with AsyncOpenAI(api_key=KEY, base_url=url) as client, AsyncExitStack() as kept:

        async def work() -> Outcome:
            opened = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
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
