"""Find method names that repeat their resource, such as `generations.get_generation`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from codegen.document.openapi import Document, operations
from codegen.naming.names import operation_name, vendor_name


def repetitive(document: Document, kept: Collection[str]) -> list[str]:
    """Return the `resource.method` of each operation whose method repeats a word of its resource.

    `kept` has those that may, with reasons. A method named like its resource does not count, because the
    resource is called in its place.
    """
    found = [operation_name(op) for _, _, op in operations(document) if _repeats(op)]
    return [name for name in found if name not in kept]


def _repeats(operation: dict[str, Any]) -> bool:
    resource, method = operation["x-resource"], operation["x-method"]
    nouns = _singular(resource) | _singular(vendor_name(operation).partition(".")[0])
    return method != resource and not nouns.isdisjoint(_singular(method))


def _singular(name: str) -> set[str]:
    return {_without_plural(word) for word in name.split("_")}


def _without_plural(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word if word.endswith("ss") else word.removesuffix("s")
