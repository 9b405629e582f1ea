import os

from openrouter_sdk.compat.openai import OpenAI

with OpenAI(base_url=os.environ["STAND_IN_URL"] + "/", api_key=os.environ["STAND_IN_KEY"]) as client:
    completion = client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
    print(completion.choices[0].message.content)
try:
    client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
except RuntimeError:
    print("closed")
