"""Start, ask once, say what came: PyPI `openai`."""

import sys

from memory import peak
from openai import OpenAI

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

with OpenAI(api_key=KEY, base_url=sys.argv[1]) as client:
    reply = client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
    )
    print(len(reply.choices[0].message.content), reply.usage.total_tokens, peak())
