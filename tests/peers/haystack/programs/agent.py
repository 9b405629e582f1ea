"""An agent, whose model calls two tools at once."""

from haystack.components.agents import Agent
from haystack.dataclasses import ChatMessage
from haystack.tools import tool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"23 degrees in {city}"


@tool
def get_time(city: str) -> str:
    """The time in a city."""
    return f"14:05 in {city}"


agent = Agent(
    chat_generator=OpenRouterChatGenerator(model="openai/gpt-4o-mini"),
    tools=[get_weather, get_time],
    system_prompt="Answer in one sentence.",
)
result = agent.run(messages=[ChatMessage.from_user("Weather and time in Lisbon?")])
for message in result["messages"]:
    calls = [(call.tool_name, call.arguments) for call in message.tool_calls]
    results = [one.result for one in message.tool_call_results]
    print(message.role.value, message.text, calls, results)
