import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    page = await client.files.list(limit=2)
    print([file.id for file in page.data], [file.id async for file in client.files.list(limit=2)])
    created = await client.files.create(file=("a.txt", b"Hello"), purpose="user_data")
    print((await client.files.content(created.id)).text)
    await client.close()


asyncio.run(main())
