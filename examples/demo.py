"""The main job in one go: a chat, a stream, a tool call, each with its cost and generation id.

`make demo` runs it, on the real API when OPENROUTER_API_KEY is set and on the embedded stand-in server
otherwise.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from openrouter_sdk import App, OpenRouter

if TYPE_CHECKING:
    from openrouter_api.params.chat import ChatFunctionToolDict, ChatMessagesDict

MODEL = "openai/gpt-4o-mini"
WEATHER: ChatFunctionToolDict = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city, now.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


@contextmanager
def connect() -> Iterator[OpenRouter]:
    """A client of the real API, or of a stand-in that runs as long as it is used."""
    app = App(url="https://example.com/openrouter-sdk-demo", title="openrouter-sdk demo")
    if os.environ.get("OPENROUTER_API_KEY"):
        print("Using the real API, since OPENROUTER_API_KEY is set; this costs a fraction of a cent.")
        with OpenRouter(app=app) as client:
            yield client
        return
    from openrouter_sdk.testing import StandInServer

    print("Using the embedded stand-in server: no key, no network, and no model behind the answers.")
    print("Set OPENROUTER_API_KEY to use the real API.")
    with StandInServer(delay=0.06) as server, OpenRouter(server.key, base_url=server.url, app=app) as client:
        yield client


def show_bill(cost: float | None, generation_id: str | None) -> None:
    """Print what an answer cost, and the id under which it can be looked up."""
    said = "unknown" if cost is None else f"{cost:.8f} USD"
    print(f"   cost {said}, generation {generation_id}\n")


def chat(client: OpenRouter) -> None:
    """One question, one answer."""
    print("\n1. A chat")
    reply = client.chat.send(
        model=MODEL, messages=[{"role": "user", "content": "What is a unified API, in one sentence?"}]
    )
    print(f"   {reply.text}")
    show_bill(reply.cost, reply.generation_id)


def stream(client: OpenRouter) -> None:
    """The same, printed as it arrives."""
    print("2. A stream")
    print("   ", end="")
    with client.chat.stream(
        model=MODEL, messages=[{"role": "user", "content": "Count from one to ten, in words."}]
    ) as events:
        for piece in events.text():
            print(piece, end="", flush=True)
        reply = events.result()
    print()
    show_bill(reply.cost, reply.generation_id)


def tool_call(client: OpenRouter) -> None:
    """The model asks for a function, we run it, the model answers with its result."""
    print("3. A tool call")
    conversation: list[ChatMessagesDict] = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    first = client.chat.send(model=MODEL, messages=conversation, tools=[WEATHER])
    if first.message is None or not first.tool_calls:
        print(f"   The model answered without the tool: {first.text}")
        return
    call = first.tool_calls[0]
    arguments = json.loads(call.function.arguments)
    print(f"   the model calls {call.function.name}({arguments})")
    result = {"city": arguments.get("city"), "celsius": 23, "sky": "clear"}
    conversation += [first.message, {"role": "tool", "tool_call_id": call.id, "content": json.dumps(result)}]
    second = client.chat.send(model=MODEL, messages=conversation, tools=[WEATHER])
    print(f"   {second.text}")
    costs = [cost for cost in (first.cost, second.cost) if cost is not None]
    show_bill(sum(costs) if costs else None, second.generation_id)


def main() -> None:
    """Run the three parts."""
    with connect() as client:
        chat(client)
        stream(client)
        tool_call(client)


if __name__ == "__main__":
    main()
