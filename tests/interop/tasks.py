"""What each client is asked to do, what the stand-in says to it, and whether it got exactly that.

A program reports an outcome: `text`, or of a stream the `pieces`; `finish_reason`; `usage` by the names of
chat completions; `calls`, each with `name` and parsed `arguments`; `answer`, the text after a tool's result;
or `error`, what its client raised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing import Citation, Problem, Script

Outcome = Mapping[str, Any]

TEXT = "Ten euros, or 10 €, is what “dez euros” means. 🪙\n\nIs that all?"
PIECES = ("Ten euros,", " or 10 €,", " is what “dez", " euros” means. 🪙\n", "\nIs that all?")
ARGUMENTS = {"city": "São Paulo", "days": 3}
ANSWER = "It stays dry in São Paulo."
USAGE = {"prompt_tokens": 17, "completion_tokens": 29, "total_tokens": 46}


@dataclass(frozen=True)
class Task:
    """Something to do with a client: what the stand-in will say, and what the client makes of it."""

    name: str
    prepare: Callable[[Script], object]
    expected: Outcome
    requests: int = 1


def _chat(script: Script) -> object:
    source = Citation("https://example.com/euro", "The euro", "A currency.", 0, 9)
    return script.reply(TEXT, reasoning="Simple enough.", annotations=[source], usage=USAGE)


def _stream(script: Script) -> object:
    return script.reply(PIECES, reasoning="Simple enough.", usage=USAGE)


def _tool_call(script: Script) -> object:
    call = {"name": "get_forecast", "arguments": ARGUMENTS}
    return script.reply(tool_calls=[call], usage=USAGE).reply(ANSWER)


_CALLED = {
    "calls": [{"name": "get_forecast", "arguments": ARGUMENTS}],
    "finish_reason": "tool_calls",
    "usage": USAGE,
}

TASKS = (
    Task("chat", _chat, {"text": TEXT, "finish_reason": "stop", "usage": USAGE}),
    Task("stream", _stream, {"text": TEXT, "finish_reason": "stop", "usage": USAGE}),
    Task("tool_call", _tool_call, {**_CALLED, "answer": ANSWER}, requests=2),
    Task("streamed_tool_call", _tool_call, _CALLED),
)


def faults(task: Task, outcome: Outcome, requests: int, problems: Sequence[Problem]) -> list[str]:
    """What is wrong with an outcome, and with the requests that led to it; empty if nothing is."""
    if "error" in outcome:
        return [f"error: {outcome['error']}", *_refused(problems)]
    return [*_differences(task, outcome), *_refused(problems), *_count(task, requests)]


def remarks(problems: Sequence[Problem]) -> list[str]:
    """What the contract has against the requests although they are answered."""
    return [str(problem) for problem in problems if not problem.refused]


def _differences(task: Task, outcome: Outcome) -> Iterator[str]:
    if task.name == "stream":
        pieces = [piece for piece in outcome.get("pieces", ()) if piece]
        if len(pieces) < 2:
            yield f"the stream came in {len(pieces)} pieces"
        outcome = {**outcome, "text": "".join(pieces)}
    for name, wanted in task.expected.items():
        if outcome.get(name) != wanted:
            yield f"{name} is {outcome.get(name)!r} instead of {wanted!r}"


def _refused(problems: Sequence[Problem]) -> Iterator[str]:
    return (f"refused: {problem}" for problem in problems if problem.refused)


def _count(task: Task, requests: int) -> Iterator[str]:
    if requests != task.requests:
        yield f"{requests} requests instead of {task.requests}"
