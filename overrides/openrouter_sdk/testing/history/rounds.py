"""The turns of a model in a request, with the results of its calls, independent of the API format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple


class Call(NamedTuple):
    """A call of a tool by the model. `pointer` is a JSON pointer to it in the body of the request."""

    id: str
    name: str
    arguments: str
    pointer: str


class Result(NamedTuple):
    """The result of a call, with a JSON pointer to the id of the call."""

    call_id: str
    content: str
    pointer: str


class CallResult(NamedTuple):
    """The result of a call, with the call; `name` is empty for a call that is not in the history."""

    name: str
    arguments: str
    content: str
    call_id: str


class Round(NamedTuple):
    """A turn of the model, and the results of its calls. `items` are messages, items or blocks as sent."""

    items: Sequence[Mapping[str, Any]]
    calls: Sequence[Call]
    results: Sequence[Result]
    pointer: str


class History(NamedTuple):
    """All turns of the model, and results that do not belong to any."""

    rounds: Sequence[Round] = ()
    strays: Sequence[Result] = ()
    answered: bool = False
    """Whether the request ends in results."""

    @property
    def calls(self) -> tuple[Call, ...]:
        """All calls of the model."""
        return tuple(call for one in self.rounds for call in one.calls)

    @property
    def last_results(self) -> tuple[CallResult, ...]:
        """The results that the request ends in, in the order in which they were sent."""
        if not self.answered:
            return ()
        found = self.rounds[-1].results if self.rounds else self.strays
        return tuple(self._with_call(result) for result in found)

    def without_first(self, turns: int) -> History:
        """Return the history without the first turns of the model."""
        rounds = self.rounds[turns:]
        return History(rounds, self.strays, answered=self.answered and bool(rounds))

    def _with_call(self, result: Result) -> CallResult:
        asked = (call for call in reversed(self.calls) if call.id == result.call_id)
        call = next(asked, Call(result.call_id, "", "", ""))
        return CallResult(call.name, call.arguments, result.content, result.call_id)


def plain_text(content: Any) -> str:
    """Return the text of a message's content, which is a string, a list of parts, or nothing."""
    if isinstance(content, str):
        return content
    if not isinstance(content, Sequence):
        return ""
    texts = (part.get("text") for part in content if isinstance(part, Mapping))
    return "\n".join(text for text in texts if isinstance(text, str))


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Return the objects in an untrusted list; ignore anything else."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def texts(value: Any) -> list[str]:
    """Return the texts in an untrusted list; ignore anything else."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def numbered(value: Any, pointer: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the objects in an untrusted list, with their JSON pointers."""
    for index, one in enumerate(value if isinstance(value, list) else ()):
        if isinstance(one, Mapping):
            yield f"{pointer}/{index}", one
