# by hand: the schema and the validation

import asyncio

from openrouter_agent import OpenRouter
from pydantic import BaseModel, ConfigDict
from world import MODEL, URL, report

QUESTION = "What is a bicycle made of?"


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    parts: list["Part"]


text = {
    "format": {
        "type": "json_schema",
        "name": "part",
        "strict": True,
        "schema": Part.model_json_schema(),
    }
}


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({"model": MODEL, "input": QUESTION, "text": text})
        output = Part.model_validate_json(await result.get_text())
    report(type=type(output.parts[0]).__name__, output=output.model_dump())


asyncio.run(main())
