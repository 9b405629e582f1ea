"""Messages and tools that are iterators."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    open_router.chat.send(
        model="openai/gpt-4",
        messages=({"role": "user", "content": text} for text in ("One.", "Two.")),
        models=iter(["a/b", "c/d"]),
    )
