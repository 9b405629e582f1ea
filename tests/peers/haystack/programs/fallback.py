"""A second generator, which takes over when the first one fails."""

from haystack.components.generators.chat import FallbackChatGenerator
from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = FallbackChatGenerator(
    [
        OpenRouterChatGenerator(model="openai/gpt-4o", max_retries=0),
        OpenRouterChatGenerator(model="openai/gpt-4o-mini", max_retries=0),
    ]
)
result = generator.run([ChatMessage.from_user("Hello")])
print(result["replies"][0].text, result["meta"]["successful_chat_generator_index"])
