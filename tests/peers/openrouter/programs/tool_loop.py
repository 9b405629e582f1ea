"""A tool call, its result, and the answer."""

import json
import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    messages = [{"role": "user", "content": "Weather in Rome?"}]
    tools = [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}]
    while True:
        res = open_router.chat.send(model="openai/gpt-4", messages=messages, tools=tools)
        message = res.choices[0].message
        if not message.tool_calls:
            print(message.content)
            break
        messages.append(
            {
                "role": "assistant",
                "content": message.content,
                "tool_calls": [call.model_dump() for call in message.tool_calls],
            }
        )
        for call in message.tool_calls:
            print(call.function.name, json.loads(call.function.arguments))
            messages.append({"role": "tool", "tool_call_id": call.id, "content": "Sunny."})
