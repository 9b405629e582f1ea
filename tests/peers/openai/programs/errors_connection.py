import os
import socket

from openrouter_sdk.compat.openai import APIConnectionError, APITimeoutError, OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


with socket.socket() as unused:
    unused.bind(("127.0.0.1", 0))
    port = unused.getsockname()[1]
    away = OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="sk-or-v1-0", max_retries=0)
    try:
        away.models.list()
    except APIConnectionError as error:
        print("no connection", isinstance(error, APITimeoutError), error.body, error.code)
away.close()
