import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

stream = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Hello"}],
    stream=True,
    stream_options={"include_usage": True},
)
reason = None
for chunk in stream:
    if chunk.choices:
        reason = chunk.choices[0].finish_reason or reason
    if chunk.usage is not None:
        print(chunk.usage.prompt_tokens, chunk.usage.completion_tokens, chunk.usage.total_tokens)
print(reason)
