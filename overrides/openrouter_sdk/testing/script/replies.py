"""Make replies of the model from what is convenient to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict, Unpack

from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.parts import (
    Audio,
    Citation,
    Image,
    Reasoning,
    ToolCall,
    ToolCallShape,
)
from openrouter_sdk.testing.surfaces.reply import Reply

_OF_CALL: Final = frozenset(("name", "arguments", "id", "type", "index", "function"))
"""The members of a tool call, as it may be written."""


_COUNTS: Final = ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens", "total_tokens")


class ReplyParts(TypedDict, total=False):
    """What a reply may have besides text; see `reply`."""

    reasoning: str | Reasoning | Sequence[Reasoning] | None
    tool_calls: Sequence[ToolCall | Mapping[str, Any]]
    tool_call_shape: ToolCallShape
    finish_reason: str | None
    refusal: str | None
    images: Sequence[Image]
    audio: Audio | None
    annotations: Sequence[Citation | Mapping[str, Any]]
    usage: Mapping[str, Any] | None


def reply(text: str | Sequence[str] | None = None, **parts: Unpack[ReplyParts]) -> Reply:
    """Return a reply of the model, for `Script.conversation` and for players.

    Several strings as the text are streamed as given, a single one word by word. A tool call is a
    `ToolCall` or `{"name": ..., "arguments": <dict or JSON text>, "id": ...}`. An annotation is a
    `Citation`, or an object that only chat completions show. `finish_reason` defaults to `tool_calls`
    or `stop`; `error` ends the answer with an error (protocol 6.6). `usage` overrides single counts.

    Raises TypeError for arguments that there are not, ValueError for a tool call without a name, and for
    counts and costs in `usage` that are none.
    """
    for name in parts:
        if name not in ReplyParts.__annotations__:
            raise TypeError(f"a reply has no {name!r}; it may have {', '.join(ReplyParts.__annotations__)}")
    calls = tuple(tool_call(call) for call in parts.get("tool_calls", ()))
    pieces = None if text is None or isinstance(text, str) else tuple(text)
    return Reply(
        text if text is None or isinstance(text, str) else "".join(text),
        reasoning=_reasoning(parts.get("reasoning")),
        tool_calls=calls,
        finish_reason=parts.get("finish_reason") or ("tool_calls" if calls else "stop"),
        usage=_usage(parts.get("usage") or {}),
        pieces=pieces,
        refusal=parts.get("refusal"),
        images=tuple(parts.get("images", ())),
        audio=parts.get("audio"),
        annotations=tuple(parts.get("annotations", ())),
        tool_call_shape=parts.get("tool_call_shape", "fragments"),
    )


def _usage(given: Mapping[str, Any]) -> dict[str, Any]:
    for name in _COUNTS:
        count = given.get(name, 0)
        if type(count) is not int or count < 0:
            raise ValueError(f"usage must have an integer from 0 as {name}, not {count!r}")
    cost = given.get("cost")
    if cost is not None and (isinstance(cost, bool) or not isinstance(cost, int | float) or cost < 0):
        raise ValueError(f"usage must have a number from 0, or None, as cost, not {cost!r}")
    return dict(given)


def _reasoning(given: str | Reasoning | Sequence[Reasoning] | None) -> tuple[Reasoning, ...]:
    if not given:
        return ()
    if isinstance(given, str):
        return (Reasoning(given),)
    return (given,) if isinstance(given, Reasoning) else tuple(given)


def tool_call(call: ToolCall | Mapping[str, Any]) -> ToolCall:
    """Return a tool call from how it may be written. Raises ValueError for one without a name."""
    if isinstance(call, ToolCall):
        return call
    function = call.get("function", call)  # also the shape of chat completions
    if "name" not in function:
        form = '{"name": ..., "arguments": ..., "id": ...}'
        raise ValueError(f"the tool call {dict(call)!r} has no name: write {form}")
    unknown = [name for name in (*call, *function) if name not in _OF_CALL]
    if unknown:
        raise ValueError(f"the tool call {dict(call)!r} has {unknown[0]!r}, which no call has")
    arguments = function.get("arguments", {})
    text = arguments if isinstance(arguments, str) else compact_json(arguments)
    return ToolCall(str(function["name"]), text, call.get("id"))
