import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    page = await client.models.list()
    print([model.id async for model in client.models.list()] == [model.id for model in page.data])
    await client.close()


asyncio.run(main())
