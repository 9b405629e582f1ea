"""Ids of tool calls in conversations of other libraries, in which calls may lack one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple


class Call(NamedTuple):
    """What a library knows of a call, or of the call that a result answers."""

    id: str | None
    name: str | None = None
    arguments: Any = None


class CallIds:
    """Ids of tool calls. A call gets a new one if it has none, or that of another call of its message.

    `taken` has the ids of all calls and results of the conversation.
    """

    def __init__(self, taken: Iterable[str | None]) -> None:
        self._taken = set(taken)
        self._count = 0
        self._unanswered: list[tuple[Call, str]] = []

    def of_calls(self, calls: Sequence[Call]) -> list[str]:
        """Return the ids of the calls of one message."""
        ids: list[str] = []
        for call in calls:
            ids.append(call.id if call.id and call.id not in ids else self._new())
        self._unanswered = [*zip(calls, ids, strict=True), *self._unanswered]
        return ids

    def of_result(self, origin: Call) -> str:
        """Return the id of the call that a result answers: the same, or else one of its id or its name."""
        like = [one for one in self._unanswered if one[0] == origin] or [
            (call, id_) for call, id_ in self._unanswered if _is_like(call, origin)
        ]
        if not like:
            return origin.id or self._new()
        self._unanswered.remove(like[0])
        return like[0][1]

    def _new(self) -> str:
        while True:
            self._count += 1
            if (made := f"call_{self._count}") not in self._taken:
                return made


def _is_like(call: Call, origin: Call) -> bool:
    if origin.id:
        return call.id == origin.id
    return not call.id and origin.name in (None, call.name)
