"""Attribution from the environment."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

os.environ["OPENROUTER_API_KEY"] = os.environ["STAND_IN_KEY"]
os.environ["OPENROUTER_HTTP_REFERER"] = "https://env.example"
os.environ["OPENROUTER_X_OPEN_ROUTER_TITLE"] = "From env"
with OpenRouter(server_url=os.environ["STAND_IN_URL"]) as open_router:
    print(open_router.models.count().data.count)
