"""Whether two JSON values are the same one, as README.md says: by value, and true is not 1."""

from __future__ import annotations

from typing import Any


def same(found: Any, expected: Any) -> bool:
    """Whether the values are equal: objects in any order of keys, numbers by their value."""
    return repr(found) == repr(expected) or _same(found, expected)  # the former is fast, and usual


def _same(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict):
        return (
            isinstance(found, dict)
            and found.keys() == expected.keys()
            and all(_same(found[key], value) for key, value in expected.items())
        )
    if isinstance(expected, list):
        return (
            isinstance(found, list)
            and len(found) == len(expected)
            and all(_same(*pair) for pair in zip(found, expected, strict=True))
        )
    if isinstance(expected, bool) or isinstance(found, bool):
        return found is expected
    return bool(found == expected)
