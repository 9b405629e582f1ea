import asyncio
import sys

from openrouter_agent import (
    OpenRouter,
    deserialize_conversation_state,
    serialize_conversation_state,
    tool,
)
from pydantic import BaseModel
from world import MODEL, STATE, URL, report, transfer

QUESTION = "Pay Ada 50 euros."


class Transfer(BaseModel):
    amount: float
    to: str


class State:
    async def load(self):
        return deserialize_conversation_state(STATE.read_text()) if STATE.exists() else None

    async def save(self, state):
        STATE.write_text(serialize_conversation_state(state))


transfer_tool = tool(
    name="transfer",
    description="Transfer money, in euros.",
    input_schema=Transfer,
    execute=lambda arguments, context: transfer(arguments.amount, arguments.to),
    require_approval=True,
)


async def main() -> None:
    request = {"model": MODEL, "tools": [transfer_tool], "state": State()}
    async with OpenRouter(server_url=URL) as client:
        if "resume" not in sys.argv:
            result = client.call_model({**request, "input": QUESTION})
            pending = await result.get_pending_tool_calls()
            report(pending=[[call.name, call.arguments] for call in pending])
        else:
            state = await State().load()
            approved = [call.id for call in state.pending_tool_calls]
            result = client.call_model({**request, "input": [], "approve_tool_calls": approved})
            report(text=await result.get_text())


asyncio.run(main())
