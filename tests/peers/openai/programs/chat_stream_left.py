import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

stream = client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Count"}], stream=True
)
for number, chunk in enumerate(stream):
    print(chunk.choices[0].delta.content)
    if number == 2:
        break
stream.close()
again = client.chat.completions.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Again"}]
)
print(again.choices[0].message.content)
