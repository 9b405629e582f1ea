"""Play black-box cases with the asynchronous client of openrouter-sdk."""

from __future__ import annotations

import asyncio

from adapter import JSON, Adapter, Pieces, Report, main, result
from ours import call_options, method, raised, returned, settings

from openrouter_sdk import AsyncOpenRouter, __version__, errors


async def play(do: JSON, base_url: str, key: str, report: Report) -> None:
    """Perform a case and report."""
    async with AsyncOpenRouter(key, base_url=base_url, **settings(do)) as client:
        outcome: JSON = {}
        for _ in range(do.get("times", 1)):
            outcome = await _outcome(client, do)
        await asyncio.to_thread(report, outcome)


async def _outcome(client: AsyncOpenRouter, do: JSON) -> JSON:
    try:
        return await _performed(client, do)
    except errors.OpenRouterError as failure:
        return raised(failure)


async def _performed(client: AsyncOpenRouter, do: JSON) -> JSON:
    called = method(client, do)(options=call_options(do), **do["arguments"])
    if not do.get("stream"):
        return returned(do, await called)
    async with called as stream:
        if do["read"] == "result":
            return returned(do, await stream.result())
        pieces = Pieces(do)
        async for event in stream:
            if pieces.add(event.to_dict()):
                break
    return result(pieces.value)


ADAPTER = Adapter("openrouter-sdk (async)", __version__, play)

if __name__ == "__main__":
    main(ADAPTER)
