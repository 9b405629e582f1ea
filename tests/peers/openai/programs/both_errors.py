# pyright: reportAttributeAccessIssue=false
import os

import openai

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"], max_retries=0)
for _ in range(4):
    try:
        client.chat.completions.create(
            model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], timeout=0.3
        )
    except openai.RateLimitError as error:
        print("limit", error.status_code, error.message)
    except openai.BadRequestError as error:
        print("bad", error.code, isinstance(error, openai.OpenAIError))
    except openai.APITimeoutError as error:
        print("timeout", isinstance(error, openai.APIConnectionError))
    except openai.APIStatusError as error:
        print("status", error.status_code)
