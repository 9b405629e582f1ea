"""The key of this client."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    data = open_router.api_keys.get_current_key_metadata().data
    print(data.label, data.limit, data.is_free_tier)
