import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Hello"}],
    extra_body={
        "provider": {"order": ["openai", "azure"], "allow_fallbacks": False},
        "models": ["anthropic/claude-3.5-haiku"],
        "transforms": ["middle-out"],
        "usage": {"include": True},
    },
    extra_headers={"HTTP-Referer": "https://example.com", "X-Title": "Example"},
    extra_query={"beta": "true", "tag": "a b"},
)
print(completion.choices[0].message.content, getattr(completion, "provider", None) is not None)
