# by hand: the schema and the validation

import asyncio

from openrouter_agent import OpenRouter, tool
from pydantic import BaseModel, ConfigDict
from world import MODEL, URL, find_invoice, report

QUESTION = "What does invoice 7 say?"


class Number(BaseModel):
    number: str


class Invoice(BaseModel):
    model_config = ConfigDict(extra="forbid")

    customer: str
    total: float
    paid: bool


invoice = tool(
    name="find_invoice",
    description="The text of an invoice.",
    input_schema=Number,
    execute=lambda arguments, context: find_invoice(arguments.number),
)
text = {
    "format": {
        "type": "json_schema",
        "name": "invoice",
        "strict": True,
        "schema": Invoice.model_json_schema(),
    }
}


async def main() -> None:
    async with OpenRouter(server_url=URL) as client:
        result = client.call_model({"model": MODEL, "input": QUESTION, "tools": [invoice], "text": text})
        output = Invoice.model_validate_json(await result.get_text())
    report(type=type(output).__name__, output=output.model_dump())


asyncio.run(main())
