import os

from openrouter_sdk.compat.openai import APIConnectionError, APITimeoutError, OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


try:
    client.with_options(max_retries=0).chat.completions.create(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], timeout=0.3
    )
except APITimeoutError as error:
    print("timed out", isinstance(error, APIConnectionError), error.request.method)
