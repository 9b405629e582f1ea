"""Verify that the generated package has everything in the contract, by importing and inspecting it.

Types and limits are looked for in its source: see `fact_count`. This is independent of rendering, so it
finds what a template forgot.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

from codegen.audit.declared_types import fold
from codegen.audit.fact_count import Facts
from codegen.contract.servers import relative_to_base, url_template
from codegen.document.containers import object_of, sent_properties
from codegen.document.media_types import is_json, sent_media
from codegen.document.openapi import Document, operations, ref_name, schemas
from codegen.document.references import without_unused_schemas
from codegen.naming.components import resource_class
from codegen.naming.names import pascal

_SENTINEL = "value of the property"


def missing(document: Document, package: Path) -> list[str]:
    """Return a line for each fact of the contract that the package at `package` lacks."""
    return audit(document, package)[0]


def audit(document: Document, package: Path) -> tuple[list[str], Counter[str]]:
    """Return what `missing` does, and how many facts of each kind the contract has."""
    document = without_unused_schemas(document)
    facts = Facts(document, package)
    with _Importable(package) as root:
        lines = [*_operations(document, root), *_components(document, root), *facts.missing()]
    return list(dict.fromkeys(lines)), facts.counts


class _Importable:
    """Imports the package at a path in place of any other of that name."""

    def __init__(self, package: Path) -> None:
        self.parent = str(package.resolve().parent)
        self.name = package.name

    def __enter__(self) -> ModuleType:
        self.before = {name: module for name, module in sys.modules.items() if self._is_part(name)}
        self._forget()
        sys.path.insert(0, self.parent)
        return import_module(self.name)

    def __exit__(self, *_: object) -> None:
        sys.path.remove(self.parent)
        self._forget()
        sys.modules.update(self.before)

    def _is_part(self, name: str) -> bool:
        return name == self.name or name.startswith(self.name + ".")

    def _forget(self) -> None:
        for name in [name for name in sys.modules if self._is_part(name)]:
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
        own = resource_class(pascal(resource), document)
        for kind in (own, f"Async{own}"):
            if not callable(getattr(getattr(module, kind, None), name, None)):
                yield f"{place}: no method {kind}.{name}"
        suffix, prefix = relative_to_base(document, operation)
        expected = (method.upper(), prefix + url_template(path), suffix)
        if (described.method, described.path, described.strip_base_suffix) != expected:
            yield f"{place}: described as {described.method} {described.path}"
        if described.management_key is not operation.get("x-management-key", False):
            yield f"{place}: different requirement of a management key"
        yield from _arguments(document, operation, described, place, root)


def _arguments(
    document: Document, operation: dict[str, Any], described: Any, place: str, root: ModuleType
) -> Iterator[str]:
    typed = _argument_types(operation, root)
    if described.stream:  # an argument of the method, but not in the type that `stream` takes too
        typed.add(described.stream.field)
    by_wire = {(p.location, p.wire): p for p in described.parameters}
    for parameter in operation.get("parameters", ()):
        found = by_wire.get((parameter["in"], parameter["name"]))
        if found is None:
            yield f"{place}: no parameter {parameter['name']}"
        elif found.name not in typed:
            yield f"{place}: no argument type for {parameter['name']}"
        elif found.required != parameter.get("required", False):
            yield f"{place}: parameter {parameter['name']} differs in whether it is required"
    yield from _bodies(document, operation, described, place, typed)
    for status, response in operation["responses"].items():
        prefix = "" if status == "default" else status.rstrip("X")
        errors = [str(known) for known in described.errors]
        known = any(error.startswith(prefix) for error in errors)
        content = response.get("content", {})
        has_model = any(is_json(media) and ref_name(content[media].get("schema", {})) for media in content)
        if not status.startswith("2") and has_model and not known:
            yield f"{place}: no error model for status {status}"


def _bodies(
    document: Document, operation: dict[str, Any], described: Any, place: str, typed: set[str]
) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    components = schemas(document)
    for media, kind in sent_media(content, components).items():
        name = object_of(content[media].get("schema", {}), components)
        is_object = name is not None and kind in ("json", "multipart", "form")
        schema = components[name or ""] if is_object else {}
        properties = set(sent_properties(schema, components)) if is_object else {""}
        sent_as = [one for one in described.bodies if media in (one.content_type or one.media).split(", ")]
        if not sent_as and kind == "json":  # JSON of another media type is left out if it is the same
            sent_as = [one for one in described.bodies if set(one.fields.values()) == properties]
        if not sent_as:
            yield f"{place}: no {media} body"
            continue
        body = sent_as[0]
        for prop in sorted(properties - set(body.fields.values())):
            yield f"{place}: no body property {prop}"
        for argument, prop in body.fields.items():
            if argument not in typed:
                yield f"{place}: no argument type for {prop or argument}"
        expected = set(schema.get("required", ())) & properties
        if is_object and expected != {body.fields[argument] for argument in body.required}:
            yield f"{place}: different required properties in the {media} body"


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
    by_fold = {fold(name): name for name in models.__all__}
    for name, schema in schemas(document).items():
        found = by_fold.get(fold(name))
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
                yield f"components/schemas/{name}: property {prop} does not round-trip"
        for prop, attribute in _without_annotation(schema, model):
            yield f"components/schemas/{name}: property {prop} has no attribute {attribute}"
        values = {value for part in (model, *get_args(model)) for value in get_args(part)}
        for value in schema.get("enum", ()):
            if type(value) in (str, int, bool) and value not in values:
                yield f"components/schemas/{name}: no value {value!r}"


def _without_annotation(schema: dict[str, Any], model: Any) -> Iterator[tuple[str, str]]:
    if schema.get("properties"):
        hints = model.__annotations__
        attributes = {wire: attribute for attribute, wire in model.wire_names.items()}
        for prop in schema["properties"]:
            if attributes.get(prop) not in hints:
                yield prop, str(attributes.get(prop))
