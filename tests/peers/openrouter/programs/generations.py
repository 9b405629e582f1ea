"""What a generation cost."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}])
    data = open_router.generations.get_generation(id=res.id).data
    print(data.id == res.id, data.model, data.total_cost, data.tokens_prompt, data.streamed)
