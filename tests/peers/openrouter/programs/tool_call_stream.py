"""A tool call, streamed."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    arguments = ""
    res = open_router.chat.send(
        model="openai/gpt-4",
        messages=[{"role": "user", "content": "Weather in Rome?"}],
        tools=[{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}],
        stream=True,
    )
    with res as events:
        for event in events:
            for choice in event.choices:
                for call in choice.delta.tool_calls or []:
                    arguments += call.function.arguments or ""
    print(arguments)
