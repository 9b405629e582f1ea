"""The example in the docstring of a method: a call with believable arguments."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.document.containers import sent_properties
from codegen.document.openapi import Document, Schema, SpecError, ref_name, schemas
from codegen.render.views import Argument, OperationView

EXAMPLES = Path(__file__).parents[2] / "examples.toml"
WIDTH = 84
_BY_FORMAT = {
    "binary": ("notes.txt", b"Hello"),
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "email": "ada@example.com",
    "uri": "https://example.com",
    "uuid": "7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
}
_BY_TYPE = {"boolean": True, "integer": 1, "number": 1, "null": None}


class Examples:
    """Writes the examples of a contract. `rules` has their values, by argument and by operationId."""

    def __init__(self, document: Document, rules: Path) -> None:
        self.components = schemas(document)
        given = tomllib.loads(rules.read_text("utf-8")) if rules.exists() else {}
        self.by_argument: dict[str, Any] = given.pop("arguments", {})
        self.by_operation: dict[str, dict[str, Any]] = given.pop("operations", {})
        self.shown: dict[str, list[str]] = given.pop("shown", {})
        """operationId -> what the programs of the reference print of its result."""
        if given:
            problem = "is neither `arguments` nor `operations` nor `shown`"
            raise SpecError(problem, file=rules, place=next(iter(given)))

    def call(self, view: OperationView, *, awaited: bool) -> str:
        """Return the source of a call of the method."""
        before = "" if view.result_type == "None" else "result = "
        return self._source(before + ("await " if awaited else ""), view, view.name, "")

    def stream(self, view: OperationView, *, awaited: bool) -> str:
        """Return the source of a loop over the events of the method that streams an operation."""
        word = "async " if awaited else ""
        opening = self._source(f"{word}with ", view, view.stream_name, " as stream:")
        return f"{opening}\n    {word}for event in stream:\n        print(event)"

    def _source(self, before: str, view: OperationView, method: str, after: str) -> str:
        path = view.resource if method == view.resource else f"{view.resource}.{method}"
        head = f"{before}client.{path}("
        parts = [f"{name}={literal(value)}" for name, value in self.arguments(view).items()]
        line = f"{head}{', '.join(parts)}){after}"
        if len(line) <= WIDTH:
            return line
        inner = f"    {', '.join(parts)}"
        if len(inner) > WIDTH:
            inner = "\n".join(f"    {part}," for part in parts)
        return f"{head}\n{inner}\n){after}"

    def arguments(self, view: OperationView) -> Mapping[str, Any]:
        """Return the arguments of an example: those that are required, and those chosen for the operation."""
        chosen = self.by_operation.get(view.id, {})
        required = [a for a in view.arguments if a.required and a.name not in chosen]
        return {**{a.name: self._value(a) for a in required}, **chosen}

    def _value(self, argument: Argument) -> Any:
        if argument.name in self.by_argument:
            return self.by_argument[argument.name]
        return self._instance(argument.schema, argument.name)

    def _instance(self, schema: Schema, name: str) -> Any:
        """Return a value of a schema that no rule mentions."""
        if component := ref_name(schema):
            return self._instance(self.components[component], name)
        for keyword in ("const", "default"):
            if keyword in schema:
                return schema[keyword]
        if "enum" in schema:
            return schema["enum"][0]
        if alternatives := schema.get("anyOf") or schema.get("oneOf"):
            return self._instance(alternatives[0], name)
        kind = schema.get("type")
        if kind == "array":
            return [self._instance(schema.get("items", {}), name)]
        if kind == "object":
            sent = sent_properties(schema, self.components)
            return {k: self._instance(sent[k], k) for k in schema.get("required", ()) if k in sent}
        if kind in ("integer", "number"):
            return schema.get("minimum", 1)
        return _BY_FORMAT.get(schema.get("format", ""), _BY_TYPE.get(kind or "", f"my-{name}"))


def literal(value: object) -> str:
    """Write a value as Python source, with double quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(literal, value))})"
    if isinstance(value, bytes):
        return f"b{literal(value.decode())}"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
