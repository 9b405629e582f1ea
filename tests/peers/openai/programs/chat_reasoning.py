import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="deepseek/deepseek-r1",
    messages=[{"role": "user", "content": "9.11 or 9.9?"}],
    reasoning_effort="high",
    extra_body={"reasoning": {"max_tokens": 200}},
)
message = completion.choices[0].message
print(getattr(message, "reasoning", None))
details = getattr(message, "reasoning_details", [])
print(details[0]["type"], details[0]["text"])
print(hasattr(message, "never_heard_of"), message.model_extra is not None)
cost = getattr(completion.usage, "cost", None)
print(type(cost).__name__)
