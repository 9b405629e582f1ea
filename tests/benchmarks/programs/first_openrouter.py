"""Start, ask once, say what came: PyPI `openrouter`."""

import sys

from memory import peak
from openrouter import OpenRouter

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

with OpenRouter(api_key=KEY, server_url=sys.argv[1]) as client:
    reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
    print(len(reply.choices[0].message.content), reply.usage.total_tokens, peak())
