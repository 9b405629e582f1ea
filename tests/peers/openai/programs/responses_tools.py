import json
import os
from typing import Any

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


tools: list[Any] = [
    {
        "type": "function",
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        "strict": False,
    }
]
items: list[Any] = [{"role": "user", "content": "Weather in Rome?"}]
response = client.responses.create(model="openai/gpt-4o-mini", input=items, tools=tools)
items += response.output
for item in response.output:
    if item.type == "function_call":
        print(item.name, json.loads(item.arguments), item.call_id)
        items.append({"type": "function_call_output", "call_id": item.call_id, "output": "sunny"})
print(client.responses.create(model="openai/gpt-4o-mini", input=items, tools=tools).output_text)
