"""In which module each component stands: that of the resource which uses it, or one for several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import Document, SpecError, operations, ref_name, schemas

SHARED = "shared"
"""The module for what several resources use."""
UNREFERENCED = "unreferenced"
"""The module for components that no operation refers to."""
VALUES = "values"
"""The module for components without objects, such as enums."""
_CARRIERS = frozenset({"batch", "presets"})
"""Resources that pass on requests and answers of others, which own the components."""


def homes(document: Document) -> dict[str, str]:
    """Component -> module, of its request type and, unless that is in `values`, of its model."""
    components = schemas(document)
    users: dict[str, set[str]] = {name: set() for name in components}
    for _, _, operation in operations(document):
        resource = operation["x-resource"]
        if resource in (SHARED, UNREFERENCED, VALUES):
            raise SpecError(
                "is the name of a module of models that is no resource's; choose another in names.toml",
                place=f"x-resource: {resource}",
            )
        for name in _reachable(operation, components):
            users[name].add(resource)
    return {name: _home(resources) for name, resources in users.items()}


def _home(resources: set[str]) -> str:
    owners = resources - _CARRIERS or resources
    if not owners:
        return UNREFERENCED
    return next(iter(owners)) if len(owners) == 1 else SHARED


def _reachable(node: Any, components: dict[str, Any]) -> set[str]:
    """The components that a part of the contract refers to, and those that they refer to, and so on."""
    found: set[str] = set()
    waiting = list(_references(node))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _references(components[name])
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        name = ref_name(node)
        if name is not None:
            yield name
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
