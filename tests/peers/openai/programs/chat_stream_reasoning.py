import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

stream = client.chat.completions.create(
    model="deepseek/deepseek-r1",
    messages=[{"role": "user", "content": "9.11 or 9.9?"}],
    stream=True,
    extra_body={"reasoning": {"enabled": True}},
)
reasoning = text = ""
for chunk in stream:
    for choice in chunk.choices:
        reasoning += getattr(choice.delta, "reasoning", None) or ""
        text += choice.delta.content or ""
print(reasoning, "->", text)
