"""Compute the public names of a contract without rendering it."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.document.openapi import Document, operations, ref_name, schemas
from codegen.document.references import users
from codegen.naming.python import argument, attribute, class_name

KINDS = ("resources", "methods", "arguments", "models", "fields")


@frozen
class PublicNames:
    """The public names, with what they stand for in the contract."""

    resources: dict[str, str]
    """resource -> resource"""
    methods: dict[str, str]
    """resource.method -> operationId"""
    arguments: dict[str, tuple[str, str]]
    """resource.method.argument -> (operationId, wire name)"""
    models: dict[str, str]
    """model -> component"""
    fields: dict[str, tuple[str, str]]
    """Model.field -> (component, wire name)"""

    def of(self, kind: str) -> dict[str, Any]:
        """Return the names of one of KINDS."""
        found: dict[str, Any] = getattr(self, kind)
        return found


def public_names(document: Document) -> PublicNames:
    """Return the names that `generate` gives to a contract."""
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
        if not used_by:  # not generated
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
