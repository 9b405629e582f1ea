"""What the tests of runs have in common: a question, tools, and a model that calls them."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.testing import StandInServer

QUESTION: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "How much is it?"}]}


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def call(name: str, call_id: str, /, **arguments: Any) -> dict[str, Any]:
    """A call as the script of the stand-in takes it."""
    return {"name": name, "arguments": arguments, "id": call_id}


def play(server: StandInServer, *calls: dict[str, Any], answer: str = "Done.") -> None:
    """Have the model make these calls in one step, and answer after it."""
    server.script.reply(None, tool_calls=calls).reply(answer)


def answers(run: Any) -> dict[str, Any]:
    """Call id -> what the model was told."""
    return {one["tool_call_id"]: one["content"] for one in run.messages if one["role"] == "tool"}


def statuses(state: Any) -> dict[str, str]:
    """Call id -> what became of the call."""
    return {one.id: one.status for one in state.ledger}
