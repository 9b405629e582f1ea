"""The turns in the messages of chat completions: results follow the message with their calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.history.rounds import Call, History, Result, Round, numbered, plain_text


def read(body: Mapping[str, Any]) -> History:
    """Read the turns of a request."""
    rounds: list[Round] = []
    strays: list[Result] = []
    results: list[Result] | None = None  # of the message before, if that is the model's or a result
    role = None
    for pointer, message in numbered(body.get("messages"), "/messages"):
        role = message.get("role")
        if role == "tool":
            found = Result(
                str(message.get("tool_call_id")),
                plain_text(message.get("content")),
                f"{pointer}/tool_call_id",
            )
            (strays if results is None else results).append(found)
        elif role == "assistant":
            results = []
            rounds.append(Round([message], list(_calls(message, pointer)), results, pointer))
        else:
            results = None
    return History(rounds, strays, answered=role == "tool")


def _calls(message: Mapping[str, Any], pointer: str) -> Iterator[Call]:
    for at, call in numbered(message.get("tool_calls"), f"{pointer}/tool_calls"):
        function = call.get("function") or call.get("custom")
        function = function if isinstance(function, Mapping) else {}
        arguments = function.get("arguments", function.get("input", ""))
        yield Call(str(call.get("id")), str(function.get("name", "")), str(arguments), at)
