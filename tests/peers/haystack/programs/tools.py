"""Tools: what the model calls, and what it says to the result."""

from haystack.dataclasses import ChatMessage
from haystack.tools import tool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"23 degrees in {city}"


generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", tools=[get_weather])
messages = [ChatMessage.from_user("How is the weather in Lisbon?")]
(reply,) = generator.run(messages)["replies"]
(call,) = reply.tool_calls
print(call.tool_name, call.arguments, reply.meta["finish_reason"])

result = get_weather.invoke(**call.arguments)
messages += [reply, ChatMessage.from_tool(tool_result=result, origin=call)]
(reply,) = generator.run(messages)["replies"]
print(reply.text, reply.tool_calls, reply.meta["finish_reason"])
