"""Documents in the order of their relevance."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.rerank.rerank(model="cohere/rerank-v3.5", query="fruit", documents=["apple", "car"])
    print([(one.index, one.relevance_score) for one in res.results])
