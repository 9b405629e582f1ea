"""A streamed chat, whose last event has the usage."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(
        model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    with res as events:
        for event in events:
            for choice in event.choices:
                print(choice.delta.content or "", choice.finish_reason)
            if event.usage:
                print(event.model, event.usage.total_tokens)
