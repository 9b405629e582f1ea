import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

stream = client.responses.create(model="openai/gpt-4o-mini", input="Count", stream=True)
for event in stream:
    if event.type == "response.output_text.delta":
        print(repr(event.delta))
    elif event.type == "response.completed":
        print(event.response.output_text, event.response.status)
