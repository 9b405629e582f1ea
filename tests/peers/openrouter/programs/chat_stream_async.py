"""A streamed chat, asynchronously."""

import asyncio
import os

from openrouter_sdk.compat.openrouter import OpenRouter


async def main() -> None:
    async with OpenRouter(
        api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]
    ) as open_router:
        res = await open_router.chat.send_async(
            model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        async with res as event_stream:
            async for event in event_stream:
                print([choice.delta.content or "" for choice in event.choices])


asyncio.run(main())
