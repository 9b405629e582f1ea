"""Calls that a model makes again and again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from openrouter_sdk.tools.run.ledger import Call

Streaks = Mapping[str, int]


def identity(call: Call, known: Collection[str]) -> str:
    """Return what two calls have in common if they are the same: name and arguments, or an unknown name."""
    return f"{call.name}:{call.hash}" if call.name in known else call.name


def next_streaks(streaks: Streaks, calls: Iterable[Call], known: Collection[str]) -> dict[str, int]:
    """Return, for each call of a step, how many steps in a row have had it."""
    return {key: streaks.get(key, 0) + 1 for key in (identity(call, known) for call in calls)}


def times(streaks: Streaks, call: Call) -> int:
    """Return how many steps in a row have had a call; 0 for one that is not of the last step."""
    return streaks.get(f"{call.name}:{call.hash}") or streaks.get(call.name, 0)
