"""Cut a list to the page that was asked for, so that whoever turns pages comes to an end (protocol 23)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import RecordedRequest

_AFTER = ("cursor", "after", "after_id")
_USUAL = 100  # items of a page where an offset is taken but no limit


def page(
    answer: Mapping[str, Any],
    name: str,
    items: list[dict[str, Any]],
    request: RecordedRequest,
    operation: Operation,
    identity: str = "id",
) -> dict[str, Any]:
    """The answer with the page of the items at a name; counts, cursors and links are made to agree.

    `identity` is the property by which a cursor names the last item of the page before.
    """
    start = _start(request, items, identity)
    stop = start + _limit(request, operation, opt_in="links" in answer, most=len(items))
    shown = items[start:stop]
    last = str(shown[-1].get(identity)) if shown else None
    more = stop < len(items)
    said: dict[str, Any] = {
        "total_count": len(items),
        "has_more": more,
        "first_id": str(shown[0].get(identity)) if shown else None,
        "last_id": last,
        (operation.pagination or {}).get("next", "cursor"): last if more else None,
        "links": {"next": _next(request, stop) if more else None},
    }
    return {**answer, **{key: value for key, value in said.items() if key in answer}, name: shown}


def is_paging(name: str) -> bool:
    """Whether a query parameter turns pages, and says nothing of the items."""
    return name in ("limit", "offset", *_AFTER, "before_id", "order", "sort")


def _start(request: RecordedRequest, items: list[dict[str, Any]], identity: str) -> int:
    after = next((found for name in _AFTER if (found := request.parameter(name))), None)
    if after is not None:
        places = (at + 1 for at, item in enumerate(items) if str(item.get(identity)) == after)
        return next(places, len(items))
    return _number(request, "offset") or 0


def _limit(request: RecordedRequest, operation: Operation, *, opt_in: bool, most: int) -> int:
    asked = _number(request, "limit")
    if asked is not None:
        return asked
    declared = {one.name: one.schema for one in operation.parameters if one.place == "query"}
    if "offset" not in declared or (opt_in and request.parameter("offset") is None):
        return most
    usual: int = declared.get("limit", {}).get("default", _USUAL)
    return usual


def _number(request: RecordedRequest, name: str) -> int | None:
    text = request.parameter(name, "")
    return int(text) if text and text.isdecimal() else None


def _next(request: RecordedRequest, offset: int) -> str:
    query = [(name, value) for name, value in request.query if name != "offset"]
    return f"{request.path}?{urlencode([*query, ('offset', str(offset))])}"
