import os

from openrouter_sdk.compat.openai import InternalServerError, OpenAI, RateLimitError

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


messages = [{"role": "user", "content": "Hello"}]
print(client.chat.completions.create(model="m/n", messages=messages).choices[0].message.content)
try:
    client.with_options(max_retries=1).chat.completions.create(model="m/n", messages=messages)
except (RateLimitError, InternalServerError) as error:
    print(error.status_code)
try:
    client.chat.completions.create(model="m/n", messages=messages)
except RateLimitError:
    print("never")
except Exception as error:
    print(getattr(error, "status_code", None))
