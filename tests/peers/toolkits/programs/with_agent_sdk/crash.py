# by hand: what becomes of calls without an answer; the state does not tell which had begun

import asyncio
import sys

from openrouter_agent import (
    OpenRouter,
    deserialize_conversation_state,
    serialize_conversation_state,
    tool,
)
from pydantic import BaseModel
from world import MODEL, STATE, URL, book_hotel, report

QUESTION = "Book a hotel in Porto."


class City(BaseModel):
    city: str


class State:
    async def load(self):
        return deserialize_conversation_state(STATE.read_text()) if STATE.exists() else None

    async def save(self, state):
        STATE.write_text(serialize_conversation_state(state))


hotel = tool(
    name="book_hotel",
    description="Book a hotel in a city.",
    input_schema=City,
    execute=lambda arguments, context: book_hotel(arguments.city),
)


async def main() -> None:
    given = QUESTION
    if "resume" in sys.argv:
        messages = (await State().load()).messages
        answered = {item.get("callId") for item in messages}
        given = [
            {
                "type": "function_call_output",
                "callId": item["call_id"],
                "output": "It is unknown whether this was done.",
            }
            for item in messages
            if item.get("type") == "function_call" and item["call_id"] not in answered
        ]
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({"model": MODEL, "input": given, "tools": [hotel], "state": State()})
        report(text=await result.get_text())


asyncio.run(main())
