"""The callback that Haystack has for terminals."""

from haystack.components.generators.utils import print_streaming_chunk
from haystack.tools import tool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return "23 degrees"


generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", tools=[get_weather])
generator.run("How is the weather in Lisbon?", streaming_callback=print_streaming_chunk)
print()
