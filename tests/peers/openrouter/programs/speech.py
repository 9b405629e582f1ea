"""Speech, which is a response of httpx."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.tts.create_speech(model="openai/tts-1", input="Hello", voice="alloy")
    print(type(res).__name__, res.status_code, len(res.read()) > 0, res.headers["Content-Type"])
