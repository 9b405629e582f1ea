"""The operations by their operationId, and arguments by wire name as the Python methods take them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import openrouter_api.operations
from openrouter_api.operation import Operation
from tests.conformance.vectors import kind, to_bytes


def operation(identifier: str) -> Operation[Any, Any]:
    """The operation with an operationId."""
    return _all()[identifier]


def operations() -> list[Operation[Any, Any]]:
    """All operations, in the order of their modules."""
    return list(_all().values())


@cache
def _all() -> dict[str, Operation[Any, Any]]:
    return {one.id: one for one in _found()}


def _found() -> Iterator[Operation[Any, Any]]:
    package = openrouter_api.operations
    for module in iter_modules(package.__path__):
        members = vars(import_module(f"{package.__name__}.{module.name}"))
        yield from (one for one in members.values() if isinstance(one, Operation))


def arguments(of: Operation[Any, Any], places: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Arguments given by place and wire name, by the names that the Python methods have for them.

    What the operation does not have keeps its name, so that the client sees it. See kinds/request.md.
    """
    names: dict[tuple[str, str], str] = {
        (parameter.location, parameter.wire): parameter.name for parameter in of.parameters
    }
    for body in of.bodies:
        names |= {("body", wire): name for name, wire in body.fields.items()}
    return {
        names.get((place, wire), wire): python_value(value)
        for place, given in places.items()
        for wire, value in given.items()
    }


def least_arguments(of: Operation[Any, Any]) -> dict[str, Any]:
    """Arguments that a call of the operation cannot do without: those of its first `request` vector."""
    [vector] = [one for one in kind("request") if one.id == f"request.operation.{of.id}"]
    return arguments(of, vector.given["arguments"])


def python_value(given: Any) -> Any:
    """An argument with `$file` and `$number` as Python has them."""
    match given:
        case {"$file": file}:
            return _file(to_bytes(file["body"]), file.get("name"), file.get("media"))
        case {"$number": text}:
            return float(text)
        case dict():
            return {name: python_value(member) for name, member in given.items()}
        case list():
            return [python_value(member) for member in given]
    return given


def _file(content: bytes, name: str | None, media: str | None) -> Any:
    if name is None:
        return content
    return (name, content) if media is None else (name, content, media)
