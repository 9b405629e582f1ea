"""The server of one call, and parameters in its URL."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

host = os.environ["STAND_IN_URL"].removesuffix("/api/v1")
key = os.environ["STAND_IN_KEY"]
with OpenRouter(api_key=key, server_url="http://127.0.0.1:1/") as open_router:
    print(open_router.models.count(server_url=f"{host}/api/v1").data.count)
with OpenRouter(
    api_key=key, server_url=host + "/{path}/{version}", url_params={"path": "api", "version": "v1"}
) as open_router:
    print(open_router.models.count().data.count)
