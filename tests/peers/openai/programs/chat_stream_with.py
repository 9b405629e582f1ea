import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

with client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
) as stream:
    first = next(stream)
    print(first.object, first.choices[0].delta.role)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
print(text)
print(stream.response.status_code, stream.response.headers["Content-Type"].split(";")[0])
stream.close()
