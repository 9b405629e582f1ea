import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

result = client.embeddings.create(
    model="openai/text-embedding-3-small", input=["one", "two"], dimensions=4, user="user-1"
)
for item in result.data:
    print(item.index, item.object, [round(number, 4) for number in item.embedding])
print(result.object, result.usage.prompt_tokens, result.model)
