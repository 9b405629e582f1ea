import asyncio
import os
from typing import Any

from openrouter_sdk.compat.openai import AsyncOpenAI

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


tools: list[Any] = [{"type": "function", "function": {"name": "now", "parameters": {}}}]


async def main() -> None:
    messages: list[Any] = [{"role": "user", "content": "What time is it?"}]
    async with client:
        for _ in range(2):
            completion = await client.chat.completions.create(
                model="openai/gpt-4o-mini", messages=messages, tools=tools
            )
            message = completion.choices[0].message
            messages.append(message)
            messages += [
                {"role": "tool", "tool_call_id": call.id, "content": "noon"}
                for call in message.tool_calls or []
            ]
            print(message.content)


asyncio.run(main())
