import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "A name"}],
    n=2,
    presence_penalty=0.5,
    stop=["\n"],
    user="user-1",
    metadata={"team": "a"},
    store=False,
)
for choice in completion.choices:
    print(choice.index, choice.message.content, choice.finish_reason)
