import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

response = client.chat.completions.with_raw_response.create(
    model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
)
print(response.status_code, response.headers["content-type"], response.headers.get("X-Request-Id"))
print(response.request_id, response.retries_taken, response.method)
completion = response.parse()
print(completion.choices[0].message.content, completion._request_id)
print(response.http_response.status_code)
