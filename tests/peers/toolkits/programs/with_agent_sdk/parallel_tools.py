import asyncio

from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel
from world import MODEL, URL, get_news, get_population, get_time, get_traffic, get_weather, report

QUESTION = "Tell me all about Lisbon."


class City(BaseModel):
    city: str


def city_tool(function):
    return tool(
        name=function.__name__,
        description=function.__doc__,
        input_schema=City,
        execute=lambda arguments, context: function(arguments.city),
    )


tools = [city_tool(one) for one in (get_news, get_traffic, get_weather, get_time, get_population)]


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({"model": MODEL, "input": QUESTION, "tools": tools})
        report(text=await result.get_text())


asyncio.run(main())
