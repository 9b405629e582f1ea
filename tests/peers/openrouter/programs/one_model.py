"""One model, and the number of them."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    author, _, slug = open_router.models.list(limit=1).result.data[0].id.partition("/")
    model = open_router.models.get(author=author, slug=slug).data
    print(model.id, model.name, model.architecture.modality)
    print(open_router.models.count(output_modalities="text").data.count)
