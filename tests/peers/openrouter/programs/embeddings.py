"""Embeddings."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.embeddings.generate(
        model="openai/text-embedding-3-small", input=["one", "two"], dimensions=4
    )
    for item in res.data:
        print(item.index, item.object, len(item.embedding))
    print(res.model, res.usage.prompt_tokens)
