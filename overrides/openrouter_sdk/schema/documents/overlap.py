"""Whether a JSON value may be an instance of two schemas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from openrouter_sdk.schema.problems import NAMES, kind_of

Schema = Mapping[str, Any]
_ALL: Final = frozenset(NAMES)


class Overlap:
    """Compares schemas with these definitions, as far as the schemas of types go."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self.definitions = definitions
        self._comparing: set[tuple[int, int]] = set()

    def is_ambiguous(self, one: Schema, other: Schema) -> bool:
        """Whether the values of one kind cannot be told apart by what every instance has."""
        return any(
            self._may_be(a, b) or self._may_be(b, a)
            for a in self.alternatives(one)
            for b in self.alternatives(other)
            if kinds_of(a) & kinds_of(b) & {"object", "array"}
        )

    def find_tag(self, schemas: Sequence[Schema]) -> tuple[str, list[list[Any]]] | None:
        """A property whose values are few and different in each of the schemas; with these values."""
        objects = [self.resolve(one) for one in schemas]
        for name in objects[0].get("properties", ()):
            values = [self._values(one.get("properties", {}).get(name)) for one in objects]
            keys = [(kind_of(one), one) for known in values for one in known or ()]
            if all(values) and len(set(keys)) == len(keys):
                return name, [list(known or ()) for known in values]
        return None

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference means."""
        seen = set()
        while "$ref" in schema and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            schema = self.definitions[schema["$ref"].removeprefix("#/$defs/")]
        return schema

    def alternatives(self, schema: Schema) -> list[Schema]:
        """The schemas without anyOf that it consists of."""
        schema = self.resolve(schema)
        members = schema.get("anyOf") or schema.get("oneOf")
        return [one for member in members for one in self.alternatives(member)] if members else [schema]

    def _values(self, schema: Any) -> list[Any] | None:
        schema = self.resolve(schema) if isinstance(schema, Mapping) else {}
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        return values if values and not any(isinstance(one, (dict, list)) for one in values) else None

    def _overlap(self, one: Schema, other: Schema) -> bool:
        """Whether a value may be an instance of both."""
        pairs = ((a, b) for a in self.alternatives(one) for b in self.alternatives(other))
        return any(self._overlap_plain(*pair) for pair in pairs)

    def _overlap_plain(self, one: Schema, other: Schema) -> bool:
        values, others = self._values(one), self._values(other)
        if values and others:
            return bool({(kind_of(v), v) for v in values} & {(kind_of(v), v) for v in others})
        common = kinds_of(one) & kinds_of(other)
        if common == {"object"}:
            return self._once(one, other, lambda: self._may_be(one, other) or self._may_be(other, one))
        if common == {"array"}:
            return self._once(one, other, lambda: self._lists_overlap(one, other))
        return bool(common)

    def _may_be(self, one: Schema, other: Schema) -> bool:
        """Whether an instance of one with nothing but what it requires may be an instance of the other."""
        if "array" in kinds_of(one) & kinds_of(other):
            return self._once(one, other, lambda: self._lists_overlap(one, other, empty=False))
        if "object" not in kinds_of(one) & kinds_of(other):
            return False
        mine, theirs = one.get("properties", {}), other.get("properties", {})
        required = one.get("required", ())
        if any(name not in required for name in other.get("required", ())):
            return False
        if any(self._are_different(mine[name], theirs[name]) for name in mine if name in theirs):
            return False
        rest = other.get("additionalProperties", True)
        for name in required:
            schema = theirs.get(name, rest)
            if schema is False or (schema is not True and not self._once_overlap(mine.get(name, {}), schema)):
                return False
        return True

    def _are_different(self, one: Schema, other: Schema) -> bool:
        """Whether both have few values, none in common, as tags do."""
        values, others = self._values(one), self._values(other)
        return bool(values and others) and not self._overlap_plain(self.resolve(one), self.resolve(other))

    def _once_overlap(self, one: Schema, other: Schema) -> bool:
        return self._once(one, other, lambda: self._overlap(one, other))

    def _once(self, one: Schema, other: Schema, compare: Any) -> bool:
        """Compare, unless that is being done already: recursive types overlap as far as the rest does."""
        pair = (id(one), id(other))
        if pair in self._comparing:
            return True
        self._comparing.add(pair)
        try:
            return bool(compare())
        finally:
            self._comparing.discard(pair)

    def _lists_overlap(self, one: Schema, other: Schema, *, empty: bool = True) -> bool:
        if max(one.get("minItems", 0), other.get("minItems", 0)) > min(
            one.get("maxItems", float("inf")), other.get("maxItems", float("inf"))
        ):
            return False
        if empty and not one.get("minItems") and not other.get("minItems"):
            return True
        return self._items_overlap(one, other)

    def _items_overlap(self, one: Schema, other: Schema) -> bool:
        mine, theirs = one.get("prefixItems"), other.get("prefixItems")
        if mine and theirs:
            return all(self._overlap(*pair) for pair in zip(mine, theirs, strict=False))
        return all(
            self._overlap(a, b)
            for a in mine or [one.get("items", {})]
            for b in theirs or [other.get("items", {})]
        )


def kinds_of(schema: Schema) -> frozenset[str]:
    """The JSON types of the instances of a schema."""
    type_ = schema.get("type")
    if type_ is None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        return frozenset(map(kind_of, values)) if values else _ALL
    kinds = frozenset((type_,) if isinstance(type_, str) else type_)
    return kinds | {"integer"} if "number" in kinds else kinds
