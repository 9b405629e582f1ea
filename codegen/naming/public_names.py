"""Compute the public names of a contract without rendering it."""

from __future__ import annotations

from itertools import product
from typing import Any

from attrs import frozen

from codegen.document.openapi import Document, operations, schemas
from codegen.document.references import users
from codegen.naming.members import arguments, attributes
from codegen.naming.names import operation_name, vendor_name
from codegen.naming.python import class_name

KINDS = ("resources", "methods", "arguments", "models", "fields")


@frozen
class PublicNames:
    """The public names, with what they stand for in the contract."""

    resources: dict[str, str]
    """resource, or the vendor's name for it -> resource"""
    methods: dict[str, str]
    """resource.method, with short names or the vendor's -> operationId"""
    arguments: dict[str, tuple[str, str]]
    """resource.method.argument, with short names -> (operationId, wire name)"""
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
        identifier, resource = operation["operationId"], operation["x-resource"]
        vendor, vendor_method = vendor_name(operation).split(".")
        names.resources.update({resource: resource, vendor: resource})
        for owner, method in product((resource, vendor), (operation["x-method"], vendor_method)):
            names.methods[f"{owner}.{method}"] = identifier
        for (_, wire), name in arguments(operation, components).items():
            names.arguments[f"{operation_name(operation)}.{name}"] = (identifier, wire)
    for component, used_by in users(document).items():
        if not used_by:  # not generated
            continue
        schema = components[component]
        model = class_name(component)
        names.models[model] = component
        for wire, attribute in attributes(schema).items():
            names.fields[f"{model}.{attribute}"] = (component, wire)
    return names
