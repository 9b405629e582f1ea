import base64
import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


completion = client.chat.completions.create(
    model="openai/gpt-4o-audio-preview",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is said?"},
                {
                    "type": "input_audio",
                    "input_audio": {"data": base64.b64encode(b"RIFF").decode(), "format": "wav"},
                },
            ],
        }
    ],
    modalities=["text", "audio"],
    audio={"voice": "alloy", "format": "wav"},
)
audio = completion.choices[0].message.audio
if audio:
    print(base64.b64decode(audio.data)[:4], audio.transcript)
