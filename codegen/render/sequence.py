"""The order of definitions in a module: what is read where it stands comes after what it mentions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def dependencies_first(definitions: list[T], name: Callable[[T], str], source: Callable[[T], str]) -> list[T]:
    """Definitions, each after those that its source mentions, and else by name."""
    by_name = {name(definition): definition for definition in definitions}
    ordered: dict[str, T] = {}
    begun: set[str] = set()

    def add(own: str) -> None:
        if own in begun:
            return
        begun.add(own)
        for mentioned in re.findall(r"\w+", source(by_name[own])):
            if mentioned in by_name:
                add(mentioned)
        ordered[own] = by_name[own]

    for own in sorted(by_name):
        add(own)
    return list(ordered.values())
