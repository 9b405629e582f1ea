import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    response = await client.responses.create(model="openai/gpt-4o-mini", input="Hello")
    print(response.output_text)
    async for event in await client.responses.create(model="openai/gpt-4o-mini", input="Count", stream=True):
        if event.type == "response.output_text.delta":
            print(event.delta)
    async with client.responses.stream(model="openai/gpt-4o-mini", input="Count") as stream:
        print((await stream.get_final_response()).output_text)
    await client.close()


asyncio.run(main())
