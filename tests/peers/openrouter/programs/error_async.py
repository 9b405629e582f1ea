"""An error, asynchronously."""

import asyncio
import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors


async def main() -> None:
    async with OpenRouter(
        api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]
    ) as open_router:
        try:
            await open_router.chat.send_async(
                model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], retries=None
            )
        except errors.UnauthorizedResponseError as error:
            print(error.status_code, error.message, error.body)


asyncio.run(main())
