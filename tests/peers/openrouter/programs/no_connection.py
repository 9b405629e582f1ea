"""A server that is not there is an exception of httpx."""

import os

import httpx

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key="key", server_url="http://127.0.0.1:1/api/v1", retry_config=None) as open_router:
    try:
        open_router.models.count()
    except httpx.ConnectError as error:
        print(isinstance(error, httpx.RequestError), bool(str(error)))
print(bool(os.environ["STAND_IN_URL"]))
