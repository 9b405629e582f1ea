"""A message as a dict, sent back."""

import json
import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}])
    message = res.choices[0].message.model_dump()
    print(message["role"], message["content"], json.loads(res.model_dump_json())["id"] == res.id)
    open_router.chat.send(
        model="openai/gpt-4",
        messages=[{"role": "user", "content": "Hi"}, message, {"role": "user", "content": "And?"}],
    )
