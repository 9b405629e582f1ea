"""The program that asks, for OpenRouter's rankings."""

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(
    model="openai/gpt-4o-mini", app={"url": "https://example.com", "title": "Example"}
)
print(generator.run([ChatMessage.from_user("Hello")])["replies"][0].text)
