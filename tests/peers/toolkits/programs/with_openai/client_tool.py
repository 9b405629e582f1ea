# by hand: the loop, since the runner wants a function for every tool

import json

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel
from world import MODEL, report

QUESTION = "Send the file that I choose."


class Dialog(BaseModel):
    title: str


client = OpenAI()
tools = [pydantic_function_tool(Dialog, name="pick_file")]
messages = [{"role": "user", "content": QUESTION}]
completion = client.chat.completions.create(model=MODEL, messages=messages, tools=tools)
message = completion.choices[0].message
messages.append(message)
pending = []
for call in message.tool_calls:
    pending.append([call.function.name, json.loads(call.function.arguments)])
    messages.append({"role": "tool", "tool_call_id": call.id, "content": "report.pdf"})
completion = client.chat.completions.create(model=MODEL, messages=messages, tools=tools)
report(pending=pending, text=completion.choices[0].message.content)
