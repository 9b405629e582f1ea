"""Split tool calls into the deltas of chat completions, in every shape that backends use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from openrouter_sdk.testing.surfaces.parts import ToolCall, ToolCallShape
from openrouter_sdk.testing.surfaces.reply import fragments

Fragment = dict[str, Any]


def deltas(calls: Sequence[ToolCall], shape: ToolCallShape) -> Iterator[list[Fragment]]:
    """Yield the `tool_calls` of each delta. The ids of calls must have been made."""
    match shape:
        case "whole":
            yield from ([_whole(index, call)] for index, call in enumerate(calls))
        case "duplicate_index":
            yield [_whole(0, call) for call in calls]
        case "interleaved":
            streams = [list(_fragments(index, call)) for index, call in enumerate(calls)]
            yield from ([one for one in row if one is not None] for row in zip_longest(*streams))
        case "reused_index":
            yield from ([one] for call in calls for one in _fragments(0, call))
        case "missing_index":
            yield from ([_without_index(one)] for call in calls for one in _fragments(0, call))
        case "fragments":
            yield from ([one] for index, call in enumerate(calls) for one in _fragments(index, call))


def _fragments(index: int, call: ToolCall) -> Iterator[Fragment]:
    # The first fragment has the name, the others have the arguments (protocol 6.3).
    yield _whole(index, ToolCall(call.name, "", call.id))
    for fragment in fragments(call.arguments):
        yield {"index": index, "function": {"arguments": fragment}}


def _whole(index: int, call: ToolCall) -> Fragment:
    function = {"name": call.name, "arguments": call.arguments}
    return {"index": index, **call.identity, "type": "function", "function": function}


def _without_index(fragment: Fragment) -> Fragment:
    return {key: value for key, value in fragment.items() if key != "index"}
