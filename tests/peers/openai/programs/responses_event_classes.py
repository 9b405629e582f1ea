import os

from openrouter_sdk.compat.openai import OpenAI
from openrouter_sdk.compat.openai.types.responses import ResponseCompletedEvent, ResponseTextDeltaEvent

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

for event in client.responses.create(model="openai/gpt-4o-mini", input="Count", stream=True):
    if isinstance(event, ResponseTextDeltaEvent):
        print(event.delta)
    elif isinstance(event, ResponseCompletedEvent):
        print(event.response.output_text)
