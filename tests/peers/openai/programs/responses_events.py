import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

with client.responses.stream(model="openai/gpt-4o-mini", input="Count") as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print(repr(event.delta), repr(event.snapshot))
    response = stream.get_final_response()
print(response.output_text)
