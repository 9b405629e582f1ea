"""When values and classes of errors are the same, as README.md says: true is not 1, and classes are exact."""

from __future__ import annotations

import re
from typing import Any

from tests.conformance.vectors import FOLDER

NAMED = frozenset(
    re.findall(r"\b[A-Z][A-Za-z]*Error\b", "".join(path.read_text() for path in FOLDER.glob("kinds/*.md")))
)
"""The classes that the pages name. Others are ours, and count as the nearest one above them."""


def class_of(error: BaseException | None) -> str | None:
    """Return the name of the class that an error has for the vectors."""
    names = (one.__name__ for one in type(error).__mro__)
    return next((name for name in names if name in NAMED), None)


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
