"""The list of models, page by page."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.models.list(limit=2)
    pages = 0
    while res is not None and pages < 3:
        for model in res.result.data:
            print(model.id, model.name, model.context_length, model.pricing.prompt)
        res, pages = res.next(), pages + 1
