import asyncio

from openrouter_agent import OpenRouter, step_count_is, tool
from pydantic import BaseModel
from world import MODEL, URL, get_weather, report

QUESTION = "Is it raining in Lisbon already?"
STEPS = 10


class City(BaseModel):
    city: str


weather = tool(
    name="get_weather",
    description="The weather in a city, now.",
    input_schema=City,
    execute=lambda arguments, context: get_weather(arguments.city),
)


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model(
            {
                "model": MODEL,
                "input": QUESTION,
                "tools": [weather],
                "stop_when": step_count_is(STEPS),
            }
        )
        report(ended=len(await result.get_tool_calls()) >= STEPS)


asyncio.run(main())
