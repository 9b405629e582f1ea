import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

patient = client.with_options(timeout=120, max_retries=5, default_headers={"X-Team": "a"})
print(patient.max_retries, client.max_retries)
for each in (patient, client):
    completion = each.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], timeout=30.0
    )
    print(completion.choices[0].message.content)
