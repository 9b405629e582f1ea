"""One question to a model. Prints the answer, which model gave it, and what it cost.

Run: python examples/first_call.py
"""

from openrouter_sdk import OpenRouter

with OpenRouter() as client:  # takes the key from OPENROUTER_API_KEY
    reply = client.chat.send(
        model="openai/gpt-4o-mini",
        messages=[
            {"role": "system", "content": "Answer in one sentence."},
            {"role": "user", "content": "Why is the sky blue?"},
        ],
        max_tokens=100,
    )

print(reply.text)
print(f"{reply.model} by {reply.provider}, {reply.finish_reason}")
if reply.usage is not None:
    print(f"{reply.usage.input_tokens} tokens in, {reply.usage.output_tokens} out")
print("cost unknown" if reply.cost is None else f"${reply.cost:.6f}")
