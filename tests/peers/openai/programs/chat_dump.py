import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
)
message = completion.choices[0].message
print(message.model_dump())
print(message.model_dump(exclude_none=True))
print(message.model_dump_json())
print(message.to_dict())
print(message.to_json())
print(message.model_dump(include={"role"}), message.model_dump(exclude={"content", "role"}))
print(sorted(completion.model_dump()), sorted(completion.to_dict()))
print(repr(message))
print(dict(message)["content"], message == message.model_copy())
