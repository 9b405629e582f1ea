"""Tell which items a list has, by the query parameters with which it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store import pages
from openrouter_sdk.testing.store.quirks import HIDDEN

_AMONG: Mapping[str, str] = {"api_format": "supported_api_formats"}
"""Query parameters whose value has to be among those that an item has at a name."""


def is_wanted(item: Mapping[str, Any], operation: Operation, request: RecordedRequest) -> bool:
    """Whether the list that is asked for has the item."""
    declared = {one.name for one in operation.parameters if one.place == "query"}
    for name, (flag, value) in HIDDEN.items():
        if name in declared and item.get(flag) is value and request.parameter(name) != "true":
            return False
    given: dict[str, list[str]] = {}
    for name, text in request.query:
        if name in declared and not pages.is_paging(name):
            given.setdefault(name, []).append(text)
    return all(_fits(item, name, texts) for name, texts in given.items())


def _fits(item: Mapping[str, Any], name: str, texts: list[str]) -> bool:
    if name in ("created_after", "created_before"):
        made, bound = _moment(item.get("created_at")), _moment(texts[0])
        if made is None or bound is None:
            return True
        return made > bound if name == "created_after" else made < bound
    if name in _AMONG:
        return bool(set(texts) & set(item.get(_AMONG[name], texts)))
    return name not in item or _text(item[name]) in texts


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _moment(value: Any) -> float | None:
    """A time in seconds: of a number, of one that is written down, or of a date."""
    text = str(value)
    if text.isdecimal():
        return float(text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
