"""What it means that a value is a beginning of another one."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any


def is_beginning(first: Any, second: Any) -> bool:
    """Whether strings and lists only grow at their ends, objects only get members, and all else is equal."""
    if type(first) is not type(second):
        return False
    if isinstance(first, str):
        return bool(second.startswith(first))
    if isinstance(first, list):
        last = len(first) - 1
        return len(first) <= len(second) and all(
            is_beginning(one, other) if place == last else one == other
            for place, (one, other) in enumerate(zip(first, second, strict=False))
        )
    if isinstance(first, dict):
        return all(key in second and is_beginning(one, second[key]) for key, one in first.items())
    return bool(first == second)


def assert_each_begins_the_next(values: list[Any]) -> None:
    for first, second in pairwise(values):
        assert is_beginning(first, second), (first, second)
        assert json.dumps(first) != json.dumps(second), "the same value came twice"
