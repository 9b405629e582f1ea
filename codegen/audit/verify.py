"""Finds each fact of the contract in the generated package, by importing it and asking.

This is independent of how the package was rendered: a property that some template forgot is missing here,
although the output is the same every time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

from codegen.contract.servers import seen_from_base
from codegen.document.openapi import Document, operations, ref_name, schemas
from codegen.document.references import without_unused_schemas
from codegen.naming.names import pascal

_SENTINEL = "value of the property"


def missing(document: Document, package: Path) -> list[str]:
    """What the contract has and the package at `package` lacks, one line each, in order.

    The package is imported from its parent folder, under its own name.
    """
    document = without_unused_schemas(document)
    with _Importable(package) as root:
        return [*_operations(document, root), *_components(document, root)]


class _Importable:
    """Makes the package at a path importable, in place of any other of that name, for a while."""

    def __init__(self, package: Path) -> None:
        self.parent = str(package.resolve().parent)
        self.name = package.name

    def __enter__(self) -> ModuleType:
        self.before = {name: module for name, module in sys.modules.items() if self._ours(name)}
        self._forget()
        sys.path.insert(0, self.parent)
        return import_module(self.name)

    def __exit__(self, *_: object) -> None:
        sys.path.remove(self.parent)
        self._forget()
        sys.modules.update(self.before)

    def _ours(self, name: str) -> bool:
        return name == self.name or name.startswith(self.name + ".")

    def _forget(self) -> None:
        for name in [name for name in sys.modules if self._ours(name)]:
            del sys.modules[name]


def _operations(document: Document, root: ModuleType) -> Iterator[str]:
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        resource, name = operation["x-resource"], operation["x-method"]
        try:
            described = getattr(import_module(f"{root.__name__}.operations.{resource}"), name.upper())
            module = import_module(f"{root.__name__}.resources.{resource}")
        except (ImportError, AttributeError):
            yield f"{place}: no operation {resource}.{name}"
            continue
        for kind in (pascal(resource), f"Async{pascal(resource)}"):
            if not callable(getattr(getattr(module, kind, None), name, None)):
                yield f"{place}: no method {kind}.{name}"
        cut, lead = seen_from_base(document, operation)
        if (described.method, described.path, described.base_cut) != (method.upper(), lead + path, cut):
            yield f"{place}: described as {described.method} {described.path}"
        if described.management_key is not operation.get("x-management-key", False):
            yield f"{place}: another kind of key"
        yield from _arguments(document, operation, described, place, root)


def _arguments(
    document: Document, operation: dict[str, Any], described: Any, place: str, root: ModuleType
) -> Iterator[str]:
    typed = _argument_types(operation, root)
    by_wire = {(p.place, p.wire): p for p in described.parameters}
    for parameter in operation.get("parameters", ()):
        found = by_wire.get((parameter["in"], parameter["name"]))
        if found is None:
            yield f"{place}: no parameter {parameter['name']}"
        elif found.name not in typed:
            yield f"{place}: no argument type for {parameter['name']}"
        elif found.required != parameter.get("required", False):
            yield f"{place}: parameter {parameter['name']} is required in one place only"
    for media, body in operation.get("requestBody", {}).get("content", {}).items():
        ways = [way for way in described.bodies if way.media == media]
        if not ways:
            yield f"{place}: no {media} body"
            continue
        component = schemas(document)[ref_name(body["schema"]) or ""]
        fields = {wire: name for name, wire in ways[0].fields.items()}
        for prop in component["properties"]:
            if prop not in fields:
                yield f"{place}: no body property {prop}"
            elif fields[prop] not in typed:
                yield f"{place}: no argument type for {prop}"
        required = {fields[prop] for prop in component.get("required", ()) if prop in fields}
        if required != ways[0].required:
            yield f"{place}: other required properties in the {media} body"
    for status, response in operation["responses"].items():
        speaks_of = "" if status == "default" else status.rstrip("X")
        errors = [str(known) for known in described.errors]
        known = any(error.startswith(speaks_of) for error in errors)
        if not status.startswith("2") and response.get("content") and not known:
            yield f"{place}: no error model for status {status}"


def _argument_types(operation: dict[str, Any], root: ModuleType) -> set[str]:
    resource = operation["x-resource"]
    try:
        module = import_module(f"{root.__name__}.params.{resource}")
    except ImportError:
        return set()
    typed = getattr(module, f"{pascal(resource)}{pascal(operation['x-method'])}Params", None)
    return set(getattr(typed, "__annotations__", ()))


def _components(document: Document, root: ModuleType) -> Iterator[str]:
    models = import_module(f"{root.__name__}.models")
    by_fold = {_fold(name): name for name in models.__all__}
    for name, schema in schemas(document).items():
        found = by_fold.get(_fold(name))
        if found is None:
            yield f"components/schemas/{name}: no model"
            continue
        try:
            model = getattr(models, found)
        except (ImportError, AttributeError):
            yield f"components/schemas/{name}: no model in its module"
            continue
        for prop in schema.get("properties", {}):
            if prop in model.decode({prop: _SENTINEL}).additional_properties:
                yield f"components/schemas/{name}: no property {prop}"
            elif model.decode({prop: _SENTINEL}).to_dict() != {prop: _SENTINEL}:
                yield f"components/schemas/{name}: property {prop} does not survive"
        for prop, attribute in _unhinted(schema, model):
            yield f"components/schemas/{name}: property {prop} has no attribute {attribute}"
        values = {value for part in (model, *get_args(model)) for value in get_args(part)}
        for value in schema.get("enum", ()):
            if value not in values:
                yield f"components/schemas/{name}: no value {value!r}"


def _fold(name: str) -> str:
    """A name without what makes the difference between spellings of a component and of its class."""
    return "".join(char for char in name.lower() if char.isalnum())


def _unhinted(schema: dict[str, Any], model: Any) -> Iterator[tuple[str, str]]:
    if schema.get("properties"):
        hints = model.__annotations__
        attributes = {wire: attribute for attribute, wire in model.wire_names.items()}
        for prop in schema["properties"]:
            if attributes.get(prop) not in hints:
                yield prop, str(attributes.get(prop))
