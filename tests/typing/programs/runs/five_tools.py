"""An agent whose model calls five tools at once, of which one fails, and one is slow and holds up none."""

from threading import Event

from openrouter_sdk import OpenRouter, ToolFinished, tool
from openrouter_sdk.tools.events import RunEvent

MODEL = "openai/gpt-4o-mini"
others_are_done = Event()


@tool
def get_weather(city: str) -> dict[str, object]:
    """The weather in a city, now.

    Args:
        city: Name of the city, in English.
    """
    return {"city": city, "celsius": 23}


def get_time(city: str) -> str:
    return "14:05"


@tool(name="get_population", retries=0)
def count_people(city: str) -> int:
    """How many people live in a city."""
    return 545_796


def get_traffic(city: str) -> str:
    raise ConnectionError("the traffic service does not answer")


@tool(timeout=30)
def get_news(city: str) -> str:
    """What happens in a city."""
    others_are_done.wait()
    return "A festival."


class Progress:
    """Prints what is done, and lets the slow tool end when it is the only one left."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def __call__(self, event: RunEvent) -> None:
        if isinstance(event, ToolFinished):
            self.done.append(event.name)
            print(f"{event.name}: {event.content}" if event.error is None else f"{event.name} failed")
            if len(self.done) == 4:
                others_are_done.set()


def main() -> None:
    progress = Progress()
    with OpenRouter() as client:
        run = client.chat.run_tools(
            model=MODEL,
            messages=[{"role": "user", "content": "Tell me all about Lisbon."}],
            tools=[get_news, get_traffic, get_weather, get_time, count_people],
            on_event=progress,
        )
    print(f"last: {progress.done[-1]}")
    print(run.text)
    for call in run.steps[0].calls:
        print(f"- {call.name} {call.status}")


if __name__ == "__main__":
    main()
