"""Speech to text."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.stt.create_transcription(
        model="openai/whisper-1", input_audio={"data": "UklGRg==", "format": "wav"}
    )
    print(bool(res.text))
