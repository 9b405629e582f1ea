import inspect

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(api_key="sk-or-v1-0", base_url="http://localhost/v1")
for method in (client.chat.completions.create, client.responses.create):
    print(*sorted(inspect.signature(method).parameters))
