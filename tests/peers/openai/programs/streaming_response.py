import json
import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


with client.chat.completions.with_streaming_response.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
) as response:
    print(response.status_code, response.headers.get("content-type"))
    print(json.loads("".join(response.iter_lines()))["choices"][0]["message"]["content"])
with client.chat.completions.with_streaming_response.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
) as response:
    print(response.parse().choices[0].message.content)
