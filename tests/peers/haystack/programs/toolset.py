"""A tool set beside a tool, given for one run."""

from haystack.tools import Toolset, tool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return "23 degrees"


@tool
def get_time(city: str) -> str:
    """The time in a city."""
    return "14:05"


generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini")
tools = [Toolset([get_weather]), get_time]
(reply,) = generator.run("Weather and time in Lisbon?", tools=tools)["replies"]
for call in reply.tool_calls:
    print(call.tool_name, call.arguments)
