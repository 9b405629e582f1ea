# by hand: the loop, since the runner cannot pause for another process

import json
import sys

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel
from world import MODEL, STATE, report, transfer

QUESTION = "Pay Ada 50 euros."


class Transfer(BaseModel):
    amount: float
    to: str


client = OpenAI()
tools = [pydantic_function_tool(Transfer, name="transfer", description="Transfer money, in euros.")]
if "resume" not in sys.argv:
    messages = [{"role": "user", "content": QUESTION}]
else:
    messages = json.loads(STATE.read_text())
    for call in messages[-1]["tool_calls"]:
        result = transfer(**json.loads(call["function"]["arguments"]))
        messages.append({"role": "tool", "tool_call_id": call["id"], "content": result})
completion = client.chat.completions.create(model=MODEL, messages=messages, tools=tools)
message = completion.choices[0].message
if message.tool_calls:
    messages.append(message.model_dump(exclude_none=True))
    STATE.write_text(json.dumps(messages))
    calls = [call.function for call in message.tool_calls]
    report(pending=[[call.name, json.loads(call.arguments)] for call in calls])
else:
    report(text=message.content)
