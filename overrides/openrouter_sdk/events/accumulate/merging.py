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
    """Return the value if it is a valid index: a non-negative integer, as `1.0` is, not a boolean."""
    if type(value) is float and value.is_integer():
        value = int(value)
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


_ATOMIC_KEYS = frozenset(
    [
        "id",
        "type",
        "name",
        "role",
        "index",
        "object",
        "model",
        "status",
        "format",
        "phase",
        "provider",
        "url",
        "signature",
        "finish_reason",
        "kind",
        "uuid",
        "version",
    ]
)
_ATOMIC_WORDS = ("id", "type", "name", "reason", "format", "signature", "at", "url")
_ATOMIC_SUFFIXES = (*("_" + word for word in _ATOMIC_WORDS), *(word.capitalize() for word in _ATOMIC_WORDS))


def is_atomic(key: str) -> bool:
    """Whether a text under this key, such as an identifier or a type, never comes in pieces."""
    return key in _ATOMIC_KEYS or key.endswith(_ATOMIC_SUFFIXES)


def is_reason(value: Any) -> bool:
    """Whether a finish reason, stop reason or status says something: it is a text that is not empty."""
    return type(value) is str and value != ""


def text_of(content: Any) -> str:
    """Return the text of a content: a text, or a part or list of parts."""
    if type(content) is str:
        return content
    if content is None:
        return ""
    parts = content if type(content) is list else [content]
    return "".join(map(_text_of_part, parts))


def _text_of_part(part: Any) -> str:
    if type(part) is str:
        return part
    if type(part) is not dict or part.get("type", "text") not in ("text", "output_text"):
        return ""
    text = part.get("text")
    return text if type(text) is str else ""
