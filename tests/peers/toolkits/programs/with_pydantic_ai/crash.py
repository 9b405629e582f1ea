# by hand: saving the messages, and what becomes of calls without an answer

import asyncio
import sys

from pydantic_ai import Agent, DeferredToolResults, ModelMessagesTypeAdapter
from stand_in_model import MODEL
from world import STATE, book_hotel, report

QUESTION = "Book a hotel in Porto."

agent = Agent(MODEL, tools=[book_hotel])


async def main() -> None:
    question, messages, results = QUESTION, None, None
    if "resume" in sys.argv:
        question = None
        messages = ModelMessagesTypeAdapter.validate_json(STATE.read_bytes())
        calls = {
            call.tool_call_id: "It is unknown whether this was done." for call in messages[-1].tool_calls
        }
        results = DeferredToolResults(calls=calls)
    async with agent.iter(question, message_history=messages, deferred_tool_results=results) as run:
        async for node in run:
            if Agent.is_call_tools_node(node):
                history = [*run.all_messages(), node.model_response]
                STATE.write_bytes(ModelMessagesTypeAdapter.dump_json(history))
    report(text=run.result.output)


asyncio.run(main())
