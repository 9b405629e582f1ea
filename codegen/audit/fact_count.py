"""Look for the types, values and limits of a contract in the source of its package, and count the facts."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.audit.declared_types import Types, fold
from codegen.audit.package_source import Declared, Source
from codegen.document.openapi import Document, Schema, operations, ref_name, schemas
from codegen.document.walk import every_schema
from codegen.naming.members import attributes
from codegen.naming.names import pascal

_TOLD = {
    "minimum": -(2**53),
    "exclusiveMinimum": -(2**53),
    "minLength": 1,
    "minItems": 0,
    "maximum": None,
    "exclusiveMaximum": None,
    "maxLength": None,
    "maxItems": None,
}
"""The limits that docstrings tell -> what is so low a limit that it goes without saying."""
_HIGHEST = 2**53 - 1
_OTHER = ("pattern", "multipleOf", "uniqueItems", "minProperties", "maxProperties", "format")
"""Limits and formats that stand in `contract.json` only, as do those inside of lists and maps."""
_LIMITS = (*_TOLD, *_OTHER)


class Facts:
    """The facts of one contract and the source of its package."""

    def __init__(self, document: Document, package: Path) -> None:
        self.document = document
        self.source = Source(package)
        self.types = Types(document, self.source)
        self.counts: Counter[str] = Counter()
        self.bare = _bare(package)
        self.by_fold = {fold(known): known for known in (*self.source.classes, *self.source.aliases)}
        self.arguments_of: dict[str, list[dict[str, Declared]]] = {}
        """Component -> the arguments of the methods whose body it is, by wire name."""

    def missing(self) -> Iterator[str]:
        """Yield a line for each type, value or limit that is not in the package; count all of them."""
        for path, method, operation in operations(self.document):
            self.counts["operations"] += 1
            place = f"{method.upper()} {path}"
            yield from self._parameters(operation, place)
            yield from self._results(operation, place)
            self._note_bodies(operation)
        for name, schema in schemas(self.document).items():
            yield from self._component(name, schema)
        yield from self._limits_of_contract()

    def _arguments(self, operation: dict[str, Any]) -> dict[str, Declared]:
        return self.source.methods(operation["x-resource"]).get(operation["x-method"], {})

    def _named(self, operation: dict[str, Any]) -> dict[tuple[str, str], str]:
        constant = str(operation["x-method"]).upper()
        return self.source.wire_names(operation["x-resource"]).get(constant, {})

    def _results(self, operation: dict[str, Any], place: str) -> Iterator[str]:
        """Yield what the successful responses are and the type that the method returns is not."""
        declared = self.source.result(operation["x-resource"], operation["x-method"])
        for status, response in operation["responses"].items():
            schema = response.get("content", {}).get("application/json", {}).get("schema")
            if status.startswith("2") and schema is not None and declared is not None:
                self.counts.update(self.types.facts(schema))
                yield from _at(f"{place}: result {status}", self.types.problems(schema, declared))

    def _note_bodies(self, operation: dict[str, Any]) -> None:
        for body in operation.get("requestBody", {}).get("content", {}).values():
            if name := ref_name(body.get("schema")):
                arguments, named = self._arguments(operation), self._named(operation)
                fields = {wire: arguments.get(arg) for (where, wire), arg in named.items() if where == "body"}
                self.arguments_of.setdefault(name, []).append({k: v for k, v in fields.items() if v})

    def _parameters(self, operation: dict[str, Any], place: str) -> Iterator[str]:
        arguments = self._arguments(operation)
        typed = f"{pascal(operation['x-resource'])}{pascal(operation['x-method'])}Params"
        fields = self.source.fields(typed)
        named = self._named(operation)
        for parameter in operation.get("parameters", ()):
            self.counts["parameters"] += 1
            name = named.get((parameter["in"], parameter["name"]))
            if name not in arguments or not isinstance(parameter.get("schema"), dict):
                continue  # which `verify` reports, or it is of another form
            schema = parameter["schema"]
            self.counts.update(self.types.facts(schema))
            for declared in (arguments[name], fields.get(name)):
                if declared is not None:
                    said = Declared(declared.type, arguments[name].doc)
                    yield from _at(f"{place}: parameter {name}", self.types.problems(schema, said))
            yield from _at(f"{place}: parameter {name}", _limit_problems(schema, arguments[name].doc))

    def _component(self, name: str, schema: Schema) -> Iterator[str]:
        place = f"components/schemas/{name}"
        if not schema.get("properties"):
            self.counts.update(self.types.facts(schema))
            for alias in (self.by_fold.get(fold(name)), self.by_fold.get(f"{fold(name)}dict")):
                if alias in self.source.aliases:
                    yield from _at(place, self.types.problems(schema, self.source.aliases[alias]))
            return
        model, named = self.by_fold.get(fold(name), ""), attributes(schema)
        for prop, inner in schema["properties"].items():
            self.counts["properties"] += 1
            if isinstance(inner, dict):
                attribute = named[prop]
                sent = [arguments[prop] for arguments in self.arguments_of.get(name, ()) if prop in arguments]
                problems = self._property(prop, inner, model, attribute, sent)
                yield from _at(f"{place}: property {prop}", problems)

    def _property(
        self, prop: str, inner: Schema, model: str, attribute: str, sent: list[Declared]
    ) -> Iterator[str]:
        """Yield what is missing where a property is received, in requests, and where it is an argument."""
        self.counts.update(self.types.facts(inner))
        response = self.source.fields(model).get(attribute)
        request = self.source.fields(f"{model}Dict").get(prop)
        places = [*(one for one in (response, request) if one is not None), *sent]
        doc = " ".join(declared.doc for declared in places)
        for declared in places:
            yield from self.types.problems(inner, Declared(declared.type, doc))
        yield from _limit_problems(inner, doc)
        if response is not None and _admits_null(inner) and "Any" not in ast.unparse(response.type):
            self.counts["nulls"] += 1
            if attribute not in self.source.classes[model].nullable:
                yield "null is not kept apart from what is absent"

    def _limits_of_contract(self) -> Iterator[str]:
        """Yield the limits that `contract.json` does not have at their place."""
        there = {"/".join(place): schema for place, schema in every_schema(self.bare)}
        for place, schema in every_schema(self.document):
            found = there.get("/".join(place), {})
            for keyword in _LIMITS:
                if keyword in schema:
                    self.counts["limits"] += 1
                    if found.get(keyword) != schema[keyword]:
                        yield f"{'/'.join(place)}: no {keyword} {schema[keyword]!r} in contract.json"


def _bare(package: Path) -> Document:
    path = package / "contract.json"
    empty: Document = {"paths": {}}
    return json.loads(path.read_text("utf-8")) if path.exists() else empty


def _at(place: str, problems: Iterator[str]) -> Iterator[str]:
    for problem in problems:
        yield f"{place}: {problem}"


def _limit_problems(schema: Schema, doc: str) -> Iterator[str]:
    """Yield the limits of a value, which may be nullable, that nothing is said about."""
    members = schema.get("anyOf")
    if members:
        rest = [member for member in members if member.get("type") != "null"]
        schema = rest[0] if len(rest) == 1 else {}
    told = re.findall(r"-?\d[\w.+-]*\d|-?\d", doc)
    for keyword, trivial in _TOLD.items():
        limit = schema.get(keyword)
        if limit is None or isinstance(limit, bool) or ref_name(schema):
            continue
        goes_without_saying = limit >= _HIGHEST if trivial is None else limit <= trivial
        if not goes_without_saying and str(limit) not in told:
            yield f"its {keyword} {limit} is not told"


def _admits_null(schema: Schema) -> bool:
    return any(
        isinstance(member, dict) and member.get("type") == "null"
        for key in ("anyOf", "oneOf")
        for member in schema.get(key, ())
    )
