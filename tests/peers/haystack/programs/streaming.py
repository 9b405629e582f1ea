"""What a callback gets: reasoning, then text, then tool calls, each part with its place."""

from haystack.dataclasses import StreamingChunk
from haystack.tools import tool

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return "23 degrees"


def show(chunk: StreamingChunk) -> None:
    calls = [(one.index, one.tool_name, one.arguments, one.id) for one in chunk.tool_calls or []]
    thought = chunk.reasoning.reasoning_text if chunk.reasoning else None
    print(repr(chunk.content), thought, calls, chunk.index, chunk.start, chunk.finish_reason)


generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini", streaming_callback=show, tools=[get_weather])
(reply,) = generator.run("How is the weather in Lisbon?")["replies"]
print(reply.text, [(call.tool_name, call.arguments, call.id) for call in reply.tool_calls])
print(reply.reasoning.reasoning_text if reply.reasoning else None)
print(reply.meta["finish_reason"], reply.meta["usage"]["total_tokens"])
