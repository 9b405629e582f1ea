"""Kinds whose outcome is not right yet, though every road agrees on it. A kind goes as soon as it passes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

PENDING: dict[str, tuple[str, ...]] = {
    "equality": (),
    "expected": (
        "200, a list as an event",
        "JSON and [DONE] as text/event-stream",
        "[DONE] alone",
        "event: error",
        "event: error after events",
        "events that are not of the API",
        "events without [DONE], lost",
        "one JSON result as the only event",
        "redirect",
        "unframed error",
        "unframed error after events",
    ),
    "retries": (),
    "sockets": (),
    "limits": (),
    "options": (),
}


def pending(kinds: Iterable[str], test: str) -> list[Any]:
    """The kinds as parameters, those marked that are not right yet."""
    mark = pytest.mark.xfail(reason="known fault, the same on every road", strict=True)
    return [pytest.param(kind, marks=[mark] if kind in PENDING[test] else []) for kind in kinds]
