"""Choose the module of each component: that of the resource that uses it, or one for several."""

from __future__ import annotations

from codegen.document.openapi import Document, SpecError, operations
from codegen.document.references import reachable, users

SHARED = "shared"
"""The module for components that several resources use."""
INPUTS = "_inputs"
"""Ends the names of modules for those models of large ones that no result holds, which few programs load."""
_LARGE = frozenset({SHARED, "chat", "messages"})
VALUES = "values"
"""The module for the models of components without objects, such as enums."""
_WRAPPERS = frozenset({"batches", "presets"})
"""Resources that wrap requests and responses of other resources, which own the components."""


def modules(document: Document) -> dict[str, str]:
    """Component -> the module of its request type, and of its model unless that is in another of the above.

    Components that no operation reaches have no module.
    """
    resources = {op["operationId"]: op["x-resource"] for _, _, op in operations(document)}
    for name in resources.values():
        if name in (SHARED, VALUES) or name.endswith(INPUTS):
            raise SpecError(
                "is the name of a module of models that belongs to no resource; choose another in names.toml",
                place=f"x-resource: {name}",
            )
    used_by = {name: {resources[user] for user in found} for name, found in users(document).items()}
    return {name: _module(found) for name, found in used_by.items() if found}


def model_modules(document: Document) -> dict[str, str]:
    """Component -> the module of its model, unless that is `values`."""
    held, found = results(document), modules(document)
    for name, module in found.items():
        if module in _LARGE and name not in held:
            found[name] += INPUTS
    return found


def results(document: Document) -> set[str]:
    """The components that the results of resources hold, except those that hold requests."""
    answers = [
        answer
        for _, _, operation in operations(document)
        if operation["x-resource"] not in _WRAPPERS
        for status, answer in operation["responses"].items()
        if status.startswith("2")
    ]
    return reachable(document, answers)


def only_requested(document: Document) -> set[str]:
    """The components that requests hold, and no result does."""
    requests = [
        operation.get(part)
        for _, _, operation in operations(document)
        for part in ("requestBody", "parameters")
    ]
    return reachable(document, requests) - results(document)


def _module(resources: set[str]) -> str:
    owners = resources - _WRAPPERS or resources
    return next(iter(owners)) if len(owners) == 1 else SHARED
