"""Filter the items of a list by the query parameters of the request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store import pages
from openrouter_sdk.testing.store.quirks import HIDDEN_BY_DEFAULT

_CONTAINED_IN: Mapping[str, str] = {"api_format": "supported_api_formats"}
"""Query parameters that match a member of a list property."""


def matches(item: Mapping[str, Any], operation: Operation, request: RecordedRequest) -> bool:
    """Whether the query selects the item."""
    declared = {one.name for one in operation.parameters if one.place == "query"}
    for name, (flag, value) in HIDDEN_BY_DEFAULT.items():
        if name in declared and item.get(flag) is value and request.parameter(name) != "true":
            return False
    given: dict[str, list[str]] = {}
    for name, text in request.query:
        if name in declared and not pages.is_paging(name):
            given.setdefault(name, []).append(text)
    return all(_has_value(item, name, texts) for name, texts in given.items())


def _has_value(item: Mapping[str, Any], name: str, texts: list[str]) -> bool:
    if name in ("created_after", "created_before"):
        created, bound = _timestamp(item.get("created_at")), _timestamp(texts[0])
        if created is None or bound is None:
            return True
        return created > bound if name == "created_after" else created < bound
    if name in _CONTAINED_IN:
        return bool(set(texts) & set(item.get(_CONTAINED_IN[name], texts)))
    return name not in item or _query_text(item[name]) in texts


def _query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _timestamp(value: Any) -> float | None:
    """Return the Unix time of a number, a decimal string or an ISO date; None for anything else."""
    text = str(value)
    if text.isdecimal():
        return float(text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
