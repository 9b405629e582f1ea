"""A tool: what the model calls, and what it says to the result."""

from langchain_core.messages import HumanMessage
from langchain_core.tools import tool

from openrouter_sdk.integrations.langchain import ChatOpenRouter


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"23 degrees in {city}"


model = ChatOpenRouter(model="openai/gpt-4o-mini").bind_tools([get_weather])
messages = [HumanMessage("How is the weather in Lisbon?")]
reply = model.invoke(messages)
(call,) = reply.tool_calls
print(call["name"], call["args"], reply.response_metadata["finish_reason"])

messages += [reply, get_weather.invoke(call)]
reply = model.invoke(messages)
print(reply.content, reply.tool_calls)
