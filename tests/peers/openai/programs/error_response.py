import os

from openrouter_sdk.compat.openai import BadRequestError, OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

try:
    client.files.retrieve("file-0")
except BadRequestError as error:
    print(error.args)
    print(error.response.is_error, error.response.text, error.response.headers["content-type"])
    print(str(error.request.url).removeprefix(os.environ["STAND_IN_URL"]))
    try:
        error.response.raise_for_status()
    except Exception as other:
        print(type(other).__name__)
