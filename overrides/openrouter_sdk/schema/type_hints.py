"""Annotations as objects: strings are evaluated, and `Annotated` is taken apart."""

from __future__ import annotations

import builtins
import operator
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Final, get_args, get_origin

from openrouter_sdk.errors import InvalidArgumentError

_MISSING: Final = object()
_OWN_PACKAGE: Final = "openrouter_sdk."

_NUMBERS: Final = {
    "gt": "exclusiveMinimum",
    "ge": "minimum",
    "lt": "exclusiveMaximum",
    "le": "maximum",
    "multiple_of": "multipleOf",
}
_COMPARISONS: Final = {
    "gt": (operator.gt, "more than"),
    "ge": (operator.ge, "at least"),
    "lt": (operator.lt, "less than"),
    "le": (operator.le, "at most"),
}
_LENGTHS: Final = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


def resolve_hints(of: Any) -> dict[str, Any]:
    """The annotations of a function or class, as `typing.get_type_hints` with extras.

    Names that are not global are looked up in the closure of a function, and in the callers' frames, where
    classes are that a function defines.

    Raises InvalidArgumentError for a name that is nowhere, and for annotations that are no types.
    """
    names: dict[str, Any] = {}
    while True:
        try:
            return typing.get_type_hints(of, localns=names or None, include_extras=True)
        except NameError as error:
            name = str(error.name)
            found = _MISSING if name in names else _look_up(name, of)
            if found is _MISSING:
                raise InvalidArgumentError(_unknown_name(name, of)) from None
            names[name] = found
        except (TypeError, SyntaxError, AttributeError) as error:
            name = getattr(of, "__qualname__", of)
            raise InvalidArgumentError(f"{name}: an annotation is no type: {error}") from None


def evaluate(text: str) -> Any:
    """The type that a string names, to the callers."""
    holder = type("", (), {"__annotations__": {"type": text}, "__module__": "builtins"})
    return resolve_hints(holder)["type"]


def _look_up(name: str, of: Any) -> Any:
    """What a name stands for where annotations may have been written; _MISSING if it is not found."""
    if name == getattr(of, "__name__", None):
        return of
    for base in getattr(of, "__mro__", ()):
        for parameter in getattr(base, "__type_params__", ()):
            if parameter.__name__ == name:
                return parameter
    code, closure = getattr(of, "__code__", None), getattr(of, "__closure__", None)
    if code is not None and closure and name in code.co_freevars:
        return closure[code.co_freevars.index(name)].cell_contents
    frame = sys._getframe(2)
    while frame is not None:
        if not frame.f_globals.get("__name__", "").startswith(_OWN_PACKAGE):
            if name in frame.f_locals:
                return frame.f_locals[name]
            if name in frame.f_globals:
                return frame.f_globals[name]
        frame = frame.f_back  # type: ignore[assignment]  # None behind the last
    return getattr(builtins, name, _MISSING)


def _unknown_name(name: str, of: Any) -> str:
    owner = getattr(of, "__qualname__", None) or "the type"
    return (
        f"{owner}: the annotation names {name!r}, which is not defined when the program runs; "
        "import it outside of `if TYPE_CHECKING`, or define it before it is used"
    )


class Notes:
    """What the rest of an `Annotated` says of the type."""

    def __init__(self, metadata: Iterable[Any]) -> None:
        self.description: str | None = None
        self.limits: dict[str, Any] = {}
        """By the attributes of annotated_types."""
        self.extra: dict[str, Any] = {}
        """Keywords of a JSON schema."""
        self.checks: list[Callable[[Any], object]] = []
        for one in metadata:
            self._read(one)

    def _read(self, one: Any) -> None:
        if isinstance(one, str):
            self.description = one
            return
        if callable(one):  # means something to another library
            return
        for name in ("description", "documentation"):  # of msgspec and pydantic; of typing_extensions.Doc
            if isinstance(text := getattr(one, name, None), str):
                self.description = text
        for name in (*_NUMBERS, "min_length", "max_length", "pattern"):
            limit = getattr(one, name, None)
            if limit is not None:
                self.limits[name] = getattr(limit, "pattern", limit)
        if type(one).__name__ == "Predicate":  # of annotated_types
            self.checks.append(one.func)
        if examples := getattr(one, "examples", None):
            self.extra["examples"] = list(examples)
        if isinstance(extra := getattr(one, "extra_json_schema", None), Mapping):
            self.extra.update(extra)
        if isinstance(more := getattr(one, "metadata", None), (list, tuple)):
            for each in more:  # pydantic's Field keeps constraints of annotated_types
                self._read(each)

    def compare_instances(self) -> None:
        """Compare instances, such as decimals and dates, which in JSON are strings, and say so in words."""
        for name, (compare, words) in _COMPARISONS.items():
            limit = self.limits.pop(name, None)
            if limit is not None:
                self.checks.append(Comparison(compare, limit, f"{words} {limit}"))

    def keywords(self, kinds: frozenset[str]) -> dict[str, Any]:
        """The notes as keywords of the schema of a type with these JSON types."""
        found = dict(self.extra)
        for name, limit in self.limits.items():
            if name in _NUMBERS:
                found[_NUMBERS[name]] = _plain(limit)
            elif name == "pattern":
                found[name] = limit
            elif limit:
                found.update(_lengths(kinds, name == "max_length", limit))
            elif name == "max_length":
                found.update(_lengths(kinds, True, limit))
        words = [one.words for one in self.checks if isinstance(one, Comparison)]
        text = add_sentences(self.description or "", [f"{one[0].upper()}{one[1:]}." for one in words])
        if text:
            found["description"] = text
        return found


def _lengths(kinds: frozenset[str], is_maximum: bool, limit: int) -> Iterator[tuple[str, int]]:
    return ((names[is_maximum], limit) for kind, names in _LENGTHS.items() if kind in kinds)


class Comparison:
    """A limit of an instance; `words` say which."""

    def __init__(self, compare: Callable[[Any, Any], bool], limit: Any, words: str) -> None:
        self.compare = compare
        self.limit = limit
        self.words = words

    def __call__(self, instance: Any) -> bool:
        return self.compare(instance, self.limit)


def add_sentences(text: str, sentences: Sequence[str]) -> str:
    """A description with more sentences behind it."""
    if text and sentences and text[-1] not in ".!?:;":
        text += "."
    return " ".join(filter(None, (text, *sentences)))


def _plain(limit: Any) -> Any:
    """A limit as a JSON number, such as that of a Decimal."""
    if isinstance(limit, (int, float)):
        return limit
    number = float(limit)
    return int(number) if number.is_integer() else number


def split(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type, and what `Annotated` has beside it."""
    if get_origin(annotation) is Annotated:
        return annotation.__origin__, annotation.__metadata__
    return annotation, ()


def display(annotation: Any) -> str:
    """A type as programs write it."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation.__qualname__.rpartition("<locals>.")[2] if annotation is not type(None) else "None"
    arguments = get_args(annotation)
    origin = get_origin(annotation)
    if origin is Annotated:
        return display(annotation.__origin__)
    if isinstance(annotation, typing.TypeVar):
        return annotation.__name__
    if origin in (typing.Union, types.UnionType):
        return " | ".join(map(display, arguments))
    if isinstance(origin, type) and arguments:
        return f"{display(origin)}[{', '.join(map(display, arguments))}]"
    name = getattr(annotation, "__name__", None)
    return name if isinstance(name, str) else str(annotation).replace("typing.", "")
