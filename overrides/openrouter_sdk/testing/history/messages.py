"""The turns in Anthropic's Messages: results are blocks of the message after their calls (protocol 8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.history.rounds import (
    Call,
    History,
    Result,
    Round,
    numbered,
    objects,
    plain_text,
)
from openrouter_sdk.testing.http.traffic import compact_json


def read(body: Mapping[str, Any]) -> History:
    """Read the turns of a request."""
    rounds: list[Round] = []
    strays: list[Result] = []
    waits = False  # whether the message before is the model's
    found: list[Result] = []
    for pointer, message in numbered(body.get("messages"), "/messages"):
        found = list(_results(message, pointer))
        if message.get("role") == "assistant":
            calls = list(_calls(message, pointer))
            rounds.append(Round(objects(message.get("content")), calls, [], pointer))
        elif waits:
            rounds[-1] = rounds[-1]._replace(results=found)
        else:
            strays += found
        waits = message.get("role") == "assistant"
    return History(rounds, strays, answered=bool(found))


def _calls(message: Mapping[str, Any], pointer: str) -> Iterator[Call]:
    for at, block in numbered(message.get("content"), f"{pointer}/content"):
        if block.get("type") == "tool_use":
            given = block.get("input")
            arguments = given if isinstance(given, str) else compact_json(given)
            yield Call(str(block.get("id")), str(block.get("name", "")), arguments, at)


def _results(message: Mapping[str, Any], pointer: str) -> Iterator[Result]:
    for at, block in numbered(message.get("content"), f"{pointer}/content"):
        if block.get("type") == "tool_result":
            content = plain_text(block.get("content"))
            yield Result(str(block.get("tool_use_id")), content, f"{at}/tool_use_id")
