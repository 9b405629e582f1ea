"""The responses API, streamed."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.responses.send(model="openai/gpt-4", input="Hi", stream=True)
    with res as events:
        for event in events:
            if event.type == "response.output_text.delta":
                print(event.delta)
            elif event.type == "response.completed":
                print(event.response.status, event.response.usage.total_tokens)
