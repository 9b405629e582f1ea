# by hand: the loop, with prices that the program brings along

import json

from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel
from world import MODEL, read_archive, report

QUESTION = "What does the archive say about rivers?"
MAX_COST = 0.001
MAX_TOKENS = 256
PROMPT_PRICE, COMPLETION_PRICE = 0.25e-6, 1e-6


class Topic(BaseModel):
    topic: str


client = OpenAI()
tools = [
    pydantic_function_tool(Topic, name="read_archive", description="All that the archive has on a topic.")
]
messages = [{"role": "user", "content": QUESTION}]
cost, ended = 0.0, False
while True:
    size = len(json.dumps([messages, tools]))
    if cost + size * PROMPT_PRICE + MAX_TOKENS * COMPLETION_PRICE > MAX_COST:
        ended = True
        break
    completion = client.chat.completions.create(
        model=MODEL, messages=messages, tools=tools, max_completion_tokens=MAX_TOKENS
    )
    cost += completion.usage.cost
    message = completion.choices[0].message
    if not message.tool_calls:
        break
    messages.append(message.model_dump(exclude_none=True))
    for call in message.tool_calls:
        result = read_archive(**json.loads(call.function.arguments))
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
report(ended=ended, cost=cost)
