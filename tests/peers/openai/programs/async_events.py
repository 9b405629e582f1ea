import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    async with client.chat.completions.stream(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Count"}]
    ) as stream:
        async for event in stream:
            if event.type == "content.delta":
                print(event.delta)
        completion = await stream.get_final_completion()
    print(completion.choices[0].message.content)
    await client.close()


asyncio.run(main())
