"""Calls without a result, and results without a call, which providers refuse with status 400."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from openrouter_sdk.testing.contract.descriptions import format_value
from openrouter_sdk.testing.history import chat, messages, responses
from openrouter_sdk.testing.history.rounds import History, Round

READERS: Mapping[str, Callable[[Mapping[str, Any]], History]] = {
    "/chat/completions": chat.read,
    "/messages": messages.read,
    "/responses": responses.read,
}
"""The readers of conversations by the path of their operation."""


class Mismatch(NamedTuple):
    """Where a conversation is not what it must be."""

    pointer: str
    expected: str
    found: str
    refused: bool = True


def unpaired(history: History) -> Iterator[Mismatch]:
    """Yield the calls and results that lack the other one."""
    for one in history.rounds:
        yield from _unpaired_in(one)
    for result in history.strays:
        yield Mismatch(result.pointer, "the id of a call of the turn before", format_value(result.call_id))


def _unpaired_in(one: Round) -> Iterator[Mismatch]:
    waiting = [call.id for call in one.calls]
    known = set(waiting)
    for result in one.results:
        if result.call_id in waiting:
            waiting.remove(result.call_id)  # one of several, if a model has used an id twice
        elif result.call_id in known:
            yield Mismatch(result.pointer, "one result of each call", f"another of {result.call_id!r}")
        else:
            expected = " or ".join(map(format_value, waiting)) or "no further result"
            yield Mismatch(result.pointer, expected, format_value(result.call_id))
    for call in one.calls:
        if call.id in waiting:
            waiting.remove(call.id)
            yield Mismatch(call.pointer, f"a result of the call {call.id!r}", "nothing")
