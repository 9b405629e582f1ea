"""Follow the references of a document from its operations to its component schemas."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, operations, ref_name, schemas


def users(document: Document) -> dict[str, set[str]]:
    """Component -> the ids of the operations that refer to it, directly or through other components."""
    direct = {name: _references(schema) for name, schema in schemas(document).items()}
    found: dict[str, set[str]] = {name: set() for name in direct}
    for _, _, operation in operations(document):
        for name in _reachable(_references(operation), direct):
            found[name].add(operation["operationId"])
    return found


def reachable(document: Document, node: Any) -> set[str]:
    """The components that a part of the document refers to, directly or through other components."""
    direct = {name: _references(schema) for name, schema in schemas(document).items()}
    return _reachable(_references(node), direct)


def without_unused_schemas(document: Document) -> Document:
    """The document without the component schemas that no operation reaches."""
    used = {name: schemas(document)[name] for name, by in users(document).items() if by}
    if len(used) == len(schemas(document)):
        return document
    return {**document, "components": {**document["components"], "schemas": used}}


def _reachable(names: set[str], direct: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found and name in direct:
            found.add(name)
            waiting += direct[name]
    return found


def _references(node: Any) -> set[str]:
    """The components that a part of a document refers to itself; not recursive, as contracts are large."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if "$ref" in part and (name := ref_name(part)) is not None:
                found.add(name)
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return found
