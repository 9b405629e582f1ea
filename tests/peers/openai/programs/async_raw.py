import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    response = await client.chat.completions.with_raw_response.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
    print(response.status_code, response.parse().choices[0].message.content)
    async with client.chat.completions.with_streaming_response.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    ) as streamed:
        completion = await streamed.parse()
        print(streamed.status_code, completion.choices[0].message.content)
    await client.close()


asyncio.run(main())
