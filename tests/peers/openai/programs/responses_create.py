import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

response = client.responses.create(
    model="openai/gpt-4o-mini",
    instructions="Be brief.",
    input="What is ten euros?",
    max_output_tokens=200,
    reasoning={"effort": "low"},
)
print(response.output_text)
print(response.status, response.object, response.error, response.incomplete_details)
for item in response.output:
    if item.type == "message":
        print(item.role, item.content[0].type)
if response.usage:
    print(response.usage.input_tokens, response.usage.output_tokens, response.usage.total_tokens)
