"""The turns in the input of the Responses API: results name their call, wherever that is (protocol 7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.history.rounds import Call, History, Result, Round, numbered, plain_text

_CALLS = ("function_call", "custom_tool_call")
_RESULTS = ("function_call_output", "custom_tool_call_output")


def read(body: Mapping[str, Any]) -> History:
    """Read the turns of a request. A turn is a run of items that the model wrote."""
    rounds: list[Round] = []
    strays: list[Result] = []
    before = None
    for pointer, item in numbered(body.get("input"), "/input"):
        kind = _kind(item)
        if kind == "result":
            found = Result(str(item.get("call_id")), plain_text(item.get("output")), f"{pointer}/call_id")
            _place(rounds, found, strays)
        elif kind == "model":
            if before != "model":
                rounds.append(Round([], [], [], pointer))
            _extend(rounds[-1], item, pointer)
        before = kind
    return History(rounds, strays, answered=before == "result")


def _kind(item: Mapping[str, Any]) -> str:
    if item.get("type") in _RESULTS:
        return "result"
    role = item.get("role")
    return (
        "model" if role == "assistant" or (role is None and item.get("type") != "item_reference") else "user"
    )


def _extend(current: Round, item: Mapping[str, Any], pointer: str) -> None:
    assert isinstance(current.items, list)
    assert isinstance(current.calls, list)
    current.items.append(item)
    current.calls.extend(_calls(item, pointer))


def _calls(item: Mapping[str, Any], pointer: str) -> Iterator[Call]:
    if item.get("type") in _CALLS:
        arguments = item.get("arguments", item.get("input", ""))
        yield Call(str(item.get("call_id")), str(item.get("name", "")), str(arguments), pointer)


def _place(rounds: list[Round], result: Result, strays: list[Result]) -> None:
    """Add a result to the latest turn with its call."""
    asked = (one for one in reversed(rounds) if any(call.id == result.call_id for call in one.calls))
    found = next(asked, None)
    if found is None:
        strays.append(result)
    else:
        assert isinstance(found.results, list)
        found.results.append(result)
