"""The operations by their operationId, and arguments by wire name as the Python methods take them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import openrouter_api.operations
from openrouter_api.operation import Operation


@cache
def _all() -> dict[str, Operation[Any, Any]]:
    return {one.id: one for one in _found()}


def _found() -> Iterator[Operation[Any, Any]]:
    package = openrouter_api.operations
    for module in iter_modules(package.__path__):
        members = vars(import_module(f"{package.__name__}.{module.name}"))
        yield from (one for one in members.values() if isinstance(one, Operation))


def operation(identifier: str) -> Operation[Any, Any]:
    """The operation with an operationId."""
    return _all()[identifier]


def arguments(of: Operation[Any, Any], places: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Arguments given by place and wire name, by the names that the Python methods have for them.

    What the operation does not have keeps its name, so that the client sees it.
    """
    names = {(parameter.place, parameter.wire): parameter.name for parameter in of.parameters}
    for body in of.bodies:
        names |= {("body", wire): name for name, wire in body.fields.items()}
    return {
        names.get((place, wire), wire): value
        for place, given in places.items()
        for wire, value in given.items()
    }
