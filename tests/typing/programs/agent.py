"""An agent with two tools; the loop is written by hand."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import Message, Tool, ToolCall

MODEL = "openai/gpt-4o-mini"


def get_weather(city: str) -> str:
    return json.dumps({"city": city, "celsius": 23, "sky": "clear"})


def get_time() -> str:
    return datetime.now(UTC).isoformat()


FUNCTIONS: dict[str, Callable[..., str]] = {"get_weather": get_weather, "get_time": get_time}
TOOLS: list[Tool] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather in a city, now.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string", "description": "Name of the city"}},
                "required": ["city"],
            },
        },
    },
    {"type": "function", "function": {"name": "get_time", "description": "The time in UTC."}},
]


def run(call: ToolCall) -> str:
    """Run one tool call; what goes wrong is told to the model."""
    try:
        return FUNCTIONS[call.name](**json.loads(call.arguments or "{}"))
    except Exception as error:
        return f"Error: {error!r}"


def solve(client: OpenRouter, task: str, max_steps: int = 10) -> str:
    messages: list[Message] = [{"role": "user", "content": task}]
    for _ in range(max_steps):
        reply = client.chat.send(model=MODEL, messages=messages, tools=TOOLS)
        messages.append(reply.message)
        if not reply.tool_calls:
            return reply.text
        for call in reply.tool_calls:
            messages.append({"role": "tool", "tool_call_id": call.id, "content": run(call)})
    raise RuntimeError(f"no answer after {max_steps} steps")


def main() -> None:
    with OpenRouter() as client:
        print(solve(client, "What is the weather in Lisbon, and what time is it?"))


if __name__ == "__main__":
    main()
