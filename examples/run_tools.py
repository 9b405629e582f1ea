"""A model calls two functions of this program, and answers with what they return.

Prints each call, the answer and the cost. Limits end a run that goes astray.
Run: python examples/run_tools.py
"""

from typing import Annotated, Literal

from openrouter_sdk import OpenRouter, RunLimits, ToolError, tool

STATIONS = {"Lisbon": 23.5, "Oslo": 4.0}


def get_weather(city: Annotated[str, "Name of the city, in English"]) -> dict[str, object]:
    """The weather in a city, now."""
    if city not in STATIONS:
        raise ToolError(f"There is no weather of {city}, only of {', '.join(STATIONS)}.")
    return {"city": city, "celsius": STATIONS[city]}


@tool(timeout=10)
def convert_temperature(degrees: float, to: Literal["celsius", "fahrenheit"]) -> float:
    """Convert a temperature.

    Args:
        degrees: The temperature in the other unit.
        to: The unit that is wanted.
    """
    return degrees * 9 / 5 + 32 if to == "fahrenheit" else (degrees - 32) * 5 / 9


def main() -> None:
    with OpenRouter() as client:
        run = client.chat.run_tools(
            model="openai/gpt-4o-mini",
            messages=[{"role": "user", "content": "How warm is it in Lisbon, in fahrenheit?"}],
            tools=[get_weather, convert_temperature],
            limits=RunLimits(max_steps=6, max_seconds=60),
        )
    for number, step in enumerate(run.steps, start=1):
        for call in step.calls:
            print(f"step {number}: {call.name}({call.arguments}) -> {call.content}")
    if run.status != "completed":
        print(f"The run ended early: {run.status} {run.limit or ''}")
    print(run.text)
    print("cost unknown" if run.cost is None else f"${run.cost:.6f}")


if __name__ == "__main__":
    main()
