"""Errors that are caught by the classes of the original package."""

import os

import openrouter.errors

from openrouter_sdk.compat.openrouter import OpenRouter, errors

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    for expected in (
        openrouter.errors.UnauthorizedResponseError,
        errors.ForbiddenResponseError,
        openrouter.errors.OpenRouterDefaultError,
        openrouter.errors.OpenRouterError,
    ):
        try:
            open_router.chat.send(
                model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], retries=None
            )
        except expected as error:
            print(error.status_code, error.message if error.status_code < 410 else "", error.body)
