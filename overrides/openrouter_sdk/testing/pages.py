"""Cut a list answer to the page that was asked for, so that whoever turns pages comes to an end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .traffic import RecordedRequest


def page(value: Any, request: RecordedRequest, pagination: Mapping[str, str]) -> Any:
    """The page of the list that offset and limit select (protocol 23); the counts are made to agree."""
    results = pagination.get("results", "")
    if not isinstance(value, dict) or not isinstance(value.get(results), list):
        return value
    items = value[results]
    start = _number(request, pagination.get("offset"), 0)
    limit = _number(request, pagination.get("limit"), len(items))
    cut = value | {results: items[start : start + limit]}
    if "total_count" in value:
        cut["total_count"] = len(items)
    if isinstance(value.get("links"), dict) and "next" in value["links"]:
        cut["links"] = value["links"] | {"next": None}
    return cut


def _number(request: RecordedRequest, name: str | None, default: int) -> int:
    text = request.parameter(name, "") if name else ""
    return int(text) if text and text.isdecimal() else default
