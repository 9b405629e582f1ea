"""A chat completion."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}])
    choice = res.choices[0]
    print(choice.message.content, choice.message.role, choice.finish_reason, choice.index)
    print(res.id, res.model, res.object, res.created, res.system_fingerprint)
    print(res.usage.prompt_tokens, res.usage.completion_tokens, res.usage.total_tokens)
