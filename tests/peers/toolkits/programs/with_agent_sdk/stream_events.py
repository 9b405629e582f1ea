# by hand: the schema, the validation, the partial values and the start of tools

import asyncio

from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel, ConfigDict
from pydantic_core import from_json
from world import MODEL, URL, find_invoice, report

QUESTION = "What does invoice 7 say?"


class Number(BaseModel):
    number: str


class Invoice(BaseModel):
    model_config = ConfigDict(extra="forbid")

    customer: str
    total: float
    paid: bool


tools, partials = [], []


def execute(arguments, context):
    tools.append(["started", "find_invoice"])
    return find_invoice(arguments.number)


invoice = tool(
    name="find_invoice",
    description="The text of an invoice.",
    input_schema=Number,
    execute=execute,
)
format = {
    "type": "json_schema",
    "name": "invoice",
    "strict": True,
    "schema": Invoice.model_json_schema(),
}


async def main() -> None:
    text = answer = ""
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model(
            {"model": MODEL, "input": QUESTION, "tools": [invoice], "text": {"format": format}}
        )
        async for event in result.get_full_responses_stream():
            match event["type"] if isinstance(event, dict) else event.type:
                case "turn.start":
                    answer = ""
                case "response.output_text.delta":
                    text += event.delta
                    answer += event.delta
                    if answer.startswith("{"):
                        partials.append(from_json(answer, allow_partial=True))
                case "tool.result":
                    tools.append(["finished", "find_invoice"])
        output = Invoice.model_validate_json(await result.get_text())
    report(text=text, tools=tools, partials=partials, output=output.model_dump())


asyncio.run(main())
