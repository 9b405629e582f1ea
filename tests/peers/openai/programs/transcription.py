import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

transcription = client.audio.transcriptions.create(
    model="openai/whisper-1", file=("speech.wav", b"RIFF....", "audio/wav"), language="en", temperature=0
)
print(transcription.text)
