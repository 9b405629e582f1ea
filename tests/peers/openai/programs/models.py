import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

page = client.models.list()
print(len(page.data), page.data[0].id, type(page.data[0].created).__name__, page.has_next_page())
names = [model.id for model in client.models.list()]
print(names == [model.id for model in page.data])
print(getattr(page.data[0], "context_length", None) is not None)
