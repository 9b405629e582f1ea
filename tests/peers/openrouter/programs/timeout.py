"""A timeout is an exception of httpx."""

import os

import httpx

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    try:
        open_router.chat.send(
            model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], timeout_ms=100, retries=None
        )
    except httpx.TimeoutException as error:
        print(isinstance(error, httpx.ReadTimeout))
