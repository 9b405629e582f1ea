"""The names that people import and call, computed from a contract without rendering it."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.document.openapi import Document, operations, ref_name, schemas
from codegen.document.references import users
from codegen.naming.python import argument, attribute, class_name

KINDS = ("resources", "methods", "arguments", "models", "fields")


@frozen
class PublicNames:
    """Names as programs write them, each with the fact of the contract that it stands for."""

    resources: dict[str, str]
    """resource -> itself."""
    methods: dict[str, str]
    """resource.method -> operationId."""
    arguments: dict[str, tuple[str, str]]
    """resource.method.argument -> (operationId, name on the wire)."""
    models: dict[str, str]
    """Model -> component."""
    fields: dict[str, tuple[str, str]]
    """Model.field -> (component, name on the wire)."""

    def of(self, kind: str) -> dict[str, Any]:
        """The names of one of KINDS."""
        found: dict[str, Any] = getattr(self, kind)
        return found


def public_names(document: Document) -> PublicNames:
    """The names that `generate` would give to a contract."""
    names = PublicNames({}, {}, {}, {}, {})
    components = schemas(document)
    for _, _, operation in operations(document):
        resource = operation["x-resource"]
        method = f"{resource}.{operation['x-method']}"
        names.resources[resource] = resource
        names.methods[method] = operation["operationId"]
        for wire in _arguments(operation, components):
            names.arguments[f"{method}.{argument(wire)}"] = (operation["operationId"], wire)
    for component, used_by in users(document).items():
        if not used_by:  # nothing is generated for it
            continue
        schema = components[component]
        model = class_name(component)
        names.models[model] = component
        for wire in schema.get("properties", ()):
            names.fields[f"{model}.{attribute(wire)}"] = (component, wire)
    return names


def _arguments(operation: dict[str, Any], components: dict[str, Any]) -> list[str]:
    found = [parameter["name"] for parameter in operation.get("parameters", ())]
    for body in operation.get("requestBody", {}).get("content", {}).values():
        schema = components.get(ref_name(body.get("schema", {})) or "", {})
        found += schema.get("properties", ())
    return found
