"""Start, ask once, say what came: this project.

It loads certificates only for https, the others always; so that the same is asked of all, it is made to.
"""

import ssl
import sys

import certifi
from memory import peak

from openrouter_sdk import OpenRouter

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

certificates = ssl.create_default_context(cafile=certifi.where())
with OpenRouter(KEY, base_url=sys.argv[1], verify=certificates) as client:
    reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
    assert reply.usage
    print(len(reply.text), reply.usage.total_tokens, peak())
