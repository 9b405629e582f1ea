# by hand: the schema, the partial values and what tools do

from openai import OpenAI, pydantic_responses_function_tool
from openai.lib.responses_tool_runner import RegisteredFunction, ResponsesToolRunner
from pydantic import BaseModel, ConfigDict
from pydantic_core import from_json
from world import MODEL, find_invoice, report

QUESTION = "What does invoice 7 say?"


class Number(BaseModel):
    number: str


class Invoice(BaseModel):
    model_config = ConfigDict(extra="forbid")

    customer: str
    total: float
    paid: bool


text, tools, partials = "", [], []


def execute(arguments):
    tools.append(["started", "find_invoice"])
    result = find_invoice(arguments.number)
    tools.append(["finished", "find_invoice"])
    return result


def on_event(event):
    global text
    if event.type == "response.output_text.delta":
        text += event.delta
        if event.snapshot.startswith("{"):
            partials.append(from_json(event.snapshot, allow_partial=True))


invoice = RegisteredFunction.from_tool(
    pydantic_responses_function_tool(Number, name="find_invoice", description="The text of an invoice."),
    execute=execute,
)
format = {
    "type": "json_schema",
    "name": "invoice",
    "strict": True,
    "schema": Invoice.model_json_schema(),
}
runner = ResponsesToolRunner(functions=[invoice])
response = runner.run(
    OpenAI(),
    {"model": MODEL, "input": QUESTION, "text": {"format": format}},
    stream=True,
    on_event=on_event,
)
output = Invoice.model_validate_json(response.output_text)
report(text=text, tools=tools, partials=partials, output=output.model_dump())
