import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    completion = await client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
    print(completion.choices[0].message.content)
    await client.close()


asyncio.run(main())
