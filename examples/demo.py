"""A chat, a stream and a tool call, each with its cost and generation id.

Run it with `make demo`. It uses the real API if OPENROUTER_API_KEY is set, and the embedded stand-in server
otherwise.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager

from openrouter_sdk import App, OpenRouter
from openrouter_sdk.types import Message, Tool

MODEL = "openai/gpt-4o-mini"
WEATHER: Tool = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the current weather in a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


@contextmanager
def connect() -> Iterator[OpenRouter]:
    """Connect to the real API, or to a stand-in server that runs until the client is closed."""
    app = App(url="https://example.com/openrouter-sdk-demo", title="openrouter-sdk demo")
    if os.environ.get("OPENROUTER_API_KEY"):
        print("Using the real API, because OPENROUTER_API_KEY is set. This costs a fraction of a cent.")
        with OpenRouter(app=app) as client:
            yield client
        return
    from openrouter_sdk.testing import StandInServer

    print("Using the embedded stand-in server: no API key, no network, and no real model.")
    print("Set OPENROUTER_API_KEY to use the real API.")
    with StandInServer(delay=0.06) as server, OpenRouter(server.key, base_url=server.url, app=app) as client:
        yield client


def print_cost(cost: float | None, generation_id: str | None) -> None:
    """Print the cost of a generation, and its id."""
    amount = "unknown" if cost is None else f"{cost:.8f} USD"
    print(f"   cost {amount}, generation {generation_id}\n")


def chat(client: OpenRouter) -> None:
    """Ask one question."""
    print("\n1. A chat")
    reply = client.chat.send(
        model=MODEL, messages=[{"role": "user", "content": "What is a unified API, in one sentence?"}]
    )
    print(f"   {reply.text}")
    print_cost(reply.cost, reply.generation_id)


def stream(client: OpenRouter) -> None:
    """Print the reply while it arrives."""
    print("2. A stream")
    print("   ", end="")
    with client.chat.stream(
        model=MODEL, messages=[{"role": "user", "content": "Count from one to ten, in words."}]
    ) as events:
        for piece in events.text():
            print(piece, end="", flush=True)
        reply = events.result()
    print()
    print_cost(reply.cost, reply.generation_id)


def tool_call(client: OpenRouter) -> None:
    """Run a function for the model, and send back its result."""
    print("3. A tool call")
    conversation: list[Message] = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    first = client.chat.send(model=MODEL, messages=conversation, tools=[WEATHER])
    if not first.tool_calls:
        print(f"   The model did not call the tool: {first.text}")
        return
    call = first.tool_calls[0]
    arguments = call.parsed_arguments or {}
    print(f"   the model calls {call.name}({arguments})")
    result = {"city": arguments.get("city"), "celsius": 23, "sky": "clear"}
    conversation.append(first.message)
    conversation.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps(result)})
    second = client.chat.send(model=MODEL, messages=conversation, tools=[WEATHER])
    print(f"   {second.text}")
    costs = [cost for cost in (first.cost, second.cost) if cost is not None]
    print_cost(sum(costs) if costs else None, second.generation_id)


def main() -> None:
    """Run all three parts."""
    with connect() as client:
        chat(client)
        stream(client)
        tool_call(client)


if __name__ == "__main__":
    main()
