import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

messages = [{"role": "user", "content": "Count"}]
for chunk in client.chat.completions.create(model="openai/gpt-4o-mini", messages=messages, stream=True):
    if chunk.choices:
        print(chunk)
completion = client.chat.completions.create(model="openai/gpt-4o-mini", messages=messages)
print(completion)
print(completion.choices[0].message)
print(dict(completion.choices[0].message))
for event in client.responses.create(model="openai/gpt-4o-mini", input="Count", stream=True):
    print(event)
    if event.type == "response.content_part.done":
        print(event.part.text)
response = client.responses.create(model="openai/gpt-4o-mini", input="Count")
print(response.created_at, response.output)
print(client.embeddings.create(model="openai/text-embedding-3-small", input="a").usage)
