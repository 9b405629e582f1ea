"""Find the requests that an API sends: webhooks, and the callbacks of operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import METHODS, Document, SpecError, operations, operations_of, resolve
from codegen.document.walk import copy_holders

Key = tuple[str, ...]
"""("webhooks", name) or (path, method, "callbacks", name, expression)."""


def incoming(document: Document) -> Iterator[tuple[Key, dict[str, Any]]]:
    """Yield the path item of each webhook and callback with its place."""
    for name, item in _map(document.get("webhooks", {}), ("webhooks",)).items():
        yield ("webhooks", name), _map(item, ("webhooks", name))
    for path, method, operation in operations(document):
        place = (path, method, "callbacks")
        for name, found in _map(operation.get("callbacks", {}), place).items():
            callback = _target(document, _map(found, (*place, name)), (*place, name))
            for expression, item in callback.items():
                if not expression.startswith("x-"):
                    yield (*place, name, expression), _map(item, (*place, name, expression))


def lift_incoming(document: Document) -> tuple[Document, dict[str, Key]]:
    """Return the document with webhooks and callbacks as paths, for passes that visit paths, and these paths.

    Real paths begin with a slash, so they differ from these, which sort behind them.
    """
    found = list(incoming(document))
    if not found and not document.get("webhooks"):
        return document, {}
    copy: Document = copy_holders(document)
    copy.pop("webhooks", None)
    copy.get("components", {}).pop("callbacks", None)
    for _, _, operation in operations(copy):
        operation.pop("callbacks", None)
    lifted: dict[str, Key] = {}
    for key, item in found:
        path = (
            f"webhook {key[1]}" if key[0] == "webhooks" else f"{key[2]} {key[3]} {key[1]} {key[0]} {key[4]}"
        )
        lifted[path] = key
        copy["paths"][path] = _with_responses(copy_holders(_target(document, item, key)))
    return copy, lifted


def restore_incoming(document: Document, lifted: dict[str, Key]) -> Document:
    """Put lifted webhooks and callbacks back in their places."""
    if not lifted:
        return document
    paths = dict(document["paths"])
    result: Document = {**document, "paths": paths}
    for path in sorted(lifted):
        item, key = paths.pop(path), lifted[path]
        if key[0] == "webhooks":
            result.setdefault("webhooks", {})[key[1]] = item
            continue
        owner, method, _, name, expression = key
        item_of = paths[owner] if method in METHODS else paths[owner]["additionalOperations"]
        operation = dict(item_of[method])
        callbacks = {**operation.get("callbacks", {})}
        callbacks[name] = {**callbacks.get(name, {}), expression: item}
        changed = {**item_of, method: {**operation, "callbacks": callbacks}}
        paths[owner] = changed if method in METHODS else {**paths[owner], "additionalOperations": changed}
    return result


def _with_responses(item: dict[str, Any]) -> dict[str, Any]:
    """A webhook need not say how it is answered, unlike an operation."""
    for _, operation in operations_of(item):
        operation.setdefault("responses", {})
    return item


def _target(document: Document, holder: dict[str, Any], place: Key) -> dict[str, Any]:
    seen: list[str] = []
    while isinstance(reference := holder.get("$ref"), str):
        if reference in seen:
            raise SpecError(f"{reference} refers to itself", place=place)
        seen.append(reference)
        try:
            holder = _map(resolve(document, reference), place)
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise SpecError(f"refers to {reference}, which does not exist", place=place) from error
    return holder


def _map(value: Any, place: Key) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SpecError("is not a map", place=place)
    return value
