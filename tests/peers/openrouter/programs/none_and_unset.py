"""Arguments that are None or UNSET."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter
from openrouter_sdk.compat.openrouter.types import UNSET

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    open_router.chat.send(
        model=None,
        messages=[{"role": "user", "content": "Hi"}],
        temperature=None,
        max_tokens=UNSET,
        top_p=UNSET,
        tools=None,
        metadata=None,
        http_referer=None,
        stream=None,
        timeout_ms=None,
        retries=UNSET,
        server_url=None,
        http_headers=None,
    )
