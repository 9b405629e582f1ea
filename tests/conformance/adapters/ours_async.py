"""Play black-box cases with the asynchronous client of openrouter-sdk."""

from __future__ import annotations

import asyncio

from adapter import CLOSE_AFTER, JSON, Adapter, Pieces, Report, error, main, of_several, result
from ours import call_options, method, raised, returned, settings

from openrouter_sdk import AsyncOpenRouter, __version__, errors


async def play(do: JSON, base_url: str, key: str, report: Report) -> None:
    """Perform a case and report."""
    try:
        client = AsyncOpenRouter(key, base_url=base_url, **settings(do))
    except errors.OpenRouterError as failure:
        report(raised(failure))
        return
    async with client:
        outcome = await _called(client, do)
        if do.get("close") == "before_report":
            await client.close()
        await asyncio.to_thread(report, outcome)


async def _called(client: AsyncOpenRouter, do: JSON) -> JSON:
    if do.get("close") == "before_call":
        await client.close()
    calls = [asyncio.ensure_future(_outcome(client, do)) for _ in range(do.get("concurrent", 1))]
    if do.get("close") == "during_call":
        await asyncio.sleep(CLOSE_AFTER)
        await client.close()
    if "cancel_after" in do:
        asyncio.get_running_loop().call_later(do["cancel_after"], calls[0].cancel)
    try:
        outcomes = await asyncio.gather(*calls)
    except asyncio.CancelledError:
        return error("cancelled", "cancelled")
    for _ in range(1, do.get("times", 1)):
        outcomes.append(await _outcome(client, do))
    return of_several(outcomes)


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
