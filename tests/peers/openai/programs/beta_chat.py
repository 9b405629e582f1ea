import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

messages = [{"role": "user", "content": "Hello"}]
completion = client.beta.chat.completions.parse(model="openai/gpt-4o-mini", messages=messages)
print(completion.choices[0].message.content, completion.choices[0].message.parsed)
with client.beta.chat.completions.stream(model="openai/gpt-4o-mini", messages=messages) as stream:
    print([event.delta for event in stream if event.type == "content.delta"])
