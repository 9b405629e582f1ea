"""Guardrails, page by page."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(
    api_key=os.environ["STAND_IN_MANAGEMENT_KEY"], server_url=os.environ["STAND_IN_URL"]
) as open_router:
    for number in range(3):
        open_router.guardrails.create(name=f"Rail {number}", limit_usd=1.5)
    res = open_router.guardrails.list(limit=2)
    print([rail.name for rail in res.result.data], res.result.total_count)
    rails = [rail.id for rail in res.result.data]
    print(open_router.guardrails.update(id=rails[0], name="New").data.name)
    print(open_router.guardrails.delete(id=rails[0]).DELETED)
