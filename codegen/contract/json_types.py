"""The JSON types that arguments may have, in the notation that the generated `checks` module reads.

`number(0..2)`, `list[string](1..)`, `object[integer]` and `string|null` mean what they look like. A name is
an object of several properties, such as `type: 'text', text: string, index?: integer`, with a question mark
after what is optional. An empty text stands for any value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeGuard

from codegen.document.containers import item_schemas, sent_properties
from codegen.document.openapi import Document, Schema, ref_name, schemas
from codegen.document.walk import every_schema
from codegen.normalise.schemas.null import is_null

_KINDS = frozenset(("string", "integer", "number", "boolean", "null", "list", "object"))
DEPTH = 2
"""Levels of objects in an argument that are described, the last without optional properties. `object` stands
for those that are deeper."""
_NAMES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
_NAMES |= {list: "array", dict: "object"}
_SEPARATORS = frozenset("|[](),'?: \\\"")


class JsonTypes:
    """Describes the schemas of a document, and collects the objects that the descriptions mention."""

    def __init__(self, document: Document) -> None:
        self.components = schemas(document)
        self._levels: dict[str, int] = {}
        """Component -> its level in arguments, 1 for an argument itself."""

    def of(self, schema: Schema, *, required: bool = True) -> str:
        """Return the type of an argument; null may be given for one that is not required."""
        kind = self._of(schema, 1)
        return kind if required or not kind or "null" in kind.split("|") else f"{kind}|null"

    def objects(self) -> dict[str, str]:
        """Return the properties of each object that the types so far mention."""
        waiting, done = list(self._levels), set[str]()
        while waiting:
            name = waiting.pop(0)
            if name not in done:
                done.add(name)
                self._properties(name)
                waiting += [other for other in self._levels if other not in done]
        return {name: self._properties(name) for name in sorted(self._levels)}

    def _properties(self, name: str) -> str:
        schema, level = self.components[name], self._levels[name] + 1
        if self._is_union(name):
            return self._named([member for _, member in self.leaves(schema) if member], level - 1)
        required = schema.get("required", ())
        listed = []
        for key, prop in sent_properties(schema, self.components).items():
            if level > DEPTH and key not in required:
                continue
            kind = self._literals(prop, key in required) or self._of(prop, level)
            if (kind or key in required) and not _SEPARATORS.intersection(key):
                listed.append(f"{key}{'' if key in required else '?'}: {kind}")
        return ", ".join(listed)

    def _literals(self, schema: Schema, required: bool) -> str:
        """Return the values by which variants of a union are told apart."""
        found = [leaf for leaf, _ in self.leaves(schema)]
        values = [v for leaf in found for v in ([leaf["const"]] if "const" in leaf else leaf.get("enum", ()))]
        is_closed = all("const" in leaf or (required and "enum" in leaf) for leaf in found)
        if not is_closed or not all(isinstance(v, str) and re.fullmatch(r"[\w:./-]+", v) for v in values):
            return ""
        return "|".join(repr(value) for value in values)

    def leaves(self, schema: Schema, name: str | None = None) -> Iterator[tuple[Schema, str | None]]:
        """Yield the alternatives of a schema, and the component of each that is one."""
        target = ref_name(schema)
        if target is not None:
            if name is None and self._is_union(target):
                yield self.components[target], target
            else:
                yield from self.leaves(self.components[target], target)
            return
        for key in ("anyOf", "oneOf"):
            if key in schema:
                for member in schema[key]:
                    yield from self.leaves(member)
                return
        yield schema, name

    def _is_union(self, name: str) -> bool:
        """Whether a component is a union of several objects with names."""
        schema = self.components[name]
        if not _can_be_named(name) or not ("anyOf" in schema or "oneOf" in schema):
            return False
        leaves = list(self.leaves(schema))
        return len(leaves) > 1 and all(
            _can_be_named(member) and _has_properties(leaf) for leaf, member in leaves
        )

    def _named(self, names: list[str], level: int) -> str:
        for name in names:
            self._levels[name] = min(level, self._levels.get(name, level))
        return "|".join(dict.fromkeys(names))

    def _of(self, schema: Schema, level: int) -> str:
        by_kind: dict[str, list[tuple[Schema, str | None]]] = {}
        for leaf, name in self.leaves(schema):
            kinds = _kinds(leaf)
            if not kinds:
                return ""
            for kind in kinds:
                by_kind.setdefault(kind, []).append((leaf, name))
        if "number" in by_kind:
            by_kind["number"] += by_kind.pop("integer", [])
        return "|".join(self._alternative(kind, leaves, level) for kind, leaves in by_kind.items())

    def _alternative(self, kind: str, leaves: list[tuple[Schema, str | None]], level: int) -> str:
        found = [leaf for leaf, _ in leaves]
        if kind in ("integer", "number"):
            return kind + _range(_bound(found, "minimum", min), _bound(found, "maximum", max))
        if kind == "array":
            items = self._of({"anyOf": [item for leaf in found for item in item_schemas(leaf)]}, level)
            least = _bound(found, "minItems", min)
            return "list" + (f"[{items}]" if items else "") + _range(least or None, None)
        if kind != "object":
            return kind
        names = [name for leaf, name in leaves if _can_be_named(name) and _has_properties(leaf)]
        if len(names) == len(leaves) and level <= DEPTH:
            return self._named(names, level)
        if len(leaves) == 1 and isinstance(values := found[0].get("additionalProperties"), dict):
            is_map = not found[0].get("properties") and "patternProperties" not in found[0]
            inner = self._of(values, level + 1) if is_map else ""
            return f"object[{inner}]" if inner else "object"
        return "object"


def kinds_of(document: Document, schema: Schema) -> set[str]:
    """Return the JSON types that the values of a schema may have; none for any type."""
    types = JsonTypes(document)
    found = [_kinds(leaf) for leaf, _ in types.leaves(schema)]
    return {kind for kinds in found for kind in kinds} if all(found) else set()


def exceeds_64_bits(document: Document) -> bool:
    """Whether a schema says that integers may be beyond 64 bits, by its format, a limit or a value."""
    for _, schema in every_schema(document):
        values = [schema.get(key) for key in ("minimum", "maximum", "const", "default")]
        values += schema.get("enum", ())
        if any(isinstance(value, int) and not -(2**63) <= value < 2**64 for value in values):
            return True
        if schema.get("type") == "integer" and re.search(r"128|256|big", schema.get("format", "")):
            return True
    return False


def _can_be_named(name: str | None) -> TypeGuard[str]:
    return name is not None and re.fullmatch(r"\w+", name) is not None and name not in _KINDS


def _has_properties(leaf: Schema) -> bool:
    return bool(leaf.get("properties")) or "anyOf" in leaf or "oneOf" in leaf  # a union of such


def _kinds(leaf: Schema) -> list[str]:
    """Return the JSON types of a schema without alternatives; none for any type."""
    if is_null(leaf):
        return ["null"]
    if "anyOf" in leaf or "oneOf" in leaf:
        return ["object"]
    if "const" in leaf or "enum" in leaf:
        values: Iterable[Any] = [leaf["const"]] if "const" in leaf else leaf["enum"]
        return list(dict.fromkeys(_NAMES[type(value)] for value in values))
    return [leaf["type"]] if isinstance(leaf.get("type"), str) else []


def _bound(leaves: list[Schema], keyword: str, choose: Any) -> Any:
    """Return the weakest bound that alternatives have; None if one has none."""
    bounds = [leaf.get(keyword) for leaf in leaves]
    return None if None in bounds else choose(bounds)


def _range(lowest: float | None, highest: float | None) -> str:
    if lowest is None and highest is None:
        return ""
    return f"({_number(lowest)}..{_number(highest)})"


def _number(bound: float | None) -> str:
    return "" if bound is None else str(bound) if isinstance(bound, int) else f"{bound:.17g}"
