"""A chat, a stream, and a run with two tools and a typed answer, each with its cost and generation id.

Run it with `make demo`. It uses the real API if OPENROUTER_API_KEY is set, and the embedded stand-in server
otherwise.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from openrouter_sdk import App, OpenRouter, StepFinished, ToolFinished, ToolStarted

MODEL = "openai/gpt-4o-mini"


@dataclass
class Report:
    """The answer to a question about a place."""

    city: str
    celsius: int
    sky: str
    time: str


def get_weather(city: str) -> dict[str, object]:
    """The weather in a city, now."""
    return {"city": city, "celsius": 23, "sky": "clear"}


def get_time(city: str) -> str:
    """The local time in a city."""
    return "14:05"


@contextmanager
def connect() -> Generator[OpenRouter, None, None]:
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
    print(f"   cost {amount}, generation {generation_id}")


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
    print("\n2. A stream")
    print("   ", end="")
    with client.chat.stream(
        model=MODEL, messages=[{"role": "user", "content": "Count from one to ten, in words."}]
    ) as events:
        for piece in events.text():
            print(piece, end="", flush=True)
        reply = events.result()
    print()
    print_cost(reply.cost, reply.generation_id)


def run_tools(client: OpenRouter) -> None:
    """Let the model call two functions, and take the answer as an object."""
    print("\n3. A run with two tools and a typed answer")
    question = "What is the weather in Lisbon, and what time is it there?"
    with client.chat.stream_tools(
        model=MODEL,
        messages=[{"role": "user", "content": question}],
        tools=[get_weather, get_time],
        output_type=Report,
    ) as run:
        for event in run:
            match event:
                case ToolStarted(call=call):
                    print(f"   the model calls {call.name}({call.arguments})")
                case ToolFinished(name=name, content=content):
                    print(f"   {name} returns {content}")
                case StepFinished(step=step):
                    print_cost(step.cost, step.generation_id)
                case _:
                    pass
        result = run.result()
    report = result.output
    print(f"   {report.city}: {report.celsius} °C, {report.sky}, {report.time}")
    print(f"   {len(result.steps)} steps together: {result.known_cost:.8f} USD")


def main() -> None:
    """Run all three parts."""
    with connect() as client:
        chat(client)
        stream(client)
        run_tools(client)


if __name__ == "__main__":
    main()
