"""Providers, and the endpoints of a model."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    print([provider.slug for provider in open_router.providers.list().data][:3])
    author, _, slug = open_router.models.list(limit=1).result.data[0].id.partition("/")
    print(len(open_router.endpoints.list(author=author, slug=slug).data.endpoints))
