"""Whether a JSON value may be an instance of two schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from openrouter_sdk.schema.problems import NAMES, kind_of

Schema = Mapping[str, Any]
_ALL: Final = frozenset(NAMES)


class Overlap:
    """Compares schemas with these definitions, as far as the schemas of types go.

    Objects with properties count as closed.
    """

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self.definitions = definitions
        self._comparing: set[tuple[int, int]] = set()

    def is_ambiguous(self, one: Schema, other: Schema) -> bool:
        """Whether records of two schemas, or lists or dicts of them, cannot be told apart.

        That is so if an instance of one with nothing but what it requires may be one of the other.
        """
        return self._any_pair(one, other, self._is_pair_ambiguous)

    def find_tag(self, schemas: Sequence[Schema]) -> tuple[str, list[list[Any]]] | None:
        """A property whose values are few and different in each of the schemas; with these values."""
        objects = [self.resolve(one) for one in schemas]
        for name in objects[0].get("properties", ()):
            values = [self._values(one.get("properties", {}).get(name)) for one in objects]
            keys = [(kind_of(one), one) for known in values for one in known or ()]
            if all(values) and len(set(keys)) == len(keys):
                return name, [list(known or ()) for known in values]
        return None

    def property_names(self, schema: Schema) -> frozenset[str]:
        """The names of the properties of an object; none if it is open, or one of several."""
        schema = self.resolve(schema)
        return frozenset(schema.get("properties", ()))

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

    def _any_pair(self, one: Schema, other: Schema, compare: Callable[[Schema, Schema], bool]) -> bool:
        """Whether it is so for any alternatives of two schemas; no for those that are being compared."""
        pairs = [(a, b) for a in self.alternatives(one) for b in self.alternatives(other)]
        for pair in pairs:
            key = (id(pair[0]), id(pair[1]))
            if key in self._comparing:
                continue
            self._comparing.add(key)
            try:
                if compare(*pair):
                    return True
            finally:
                self._comparing.discard(key)
        return False

    def _is_pair_ambiguous(self, one: Schema, other: Schema) -> bool:
        common = kinds_of(one) & kinds_of(other)
        if "object" in common and ("properties" in one or "properties" in other):
            return self._may_be(one, other) or self._may_be(other, one)
        part = "additionalProperties" if "object" in common else "items"
        mine, theirs = one.get(part), other.get(part)
        return isinstance(mine, Mapping) and isinstance(theirs, Mapping) and self.is_ambiguous(mine, theirs)

    def _may_overlap(self, one: Schema, other: Schema) -> bool:
        """Whether a value may be an instance of both."""
        values, others = self._values(one), self._values(other)
        if values and others:
            return bool({(kind_of(v), v) for v in values} & {(kind_of(v), v) for v in others})
        common = kinds_of(one) & kinds_of(other)
        if common == {"object"} and ("properties" in one or "properties" in other):
            return self._may_be(one, other) or self._may_be(other, one)
        return bool(common)

    def _may_be(self, one: Schema, other: Schema) -> bool:
        """Whether an object with nothing but what one schema requires may be an instance of the other."""
        mine, theirs = one.get("properties", {}), other.get("properties", {})
        required = one.get("required", ())
        if any(name not in required for name in other.get("required", ())):
            return False
        if any(self._are_tags(mine[name], theirs[name]) for name in mine if name in theirs):
            return False
        rest = other.get("additionalProperties", "properties" not in other)
        for name in required:
            schema = theirs.get(name, rest)
            if schema is False:
                return False
            if schema is not True and not self._any_pair(mine.get(name, {}), schema, self._may_overlap):
                return False
        return True

    def _are_tags(self, one: Schema, other: Schema) -> bool:
        """Whether both have few values, and none in common."""
        values, others = self._values(one), self._values(other)
        return bool(values and others) and not self._may_overlap(self.resolve(one), self.resolve(other))

    def _values(self, schema: Any) -> list[Any] | None:
        schema = self.resolve(schema) if isinstance(schema, Mapping) else {}
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        return values if values and not any(isinstance(one, (dict, list)) for one in values) else None


def kinds_of(schema: Schema) -> frozenset[str]:
    """The JSON types of the instances of a schema."""
    type_ = schema.get("type")
    if type_ is None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        return frozenset(map(kind_of, values)) if values else _ALL
    kinds = frozenset((type_,) if isinstance(type_, str) else type_)
    return kinds | {"integer"} if "number" in kinds else kinds
