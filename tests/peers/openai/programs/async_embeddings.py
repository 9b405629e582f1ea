import asyncio
import os

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    one, two = await asyncio.gather(
        client.embeddings.create(model="openai/text-embedding-3-small", input="one", dimensions=2),
        client.embeddings.create(model="openai/text-embedding-3-small", input="one", dimensions=2),
    )
    print(one.data[0].embedding == two.data[0].embedding, len(one.data[0].embedding))
    await client.close()


asyncio.run(main())
