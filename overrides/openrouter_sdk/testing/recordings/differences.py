"""Compare requests as JSON values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from openrouter_sdk.testing.contract.descriptions import format_value
from openrouter_sdk.testing.http.traffic import compact_json

ABSENT: Final = object()
COMPARED: Final = ("method", "path", "query", "body")
_HEADERS: Final = ("range", "if-range", "if-match", "if-none-match")
"""Headers that change what is answered; all others may differ."""


class Difference(NamedTuple):
    """A place, as a JSON pointer into a request, where two differ. `ABSENT` stands for nothing."""

    pointer: str
    recorded: Any
    asked: Any

    def __str__(self) -> str:
        recorded, asked = ("nothing" if one is ABSENT else format_value(one) for one in self[1:])
        return f"{self.pointer}: recorded {recorded}, asked {asked}"


def compared(described: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parts of a described request by which it is compared, in one form."""
    parts = {name: described[name] for name in COMPARED if described.get(name)}
    if "query" in parts:
        parts["query"] = sorted(parts["query"])
    headers = described.get("headers")
    told = (
        {name: headers[name] for name in _HEADERS if name in headers} if isinstance(headers, Mapping) else {}
    )
    return {**parts, "headers": told} if told else parts


def canonical(value: Any) -> str:
    """Return the same text for the same JSON value, whatever the order of names and form of numbers."""
    return compact_json(_canonical(value))


def _canonical(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _canonical(value[name]) for name in sorted(value)}
    if isinstance(value, list | tuple):
        return [_canonical(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def differences(recorded: Any, asked: Any, pointer: str = "") -> Iterator[Difference]:
    """Yield where two JSON values differ, in order."""
    if isinstance(recorded, Mapping) and isinstance(asked, Mapping):
        names: list[Any] = [*recorded, *(name for name in asked if name not in recorded)]
        pairs = [(recorded.get(name, ABSENT), asked.get(name, ABSENT)) for name in names]
    elif isinstance(recorded, list) and isinstance(asked, list):
        names = list(range(max(len(recorded), len(asked))))
        pairs = [(_at(recorded, index), _at(asked, index)) for index in names]
    else:
        if recorded is ABSENT or asked is ABSENT or canonical(recorded) != canonical(asked):
            yield Difference(pointer, recorded, asked)
        return
    for name, (one, other) in zip(names, pairs, strict=True):
        yield from differences(one, other, f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}")


def _at(values: list[Any], index: int) -> Any:
    return values[index] if index < len(values) else ABSENT
