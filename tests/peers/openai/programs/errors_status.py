import os

import openrouter_sdk.compat.openai as openai
from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


client = client.with_options(max_retries=0)
for _ in range(7):
    try:
        client.chat.completions.create(
            model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
        )
    except openai.AuthenticationError as error:
        print("key", error.status_code, error.message)
    except openai.NotFoundError as error:
        print("not found", error.code, error.type, error.param, error.request_id)
    except openai.PermissionDeniedError as error:
        print("denied", error.body)
    except openai.RateLimitError as error:
        print("limit", error.response.status_code, error.response.headers.get("retry-after"), str(error))
    except openai.InternalServerError as error:
        print("server", error.status_code, error.response.json()["error"]["message"])
    except openai.APIStatusError as error:
        print("other", error.status_code, error.message)
