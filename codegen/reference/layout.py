"""Lay out a call as the formatter does, so that programs can be pasted into formatted code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.render.methods.examples import literal

WIDTH = 88


def call_source(before: str, function: str, arguments: Mapping[str, Any], after: str, indent: int) -> str:
    """Return the lines of a call, with what stands before and after it."""
    return "\n".join(
        _call(f"{before}{function}", [(f"{k}=", v) for k, v in arguments.items()], after, indent)
    )


def passed_source(
    before: str, function: str, passed: str, arguments: Mapping[str, Any], after: str, indent: int
) -> str:
    """Return the lines of a call that is given a name first, such as that of `client.paginate`."""
    given = [("", _Name(passed)), *((f"{k}=", v) for k, v in arguments.items())]
    return "\n".join(_call(f"{before}{function}", given, after, indent))


class _Name(str):
    """A name, which is written without quotes."""

    __slots__ = ()


def _call(before: str, arguments: list[tuple[str, Any]], after: str, indent: int) -> list[str]:
    flat = [f"{prefix}{_flat(value)}" for prefix, value in arguments]
    margin = " " * indent
    if _fits(line := f"{margin}{before}({', '.join(flat)}){after}"):
        return [line]
    if _fits(inner := f"{margin}    {', '.join(flat)}"):
        return [f"{margin}{before}(", inner, f"{margin}){after}"]
    lines = [line for prefix, value in arguments for line in _value(prefix, value, indent + 4)]
    return [f"{margin}{before}(", *lines, f"{margin}){after}"]


def _value(prefix: str, value: Any, indent: int) -> list[str]:
    """Return the lines of a value in a list of values, with the comma behind it."""
    margin = " " * indent
    line = f"{margin}{prefix}{_flat(value)},"
    if _fits(line) or not isinstance(value, (dict, list)):
        return [line]
    if isinstance(value, dict):
        return _spread(margin, prefix, "{}", ((f"{literal(k)}: ", v) for k, v in value.items()), indent)
    return _spread(margin, prefix, "[]", (("", item) for item in value), indent)


def _spread(
    margin: str, prefix: str, brackets: str, items: Iterable[tuple[str, Any]], indent: int
) -> list[str]:
    lines = [line for before, item in items for line in _value(before, item, indent + 4)]
    return [f"{margin}{prefix}{brackets[0]}", *lines, f"{margin}{brackets[1]},"]


def _flat(value: Any) -> str:
    return str(value) if isinstance(value, _Name) else literal(value)


def _fits(line: str) -> bool:
    return len(line) <= WIDTH
