"""A video, from the request to its state."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    made = open_router.video_generation.generate(model="google/veo-3", prompt="A cat")
    print(made.status, bool(made.id))
    print(open_router.video_generation.get_generation(job_id=made.id).id == made.id)
