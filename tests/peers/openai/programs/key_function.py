import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

keys = iter([os.environ["STAND_IN_KEY"]] * 2)
with OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=lambda: next(keys)) as rotating:
    for _ in range(2):
        print(
            rotating.chat.completions.create(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            )
            .choices[0]
            .message.content
        )
