import json
import os
from typing import Any

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


tools: list[Any] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
            },
        },
    }
]
messages: list[Any] = [{"role": "user", "content": "What is the weather in Rome?"}]
completion = client.chat.completions.create(model="openai/gpt-4o-mini", messages=messages, tools=tools)
message = completion.choices[0].message
messages.append(message)
for call in message.tool_calls or []:
    if call.type == "function":
        arguments = json.loads(call.function.arguments)
        print(call.id, call.function.name, arguments)
        result = json.dumps({"city": arguments["city"], "weather": "sunny"})
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
answer = client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=messages, tools=tools, tool_choice="auto", parallel_tool_calls=False
)
print(answer.choices[0].message.content)
