"""Compare the bounds of two schemas."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from codegen.document.openapi import Schema

_LOWER = ("minLength", "minItems", "minProperties")
_UPPER = ("maxLength", "maxItems", "maxProperties")
_RANGE = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_OTHER = ("pattern", "multipleOf", "uniqueItems")
_ANYTHING = frozenset(["^", "$", ".*", "^.*", ".*$", "^.*$", "(.*)", "^(.*)$", "[\\s\\S]*", "^[\\s\\S]*$"])
"""Patterns that every text matches; a dot that leaves out line breaks counts as any character."""
CONSTRAINTS = frozenset([*_LOWER, *_UPPER, *_RANGE, *_OTHER])


def constraint_changes(old: Schema, new: Schema) -> Iterator[tuple[str, str, str]]:
    """Yield each bound that differs as (kind of change, old, new)."""
    if not CONSTRAINTS & (old.keys() | new.keys()):
        return
    for key in _LOWER:  # a lower bound of zero is none
        yield from _bound(key, old.get(key) or None, new.get(key) or None, tighter_is_more=True)
    for key in _UPPER:
        yield from _bound(key, old.get(key), new.get(key), tighter_is_more=False)
    yield from _range(old, new, "minimum", "exclusiveMinimum", tighter_is_more=True)
    yield from _range(old, new, "maximum", "exclusiveMaximum", tighter_is_more=False)
    yield from _other(old, new)


def _bound(
    key: str, old: float | None, new: float | None, *, tighter_is_more: bool
) -> Iterator[tuple[str, str, str]]:
    if old == new:
        return
    tighter = old is None or (new is not None and (new > old) is tighter_is_more)
    yield _kind(tighter), _text(key, old), _text(key, new)


def _range(
    old: Schema, new: Schema, key: str, exclusive: str, *, tighter_is_more: bool
) -> Iterator[tuple[str, str, str]]:
    """Compare a bound together with its exclusive form, so that switching between them is one change."""
    sign = 1 if tighter_is_more else -1
    whole = old.get("type") == new.get("type") == "integer"

    def tightest(schema: Schema) -> tuple[float, bool] | None:
        found = [(sign * schema[k], k == exclusive) for k in (key, exclusive) if k in schema]
        if whole:  # above 0 means at least 1
            found = [(bound + 1, False) if is_exclusive else (bound, False) for bound, is_exclusive in found]
        return max(found, default=None)

    before, after = tightest(old), tightest(new)
    if before == after:
        return
    tighter = before is None or (after is not None and after > before)

    def text(bound: tuple[float, bool] | None) -> str:
        if bound is None:
            return f"no {key}"
        return _text(exclusive if bound[1] else key, sign * bound[0])

    yield _kind(tighter), text(before), text(after)


def _other(old: Schema, new: Schema) -> Iterator[tuple[str, str, str]]:
    for key in _OTHER:
        before, after = old.get(key) or None, new.get(key) or None
        if before == after or (key == "pattern" and {before, after} <= {None, *_ANYTHING}):
            continue
        loosened = after is None or (key == "pattern" and after in _ANYTHING)
        if key == "multipleOf" and before and after:
            loosened = Fraction(str(before)) % Fraction(str(after)) == 0  # 0.3 is a multiple of 0.1
        yield _kind(not loosened), _text(key, before), _text(key, after)


def _kind(tighter: bool) -> str:
    return "constraint-tightened" if tighter else "constraint-loosened"


def _text(key: str, value: object) -> str:
    return f"no {key}" if value is None else f"{key} {value}"
