"""A function that returns the key, and no with block."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter


def current_key() -> str:
    print("asked")
    return os.environ["STAND_IN_KEY"]


open_router = OpenRouter(api_key=current_key, server_url=os.environ["STAND_IN_URL"])
print(open_router.credits is not None)
print(open_router.models.count().data.count)
