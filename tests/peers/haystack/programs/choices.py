"""Two answers to one question."""

from haystack.dataclasses import ChatMessage

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", generation_kwargs={"n": 2})
for reply in generator.run([ChatMessage.from_user("Hello")])["replies"]:
    print(reply.text, reply.meta["index"])
