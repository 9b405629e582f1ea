"""What PyPI `openai` does at once, on whichever HTTP client it is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from measure import CALLS_AT_ONCE, KEY, MESSAGES, MODEL, STREAMS_AT_ONCE, Outcome, Task
from openai import AsyncOpenAI

Work = Callable[[], Awaitable[Any]]


class AtOnce:
    """The asynchronous tasks, with what makes the HTTP client of each; by default openai makes its own."""

    def __init__(self, http_client: Callable[[], Any] = lambda: None) -> None:
        self.http_client = http_client
        self.tasks: Mapping[str, Task] = {
            "calls-at-once": self.calls_at_once,
            "streams-at-once": self.streams_at_once,
            "idle-streams": self.idle_streams,
        }

    def client(self, url: str) -> AsyncOpenAI:
        return AsyncOpenAI(api_key=KEY, base_url=url, http_client=self.http_client())

    @asynccontextmanager
    async def calls_at_once(self, url: str) -> AsyncIterator[Work]:
        async with self.client(url) as client:

            async def one() -> Outcome:
                reply = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
                return len(reply.choices[0].message.content), reply.usage.total_tokens

            async def work() -> list[Outcome]:
                return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

            yield work

    @asynccontextmanager
    async def streams_at_once(self, url: str) -> AsyncIterator[Work]:
        async with self.client(url) as client:

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
    async def idle_streams(self, url: str) -> AsyncIterator[Work]:
        async with self.client(url) as client, AsyncExitStack() as kept:

            async def work() -> Outcome:
                opened = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
                chunks = await kept.enter_async_context(opened)
                first = await anext(chunks)
                return len(first.choices[0].delta.content), 0

            yield work
