import os

from openrouter_sdk.compat.openai import NOT_GIVEN, Client, DefaultHttpxClient, OpenAI, not_given

with DefaultHttpxClient(timeout=5) as http:
    client = Client(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"], http_client=http)
    completion = client.chat.completions.create(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": "Hello"}],
        seed=NOT_GIVEN,
        timeout=not_given,
    )
    print(completion.choices[0].message.content, NOT_GIVEN)
print(Client is OpenAI, client.max_retries, client.with_options(max_retries=0).max_retries)
print(client.organization, client.project)
client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])
print(client.is_closed())
client.close()
print(client.is_closed())
