"""Check arguments before they are sent, as far as the contract is certain.

Refused are values of another JSON type, numbers out of range, lists with too few items, and objects without
what they require. Not refused are values and properties that the contract does not list, because the API adds
some, null in place of what is optional, and objects of Python types whose JSON the encoder decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from functools import cache
from math import inf
from operator import itemgetter
from typing import Any, Final

from ..types import UNSET, Model, Unknown

KINDS: Final[dict[type, str]] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    dict: "object",
    list: "list",
    tuple: "list",
}
_SUBCLASSED: Final = (
    (str, "string"),
    (int, "integer"),
    (float, "number"),
    ((list, tuple), "list"),
    ((Model, Unknown, Mapping), "object"),
    ((bytes, bytearray, memoryview), "bytes"),
)
_ANY: Final = "string|integer|number|boolean|null|list|object"
_MANY: Final = 8
"""Items of a list from which checking them together is quicker."""
_ARTICLES: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "True or False",
    "null": "None",
    "list": "a list",
    "object": "a dict",
}


class MisfitError(Exception):
    """A value that the contract does not allow."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place: list[object] = []
        """Keys and indices that lead to the value."""


class JsonType:
    """What a value may be, as `codegen.contract.json_types` writes it."""

    __slots__ = ("_variants", "items", "kinds", "least", "limits", "objects", "passing", "values")

    def __init__(self, text: str) -> None:
        self.kinds: set[str] = set()
        self.limits = (-inf, inf)
        self.least = 0
        """How many items a list has at least."""
        self.items: JsonType | None = None
        self.values: JsonType | None = None
        self.objects: list[str] = []
        self._variants: Variants | None = None
        for alternative in _alternatives(text):
            self._add(alternative)
        self.passing = frozenset(self._passing())
        """Python types of values that need no closer look."""

    def _add(self, alternative: str) -> None:
        if alternative[0] == "'":
            self.kinds.add("string")
            return
        name, limits = alternative, ""
        if alternative[-1] == ")":
            name, _, limits = alternative[:-1].rpartition("(")
        name, _, inner = name.partition("[")
        inner, (low, _, high) = inner.removesuffix("]"), limits.partition("..")
        if name not in _ARTICLES:
            self.kinds.add("object")
            self.objects.append(name)
            return
        self.kinds.add(name)
        if name == "list":
            self.items = json_type(inner) if inner else None
            self.least = int(low or 0)
        elif name == "object":
            self.values = json_type(f"{inner}|null") if inner else None
        elif limits:
            self.limits = (_bound(low, -inf), _bound(high, inf))

    def _passing(self) -> Iterator[type]:
        allowed = {*self.kinds, *(["integer"] if "number" in self.kinds else [])}
        if self.limits != (-inf, inf):
            allowed -= {"integer", "number"}
        if self.items or self.least:
            allowed.discard("list")
        if self.objects or self.values:
            allowed.discard("object")
        return (kind for kind, name in KINDS.items() if name in allowed)

    def check(self, value: Any) -> None:
        """Raise MisfitError for a value that is certainly not of the type."""
        kind = KINDS.get(type(value)) or _kind_of(value)
        if kind == "object" and self._variants is not None and type(value) is dict:  # the usual, quickly
            self._variants.check(value)
        elif kind == "enum":
            self.check(value.value)
        elif kind == "list" and "list" in self.kinds:
            self._check_list(value)
        elif kind == "object" and "object" in self.kinds:
            self._check_object(value)
        elif kind in ("integer", "number") and self._is_number(value):
            self._check_limits(value)
        elif (kind in _ARTICLES and kind not in self.kinds) or (
            kind == "bytes" and "string" not in self.kinds
        ):
            raise MisfitError(f"must be {self.describe()}, not {shown(value)}")

    def _is_number(self, value: float) -> bool:
        return "number" in self.kinds or ("integer" in self.kinds and value == value // 1)

    def _check_limits(self, value: float) -> None:
        low, high = self.limits
        if not low <= value <= high and value == value:  # the encoder refuses NaN
            raise MisfitError(f"must be {self.describe()}, not {value!r}")

    def _check_list(self, value: Any) -> None:
        if len(value) < self.least:
            raise MisfitError(
                f"must have at least {self.least} item{'s' if self.least > 1 else ''}, not {len(value)}"
            )
        if self.items is None:
            return
        if len(value) >= _MANY and self.items.fit_all(value):
            return
        passing = self.items.passing
        for index, member in enumerate(value):
            if type(member) not in passing:
                self.items.check_item(index, member)

    def check_item(self, index: int, item: Any) -> None:
        """Raise MisfitError for an item of a list that is certainly not of the type."""
        try:
            check_member(self, index, item)
        except MisfitError as misfit:
            if misfit.place == [index] and isinstance(item, list):
                misfit.problem += "; add the items of a list with `+=`, not `append`"
            raise

    def _check_object(self, value: Any) -> None:
        if isinstance(value, Model) and hasattr(type(value), "message"):  # a reply, or a choice of one
            raise MisfitError(f"must be {self.describe()}, not {shown(value)}; pass its `message`")
        if not isinstance(value, dict):
            return  # another model, or what only the encoder can read
        if self.values is not None:
            for key, member in value.items():
                check_member(self.values, key, member)
        elif self.objects:
            self.variants().check(value)

    def variants(self) -> Variants:
        """Return the objects that a value may be; made on demand, because objects contain each other."""
        if self._variants is None:
            self._variants = Variants(self.objects)
        return self._variants

    def properties(self) -> frozenset[str]:
        """Return the names of all properties that an object of the type may have."""
        if not self.objects:
            return frozenset()
        return frozenset(key for one in self.variants().all for key in one.types.texts)

    def fit_all(self, values: Collection[Any]) -> bool:
        """Whether the items of a list are certainly of the type: a quick test of plain ones, much alike."""
        if self.objects and self.values is None:
            return self.variants().fit_all(values)
        return self.passing.issuperset(map(type, values))

    def describe(self) -> str:
        """Describe the type in words."""
        texts = []
        for kind, article in _ARTICLES.items():
            if kind in self.kinds and not (kind == "null" and len(self.kinds) > 1):
                texts.append(article + self._range(kind))
        return " or ".join(texts)

    def _range(self, kind: str) -> str:
        if kind == "list" and self.least:
            return f" of at least {self.least} item{'s' if self.least > 1 else ''}"
        if kind not in ("integer", "number"):
            return ""
        low, high = self.limits
        if low == -inf:
            return "" if high == inf else f" up to {high:g}"
        return f" from {low:g}" + ("" if high == inf else f" to {high:g}")


def _bound(text: str, otherwise: float) -> float:
    """Return a limit, exactly if it is an integer."""
    return int(text) if text.lstrip("-").isdigit() else float(text or otherwise)


def _alternatives(text: str) -> list[str]:
    """Split a type at the bars that are not in brackets."""
    if "[" not in text:
        return text.split("|")
    found, depth = [""], 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            found.append("")
        else:
            found[-1] += character
    return found


class Types(dict[Any, JsonType]):
    """The types of properties or arguments, made from their texts on demand; any for what has none."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.texts = texts

    def __missing__(self, name: Any) -> JsonType:
        text = self.texts.get(name)
        if not text:
            return json_type(_ANY)
        self[name] = found = json_type(text)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Types) and self.texts == other.texts

    def __reduce__(self) -> tuple[type[Types], tuple[Mapping[str, str]]]:
        return Types, (self.texts,)


class ObjectType:
    """The properties of an object."""

    __slots__ = ("literals", "required", "types")

    def __init__(self, text: str) -> None:
        self.literals: dict[str, list[str]] = {}
        """Property -> its values, where they tell the variants of a union apart."""
        texts, required = {}, []
        for entry in text.split(", ") if text else ():
            key, _, kind = entry.partition(": ")
            if key.endswith("?"):
                key, kind = key[:-1], f"{kind}|null"
            else:
                required.append(key)
            if kind:
                texts[key] = kind
            if kind.startswith("'"):
                self.literals[key] = [value[1:-1] for value in kind.split("|") if value[0] == "'"]
        self.types = Types(texts)
        self.required = frozenset(required)

    def check(self, value: dict[Any, Any]) -> None:
        """Raise MisfitError for an object that certainly lacks a property, or has one of another type."""
        types = self.types
        for key, member in value.items():
            expected = types[key]
            if type(member) not in expected.passing:
                check_member(expected, key, member)
        if not self.required <= value.keys():
            raise _missing(self.required - value.keys())


class Variants:
    """An object, or a union of objects, which the value of one property tells apart."""

    __slots__ = ("all", "by_tag", "others", "tag")

    def __init__(self, names: list[str]) -> None:
        self.all = sorted(map(object_type, _members(names)), key=lambda one: len(one.required))
        keys = [key for one in self.all for key in one.literals]
        self.tag = max(keys, key=keys.count) if keys else ""
        self.others = [one for one in self.all if self.tag not in one.literals]
        """Those that may have a value of the tag that the contract does not list."""
        tags = {value for one in self.all for value in one.literals.get(self.tag, ())}
        self.by_tag = {
            tag: [one for one in self.all if tag in one.literals.get(self.tag, [tag])] for tag in tags
        }

    def check(self, value: dict[Any, Any]) -> None:
        """Raise MisfitError for an object that fits no variant."""
        tag = value.get(self.tag)
        variants = self.by_tag.get(tag, self.others) if type(tag) is str else self.all
        misfits = []
        for variant in variants:
            try:
                variant.check(value)
            except MisfitError as misfit:
                misfits.append((len(variant.required - value.keys()), -len(misfit.place), misfit))
            else:
                return
        if misfits:
            missing = frozenset.intersection(*(variant.required for variant in variants)) - value.keys()
            *_, closest = min(misfits, key=itemgetter(0, 1))
            raise _missing(missing) if missing else closest

    def fit_all(self, rows: Collection[Any]) -> bool:
        """Whether all are objects with the same properties, of types that fit.

        Checked property by property, which takes a fifth of the time of a loop over the objects.
        """
        if set(map(type, rows)) != {dict}:  # reading a missing key of a defaultdict would add it
            return False
        try:
            tags = set(map(itemgetter(self.tag), rows))
            keys = set[Any]().union(*rows)
            kinds = {key: set(map(type, map(itemgetter(key), rows))) for key in keys if key != self.tag}
        except (KeyError, TypeError):  # objects that differ, or a tag that is no string
            return False
        for tag in tags:
            for one in self.by_tag.get(tag, ()):
                if one.required <= keys and all(kinds[key] <= one.types[key].passing for key in kinds):
                    break
            else:
                return False
        return True


def _members(names: list[str]) -> Iterator[str]:
    """Yield names of objects, with those of unions resolved."""
    from ..argument_types import OBJECTS

    for name in names:
        text = OBJECTS[name]
        if text and ":" not in text:
            yield from _members(text.split("|"))
        else:
            yield name


def check_member(expected: JsonType, key: object, member: object) -> None:
    if member is UNSET:
        return
    try:
        expected.check(member)
    except MisfitError as misfit:
        misfit.place.insert(0, key)
        raise


def _missing(names: frozenset[str]) -> MisfitError:
    return MisfitError(f"needs {', '.join(f'`{name}`' for name in sorted(names))}")


def _kind_of(value: Any) -> str:
    """Return the JSON type of a value of a subclass; empty if only the encoder knows."""
    if isinstance(value, Enum):
        return "enum"
    return next((name for kinds, name in _SUBCLASSED if isinstance(value, kinds)), "")


def shown(value: object) -> str:
    """Show a short value, or the type of a longer one."""
    name = type(value).__name__
    text = repr(value) if isinstance(value, (str, int, float)) else ""
    return f"the {name} {text}" if text and len(text) <= 40 else "None" if value is None else name


@cache
def json_type(text: str) -> JsonType:
    """Return the type that a text describes."""
    return JsonType(text)


@cache
def object_type(name: str) -> ObjectType:
    """Return a component that is an object."""
    from ..argument_types import OBJECTS

    return ObjectType(OBJECTS[name])
