import asyncio

from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel
from world import MODEL, URL, get_weather, report

QUESTION = "What is the weather in Lisbon?"


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
        result = client.call_model({"model": MODEL, "input": QUESTION, "tools": [weather]})
        report(text=await result.get_text())


asyncio.run(main())
