import asyncio

from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel
from world import MODEL, URL, report

QUESTION = "Send the file that I choose."


class Dialog(BaseModel):
    title: str


class State:
    state = None

    async def load(self):
        return self.state

    async def save(self, state):
        self.state = state


pick_file = tool(name="pick_file", input_schema=Dialog, execute=False)


async def main() -> None:
    request = {"model": MODEL, "tools": [pick_file], "state": State()}
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({**request, "input": QUESTION})
        calls = await result.get_pending_tool_calls()
        results = [
            {"type": "function_call_output", "callId": call.id, "output": "report.pdf"} for call in calls
        ]
        result = client.call_model({**request, "input": results})
        pending = [[call.name, call.arguments] for call in calls]
        report(pending=pending, text=await result.get_text())


asyncio.run(main())
