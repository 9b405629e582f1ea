import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

page = client.models.list()
print(page.data[0].id, sorted(page.model_dump()), sorted(page.to_dict()) == sorted(page.model_dump()))
print(client.models.with_raw_response.list().parse().data[0].id == page.data[0].id)
print(client.files.with_raw_response.list().parse().data[0].filename)
