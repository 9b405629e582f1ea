import asyncio

from pydantic_ai import (
    Agent,
    FunctionToolCallEvent,
    FunctionToolResultEvent,
    PartDeltaEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
)
from stand_in_model import MODEL
from typing_extensions import TypedDict
from world import find_invoice, report

QUESTION = "What does invoice 7 say?"


class Invoice(TypedDict, total=False):
    customer: str
    total: float
    paid: bool


agent = Agent(MODEL, tools=[find_invoice], output_type=Invoice)
text, tools = "", []


async def on_events(context, events):
    global text
    async for event in events:
        match event:
            case PartStartEvent(part=TextPart(content=content)):
                text += content
            case PartDeltaEvent(delta=TextPartDelta(content_delta=delta)):
                text += delta
            case FunctionToolCallEvent():
                tools.append(["started", event.part.tool_name])
            case FunctionToolResultEvent():
                tools.append(["finished", event.part.tool_name])


async def main() -> None:
    async with agent.run_stream(QUESTION, event_stream_handler=on_events) as stream:
        partials = [one async for one in stream.stream_output(debounce_by=None)]
        output = await stream.get_output()
    report(text=text, tools=tools, partials=partials, output=output)


asyncio.run(main())
