import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

response = client.chat.completions.with_raw_response.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
)
print(response.status_code)
for chunk in response.parse():
    print(chunk.choices[0].delta.content if chunk.choices else None)
