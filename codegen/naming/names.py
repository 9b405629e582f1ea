"""Name resources, methods and hoisted schemas, and lock the names.

So that reordering a list in the vendor document renames nothing, each name is written to `names.lock` under
a key that does not depend on positions, and read from there the next time.

An operation has the name of the vendor's SDK and, if that is awkward, a short one. The short name is the
one in `x-resource` and `x-method`; the vendor's, if it differs, is kept in `x-vendor-name`.
"""

from __future__ import annotations

import json
import keyword
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import define, field

from codegen.document.openapi import Document, SpecError, operations, schemas
from codegen.naming.members import arguments

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z]|\d|\b|_)|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(name: str) -> list[str]:
    """Split a name: `listBYOKKeys` -> [list, BYOK, Keys]."""
    return _WORD.findall(re.sub(r"[^A-Za-z0-9]+", "_", name))


def snake(name: str) -> str:
    """Return a name in snake case: `listBYOKKeys` -> `list_byok_keys`."""
    return "_".join(word.lower() for word in words(name))


def pascal(name: str) -> str:
    """Return a name in Pascal case: `finish_reason` -> `FinishReason`. Other capitals are kept."""
    parts = re.split(r"[^A-Za-z0-9]+", name)
    return "".join(part[:1].upper() + part[1:] for part in parts)


@define
class Names:
    """The rules of `names.toml` and the names of `names.lock`."""

    resources: dict[str, str] = field(factory=dict)
    """Tag -> resource"""
    methods: dict[str, str] = field(factory=dict)
    """operationId -> method, or resource.method"""
    short_resources: dict[str, str] = field(factory=dict)
    """The vendor's resource -> resource"""
    short_methods: dict[str, str] = field(factory=dict)
    """The vendor's resource.method -> method"""
    kept: dict[str, str] = field(factory=dict)
    """resource.method that may repeat its resource -> the reason"""
    bases: dict[str, str] = field(factory=dict)
    """Component -> module.Class, the base class of its model if it is not `Model`"""
    attributes: dict[str, str] = field(factory=dict)
    """Component.property -> attribute of its model"""
    arguments: dict[str, str] = field(factory=dict)
    """operationId/place/name -> argument, where place is path, query, header, cookie or body"""
    sent_back: dict[str, str] = field(factory=dict)
    """Component of requests -> component of replies whose values are accepted in its place"""
    settings: dict[str, list[str]] = field(factory=dict)
    """resource.method -> the arguments that are not among its settings"""
    unrolled: frozenset[str] = frozenset()
    """Components whose models have decoders of their own"""
    usual: dict[str, list[str]] = field(factory=dict)
    """Such a component -> its optional properties that are looked for before the others"""
    schemas: dict[str, str] = field(factory=dict)
    """Place of an inline schema -> component"""
    locked_operations: dict[str, str] = field(factory=dict)
    """operationId -> the vendor's resource.method"""
    locked_short: dict[str, str] = field(factory=dict)
    """operationId -> resource.method, if it differs from the vendor's"""
    locked_schemas: dict[str, str] = field(factory=dict)
    used_schemas: dict[str, str] = field(factory=dict)

    @classmethod
    def read(cls, rules: Path, lock: Path) -> Names:
        """Read both files, which may not exist."""
        chosen = _read(rules, tomllib.loads)
        locked = _read(lock, json.loads)
        short = chosen.get("short", {})
        return cls(
            resources=chosen.get("resources", {}),
            methods=chosen.get("methods", {}),
            short_resources=short.get("resources", {}),
            short_methods=short.get("methods", {}),
            kept=short.get("kept", {}),
            bases=chosen.get("bases", {}),
            attributes=chosen.get("attributes", {}),
            arguments=chosen.get("arguments", {}),
            sent_back=chosen.get("sent_back", {}),
            settings=chosen.get("settings", {}),
            unrolled=frozenset(chosen.get("decoders", {}).get("unrolled", ())),
            usual=chosen.get("decoders", {}).get("usual", {}),
            schemas=chosen.get("schemas", {}),
            locked_operations=locked.get("operations", {}),
            locked_short=locked.get("short", {}),
            locked_schemas=locked.get("schemas", {}),
        )

    def lock_text(self, document: Document) -> str:
        """Return the new content of `names.lock` after pinning a document."""
        vendor = {op["operationId"]: vendor_name(op) for _, _, op in operations(document)}
        short = {
            op["operationId"]: operation_name(op)
            for _, _, op in operations(document)
            if operation_name(op) != vendor_name(op)
        }
        content = {"operations": vendor, "schemas": self.used_schemas} | ({"short": short} if short else {})
        return json.dumps(content, indent=2, sort_keys=True) + "\n"

    def schema(self, place: str, derived: str, taken: set[str]) -> str:
        """Return the component name for an inline schema: as configured, as locked, or as derived."""
        chosen = self.schemas.get(place)
        name = chosen or self.locked_schemas.get(place) or derived
        if name in taken and not chosen:
            name = next(f"{derived}{n}" for n in range(2, 100) if f"{derived}{n}" not in taken)
        if name in taken:
            raise SpecError(f"the name {name} in names.toml is already taken", place=place)
        self.used_schemas[place] = name
        return name

    def operation(self, operation: dict[str, Any]) -> tuple[str, str]:
        """Return the vendor's (resource, method) of an operation."""
        identifier = operation["operationId"]
        if known := operation.get("x-vendor-name"):
            resource, _, method = known.partition(".")
        else:
            tag = operation.get("x-resource") or (operation.get("tags") or ["default"])[0]
            resource = self.resources.get(tag) or snake(tag)
            method = snake(operation.get("x-method") or identifier)
        chosen = self.methods.get(identifier) or self.locked_operations.get(identifier)
        if chosen:
            *rest, method = chosen.split(".")
            resource = rest[0] if rest else resource
        return _identifiers(identifier, resource, method)

    def short(self, operation: dict[str, Any]) -> tuple[str, str]:
        """Return the (resource, method) by which an operation is called: `client.<resource>.<method>`."""
        resource, method = self.operation(operation)
        locked = self.locked_short.get(operation["operationId"])
        if not locked and "x-vendor-name" in operation:
            locked = operation_name(operation)
        locked_resource, _, locked_method = (locked or f"{resource}.{method}").partition(".")
        return _identifiers(
            operation["operationId"],
            self.short_resources.get(resource, locked_resource),
            self.short_methods.get(f"{resource}.{method}", locked_method),
        )


_RESERVED_RESOURCES = {"call", "open_stream", "shared", "values"}
"""What clients have themselves, and names of modules that belong to no resource."""


def _identifiers(place: str, resource: str, method: str) -> tuple[str, str]:
    """Return the names, with an underscore behind those that are taken. Raises SpecError for others."""
    if keyword.iskeyword(resource) or resource in _RESERVED_RESOURCES or resource.endswith("_inputs"):
        resource += "_"
    if keyword.iskeyword(method):
        method += "_"
    for name in (resource, method):
        if not name.isidentifier():
            raise SpecError(f"{name!r} cannot be a Python name; choose one in names.toml", place=place)
    return resource, method


def operation_name(operation: dict[str, Any]) -> str:
    """Return the `resource.method` of a named operation."""
    return f"{operation['x-resource']}.{operation['x-method']}"


def vendor_name(operation: dict[str, Any]) -> str:
    """Return the `resource.method` of a named operation in the vendor's SDK."""
    return str(operation.get("x-vendor-name") or operation_name(operation))


def _read(path: Path, parse: Callable[[str], Any]) -> Any:
    try:
        return parse(path.read_text("utf-8")) if path.exists() else {}
    except ValueError as error:
        raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=path) from error


def name_attributes(document: Document, names: Names) -> Document:
    """Set `x-attributes` of each component to the attributes that `names.toml` chooses for its properties."""
    chosen: dict[str, dict[str, str]] = {}
    for place, name in names.attributes.items():
        component, _, wire = place.partition(".")
        chosen.setdefault(component, {})[wire] = name
    for component, schema in schemas(document).items():
        schema.pop("x-attributes", None)
        present = schema.get("properties", {})
        renamed = {wire: name for wire, name in chosen.get(component, {}).items() if wire in present}
        if renamed:
            schema["x-attributes"] = renamed
    return document


def name_arguments(document: Document, names: Names) -> Document:
    """Set `x-arguments` of each operation to the names that `names.toml` chooses for its arguments.

    Raises SpecError for a name that no argument of the document has, or that is in use.
    """
    for _, _, operation in operations(document):
        operation.pop("x-arguments", None)
        own = f"{operation['operationId']}/"
        chosen = {key.removeprefix(own): name for key, name in names.arguments.items() if key.startswith(own)}
        if not chosen:
            continue
        derived = arguments(operation, schemas(document))
        others = [name for (place, wire), name in derived.items() if f"{place}/{wire}" not in chosen]
        for key, name in chosen.items():
            problem = ""
            if tuple(key.split("/", 1)) not in derived:
                problem = "is no argument"
            elif not name.isidentifier() or keyword.iskeyword(name):
                problem = f"{name!r} is not a Python name"
            elif [*others, *chosen.values()].count(name) > 1:
                problem = f"{name!r} is in use"
            if problem:
                raise SpecError(problem, file="names.toml", place=f"arguments.{own}{key}")
        operation["x-arguments"] = chosen
    return document


def name_operations(document: Document, names: Names) -> Document:
    """Set the names of each operation. Raises SpecError for duplicate names."""
    for _, _, operation in operations(document):
        vendor, short = names.operation(operation), names.short(operation)
        operation["x-resource"], operation["x-method"] = short
        operation.pop("x-vendor-name", None)
        if vendor != short:
            operation["x-vendor-name"] = ".".join(vendor)
    _check_unique(document)
    return document


def _check_unique(document: Document) -> None:
    """Raise SpecError if two operations have one name, or two resources."""
    methods: dict[str, str] = {}
    resources = {op["x-resource"]: op["x-resource"] for _, _, op in operations(document)}
    for path, verb, operation in operations(document):
        place = f"{verb.upper()} {path}"
        resource, (vendor, method) = operation["x-resource"], vendor_name(operation).split(".")
        other = resources.setdefault(vendor, resource)
        if other != resource:
            raise SpecError(
                f"the resource name {vendor} stands for {other} and for {resource}; {_HOW}", place=place
            )
        for name in dict.fromkeys((f"{resource}.{operation['x-method']}", f"{resource}.{method}")):
            if name in methods:
                raise SpecError(f"the method name {name} is taken by {methods[name]}; {_HOW}", place=place)
            methods[name] = place


_HOW = (
    "choose another in names.toml: under [methods] in place of the vendor's name, under [short.methods] or "
    "[short.resources] in place of a short one"
)
