"""Whether a declared type has what a schema says: its JSON types, its values, and what is inside of it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import define, field, frozen

from codegen.audit.package_source import Declared, Source
from codegen.document.openapi import Document, Schema, ref_name, schemas

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_LISTS = {"list", "Sequence", "tuple", "Iterable"}
_MAPS = {"dict", "Mapping"}
_BINARY = {"bytes", "FileInput"}
_ANY = {"Any", "object"}
_KNOWN = {*_SCALARS, "array", "object"}


@cache
def fold(name: str) -> str:
    """Return a name without what differs between a component and its class."""
    return "".join(char for char in name.lower() if char.isalnum())


@define
class Type:
    """What a type expression admits, its aliases expanded."""

    names: set[str] = field(factory=set)
    """Scalars, and names of classes and aliases, folded."""
    values: list[Any] = field(factory=list)
    """The values of its literals."""
    items: list[ast.expr] = field(factory=list)
    members: list[ast.expr] = field(factory=list)
    """Types of the values of its maps."""
    doc: str = ""
    """What is said about it, and about its aliases."""
    maps: bool = False

    @property
    def is_any(self) -> bool:
        """Whether it admits every value."""
        return not _ANY.isdisjoint(self.names)


@frozen
class Types:
    """Compares the schemas of a contract with the types of its package."""

    document: Document
    source: Source

    def problems(self, schema: Schema | bool, declared: Declared) -> Iterator[str]:
        """Yield what a schema says and a declared type does not."""
        yield from self._problems(schema, declared, ())

    def facts(self, schema: Schema | bool) -> Iterator[str]:
        """Yield the kind of each fact that `problems` looks for: `types` and `values`."""
        if not isinstance(schema, dict):
            return
        yield "types"
        yield from ["values"] * (len(schema.get("enum", ())) + ("const" in schema))
        for key in ("anyOf", "oneOf"):
            for member in schema.get(key, ()):
                yield from self.facts(member)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict) and schema[key]:
                yield from self.facts(schema[key])

    def _problems(self, schema: Schema | bool, declared: Declared, above: tuple[str, ...]) -> Iterator[str]:
        if not isinstance(schema, dict):
            return
        found = self._expand(declared)
        if name := ref_name(schema):
            if fold(name) in found.names or f"{fold(name)}dict" in found.names or name in above:
                return
            target = schemas(self.document).get(name)
            if target is None or target.get("properties"):
                yield f"no type {name}"
            else:
                yield from self._problems(target, declared, (*above, name))
            return
        members = schema.get("anyOf") or schema.get("oneOf")
        if members:
            if not found.is_any or not any(self._is_open(member) for member in members):
                for member in members:
                    yield from self._problems(member, declared, above)
            return
        yield from _value_problems(schema, found)
        types = schema.get("type")
        for kind in types if isinstance(types, list) else [types]:
            if kind in _KNOWN and "enum" not in schema and "const" not in schema:
                yield from self._kind_problems(kind, schema, found, above)

    def _kind_problems(self, kind: str, schema: Schema, found: Type, above: tuple[str, ...]) -> Iterator[str]:
        if kind == "array":
            yield from self._inside(schema.get("items", True), found.items, found, "list", above)
        elif kind == "object":
            inner = schema.get("additionalProperties", True)
            if found.maps:
                yield from self._inside(inner, found.members, found, "map", above)
            elif not found.is_any and not found.names - set(_SCALARS.values()):
                yield "no type object"
        elif _SCALARS[kind] not in found.names:
            if kind == "string" and not _BINARY.isdisjoint(found.names):
                return
            yield f"no type {kind}"

    def _inside(
        self,
        schema: Schema | bool,
        candidates: list[ast.expr],
        found: Type,
        kind: str,
        above: tuple[str, ...],
    ) -> Iterator[str]:
        """Yield the problems of the best of several types of items."""
        if not candidates:
            # A tuple may be a class of its own, and a file stands for a list of files.
            if not found.is_any and not found.names - set(_SCALARS.values()):
                yield f"no type {kind}"
            return
        listed = [list(self._problems(schema, Declared(one, found.doc), above)) for one in candidates]
        yield from (f"{problem} in the {kind}" for problem in min(listed, key=len))

    def _is_open(self, schema: Schema | bool) -> bool:
        """Whether a schema admits values of any type."""
        if not isinstance(schema, dict):
            return bool(schema)
        name = ref_name(schema)
        target = schemas(self.document).get(name, {}) if name else schema
        members = target.get("anyOf") or target.get("oneOf") or ()
        return any(map(self._is_open, members)) or not (
            {"type", "enum", "const", "properties", "anyOf", "oneOf", "$ref"} & target.keys()
        )

    def _expand(self, declared: Declared) -> Type:
        result = Type(doc=declared.doc)
        waiting, seen = [declared.type], set[str]()
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.BinOp):
                waiting += [node.left, node.right]
            elif isinstance(node, ast.Subscript):
                waiting += _subscript(node, result)
            elif isinstance(node, ast.Constant):
                if isinstance(node.value, str):
                    waiting.append(ast.parse(node.value, mode="eval").body)
                else:
                    result.names.add("None")
            elif (name := _last(node)) not in seen:
                seen.add(name)
                result.names |= {name, fold(name)}
                if alias := self.source.aliases.get(name):
                    result.doc += f" {alias.doc}"
                    waiting.append(alias.type)
        return result


def _subscript(node: ast.Subscript, result: Type) -> list[ast.expr]:
    """Note what a type in brackets has inside; return the types that it only wraps."""
    outer, inner = _last(node.value), node.slice
    parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    if outer == "Literal":
        result.values += [ast.literal_eval(part) for part in parts]
        result.names |= {type(value).__name__.replace("NoneType", "None") for value in result.values}
    elif outer in _LISTS:
        result.items += [part for part in parts if not _is_ellipsis(part)]
    elif outer in _MAPS:
        result.maps = True
        result.members.append(parts[-1])
    else:  # Required, Annotated and the like
        return [parts[0]]
    return []


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return ast.unparse(node).rpartition(".")[2]


def _value_problems(schema: Schema, found: Type) -> Iterator[str]:
    """Yield each value that is neither a literal of the type nor told in what is said about it."""
    values = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    for value in values:
        listed = any(one == value and type(one) is type(value) for one in found.values)
        if not listed and value is None:
            listed = "None" in found.names or found.is_any
        if not listed and f"`{json.dumps(value, ensure_ascii=False)}`" not in found.doc:
            yield f"no value {value!r}"
