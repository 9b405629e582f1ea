"""The responses API."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.responses.send(model="openai/gpt-4", input="Hi", instructions="Be brief.")
    for item in res.output:
        print(item.type, [part.text for part in item.content])
    print(res.status, res.object, res.usage.input_tokens, res.usage.output_tokens)
