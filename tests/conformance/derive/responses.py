"""Operations of the contract -> vectors of the kind `response`: answers that are valid, and their fields."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from tests.conformance.derive.contract import JSON, Contract, Json, Operation

FIELDS = 4
"""How many fields of an answer are looked at one by one."""
BINARY = {"base64": base64.b64encode(bytes([0, 10, 13, 10, 123, 125, 127, 128, 195, 40, 255])).decode()}
"""Bytes that a text would not survive."""


def vectors(contract: Contract, operation: Operation) -> Iterator[Json]:
    """The vectors of an operation: one for each success that the contract has."""
    for number, (status, media, schema) in enumerate(operation.successes):
        suffix = f".{status}" if number else ""
        given: Json = {"operation": operation.id, "status": status}
        expect: Json
        if media is None:
            given |= {"body": {"text": ""}}
            expect = {"value": None}
        elif media == JSON:
            value = contract.value(schema, f"{operation.id} {status}")
            given |= {"headers": {"Content-Type": JSON}, "body": {"json": value}}
            fields = dict(_fields(value))
            expect = {"fields": fields} if fields else {"value": value}
        else:
            given |= {"headers": {"Content-Type": media.replace("*", "mpeg")}, "body": BINARY}
            expect = {"bytes": BINARY}
        yield {
            "id": f"response.operation.{operation.id}{suffix}",
            "says": f"The answer of {operation.id} with status {status}.",
            "source": operation.source,
            "given": given,
            "expect": expect,
        }


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    """The first few places of different properties with a string, a number or a boolean."""
    if not isinstance(value, dict):
        return
    leaves = [leaf for name, member in value.items() for leaf in _leaves(member, f"/{_pointed(name)}")]
    yield from leaves[:FIELDS]


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _leaves(member, f"{pointer}/{_pointed(name)}")
    elif isinstance(value, list):
        for index, member in enumerate(value[:1]):
            yield from _leaves(member, f"{pointer}/{index}")
    elif value is not None:
        yield pointer, value


def _pointed(name: str) -> str:
    """A token of a JSON pointer (RFC 6901, 3)."""
    return name.replace("~", "~0").replace("/", "~1")
