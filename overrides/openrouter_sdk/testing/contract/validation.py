"""Validate JSON values, and report where and why they violate a schema.

Supports JSON Schema 2020-12 as far as the contract uses it (`KEYWORDS`), with the verdicts of a full
validator. Of a union it reports the violations of the alternative that the value most likely means: by its
tag, else by its type, else by the fewest violations.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from openrouter_sdk.testing.contract.contract import Schema, resolve, resolve_pointer
from openrouter_sdk.testing.contract.descriptions import alternatives_text, describe, format_value
from openrouter_sdk.testing.contract.verdicts import DOUBTFUL, FITS, INVALID, Judges, Tags, Verdict, is_of

_FORMATS = {
    "date-time": (
        "a date and time of RFC 3339",
        r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
    ),
    "uri": ("a URI", r"[A-Za-z][A-Za-z0-9+.-]*:\S+"),
    "uuid": ("a UUID", r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
}


class Violation(NamedTuple):
    """A violation of a schema by a value."""

    pointer: str
    """JSON pointer to the value, or to where a missing property would be."""
    expected: str
    found: str
    keyword: str
    """The keyword of the schema that is violated."""
    invalid: bool = True
    """False for `format`, which is an annotation in JSON Schema."""


Violations = list[Violation]


def is_valid(violations: Iterable[Violation]) -> bool:
    """Whether none of the violations makes the value invalid."""
    return not any(violation.invalid for violation in violations)


def best_match(attempts: Iterable[Violations], pointer: str = "") -> Violations:
    """Return the attempt without violations, or else the one with the fewest; the first of several."""
    return min(attempts, key=lambda violations: (_is_of_other_type(violations, pointer), _weight(violations)))


def _tagged(name: str, alternatives: Sequence[Schema], tags: Sequence[Sequence[str]]) -> Tags:
    pairs = list(zip(alternatives, tags, strict=True))
    known = dict.fromkeys(tag for _, found in pairs for tag in found)
    fitting = {tag: [one for one, found in pairs if tag in found or not found] for tag in known}
    return Tags(name, fitting, [one for one, found in pairs if not found])


class Validator:
    """Validates values against schemas whose `$ref`s point into one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._judges = Judges(document, _CHECKS, self._verdict, self._tags)
        self._targets: dict[str, Schema] = {}
        self._known: dict[int, tuple[Schema, Tags | None]] = {}  # by id; keeps the schema alive

    def violations(self, schema: Schema | bool, value: Any, pointer: str = "") -> Violations:
        """Return the violations of a schema by the value at a JSON pointer."""
        return [] if self._judges.of(schema)(value) == FITS else self._found(schema, value, pointer)

    def _found(self, schema: Schema | bool, value: Any, pointer: str) -> Violations:
        if isinstance(schema, bool):
            return [] if schema else [Violation(pointer, "nothing", format_value(value), "false")]
        if "type" in schema and not is_of(schema["type"], value):
            return [Violation(pointer, describe(self._document, schema), format_value(value), "type")]
        found: Violations = []
        for keyword in schema:
            if check := _CHECKS.get(keyword):
                found += check(self, schema, value, pointer)
        return found

    def _verdict(self, keyword: str, schema: Schema, value: Any) -> Verdict:
        found = _CHECKS[keyword](self, schema, value, "")
        return FITS if not found else DOUBTFUL if is_valid(found) else INVALID

    def items(self, schema: Schema) -> Schema:
        """Return the schema of the items of a list."""
        found: Schema = resolve(self._document, self._of_kind(schema, "array") or {}).get("items", {})
        return found

    def accepts(self, schema: Schema, kind: str) -> bool:
        """Whether the type, or that of an alternative of a union, is `kind`."""
        return self._of_kind(schema, kind) is not None

    def _of_kind(self, schema: Schema, kind: str) -> Schema | None:
        schema = resolve(self._document, schema)
        alternatives = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
        found = (self._of_kind(one, kind) for one in alternatives)
        return schema if schema.get("type") == kind else next((one for one in found if one is not None), None)

    def _ref(self, schema: Schema, value: Any, pointer: str) -> Violations:
        name = schema["$ref"]
        if name not in self._targets:
            self._targets[name] = resolve_pointer(self._document, name)
        return self._found(self._targets[name], value, pointer)

    # -- objects and arrays ----------------------------------------------------------------------

    def _properties(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, Mapping):
            return []
        pairs = ((name, definition) for name, definition in schema["properties"].items() if name in value)
        return _joined(self._found(definition, value[name], _at(pointer, name)) for name, definition in pairs)

    def _required(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, Mapping):
            return []
        properties = schema.get("properties", {})
        return [
            Violation(
                _at(pointer, name),
                f"{describe(self._document, properties.get(name, True))} (required)",
                "nothing",
                "required",
            )
            for name in schema["required"]
            if name not in value
        ]

    def _others(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, Mapping):
            return []
        known, others = schema.get("properties", {}), schema["additionalProperties"]
        unknown = [name for name in value if name not in known]
        if others is False:
            expected = f"no other property than {', '.join(known)}"
            return [
                Violation(_at(pointer, n), expected, format_value(value[n]), "additionalProperties")
                for n in unknown
            ]
        return _joined(self._found(others, value[name], _at(pointer, name)) for name in unknown)

    def _items(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, list):
            return []
        return _joined(
            self._found(schema["items"], one, _at(pointer, index)) for index, one in enumerate(value)
        )

    # -- unions ----------------------------------------------------------------------------------

    def _any_of(self, schema: Schema, value: Any, pointer: str) -> Violations:
        attempts: list[Violations] = []
        for one in self._alternatives(schema, schema["anyOf"], value):
            attempts.append(self._found(one, value, pointer))
            if is_valid(attempts[-1]):
                return attempts[-1]
        return self._unmatched(schema, schema["anyOf"], attempts, value, pointer)

    def _one_of(self, schema: Schema, value: Any, pointer: str) -> Violations:
        alternatives = self._alternatives(schema, schema["oneOf"], value)
        attempts = [self._found(one, value, pointer) for one in alternatives]
        fitting = [attempt for attempt in attempts if is_valid(attempt)]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting:
            return self._unmatched(schema, schema["oneOf"], attempts, value, pointer)
        found = f"{format_value(value)}, which fits {len(fitting)}"
        return [Violation(pointer, f"what fits one of {len(attempts)} alternatives", found, "oneOf")]

    def _alternatives(self, schema: Schema, alternatives: Sequence[Schema], value: Any) -> Sequence[Schema]:
        """Return the alternatives that the value's tag allows, so that the others are not tried."""
        tags = self._tags(schema, alternatives)
        if tags is None or not isinstance(value, Mapping) or tags.name not in value:
            return alternatives
        tag = value[tags.name]
        return tags.alternatives.get(tag, tags.others) if isinstance(tag, str) else tags.others

    def _unmatched(
        self,
        schema: Schema,
        alternatives: Sequence[Schema],
        attempts: list[Violations],
        value: Any,
        pointer: str,
    ) -> Violations:
        """Return the violations of a union by a value that matches no alternative."""
        tags = self._tags(schema, alternatives)
        others = all(_is_of_other_type(one, pointer) for one in attempts)
        if tags is not None and isinstance(value, Mapping) and (others or tags.name not in value):
            found = format_value(value[tags.name]) if tags.name in value else "nothing"
            return [
                Violation(
                    _at(pointer, tags.name),
                    alternatives_text(map(format_value, tags.alternatives)),
                    found,
                    "tag",
                )
            ]
        if others:
            return [Violation(pointer, describe(self._document, schema), format_value(value), "type")]
        return best_match(attempts, pointer)

    def _tags(self, schema: Schema, alternatives: Sequence[Schema]) -> Tags | None:
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, self._found_tags(alternatives))
        return known[1]

    def _found_tags(self, alternatives: Sequence[Schema]) -> Tags | None:
        resolved = [resolve(self._document, one) for one in alternatives]
        objects = [one for one in resolved if "properties" in one]
        names = objects[0].get("required", ()) if len(objects) > 1 else ()
        for name in names:
            values = [self._texts(one, name) for one in objects]
            if all(values):
                return _tagged(name, alternatives, [self._texts(one, name) for one in resolved])
        return None

    def _texts(self, schema: Schema, name: str) -> list[str]:
        """Return the possible strings of a required property; none if it can be anything else."""
        definition = resolve(self._document, schema.get("properties", {}).get(name, {}))
        values = [definition["const"]] if "const" in definition else definition.get("enum", ())
        is_tag = name in schema.get("required", ()) and all(isinstance(one, str) for one in values)
        return list(values) if is_tag else []

    # -- values ----------------------------------------------------------------------------------

    def _const(self, schema: Schema, value: Any, pointer: str) -> Violations:
        fits = _same(schema["const"], value)
        return (
            [] if fits else [Violation(pointer, format_value(schema["const"]), format_value(value), "const")]
        )

    def _enum(self, schema: Schema, value: Any, pointer: str) -> Violations:
        fits = any(_same(one, value) for one in schema["enum"])
        return (
            []
            if fits
            else [
                Violation(
                    pointer, alternatives_text(map(format_value, schema["enum"])), format_value(value), "enum"
                )
            ]
        )

    def _pattern(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, str) or re.search(schema["pattern"], value):
            return []
        return [
            Violation(pointer, f"a string that matches {schema['pattern']}", format_value(value), "pattern")
        ]

    def _format(self, schema: Schema, value: Any, pointer: str) -> Violations:
        if not isinstance(value, str) or schema["format"] not in _FORMATS:
            return []
        name, pattern = _FORMATS[schema["format"]]
        fits = re.fullmatch(pattern, value)
        return [] if fits else [Violation(pointer, name, format_value(value), "format", invalid=False)]


_Check = Callable[[Validator, Schema, Any, str], Violations]


def _limit(
    keyword: str, words: str, fits: Callable[[Any, Any], bool], measure: Callable[[Any], Any]
) -> _Check:
    """Return the check of a keyword that limits a number or a length."""

    def check(_: Validator, schema: Schema, value: Any, pointer: str) -> Violations:
        measured = measure(value)
        if measured is None or fits(measured, schema[keyword]):
            return []
        found = format_value(value) if measured is value else str(measured)
        return [Violation(pointer, words.format(schema[keyword]), found, keyword)]

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
"""The supported keywords; all others are ignored."""


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: 1 equals 1.0, but not true."""
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _is_of_other_type(violations: Violations, pointer: str) -> bool:
    return any(violation.keyword == "type" and violation.pointer == pointer for violation in violations)


def _weight(violations: Violations) -> int:
    return sum(violation.invalid for violation in violations)


def _joined(parts: Iterable[Violations]) -> Violations:
    return [violation for part in parts for violation in part]


def _at(pointer: str, key: str | int) -> str:
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
