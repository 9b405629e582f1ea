"""The sample of the reference: messages by position."""

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

messages = [ChatMessage.from_user("What's a spring tide?")]

client = OpenRouterChatGenerator()
response = client.run(messages)
print(response)
