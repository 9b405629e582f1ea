"""Retries of one call."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, utils

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(
        model="openai/gpt-4",
        messages=[{"role": "user", "content": "Hi"}],
        retries=utils.RetryConfig("backoff", utils.BackoffStrategy(1, 10, 1.1, 30_000), False),
    )
    print(res.choices[0].message.content)
