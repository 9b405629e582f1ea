"""Say where and why a JSON value is not valid for a schema of the contract.

It knows JSON Schema 2020-12 as far as the contract uses it (`KEYWORDS`), and gives the verdict that a
full validator gives. A union is told by what the value seems to be meant for: by its tag, else by its
type, else by the alternative that it misses by least.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from openrouter_sdk.testing.contract.contract import Schema, pointed, resolve
from openrouter_sdk.testing.contract.descriptions import described, either, shown

_FORMATS = {
    "date-time": (
        "a date and time of RFC 3339",
        r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
    ),
    "uri": ("a URI", r"[A-Za-z][A-Za-z0-9+.-]*:\S+"),
    "uuid": ("a UUID", r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
}


class Fault(NamedTuple):
    """One place where a value is not what a schema says."""

    pointer: str
    """JSON pointer to the place; to where it should be, for a property that is missing."""
    expected: str
    found: str
    keyword: str
    """The keyword of the schema that is not met."""
    invalid: bool = True
    """False for a `format`, which JSON Schema leaves as a remark."""


Faults = list[Fault]


def is_valid(faults: Iterable[Fault]) -> bool:
    """Whether none of these makes a value invalid."""
    return not any(fault.invalid for fault in faults)


def closest(attempts: Iterable[Faults], pointer: str = "") -> Faults:
    """Of the ways in which the value at a place was tried, the first valid one, else the nearest."""
    return min(attempts, key=lambda faults: (_is_of_other_type(faults, pointer), _weight(faults)))


class _Tags(NamedTuple):
    """The required property by which the objects of a union are told apart."""

    name: str
    alternatives: Mapping[str, Sequence[Schema]]
    """What a value may be, by its tag."""
    others: Sequence[Schema]
    """What it may be in spite of its tag: alternatives that have none."""


def _tagged(name: str, alternatives: Sequence[Schema], tags: Sequence[Sequence[str]]) -> _Tags:
    pairs = list(zip(alternatives, tags, strict=True))
    known = dict.fromkeys(tag for _, found in pairs for tag in found)
    fitting = {tag: [one for one, found in pairs if tag in found or not found] for tag in known}
    return _Tags(name, fitting, [one for one, found in pairs if not found])


class Validator:
    """Validates values by the schemas of one document, to which their `$ref`s point."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._targets: dict[str, Schema] = {}
        self._known: dict[int, tuple[Schema, _Tags | None]] = {}  # it holds the schema, whose id it is by

    def faults(self, schema: Schema | bool, value: Any, pointer: str = "") -> Faults:
        """What is wrong with a value that stands at a place; nothing when it is valid."""
        if isinstance(schema, bool):
            return [] if schema else [Fault(pointer, "nothing", shown(value), "false")]
        if "type" in schema and not _is_of(schema["type"], value):
            return [Fault(pointer, described(self._document, schema), shown(value), "type")]
        found: Faults = []
        for keyword in schema:
            if check := _CHECKS.get(keyword):
                found += check(self, schema, value, pointer)
        return found

    def items(self, schema: Schema) -> Schema:
        """The schema of the items of a list, `schema` being that of the list."""
        found: Schema = resolve(self._document, self._of_kind(schema, "array") or {}).get("items", {})
        return found

    def admits(self, schema: Schema, kind: str) -> bool:
        """Whether a schema is of a type, or a union one of whose alternatives is."""
        return self._of_kind(schema, kind) is not None

    def _of_kind(self, schema: Schema, kind: str) -> Schema | None:
        schema = resolve(self._document, schema)
        alternatives = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
        found = (self._of_kind(one, kind) for one in alternatives)
        return schema if schema.get("type") == kind else next((one for one in found if one is not None), None)

    def _ref(self, schema: Schema, value: Any, pointer: str) -> Faults:
        name = schema["$ref"]
        if name not in self._targets:
            self._targets[name] = pointed(self._document, name)
        return self.faults(self._targets[name], value, pointer)

    # -- objects and arrays ----------------------------------------------------------------------

    def _properties(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, Mapping):
            return []
        pairs = ((name, about) for name, about in schema["properties"].items() if name in value)
        return _joined(self.faults(about, value[name], _at(pointer, name)) for name, about in pairs)

    def _required(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, Mapping):
            return []
        properties = schema.get("properties", {})
        return [
            Fault(
                _at(pointer, name),
                f"{described(self._document, properties.get(name, True))} (required)",
                "nothing",
                "required",
            )
            for name in schema["required"]
            if name not in value
        ]

    def _others(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, Mapping):
            return []
        known, others = schema.get("properties", {}), schema["additionalProperties"]
        unknown = [name for name in value if name not in known]
        if others is False:
            expected = f"no other property than {', '.join(known)}"
            return [
                Fault(_at(pointer, n), expected, shown(value[n]), "additionalProperties") for n in unknown
            ]
        return _joined(self.faults(others, value[name], _at(pointer, name)) for name in unknown)

    def _items(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, list):
            return []
        return _joined(
            self.faults(schema["items"], one, _at(pointer, index)) for index, one in enumerate(value)
        )

    # -- unions ----------------------------------------------------------------------------------

    def _any_of(self, schema: Schema, value: Any, pointer: str) -> Faults:
        attempts: list[Faults] = []
        for one in self._alternatives(schema, schema["anyOf"], value):
            attempts.append(self.faults(one, value, pointer))
            if is_valid(attempts[-1]):
                return attempts[-1]
        return self._missed(schema, schema["anyOf"], attempts, value, pointer)

    def _one_of(self, schema: Schema, value: Any, pointer: str) -> Faults:
        alternatives = self._alternatives(schema, schema["oneOf"], value)
        attempts = [self.faults(one, value, pointer) for one in alternatives]
        fitting = [attempt for attempt in attempts if is_valid(attempt)]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting:
            return self._missed(schema, schema["oneOf"], attempts, value, pointer)
        found = f"{shown(value)}, which fits {len(fitting)}"
        return [Fault(pointer, f"what fits one of {len(attempts)} alternatives", found, "oneOf")]

    def _alternatives(self, schema: Schema, alternatives: Sequence[Schema], value: Any) -> Sequence[Schema]:
        """Those that the value's tag does not rule out, so that the others need not be read."""
        tags = self._tags(schema, alternatives)
        if tags is None or not isinstance(value, Mapping) or tags.name not in value:
            return alternatives
        tag = value[tags.name]
        return tags.alternatives.get(tag, tags.others) if isinstance(tag, str) else tags.others

    def _missed(
        self, schema: Schema, alternatives: Sequence[Schema], attempts: list[Faults], value: Any, pointer: str
    ) -> Faults:
        """What to say of a value that fits no alternative."""
        tags = self._tags(schema, alternatives)
        others = all(_is_of_other_type(one, pointer) for one in attempts)
        if tags is not None and isinstance(value, Mapping) and (others or tags.name not in value):
            found = shown(value[tags.name]) if tags.name in value else "nothing"
            return [Fault(_at(pointer, tags.name), either(map(shown, tags.alternatives)), found, "tag")]
        if others:
            return [Fault(pointer, described(self._document, schema), shown(value), "type")]
        return closest(attempts, pointer)

    def _tags(self, schema: Schema, alternatives: Sequence[Schema]) -> _Tags | None:
        if id(schema) not in self._known:
            self._known[id(schema)] = (schema, self._found_tags(alternatives))
        return self._known[id(schema)][1]

    def _found_tags(self, alternatives: Sequence[Schema]) -> _Tags | None:
        resolved = [resolve(self._document, one) for one in alternatives]
        objects = [one for one in resolved if "properties" in one]
        names = objects[0].get("required", ()) if len(objects) > 1 else ()
        for name in names:
            values = [self._texts(one, name) for one in objects]
            if all(values):
                return _tagged(name, alternatives, [self._texts(one, name) for one in resolved])
        return None

    def _texts(self, schema: Schema, name: str) -> list[str]:
        """The texts that a required property may be; none when it may be anything else."""
        about = resolve(self._document, schema.get("properties", {}).get(name, {}))
        values = [about["const"]] if "const" in about else about.get("enum", ())
        is_tag = name in schema.get("required", ()) and all(isinstance(one, str) for one in values)
        return list(values) if is_tag else []

    # -- values ----------------------------------------------------------------------------------

    def _const(self, schema: Schema, value: Any, pointer: str) -> Faults:
        fits = _same(schema["const"], value)
        return [] if fits else [Fault(pointer, shown(schema["const"]), shown(value), "const")]

    def _enum(self, schema: Schema, value: Any, pointer: str) -> Faults:
        fits = any(_same(one, value) for one in schema["enum"])
        return [] if fits else [Fault(pointer, either(map(shown, schema["enum"])), shown(value), "enum")]

    def _pattern(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, str) or re.search(schema["pattern"], value):
            return []
        return [Fault(pointer, f"a string that matches {schema['pattern']}", shown(value), "pattern")]

    def _format(self, schema: Schema, value: Any, pointer: str) -> Faults:
        if not isinstance(value, str) or schema["format"] not in _FORMATS:
            return []
        name, pattern = _FORMATS[schema["format"]]
        fits = re.fullmatch(pattern, value)
        return [] if fits else [Fault(pointer, name, shown(value), "format", invalid=False)]


_Check = Callable[[Validator, Schema, Any, str], Faults]


def _limit(
    keyword: str, words: str, fits: Callable[[Any, Any], bool], measure: Callable[[Any], Any]
) -> _Check:
    """The check of a keyword that bounds a number, or the measure of something."""

    def check(_: Validator, schema: Schema, value: Any, pointer: str) -> Faults:
        measured = measure(value)
        if measured is None or fits(measured, schema[keyword]):
            return []
        found = shown(value) if measured is value else str(measured)
        return [Fault(pointer, words.format(schema[keyword]), found, keyword)]

    return check


def _number(value: Any) -> Any:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _length(value: Any) -> int | None:
    return len(value) if isinstance(value, str) else None


def _count(value: Any) -> int | None:
    return len(value) if isinstance(value, list) else None


_CHECKS: Mapping[str, _Check] = {
    "$ref": Validator._ref,
    "additionalProperties": Validator._others,
    "anyOf": Validator._any_of,
    "const": Validator._const,
    "enum": Validator._enum,
    "exclusiveMinimum": _limit("exclusiveMinimum", "more than {}", operator.gt, _number),
    "format": Validator._format,
    "items": Validator._items,
    "maxItems": _limit("maxItems", "a length of at most {}", operator.le, _count),
    "maxLength": _limit("maxLength", "a length of at most {}", operator.le, _length),
    "maximum": _limit("maximum", "at most {}", operator.le, _number),
    "minItems": _limit("minItems", "a length of at least {}", operator.ge, _count),
    "minLength": _limit("minLength", "a length of at least {}", operator.ge, _length),
    "minimum": _limit("minimum", "at least {}", operator.ge, _number),
    "oneOf": Validator._one_of,
    "pattern": Validator._pattern,
    "properties": Validator._properties,
    "required": Validator._required,
}

KEYWORDS = frozenset({"type", *_CHECKS})
"""The keywords that are looked at; all others are passed over."""


def _is_of(kind: str, value: Any) -> bool:
    match kind:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, Mapping)
        case "integer":  # 1.0 is one, in JSON Schema
            return _number(value) is not None and (isinstance(value, int) or value.is_integer())
    return _number(value) is not None


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values: true is not 1, but 1.0 is."""
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _is_of_other_type(faults: Faults, pointer: str) -> bool:
    return any(fault.keyword == "type" and fault.pointer == pointer for fault in faults)


def _weight(faults: Faults) -> int:
    return sum(fault.invalid for fault in faults)


def _joined(parts: Iterable[Faults]) -> Faults:
    return [fault for part in parts for fault in part]


def _at(pointer: str, key: str | int) -> str:
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
