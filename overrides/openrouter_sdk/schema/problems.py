"""What is wrong with a JSON value, and where."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from openrouter_sdk.errors.output_errors import Problem

INVALID: Final[Any] = object()
"""What decoding returns for a value with problems."""
OF_A_CONSTRUCTOR: Final = (ValueError, TypeError, AssertionError, ArithmeticError, LookupError)
"""What constructors, validators and converters raise for a value that they do not take."""
MAX_SHOWN: Final = 80

NAMES: Final = {
    "null": "null",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "a list",
    "object": "an object",
}
"""The JSON types, as messages name them."""


class SchemaError(ValueError):
    """A JSON value is not of the type; `problems` has all that is wrong with it."""

    problems: list[Problem]

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        from openrouter_sdk.errors.output_errors import Problem

        self.problems = [Problem(*problem) for problem in problems]
        super().__init__("; ".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problems,)


class Reading:
    """The problems found while a value is decoded, and how it is to be decoded."""

    __slots__ = ("closed", "problems", "strict_form")

    def __init__(self, *, strict_form: bool, closed: bool = False) -> None:
        self.strict_form = strict_form
        """Whether null may stand for an absent property."""
        self.closed = closed
        """Whether unknown properties are problems."""
        self.problems: list[tuple[str, str]] = []

    def add(self, path: str, message: str) -> Any:
        """Note a problem; return INVALID."""
        self.problems.append((path.removeprefix("."), message))
        return INVALID

    def has_at(self, path: str, *, since: int) -> bool:
        """Whether one of the problems after so many is at this path itself."""
        return any(place == path.removeprefix(".") for place, _ in self.problems[since:])

    def expected(self, what: str, value: object, path: str) -> Any:
        """Note that something else was expected; return INVALID."""
        return self.add(path, f"expected {what}, got {NAMES[kind_of(value)]}")

    def raised(self, path: str, error: BaseException) -> Any:
        """Note what a constructor raised; return INVALID."""
        name = type(error).__name__
        # The text of a KeyError is only the key.
        return self.add(path, f"{name}: {error}" if isinstance(error, LookupError) else str(error) or name)


def kind_of(value: object) -> str:
    """The JSON type of a JSON value; a number without a fraction is an integer."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return "array" if isinstance(value, (list, tuple)) else "object"


def is_kind(value: object, kinds: frozenset[str]) -> bool:
    """Whether a JSON value is of one of the JSON types."""
    kind = kind_of(value)
    return kind in kinds or (kind == "integer" and "number" in kinds)


def show(value: object) -> str:
    """A JSON value as text, cut if it is long."""
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 3]}..."


def enumerate_words(words: Sequence[str]) -> str:
    """Words as in a sentence: `a`, `a or b`, `a, b or c`."""
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def same(value: Any, other: Any) -> bool:
    """Whether two JSON values are equal; true is not 1."""
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys() and all(same(one, other[name]) for name, one in value.items())
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(map(same, value, other))
    return isinstance(value, bool) is isinstance(other, bool) and bool(value == other)
