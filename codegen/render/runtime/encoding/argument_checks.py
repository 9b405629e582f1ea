"""Describe and check the arguments of operations: in JSON as values, elsewhere as the text that is sent."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from ..operation import Body, Operation
from .checks import KINDS, JsonType, MisfitError, Types, check_member, json_type, shown


def body_of(
    media: str, types: Mapping[str, str], renamed: Mapping[str, str] | None = None, **others: Any
) -> Body:
    """Return a body from the types of its arguments, which have the names of properties unless `renamed`."""
    wire = renamed or {}
    return Body(media, {name: wire.get(name, name) for name in types}, types=Types(types), **others)


def check_arguments(operation: Operation[Any, Any], body: Body | None, given: Mapping[str, object]) -> None:
    """Raise MisfitError for an argument whose value the contract certainly does not allow."""
    for parameter in operation.parameters:
        if parameter.type and parameter.name in given:
            _check_text_member(json_type(parameter.type), parameter.name, given[parameter.name])
    if body is None or body.types is None:
        return
    types = body.types
    check = check_member if body.media == "application/json" else _check_text_member
    for name, value in given.items():
        expected = types[name]
        if type(value) not in expected.passing:
            check(expected, name, value)


def _check_text_member(expected: JsonType, key: object, value: object) -> None:
    try:
        check_text(expected, value)
    except MisfitError as misfit:
        misfit.place.insert(0, key)
        raise


def check_text(expected: JsonType, value: Any) -> None:
    """Raise MisfitError for an argument outside of JSON whose text is certainly not of the type."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, (list, tuple)) and "list" in expected.kinds:
        if len(value) < expected.least:
            raise MisfitError(f"must be {expected.describe()}, not empty")
        if expected.items is not None:
            for index, member in enumerate(value):
                _check_text_member(expected.items, index, member)
    elif KINDS.get(type(value), "null") != "null" and not expected.kinds & {"string", "list", "object"}:
        _check_scalar(expected, value)


def _check_scalar(expected: JsonType, value: Any) -> None:
    if isinstance(value, str):
        value = _read(expected, value)
    if type(value) is bool and "boolean" not in expected.kinds:
        raise MisfitError(f"must be {expected.describe()}, not {value}")
    if type(value) in (int, float) and expected.kinds & {"integer", "number"}:
        expected.check(value)
    elif type(value) not in (bool, int):
        raise MisfitError(f"must be {expected.describe()}, not {shown(value)}")


def _read(expected: JsonType, text: str) -> object:
    """Read a number or a boolean from a text, or return the text."""
    if "boolean" in expected.kinds and text.lower() in ("true", "false", "0", "1"):
        return True
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text) if "number" in expected.kinds else text
    except ValueError:
        return text
