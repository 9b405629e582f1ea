"""A list page by page, asynchronously."""

import asyncio
import os

from openrouter_sdk.compat.openrouter import OpenRouter


async def main() -> None:
    async with OpenRouter(
        api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]
    ) as open_router:
        res = await open_router.models.list_async(limit=3)
        pages = 0
        while res is not None and pages < 2:
            print([model.id for model in res.result.data])
            res, pages = await res.next(), pages + 1


asyncio.run(main())
