"""The responses API by its older name."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.beta.responses.send(model="openai/gpt-4", input=[{"role": "user", "content": "Hi"}])
    print(res.output[0].content[0].text)
