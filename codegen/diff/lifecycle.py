"""Compare what is promised of how long something stays: `x-sunset` and `x-stability-level`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

SUNSET = "x-sunset"
STABILITY = "x-stability-level"
_LEVELS = ("draft", "alpha", "beta", "stable")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def lifecycle_changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield each difference as (kind of change, old, new)."""
    before, after = str(old.get(SUNSET) or ""), str(new.get(SUNSET) or "")
    if before != after:
        yield _sunset(before, after), before, after
    before, after = _stability(old), _stability(new)
    if before != after:
        kind = "stability-lowered" if _rank(after) < _rank(before) else "stability-raised"
        yield kind, before, after


def _sunset(before: str, after: str) -> str:
    if not before:
        return "sunset-announced"
    if not after:
        return "sunset-withdrawn"
    dates = _DATE.match(before), _DATE.match(after)
    later = all(dates) and after > before
    return "sunset-later" if later else "sunset-earlier"


def _stability(holder: dict[str, Any]) -> str:
    """The level; what names none is stable."""
    return str(holder.get(STABILITY) or _LEVELS[-1])


def _rank(level: str) -> int:
    return _LEVELS.index(level) if level in _LEVELS else 0
