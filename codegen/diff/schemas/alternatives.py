"""Match the alternatives of a union in two contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from attrs import frozen

from codegen.diff.change import json_text
from codegen.document.openapi import Schema, ref_name, ref_to
from codegen.normalise.schemas.null import is_null

Components = dict[str, Schema]
MIN_SIMILARITY = 0.5
"""The share of common property names from which objects without a tag match."""
CERTAIN = 1.0
"""The score from which a pair matches whatever other candidates there are."""


@frozen
class Alternative:
    """A member of a union, or a single schema, with its reference resolved."""

    schema: Schema
    components: Components

    @cached_property
    def name(self) -> str | None:
        """The component that it refers to."""
        return ref_name(self.schema)

    @cached_property
    def resolved(self) -> Schema:
        return resolved(self.schema, self.components)

    @cached_property
    def type(self) -> str:
        return json_type(self.resolved)

    @cached_property
    def kind(self) -> tuple[str, bool, str]:
        """(type, whether its values are listed, format), which distinguish the scalars of a union."""
        listed = "enum" in self.resolved or "const" in self.resolved
        return self.type, listed, self.resolved.get("format", "")

    @cached_property
    def tags(self) -> dict[str, frozenset[str]]:
        """Property -> its values, for properties that list them."""
        return {
            key: values
            for key, prop in self.resolved.get("properties", {}).items()
            if (values := texts(resolved(prop, self.components)))
        }

    @cached_property
    def text(self) -> str:
        """Its JSON text, for an order of alternatives that is independent of their position."""
        return json_text(self.schema)

    @property
    def label(self) -> str:
        """Its name in a report."""
        if self.name:
            return self.name
        return describe(self.schema, self.components)


def resolved(schema: Schema, components: Components) -> Schema:
    """Follow references to their schema."""
    seen: set[str] = set()
    while (name := ref_name(schema)) and name not in seen:
        seen.add(name)
        schema = components.get(name, {})
    return schema


def texts(schema: Schema) -> frozenset[str]:
    """Return the strings that a schema lists as its values."""
    listed = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return frozenset(value for value in listed if isinstance(value, str))


def json_type(schema: Schema) -> str:
    """Return the JSON type of a schema, or `file` for bytes, `any` if unrestricted, `union` for several."""
    if is_union(schema):
        return "union"
    if schema.get("format") == "binary":
        return "file"
    if "type" in schema:
        return str(schema["type"])
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    kinds = {names.get(type(value), "any") for value in values}
    return kinds.pop() if len(kinds) == 1 else "any"


def is_union(schema: Schema) -> bool:
    """Whether a schema has alternatives."""
    return "anyOf" in schema or "oneOf" in schema


def members(schema: Schema) -> tuple[list[Schema], bool]:
    """Return (the alternatives except null, whether null is one)."""
    if not is_union(schema):
        return ([], True) if is_null(schema) else ([schema], False)
    listed = schema.get("anyOf") or schema["oneOf"]
    rest = [member for member in listed if not is_null(member)]
    return rest, len(rest) < len(listed)


def expand(schemas: Iterable[Schema], components: Components) -> tuple[list[Schema], bool]:
    """Return the alternatives of nested unions and aliases, and whether null is one of them."""
    found: list[Schema] = []
    nullable = False
    seen: set[str] = set()

    def visit(schema: Schema) -> None:
        nonlocal nullable
        name = ref_name(schema)
        target = components.get(name, {}) if name else schema
        if not (is_union(target) or (name and ref_name(target))):
            if schema not in found:
                found.append(schema)
            return
        if name in seen:
            return
        seen.update({name} if name else ())
        inner, null = members(target)
        nullable |= null
        for member in inner:
            visit(member)

    for schema in schemas:
        visit(schema)
    return found, nullable


Matched = list[tuple[Alternative, Alternative]]


def match(
    olds: list[Alternative], news: list[Alternative]
) -> tuple[Matched, list[Alternative], list[Alternative]]:
    """Return (pairs, removed, added).

    The strongest evidence is used first: equal names, equal schemas, equal tags, then similarity.
    """
    pairs: Matched = []
    olds, news = list(olds), list(news)
    for score in (_same_name, _same_schema, _same_object, _same_values, _same_kind, _same_type):
        scores = {
            (i, j): (value, a.text, b.text)
            for i, a in enumerate(olds)
            for j, b in enumerate(news)
            if (value := score(a, b))
        }
        found = _best(scores)
        pairs += [(olds[i], news[j]) for i, j in found]
        olds = [a for i, a in enumerate(olds) if all(i != taken for taken, _ in found)]
        news = [b for j, b in enumerate(news) if all(j != taken for _, taken in found)]
    return pairs, olds, news


def _best(scores: dict[tuple[int, int], tuple[float, str, str]]) -> list[tuple[int, int]]:
    """Return the best pairs; candidates that tie below CERTAIN match none."""
    found = []
    while scores:
        i, j = pair = min(scores, key=lambda pair: (-scores[pair][0], *scores[pair][1:]))
        value = scores[pair][0]
        taken = {pair}
        rivals = {p for p in scores if scores[p][0] == value and (p[0] == i or p[1] == j)} - {pair}
        if value < CERTAIN and rivals:
            taken |= rivals
        else:
            found.append(pair)
        olds, news = {i for i, _ in taken}, {j for _, j in taken}
        scores = {p: score for p, score in scores.items() if p[0] not in olds and p[1] not in news}
    return found


Score = Callable[[Alternative, Alternative], float]
"""The evidence that two alternatives are the same; 0 if they are not."""


def _same_name(a: Alternative, b: Alternative) -> float:
    return a.name is not None and a.name == b.name


def _same_schema(a: Alternative, b: Alternative) -> float:
    return a.name == b.name and a.schema == b.schema


def _same_object(a: Alternative, b: Alternative) -> float:
    if a.type != "object" or b.type != "object":
        return 0
    shared = a.tags.keys() & b.tags.keys()
    if any(not a.tags[key] & b.tags[key] for key in shared if _is_tag(a, b, key)):
        return 0
    similar = similarity(a.resolved, b.resolved)
    tagged = any(_is_tag(a, b, key) and a.tags[key] & b.tags[key] for key in shared)
    return 1 + similar if tagged else similar if similar >= MIN_SIMILARITY else 0


def _is_tag(a: Alternative, b: Alternative, key: str) -> bool:
    return len(a.tags[key]) == 1 or len(b.tags[key]) == 1


def similarity(a: Schema, b: Schema) -> float:
    """Return the share of property names that two objects have in common; 1 if neither has any."""
    first, second = set(a.get("properties", ())), set(b.get("properties", ()))
    return len(first & second) / len(first | second) if first | second else 1.0


def _same_values(a: Alternative, b: Alternative) -> float:
    if a.type == "array" and b.type == "array":
        return _items(a) == _items(b)
    return a.type == b.type and len(texts(a.resolved) & texts(b.resolved))


def _items(a: Alternative) -> tuple[str, ...]:
    inner, _ = expand([a.resolved.get("items", {})], a.components)
    return tuple(sorted(json_type(resolved(member, a.components)) for member in inner))


def _same_kind(a: Alternative, b: Alternative) -> float:
    return a.type != "object" and a.kind == b.kind


def _same_type(a: Alternative, b: Alternative) -> float:
    return a.type != "object" and a.type == b.type


def alternative(schema: Schema, components: Components) -> Alternative:
    """Return a member of a union, without keywords next to its reference."""
    name = ref_name(schema)
    return Alternative(ref_to(name) if name else schema, components)


def describe(schema: Any, components: Components) -> str:
    """Describe a schema in a few words: component, type, value, or alternatives."""
    if not isinstance(schema, dict):
        return "nothing" if schema is False else "anything"
    if name := ref_name(schema):
        return name
    if is_union(schema):
        listed = schema.get("anyOf") or schema["oneOf"]
        words = {describe(member, components) for member in listed}
        return " | ".join(sorted(words, key=lambda word: (word == "null", word)))
    if "const" in schema:
        return repr(schema["const"])
    kind = json_type(schema)
    if kind == "array":
        return f"array of {describe(schema.get('items', {}), components)}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"map of {describe(schema['additionalProperties'], components)}"
    return "anything" if kind == "any" else kind
