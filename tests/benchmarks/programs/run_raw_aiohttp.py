"""aiohttp and orjson by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import orjson
from measure import CALLS_AT_ONCE, STREAMS_AT_ONCE, Outcome, main
from raw_tasks import CALL, HEADERS, STREAM, AsyncWork, Chat, outcome_of


@asynccontextmanager
async def calls_at_once(url: str) -> AsyncIterator[AsyncWork]:
    async with aiohttp.ClientSession(headers=HEADERS) as session:

        async def one() -> Outcome:
            async with session.post(f"{url}/chat/completions", data=orjson.dumps(CALL)) as answer:
                answer.raise_for_status()
                return outcome_of(orjson.loads(await answer.read()))

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(CALLS_AT_ONCE)])

        yield work


@asynccontextmanager
async def streams_at_once(url: str) -> AsyncIterator[AsyncWork]:
    async with aiohttp.ClientSession(headers=HEADERS) as session:

        async def one() -> Outcome:
            reader = Chat()
            async with session.post(f"{url}/chat/completions", data=orjson.dumps(STREAM)) as answer:
                answer.raise_for_status()
                async for data in answer.content.iter_any():
                    reader.feed(data)
            return reader.outcome()

        async def work() -> list[Outcome]:
            return await asyncio.gather(*[one() for _ in range(STREAMS_AT_ONCE)])

        yield work


@asynccontextmanager
async def idle_streams(url: str) -> AsyncIterator[AsyncWork]:
    many = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(headers=HEADERS, connector=many) as session, AsyncExitStack() as kept:

        async def work() -> Outcome:
            reader = Chat()
            opened = session.post(f"{url}/chat/completions", data=orjson.dumps(STREAM))
            answer = await kept.enter_async_context(opened)
            reader.feed(await answer.content.readany())
            return reader.outcome()

        yield work


TASKS = {
    "calls-at-once": calls_at_once,
    "streams-at-once": streams_at_once,
    "idle-streams": idle_streams,
}

if __name__ == "__main__":
    main(TASKS)
