"""Errors: a rate limit with its status, another error, and no answer in time."""

from haystack.dataclasses import ChatMessage

from openrouter_sdk.errors import APIError, RateLimitError, RequestTimeoutError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", max_retries=0, timeout=0.5)
messages = [ChatMessage.from_user("Hello")]
try:
    generator.run(messages)
except RateLimitError as error:
    print("later", error.status)
try:
    generator.run(messages)
except APIError as error:
    print("refused", error.status)
try:
    generator.run(messages)
except RequestTimeoutError:
    print("too late")
print(generator.run(messages)["replies"][0].text)
