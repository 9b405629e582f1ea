import os

from openrouter_sdk.compat.openai import APIError, BadRequestError, OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


try:
    client.chat.completions.create(model="a/m", messages=[{"role": "user", "content": "Hi"}], stream=True)
except BadRequestError as error:
    print(error.status_code, error.message)
text = ""
try:
    for chunk in client.chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}], stream=True
    ):
        text += chunk.choices[0].delta.content or ""
except APIError as error:
    print(text, "then", type(error.body).__name__)
