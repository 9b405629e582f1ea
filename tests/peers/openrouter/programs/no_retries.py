"""Retries that are switched off."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors, utils

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    for retries in (None, utils.RetryConfig("none", utils.BackoffStrategy(1, 10, 1.1, 30_000), False)):
        try:
            open_router.chat.send(
                model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], retries=retries
            )
        except errors.ServiceUnavailableResponseError as error:
            print(error.status_code, error.message)
