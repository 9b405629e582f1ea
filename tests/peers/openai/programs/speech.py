import os
import tempfile
from pathlib import Path

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


target = Path(tempfile.mkdtemp()) / "speech.mp3"
with client.audio.speech.with_streaming_response.create(
    model="openai/gpt-4o-mini-tts", voice="alloy", input="Hello", response_format="mp3"
) as response:
    response.stream_to_file(target)
speech = client.audio.speech.create(
    model="openai/gpt-4o-mini-tts", voice="alloy", input="Hello", response_format="mp3"
)
print(target.read_bytes() == speech.content, len(speech.read()) > 0)
