import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[
        {"role": "system", "content": "You are brief."},
        {"role": "user", "content": "What is ten euros?"},
    ],
    temperature=0.2,
    max_tokens=100,
)

print(completion.choices[0].message.content)
print(completion.choices[0].finish_reason, completion.model, completion.object)
print(completion.choices[0].message.tool_calls, completion.choices[0].logprobs)
if completion.usage:
    print(completion.usage.prompt_tokens, completion.usage.completion_tokens, completion.usage.total_tokens)
