"""The parts that types consist of: what each says in a schema, and how it reads a JSON value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from openrouter_sdk.schema.problems import (
    INVALID,
    NAMES,
    OF_A_CONSTRUCTOR,
    Reading,
    enumerate_words,
    kind_of,
    show,
)

ALL_KINDS: Final = frozenset(NAMES)
_ARRAY: Final = frozenset({"array"})
_OBJECT: Final = frozenset({"object"})


class Definitions:
    """The `$defs` of a schema that is being written."""

    def __init__(self) -> None:
        self.schemas: dict[str, dict[str, Any]] = {}
        self._names: dict[object, str] = {}

    def refer(self, key: object, name: str, write: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """A reference to the definition of `key`, which is written if it is new."""
        known = self._names.get(key)
        if known is None:
            known = self._names[key] = self.unused(name)
            self.schemas[known] = {}  # before its own definition refers to it
            self.schemas[known] = write()
        return {"$ref": f"#/$defs/{known}"}

    def unused(self, name: str) -> str:
        """The name, with a number if another definition has it."""
        number, free = 1, name
        while free in self.schemas:
            number += 1
            free = f"{name}_{number}"
        return free


class Node:
    """A type, or a part of one."""

    kinds: frozenset[str] = ALL_KINDS
    """The JSON types of its values."""
    rank = 1
    """Of several members of a union that take a scalar, the lowest does."""

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """The JSON schema, as a new dict."""
        return {}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        """The instance that a JSON value stands for; INVALID after noting problems."""
        return value


class AnyNode(Node):
    """Any JSON value."""

    rank = 9


class Scalar(Node):
    """A string, number, boolean or null."""

    def __init__(self, kind: str, python: type | tuple[type, ...], rank: int = 1) -> None:
        self.kind = kind
        self.kinds = frozenset((kind,))
        self.python = python
        self.rank = rank

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return {"type": self.kind}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if isinstance(value, self.python) and (value.__class__ is not bool or self.kind == "boolean"):
            return value
        return reading.expected(NAMES[self.kind], value, path)


class Integer(Scalar):
    """An integer; JSON has no difference between 1 and 1.0."""

    def __init__(self) -> None:
        super().__init__("integer", int)

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return super().decode(value, path, reading)


class Number(Scalar):
    """A float."""

    def __init__(self) -> None:
        super().__init__("number", (int, float), rank=2)

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        found = super().decode(value, path, reading)
        if found is INVALID:
            return found
        try:
            return float(found)
        except OverflowError:
            return reading.add(path, "expected a number that a float can hold")


SCALARS: Final[Mapping[object, Node]] = {
    str: Scalar("string", str, rank=3),
    bool: Scalar("boolean", bool),
    int: Integer(),
    float: Number(),
    None: Scalar("null", type(None)),
    type(None): Scalar("null", type(None)),
    Any: AnyNode(),
}


class Choice(Node):
    """One of a few scalars: a Literal or an Enum."""

    rank = 0

    def __init__(self, choices: Sequence[tuple[Any, Any]], description: str | None = None) -> None:
        """Takes JSON values, each with the object that it stands for."""
        self.values = [value for value, _ in choices]
        self.kinds = frozenset(map(kind_of, self.values))
        self.description = description
        self._objects = {(kind_of(value), value): object_ for value, object_ in reversed(choices)}

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        kinds = sorted(self.kinds, key=[*NAMES].index)
        type_ = {"type": kinds[0]} if len(kinds) == 1 else {"type": kinds}
        text = {"description": self.description} if self.description else {}
        return {**type_, "enum": list(self.values), **text}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        kind = kind_of(value)
        if kind in ("array", "object"):
            return reading.expected(self._words(), value, path)
        found = self._objects.get((kind, value), INVALID)
        if found is INVALID:
            return reading.add(path, f"expected {self._words()}, got {show(value)}")
        return found

    def _words(self) -> str:
        return enumerate_words([show(value) for value in self.values])


class ListNode(Node):
    """A list, tuple, set, frozenset or deque of items of one type."""

    kinds = _ARRAY

    def __init__(self, item: Node, make: Callable[[list[Any]], Any], *, unique: bool = False) -> None:
        self.item = item
        self.make = make
        self.unique = unique

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        items = self.item.schema(definitions)
        return {
            "type": "array",
            **({"items": items} if items else {}),
            **({"uniqueItems": True} if self.unique else {}),
        }

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if not isinstance(value, list):
            return reading.expected("a list", value, path)
        before = len(reading.problems)
        decode = self.item.decode
        items = [decode(item, f"{path}[{index}]", reading) for index, item in enumerate(value)]
        if len(reading.problems) > before:
            return INVALID
        try:
            return items if self.make is list else self.make(items)
        except TypeError as error:  # an item of a set that has no hash
            return reading.raised(path, error)


class TupleNode(Node):
    """A tuple of a fixed length."""

    kinds = _ARRAY

    def __init__(self, items: Sequence[Node]) -> None:
        self.items = items

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        items = [item.schema(definitions) for item in self.items]
        length = {"minItems": len(items), "maxItems": len(items)}
        return {"type": "array", **({"prefixItems": items} if items else {}), **length}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if not isinstance(value, list):
            return reading.expected("a list", value, path)
        if len(value) != len(self.items):
            return reading.add(path, f"expected {len(self.items)} items, got {len(value)}")
        before = len(reading.problems)
        pairs = enumerate(zip(self.items, value, strict=True))
        items = tuple([node.decode(item, f"{path}[{index}]", reading) for index, (node, item) in pairs])
        return items if len(reading.problems) == before else INVALID


class MapNode(Node):
    """A dict with keys that are not known before."""

    kinds = _OBJECT

    def __init__(self, key: Node, value: Node, make: Callable[[dict[Any, Any]], Any]) -> None:
        self.key = key
        self.value = value
        self.make = make

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        names = self.key.schema(definitions)
        if "integer" in self.key.kinds:
            names = {"pattern": "^-?[0-9]+$"}
        named = {"propertyNames": names} if names not in ({"type": "string"}, {}) else {}
        values = self.value.schema(definitions)
        return {"type": "object", **named, **({"additionalProperties": values} if values else {})}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if not isinstance(value, dict):
            return reading.expected("an object", value, path)
        before = len(reading.problems)
        found = {}
        for name, member in value.items():
            place = f"{path}.{name}"
            found[self._key(name, place, reading)] = self.value.decode(member, place, reading)
        return self.make(found) if len(reading.problems) == before else INVALID

    def _key(self, name: str, path: str, reading: Reading) -> Any:
        if "integer" in self.key.kinds:
            if not name.removeprefix("-").isdecimal():
                return reading.add(path, "expected an integer as the name of the property")
            return self.key.decode(int(name), path, reading)
        return self.key.decode(name, path, reading)


class Annotation(Node):
    """A type with a description, or with limits that JSON schemas can say."""

    def __init__(
        self,
        node: Node,
        *,
        keywords: Mapping[str, Any],
        checks: Iterable[Callable[[Any], object]] = (),
    ) -> None:
        self.node = node
        self.kinds = node.kinds
        self.rank = node.rank
        self.keywords = keywords
        self.checks = tuple(checks)
        """Predicates of instances."""
        self.limits = {name: value for name, value in keywords.items() if name not in ANNOTATIONS}

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return {**self.node.schema(definitions), **self.keywords}

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        before = len(reading.problems)
        found = self.node.decode(value, path, reading)
        if not (self.limits or self.checks) or reading.has_at(path, since=before):
            return found
        from openrouter_sdk.schema.documents.constraints import violations

        for message in violations(self.limits, value):
            reading.add(path, message)
        for check in self.checks if found is not INVALID else ():
            self._check(check, found, path, reading)
        return found if len(reading.problems) == before else INVALID

    def _check(self, check: Callable[[Any], object], found: Any, path: str, reading: Reading) -> None:
        try:
            passed = check(found)
        except OF_A_CONSTRUCTOR as error:
            reading.raised(path, error)
            return
        if not passed:
            words = getattr(check, "words", None)
            name = getattr(check, "__name__", repr(check)).replace("<lambda>", "a condition of its type")
            reading.add(path, f"expected {words}" if words else f"does not satisfy {name}")


ANNOTATIONS: Final = frozenset({"description", "title", "examples", "default", "deprecated", "$comment"})
"""Keywords that limit nothing."""


class AliasNode(Node):
    """A type by the name of an alias, which may contain itself."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.node: Node = self
        """What the alias stands for, once that is known."""
        self.recursive = False

    @property
    def kinds(self) -> frozenset[str]:  # type: ignore[override]  # known only later
        return ALL_KINDS if self.node is self else self.node.kinds

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return definitions.refer(self, self.name, lambda: self.node.schema(definitions))

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        return self.node.decode(value, path, reading)


class ConvertedNode(Node):
    """A type that msgspec reads from a string, such as a date."""

    kinds = frozenset({"string"})

    def __init__(self, python: type, schema: Mapping[str, Any], *, numbers: bool = False) -> None:
        self.python = python
        self.keywords = schema
        if numbers:
            self.kinds = frozenset({"string", "number"})

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return dict(self.keywords)

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        kind = kind_of(value)
        if kind not in self.kinds and not (kind == "integer" and "number" in self.kinds):
            return reading.expected("a string", value, path)
        import msgspec

        try:
            return msgspec.convert(value, self.python)
        except msgspec.ValidationError:
            what = self.keywords.get("format") or self.keywords["contentEncoding"]
            return reading.add(path, f"expected a string of the format {what}, got {show(value)}")


class PathNode(Scalar):
    """A path in the file system."""

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__("string", str)
        self.make = make

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        found = super().decode(value, path, reading)
        return found if found is INVALID else self.make(found)
