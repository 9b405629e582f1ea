# by hand: what becomes of a call that had begun; the ledger tells which

import json
import sys

from openai import OpenAI, pydantic_responses_function_tool
from openai.lib.responses_tool_runner import (
    RegisteredFunction,
    ResponsesToolLedger,
    ResponsesToolRunner,
)
from pydantic import BaseModel
from world import MODEL, STATE, book_hotel, report

QUESTION = "Book a hotel in Porto."


class City(BaseModel):
    city: str


def save(checkpoint):
    STATE.write_text(json.dumps(checkpoint))


hotel = RegisteredFunction.from_tool(
    pydantic_responses_function_tool(City, name="book_hotel", description="Book a hotel in a city."),
    execute=lambda arguments: book_hotel(arguments.city),
)
runner = ResponsesToolRunner(functions=[hotel])
given = QUESTION
if "resume" in sys.argv:
    saved = json.loads(STATE.read_text())
    given = [*saved["history"], *saved["pending_items"], *saved["returned_outputs"]]
    given += [
        {
            "type": "function_call_output",
            "call_id": call["call_id"],
            "output": "It is unknown whether this was done.",
        }
        for call in saved["pending_items"]
        if call["type"] == "function_call" and call["call_id"] not in saved["returned_call_ids"]
    ]
ledger = ResponsesToolLedger(run_id="booking", save=save)
response = runner.run(OpenAI(), {"model": MODEL, "input": given}, ledger=ledger)
report(text=response.output_text)
