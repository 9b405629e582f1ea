"""An operation whose arguments are one object."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(
    api_key=os.environ["STAND_IN_MANAGEMENT_KEY"], server_url=os.environ["STAND_IN_URL"]
) as open_router:
    res = open_router.analytics.get_user_activity(request={"date_": "2026-01-01"})
    print(len(res.data) >= 0)
