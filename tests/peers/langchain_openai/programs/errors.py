"""Errors: a rate limit with its status, another error, and no answer in time."""

from openrouter_sdk.errors import APIError, RateLimitError, RequestTimeoutError
from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", max_retries=0, timeout=0.5)
try:
    model.invoke("Hello")
except RateLimitError as error:
    print("later", error.status)
try:
    model.invoke("Hello")
except APIError as error:
    print("refused", error.status)
try:
    model.invoke("Hello")
except RequestTimeoutError:
    print("too late")
print(model.invoke("Hello").content)
