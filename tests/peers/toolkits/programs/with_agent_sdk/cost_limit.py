import asyncio

from openrouter_agent import OpenRouter, max_cost, tool
from pydantic import BaseModel
from world import MODEL, URL, read_archive, report

QUESTION = "What does the archive say about rivers?"


class Topic(BaseModel):
    topic: str


archive = tool(
    name="read_archive",
    description="All that the archive has on a topic.",
    input_schema=Topic,
    execute=lambda arguments, context: read_archive(arguments.topic),
)


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model(
            {
                "model": MODEL,
                "input": QUESTION,
                "tools": [archive],
                "stop_when": max_cost(0.001),
                "allow_final_response": False,
            }
        )
        response = await result.get_response()
        report(ended=any(item.type == "function_call" for item in response.output))


asyncio.run(main())
