"""A stream without a with block, left early."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    events = open_router.chat.send(
        model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    print(events.response.status_code, events.response.headers["Content-Type"])
    first = next(events)
    print(first.object, first.choices[0].delta.role)
    events.close()
    print(list(events))
