"""What the programs for Python share: the question, the tool, and the report of one task on stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

MODEL = "openai/gpt-4o-mini"
QUESTION = "What are dez euros?"
FORECAST_QUESTION = "Will it rain in São Paulo?"
FORECAST_RESULT = json.dumps({"rain": False})
PARAMETERS = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
    "required": ["city"],
}
TOOL = {
    "type": "function",
    "function": {"name": "get_forecast", "description": "The weather to come.", "parameters": PARAMETERS},
}

Outcome = dict[str, Any]


def usage(counts: Any) -> Outcome:
    """Tokens from an object that has them as chat completions do."""
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return {name: getattr(counts, name) for name in names}


def call(name: str, arguments: str | Mapping[str, Any]) -> Outcome:
    """A tool call."""
    return {"name": name, "arguments": json.loads(arguments) if isinstance(arguments, str) else arguments}


def joined(fragments: list[Any]) -> list[Outcome]:
    """The tool calls of a stream whose client leaves it to the program to join the fragments."""
    calls: dict[int, list[str]] = {}
    for fragment in fragments:
        name, arguments = calls.setdefault(fragment.index, ["", ""])
        function = fragment.function
        calls[fragment.index] = [function.name or name, arguments + (function.arguments or "")]
    return [call(*one) for one in calls.values()]


def main(tasks: Mapping[str, Callable[[str, str], Outcome]]) -> None:
    """`program.py TASK URL KEY`: do a task and print a line of JSON."""
    task, url, key = sys.argv[1:]
    try:
        outcome = tasks[task](url, key)
    except Exception as failure:  # whatever the client raises is its answer
        outcome = {"error": f"{type(failure).__name__}: {failure}"}
    print(json.dumps(outcome))
