import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

result = client.embeddings.create(model="openai/text-embedding-3-small", input="one", encoding_format="float")
print(len(result.data), len(result.data[0].embedding), result.data[0].embedding[:4])
