"""Rules that the accumulators share: which value wins, the order of items, and what is an error."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any, TypeVar

Item = TypeVar("Item")


def merge_fields(target: dict[str, Any], source: Mapping[str, Any], exclude: Container[str] = ()) -> None:
    """Update `target`, keeping its value where `source` has null, which means absent (protocol section 1)."""
    for key, value in source.items():
        if key in exclude:
            continue
        if value is not None:
            target[key] = value
        else:
            target.setdefault(key, None)


def object_list(value: Any) -> list[dict[str, Any]]:
    """Return the JSON objects in a list, or a single object as a list; anything else is ignored."""
    if type(value) is list:
        return [item for item in value if type(item) is dict]
    return [value] if type(value) is dict else []


def valid_index(value: Any) -> int | None:
    """Return the value if it is a valid index: a non-negative integer, not a boolean."""
    return value if type(value) is int and value >= 0 else None


def sort_by_index(indexed: Iterable[tuple[int | None, Item]]) -> list[Item]:
    """Sort items by index; keep their order if an index is missing or duplicate."""
    pairs = list(indexed)
    indexes = {index for index, _ in pairs if index is not None}
    if len(indexes) == len(pairs):
        pairs.sort(key=lambda pair: pair[0] or 0)
    return [item for _, item in pairs]


def error_object(value: Any) -> dict[str, Any] | None:
    """Return an error of any JSON type as an object; None if it is empty."""
    if not value:
        return None
    return value if type(value) is dict else {"message": value if type(value) is str else repr(value)}


def event_error(event: Mapping[str, Any]) -> Any:
    """Return the error in an error event, nested or flat (protocol sections 7.3 and 34)."""
    flat = {key: value for key, value in event.items() if key not in ("type", "error", "sequence_number")}
    return event.get("error") or flat or {"message": "The error event has no error message."}
