import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

page = client.files.list(limit=2)
print([file.id for file in page.data], page.has_next_page())
print([file.id for file in client.files.list(limit=2)])
