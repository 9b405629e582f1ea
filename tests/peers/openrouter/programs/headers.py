"""Headers and attribution of one call."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    open_router.chat.send(
        model="openai/gpt-4",
        messages=[{"role": "user", "content": "Hi"}],
        http_referer="https://other.example",
        x_open_router_title="Other",
        x_open_router_categories="cloud-agent",
        http_headers={"X-Team": "search", "x-session-id": "s1"},
    )
    print(open_router.models.count(http_headers={"X-Team": "ads"}).data.count)
