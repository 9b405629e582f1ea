import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    stream = await client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Count"}], stream=True
    )
    async for chunk in stream:
        if chunk.choices:
            print(repr(chunk.choices[0].delta.content))
    async with await client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Count"}], stream=True
    ) as stream:
        print([chunk.choices[0].delta.content async for chunk in stream if chunk.choices])
    await client.close()


asyncio.run(main())
