"""Order the definitions of a module so that names are defined before they are used."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def dependencies_first(definitions: list[T], name: Callable[[T], str], source: Callable[[T], str]) -> list[T]:
    """Sort definitions by name, but each after those that its source mentions."""
    by_name = {name(definition): definition for definition in definitions}
    ordered: dict[str, T] = {}
    visited: set[str] = set()

    def add(own: str) -> None:
        if own in visited:
            return
        visited.add(own)
        for mentioned in re.findall(r"\w+", source(by_name[own])):
            if mentioned in by_name:
                add(mentioned)
        ordered[own] = by_name[own]

    for own in sorted(by_name):
        add(own)
    return list(ordered.values())
