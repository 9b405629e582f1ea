"""Start, ask once, say what came: httpx2 and orjson."""

import sys

import httpx2
import orjson
from memory import peak

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
BODY = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}

with httpx2.Client(headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}) as client:
    answer = client.post(f"{sys.argv[1]}/chat/completions", content=orjson.dumps(BODY))
    answer.raise_for_status()
    reply = orjson.loads(answer.content)
    print(len(reply["choices"][0]["message"]["content"]), reply["usage"]["total_tokens"], peak())
