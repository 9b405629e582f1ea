"""Paginate lists, so that programs that read page by page reach an end (protocol 23)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import RecordedRequest

_AFTER = ("cursor", "after", "after_id")
_DEFAULT_LIMIT = 100  # where the operation takes an offset


def paginate(
    answer: Mapping[str, Any],
    name: str,
    items: list[dict[str, Any]],
    request: RecordedRequest,
    operation: Operation,
    identity: str = "id",
) -> dict[str, Any]:
    """Return the answer with one page of the items at `name`, and with matching counts, cursors and links.

    `identity` is the property whose value is the cursor.
    """
    start = _start(request, items, identity)
    stop = start + _limit(request, operation, opt_in="links" in answer, default=len(items))
    selected = items[start:stop]
    last = str(selected[-1].get(identity)) if selected else None
    more = stop < len(items)
    facts: dict[str, Any] = {
        "total_count": len(items),
        "has_more": more,
        "first_id": str(selected[0].get(identity)) if selected else None,
        "last_id": last,
        (operation.pagination or {}).get("next", "cursor"): last if more else None,
        "links": {"next": _next_link(request, stop) if more else None},
    }
    return {**answer, **{key: value for key, value in facts.items() if key in answer}, name: selected}


def is_paging(name: str) -> bool:
    """Whether a query parameter selects a page rather than items."""
    return name in ("limit", "offset", *_AFTER, "before_id", "order", "sort")


def _start(request: RecordedRequest, items: list[dict[str, Any]], identity: str) -> int:
    after = next((found for name in _AFTER if (found := request.parameter(name))), None)
    if after is not None:
        positions = (index + 1 for index, item in enumerate(items) if str(item.get(identity)) == after)
        return next(positions, len(items))
    return _number(request, "offset") or 0


def _limit(request: RecordedRequest, operation: Operation, *, opt_in: bool, default: int) -> int:
    given = _number(request, "limit")
    if given is not None:
        return given
    declared = {one.name: one.schema for one in operation.parameters if one.place == "query"}
    if "offset" not in declared or (opt_in and request.parameter("offset") is None):
        return default
    limit: int = declared.get("limit", {}).get("default", _DEFAULT_LIMIT)
    return limit


def _number(request: RecordedRequest, name: str) -> int | None:
    text = request.parameter(name, "")
    return int(text) if text and text.isdecimal() else None


def _next_link(request: RecordedRequest, offset: int) -> str:
    query = [(name, value) for name, value in request.query if name != "offset"]
    return f"{request.path}?{urlencode([*query, ('offset', str(offset))])}"
