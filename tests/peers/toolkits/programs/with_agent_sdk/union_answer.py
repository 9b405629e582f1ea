# by hand: the schema and the validation

import asyncio
from typing import Literal

from openrouter_agent import OpenRouter
from pydantic import BaseModel, ConfigDict
from world import MODEL, URL, report

QUESTION = "The screen came broken. What do we offer?"


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Refund(Closed):
    kind: Literal["refund"]
    amount: float


class Replacement(Closed):
    kind: Literal["replacement"]
    item: str
    days: int


class Offer(Closed):
    offer: Refund | Replacement


text = {
    "format": {
        "type": "json_schema",
        "name": "offer",
        "strict": True,
        "schema": Offer.model_json_schema(),
    }
}


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({"model": MODEL, "input": QUESTION, "text": text})
        output = Offer.model_validate_json(await result.get_text()).offer
    report(type=type(output).__name__, output=output.model_dump())


asyncio.run(main())
