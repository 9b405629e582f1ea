"""The base of all errors, and an error that is not documented."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    for _ in range(3):
        try:
            open_router.chat.send(
                model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], retries=None
            )
        except errors.OpenRouterError as error:
            print(isinstance(error, errors.OpenRouterDefaultError), error.status_code, error.body)
            print(error.raw_response.status_code, error.raw_response.text, error.headers.get("X-Extra"))
