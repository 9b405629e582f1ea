"""A chat completion, asynchronously."""

import asyncio
import os

from openrouter_sdk.compat.openrouter import OpenRouter


async def main() -> None:
    async with OpenRouter(
        api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]
    ) as open_router:
        res = await open_router.chat.send_async(
            model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}]
        )
        print(res.choices[0].message.content)
        both = await asyncio.gather(open_router.models.count_async(), open_router.providers.list_async())
        print(both[0].data.count > 0, len(both[1].data) > 0)


asyncio.run(main())
