import copy
import os
import pickle

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


first = client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
)
message = pickle.loads(pickle.dumps(first.choices[0].message))
second = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[
        {"role": "user", "content": "Hello"},
        copy.deepcopy(message),
        {"role": "user", "content": "And now?"},
    ],
)
print(second.choices[0].message.content, message == first.choices[0].message)
