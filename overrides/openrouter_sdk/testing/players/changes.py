"""Changes of what other models reply: cut off, with reasoning or text, with odd ids, against the request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from openrouter_sdk.testing.players.basics import Player, call_each_tool, check_choice
from openrouter_sdk.testing.surfaces.parts import Reasoning
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply

CallIds = Literal["repeated", "same", "empty", "absent"]
"""Odd ids of calls: the same in each turn, one for all calls of a turn, empty, or none at all."""

_THOUGHTS = (
    Reasoning("I read the request.", "summary", format="openai-responses-v1", id="rs_stand_in"),
    Reasoning("Then I choose what to do.", signature="c3RhbmQtaW4=", format="anthropic-claude-v1"),
    Reasoning("b3BhcXVlIHRob3VnaHRz", "encrypted", format="openai-responses-v1", id="rs_hidden"),
)


def truncate(then: Player | None = None, *, times: int = 1) -> Player:
    """Return a model whose first turns are cut off in the middle, with the finish reason `length`.

    That is in the arguments of the last call, or in the text if there is no call.
    """
    good = then or call_each_tool()

    def play(prompt: Prompt) -> Reply:
        if prompt.step >= times:
            return good(prompt.without_first(times))
        reply = good(prompt.without_first(prompt.step))
        if not reply.tool_calls:
            return replace(reply, text=_half(reply.text or ""), pieces=None, finish_reason="length")
        *calls, last = reply.tool_calls
        cut = replace(last, arguments=_half(last.arguments))
        return replace(reply, tool_calls=(*calls, cut), finish_reason="length")

    return play


def think(then: Player | None = None, *, reasoning: Sequence[Reasoning] = _THOUGHTS) -> Player:
    """Return a model that adds reasoning to each turn: a summary, signed text, and encrypted data.

    Clients must send it back unchanged with the results; `problems` of the stand-in tells if they do not.
    """
    good = then or call_each_tool()
    return lambda prompt: replace(good(prompt), reasoning=tuple(reasoning))


def say(text: str, then: Player | None = None) -> Player:
    """Return a model that writes a text beside its calls."""
    good = then or call_each_tool()

    def play(prompt: Prompt) -> Reply:
        reply = good(prompt)
        return replace(reply, text=text) if reply.tool_calls else reply

    return play


def call_ids(ids: CallIds, then: Player | None = None) -> Player:
    """Return a model whose calls have odd ids, as those of some providers do.

    Raises ValueError for ids that there are not.
    """
    check_choice("ids", ids, CallIds)
    good = then or call_each_tool()

    def play(prompt: Prompt) -> Reply:
        reply = good(prompt)
        calls = (replace(call, id=_odd_id(ids, index)) for index, call in enumerate(reply.tool_calls))
        return replace(reply, tool_calls=tuple(calls))

    return play


def ignore_tool_choice(then: Player | None = None) -> Player:
    """Return a model that calls tools even though the request says that it must not."""
    good = then or call_each_tool()
    return lambda prompt: good(replace(prompt, tools=prompt.offered))


def _odd_id(ids: CallIds, index: int) -> str | Literal[False]:
    match ids:
        case "repeated":
            return f"call_{index}"
        case "same":
            return "call_0"
        case "empty":
            return ""
    return False


def _half(text: str) -> str:
    return text[: (len(text) + 1) // 2]
