"""Credits."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(
    api_key=os.environ["STAND_IN_MANAGEMENT_KEY"], server_url=os.environ["STAND_IN_URL"]
) as open_router:
    data = open_router.credits.get_credits().data
    print(data.total_credits, data.total_usage)
