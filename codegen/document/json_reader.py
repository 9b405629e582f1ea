"""Read JSON with errors that name the place, several times as fast as by the reader of YAML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import isfinite
from typing import Any

from codegen.document.errors import MAX_DEPTH, MAX_VALUES, Place, SpecError


class _Duplicate(dict[str, Any]):
    """A map in which a key stands twice."""

    key = ""


def is_json(text: str) -> bool:
    """Whether a text begins as a JSON document does, which a flow map of YAML may do too."""
    return text.lstrip()[:1] in ("{", "[")


def read_json(text: str, file: object = "") -> Any:
    """Return the value of a JSON text. Raises SpecError; the cause is a ValueError if it is not JSON."""
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise SpecError(f"is not JSON: {error.msg}", file=str(file), place=f"line {error.lineno}") from error
    except ValueError as error:  # a constant, or a number of thousands of digits
        raise SpecError(f"is not JSON: {error}", file=str(file)) from None
    except RecursionError:
        raise SpecError(f"is nested too deeply: the limit is {MAX_DEPTH} levels", file=str(file)) from None
    if not _is_usable(value):
        for place, problem in _problems(value):
            raise SpecError(problem, file=str(file), place=place)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    marked = _Duplicate(found)
    keys = [key for key, _ in pairs]
    marked.key = next(key for key in keys if keys.count(key) > 1)
    return marked


def _constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number of JSON")


def _is_usable(value: Any) -> bool:
    """Whether a value has none of `_problems`, without the places, which would take most of the time."""
    level, depth, count = [value], 0, 0
    while level:
        count += len(level)
        if depth > MAX_DEPTH or count > MAX_VALUES:
            return False
        inner: list[Any] = []
        for one in level:
            kind = type(one)
            if kind is dict:
                if not all(map(_is_text, one)):
                    return False
                inner += one.values()
            elif kind is list:
                inner += one
            elif kind is str:
                if not _is_text(one):
                    return False
            elif kind is _Duplicate or (kind is float and not isfinite(one)):
                return False
        level = inner
        depth += 1
    return True


def _is_text(text: str) -> bool:
    """Whether a text can be encoded, which an escape of half a character cannot."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _problems(value: Any) -> Iterator[tuple[Place, str]]:
    waiting: list[tuple[Any, Place]] = [(value, ())]
    while waiting:
        one, place = waiting.pop()
        if len(place) > MAX_DEPTH:
            yield (*place[:6], "..."), f"is nested too deeply: the limit is {MAX_DEPTH} levels"
        if isinstance(one, _Duplicate):
            yield place, f"the key {one.key!r} is duplicated"
        if isinstance(one, dict):
            if not all(map(_is_text, one)):
                yield place, "a key has half a character, a lone surrogate"
            waiting += [(member, (*place, key)) for key, member in reversed(one.items())]
        elif isinstance(one, list):
            waiting += [(member, (*place, str(index))) for index, member in reversed([*enumerate(one)])]
        elif isinstance(one, str) and not _is_text(one):
            yield place, "has half a character, a lone surrogate"
        elif isinstance(one, float) and not isfinite(one):
            yield place, "is a number larger than any that can be computed with"
    yield (), f"has more than {MAX_VALUES} values"
