# by hand: the loop, since the runner has no typed answers

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel
from world import MODEL, find_invoice, report

QUESTION = "What does invoice 7 say?"


class Number(BaseModel):
    number: str


class Invoice(BaseModel):
    customer: str
    total: float
    paid: bool


client = OpenAI()
tools = [pydantic_function_tool(Number, name="find_invoice", description="The text of an invoice.")]
messages = [{"role": "user", "content": QUESTION}]
while True:
    completion = client.chat.completions.parse(
        model=MODEL, messages=messages, tools=tools, response_format=Invoice
    )
    message = completion.choices[0].message
    if not message.tool_calls:
        break
    messages.append(message)
    for call in message.tool_calls:
        result = find_invoice(call.function.parsed_arguments.number)
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
report(type=type(message.parsed).__name__, output=message.parsed.model_dump())
