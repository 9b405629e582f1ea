"""A generated image."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.images.generate(model="openai/gpt-image-1", prompt="A cat", n=1)
    print(len(res.data), bool(res.data[0].b64_json), res.created)
