"""Whether values fit schemas, by functions that are made once for each schema.

Almost all values fit, so that `validation` need only describe what is wrong with those that do not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from openrouter_sdk.testing.contract.contract import Schema, resolve_pointer

FITS: Final = 0
DOUBTFUL: Final = 1
"""The value is valid, but violates a `format`."""
INVALID: Final = 2

Verdict = int
Judge = Callable[[Any], Verdict]


class Tags(NamedTuple):
    """The required property that distinguishes the objects of a union."""

    name: str
    alternatives: Mapping[str, Sequence[Schema]]
    """The possible schemas of a value, by its tag."""
    others: Sequence[Schema]
    """The alternatives without a tag, possible for any value."""


class Judges:
    """The functions that judge values by the schemas of one document, made when they are needed."""

    def __init__(
        self,
        document: Mapping[str, Any],
        keywords: Collection[str],
        check: Callable[[str, Schema, Any], Verdict],
        tags: Callable[[Schema, Sequence[Schema]], Tags | None],
    ) -> None:
        self._document = document
        self._keywords = keywords  # without other schemas in them, which `check` is for
        self._check = check
        self._tags = tags
        self._known: dict[int, tuple[Schema, Judge]] = {}  # by id; keeps the schema alive

    def of(self, schema: Schema | bool) -> Judge:
        """Return the function for a schema."""
        if isinstance(schema, bool):
            verdict = FITS if schema else INVALID
            return lambda value: verdict
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, _all_of(list(self._parts(schema))))
        return known[1]

    def _parts(self, schema: Schema) -> Iterator[Judge]:
        if "type" in schema:  # before all others, which need not look at a value of another type
            yield _of_type(schema["type"])
        for keyword in schema:
            if keyword in _NESTING:
                yield _NESTING[keyword](self, schema)
            elif keyword in self._keywords:
                yield partial(self._check, keyword, schema)

    def _ref(self, schema: Schema) -> Judge:
        target: Judge | None = None

        def judge(value: Any) -> Verdict:
            nonlocal target
            if target is None:
                target = self.of(resolve_pointer(self._document, schema["$ref"]))
            return target(value)

        return judge

    def _properties(self, schema: Schema) -> Judge:
        definitions: Mapping[str, Schema] = schema["properties"]
        known: dict[str, Judge] = {}

        def judge(value: Any) -> Verdict:
            worst = FITS
            for name in value if isinstance(value, _OBJECT) else ():
                one = known.get(name)
                if one is None:
                    if name not in definitions:
                        continue
                    one = known[name] = self.of(definitions[name])
                if (verdict := one(value[name])) == INVALID:
                    return INVALID
                worst = worst or verdict
            return worst

        return judge

    def _required(self, schema: Schema) -> Judge:
        names = frozenset(schema["required"])
        return lambda value: INVALID if isinstance(value, _OBJECT) and not names <= value.keys() else FITS

    def _others(self, schema: Schema) -> Judge:
        known, judge_other = schema.get("properties", {}), self.of(schema["additionalProperties"])

        def judge(value: Any) -> Verdict:
            others = (
                [value[name] for name in value if name not in known] if isinstance(value, _OBJECT) else ()
            )
            return _worst(judge_other, others)

        return judge

    def _items(self, schema: Schema) -> Judge:
        judge_item = self.of(schema["items"])
        return lambda value: _worst(judge_item, value) if isinstance(value, list) else FITS

    def _any_of(self, schema: Schema) -> Judge:
        choose = self._union(schema, schema["anyOf"])

        def judge(value: Any) -> Verdict:
            for one in choose(value):
                if (verdict := one(value)) != INVALID:
                    return verdict
            return INVALID

        return judge

    def _one_of(self, schema: Schema) -> Judge:
        choose = self._union(schema, schema["oneOf"])

        def judge(value: Any) -> Verdict:
            fitting = [verdict for one in choose(value) if (verdict := one(value)) != INVALID]
            return fitting[0] if len(fitting) == 1 else INVALID

        return judge

    def _union(self, schema: Schema, alternatives: Sequence[Schema]) -> Callable[[Any], Sequence[Judge]]:
        """Return what finds the alternatives that a value can mean: by its tag, if they have one."""
        every: Sequence[Judge] = ()
        others: Sequence[Judge] = ()
        tagged: dict[str, Sequence[Judge]] = {}
        name: str | None = None

        def choose(value: Any) -> Sequence[Judge]:
            nonlocal every, others, name
            if not every:  # not before, since tags are looked for in the targets of references
                every = [self.of(one) for one in alternatives]
                if (tags := self._tags(schema, alternatives)) is not None:
                    name, others = tags.name, [self.of(one) for one in tags.others]
                    for tag, found in tags.alternatives.items():
                        tagged[tag] = [self.of(one) for one in found]
            if name is None or not isinstance(value, _OBJECT) or name not in value:
                return every
            tag = value[name]
            return tagged.get(tag, others) if isinstance(tag, str) else others

        return choose


_OBJECT: Final = (dict, Mapping)  # most are of the first, which is faster to tell
_CLASSES: Final[Mapping[str, type | tuple[type, ...]]] = {
    "array": list,
    "boolean": bool,
    "null": type(None),
    "object": _OBJECT,
    "string": str,
}
_NESTING: Final[Mapping[str, Callable[[Judges, Schema], Judge]]] = {
    "$ref": Judges._ref,
    "additionalProperties": Judges._others,
    "anyOf": Judges._any_of,
    "items": Judges._items,
    "oneOf": Judges._one_of,
    "properties": Judges._properties,
    "required": Judges._required,
}


def is_of(kind: str, value: Any) -> bool:
    """Whether a JSON value is of a type of JSON Schema; 1.0 is an integer."""
    if kind in ("integer", "number"):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and (kind == "number" or isinstance(value, int) or value.is_integer())
    return isinstance(value, _CLASSES[kind])


def _of_type(kind: str) -> Judge:
    found = _CLASSES.get(kind)
    if found is None:
        return lambda value: FITS if is_of(kind, value) else INVALID
    return lambda value: FITS if isinstance(value, found) else INVALID


def _all_of(judges: Sequence[Judge]) -> Judge:
    if len(judges) == 1:
        return judges[0]

    def judge(value: Any) -> Verdict:
        worst = FITS
        for one in judges:
            if (verdict := one(value)) == INVALID:
                return INVALID
            worst = worst or verdict
        return worst

    return judge


def _worst(judge: Judge, values: Iterable[Any]) -> Verdict:
    worst = FITS
    for value in values:
        if (verdict := judge(value)) == INVALID:
            return INVALID
        worst = worst or verdict
    return worst
