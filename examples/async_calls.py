"""Three questions at the same time, with the asynchronous client. It takes as long as the slowest answer.

Run: python examples/async_calls.py
"""

import asyncio

from openrouter_sdk import AsyncOpenRouter, OpenRouterError

CITIES = ["Lisbon", "Porto", "Faro"]


async def describe(client: AsyncOpenRouter, city: str) -> str:
    try:
        reply = await client.chat.send(
            model="openai/gpt-4o-mini",
            messages=[{"role": "user", "content": f"{city} in one sentence."}],
            max_tokens=100,
            timeout=60,
        )
    except OpenRouterError as error:  # one that fails does not end the others
        return f"no answer: {error}"
    return reply.text


async def main() -> None:
    async with AsyncOpenRouter() as client:
        answers = await asyncio.gather(*(describe(client, city) for city in CITIES))
        for city, answer in zip(CITIES, answers, strict=True):
            print(f"{city}: {answer}")
        print(client.spending)


if __name__ == "__main__":
    asyncio.run(main())
