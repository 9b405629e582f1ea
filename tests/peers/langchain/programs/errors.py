"""Errors: a rate limit with its status, and another error."""

from openrouter_sdk.errors import APIError, RateLimitError
from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", max_retries=0)
try:
    model.invoke("Hello")
except RateLimitError as error:
    print("later", error.status)
try:
    model.invoke("Hello")
except APIError as error:
    print("refused", error.status)
print(model.invoke("Hello").content)
