import asyncio

from cpu import measured
from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel
from world import MODEL, URL, get_weather

QUESTION = "What is the weather in all cities?"


class City(BaseModel):
    city: str


weather = tool(
    name="get_weather",
    description="The weather in a city, now.",
    input_schema=City,
    execute=lambda arguments, context: get_weather(arguments.city),
)
client = OpenRouter(server_url=URL)
loop = asyncio.new_event_loop()


async def run() -> None:
    result = client.call_model({"model": MODEL, "input": QUESTION, "tools": [weather]})
    await result.get_text()


measured(lambda: loop.run_until_complete(run()))
