"""The rules that all accumulators share: which value wins, in what order things stand, what is an error."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any, TypeVar

Item = TypeVar("Item")


def keep_last(into: dict[str, Any], given: Mapping[str, Any], but: Container[str] = ()) -> None:
    """Write the fields of `given` into `into`. A null, which means absent, replaces no value (protocol 1)."""
    for key, value in given.items():
        if key in but:
            continue
        if value is not None:
            into[key] = value
        else:
            into.setdefault(key, None)


def objects(value: Any) -> list[dict[str, Any]]:
    """The JSON objects of a list; a lone object counts as a list of one, anything else as none."""
    if type(value) is list:
        return [one for one in value if type(one) is dict]
    return [value] if type(value) is dict else []


def number(value: Any) -> int | None:
    """The value if it can number something: an integer from 0, and not a boolean."""
    return value if type(value) is int and value >= 0 else None


def in_order(numbered: Iterable[tuple[int | None, Item]]) -> list[Item]:
    """The items by their numbers, or as they came if a number is missing or was used twice."""
    pairs = list(numbered)
    numbers = [one for one, _ in pairs if one is not None]
    if len(set(numbers)) == len(pairs):
        pairs.sort(key=lambda pair: pair[0] or 0)
    return [item for _, item in pairs]


def error_object(value: Any) -> dict[str, Any] | None:
    """An error as an object, whatever form it came in; None when there is none."""
    if not value:
        return None
    return value if type(value) is dict else {"message": value if type(value) is str else repr(value)}


def told_error(event: Mapping[str, Any]) -> Any:
    """What an error event says: its nested `error`, or else its own fields (protocol sections 7.3 and 34)."""
    flat = {key: value for key, value in event.items() if key not in ("type", "error", "sequence_number")}
    return event.get("error") or flat or {"message": "An error event came without an error in it."}
