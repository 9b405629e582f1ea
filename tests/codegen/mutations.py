"""Mutations of a document: at each place another type, nothing, or what was there in a list or map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Steps = tuple[str | int, ...]

_ABSENT = object()
REPLACEMENTS: dict[str, Any] = {
    "absent": _ABSENT,
    "null": None,
    "true": True,
    "false": False,
    "a number": 5,
    "a negative number": -1.5,
    "an empty text": "",
    "a text": "text é\n'\"\\",
    "an empty list": [],
    "an empty map": {},
    "a list of null": [None],
    "a reference to nothing": {"$ref": "#/components/schemas/Absent"},
}


@dataclass(frozen=True)
class Mutation:
    """One change of a document."""

    steps: Steps
    kind: str

    def __str__(self) -> str:
        return f"{'/'.join(str(step).replace('/', '~1') for step in self.steps)} is {self.kind}"

    def of(self, document: Any) -> Any:
        """The changed document; it shares with the original what is not changed."""
        return _changed(document, self.steps, self.kind)


def mutations(document: Any) -> Iterator[Mutation]:
    """Every mutation of every place."""
    for steps in _places(document, ()):
        for kind in (*REPLACEMENTS, "in a list", "in a map"):
            yield Mutation(steps, kind)


def _places(value: Any, steps: Steps) -> Iterator[Steps]:
    if steps:
        yield steps
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, member in members:
        yield from _places(member, (*steps, step))


def _changed(value: Any, steps: Steps, kind: str) -> Any:
    step, *rest = steps
    copy = value.copy()
    if rest:
        copy[step] = _changed(value[step], tuple(rest), kind)
        return copy
    new = {"in a list": [value[step]], "in a map": {"a": value[step]}}.get(kind, REPLACEMENTS.get(kind))
    if new is _ABSENT:
        del copy[step]
    else:
        copy[step] = new
    return copy
