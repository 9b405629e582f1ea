"""Keywords that limit a string, a number, a list or an object: what they say of a value, and in words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.schema.problems import kind_of

Test = Callable[[Any, Any], bool]


def _count(limit: Any, one: str) -> str:
    return f"{_number(limit)} {one if limit == 1 else one + 's' if one != 'property' else 'properties'}"


def _number(value: Any) -> str:
    return json.dumps(int(value) if isinstance(value, float) and value.is_integer() else value)


def _is_multiple(value: Any, limit: Any) -> bool:
    from fractions import Fraction

    # As decimal fractions: 0.3 is a multiple of 0.1, which it is not in binary.
    return Fraction(str(value)) % Fraction(str(limit)) == 0


def _matches(value: str, pattern: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:  # a pattern of another dialect, such as \\p{L}
        return True


def _has_no_equals(value: list[Any], limit: bool) -> bool:
    if not limit:
        return True
    texts = [json.dumps(item, sort_keys=True) for item in value]
    return len(set(texts)) == len(texts)


LIMITS: Final[Mapping[str, tuple[str, Test, Callable[[Any], str]]]] = {
    "minLength": ("string", lambda v, n: len(v) >= n, lambda n: f"at least {_count(n, 'character')}"),
    "maxLength": ("string", lambda v, n: len(v) <= n, lambda n: f"at most {_count(n, 'character')}"),
    "pattern": ("string", _matches, lambda text: f"a match of the regular expression `{text}`"),
    "minimum": ("number", lambda v, n: v >= n, lambda n: f"at least {_number(n)}"),
    "maximum": ("number", lambda v, n: v <= n, lambda n: f"at most {_number(n)}"),
    "exclusiveMinimum": ("number", lambda v, n: v > n, lambda n: f"more than {_number(n)}"),
    "exclusiveMaximum": ("number", lambda v, n: v < n, lambda n: f"less than {_number(n)}"),
    "multipleOf": ("number", _is_multiple, lambda n: f"a multiple of {_number(n)}"),
    "minItems": ("array", lambda v, n: len(v) >= n, lambda n: f"at least {_count(n, 'item')}"),
    "maxItems": ("array", lambda v, n: len(v) <= n, lambda n: f"at most {_count(n, 'item')}"),
    "uniqueItems": ("array", _has_no_equals, lambda flag: "no two equal items" if flag else ""),
    "minProperties": ("object", lambda v, n: len(v) >= n, lambda n: f"at least {_count(n, 'property')}"),
    "maxProperties": ("object", lambda v, n: len(v) <= n, lambda n: f"at most {_count(n, 'property')}"),
}
"""The JSON type that each keyword limits, its test of a value, and its words."""


def violations(schema: Mapping[str, Any], value: Any) -> Iterator[str]:
    """The limits of a schema that a JSON value does not meet, in words."""
    kind = kind_of(value)
    kind = "number" if kind == "integer" else kind
    for keyword, limit in schema.items():
        of_kind, test, words = LIMITS.get(keyword, (None, None, None))
        if of_kind == kind and test and words and not test(value, limit):
            yield f"expected {words(limit)}"
