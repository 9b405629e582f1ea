"""An error in place of a stream is raised by the method."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    try:
        open_router.chat.send(
            model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], stream=True, retries=None
        )
    except errors.TooManyRequestsResponseError as error:
        print(error.status_code, error.message, error.headers["Retry-After"], error.data.error.metadata)
