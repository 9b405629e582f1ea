"""The contract as ports read it: JSON, without prose, and with nothing that a client does not need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import dump_json, operations_of
from codegen.normalise.facts import strip
from tests.conformance.derive.contract import Contract, Json

NAME = "contract.json"
LEFT_OUT = ("info", "tags", "x-contract")
"""Members of the contract that say nothing about requests and answers."""
COMPONENT = "#/components/schemas/"


def text(contract: Contract) -> str:
    """The contract, with a line for each operation and schema, so that git can compare them."""
    bare, _ = strip(contract.document)
    paths = {path: dict(_operations(item)) for path, item in bare["paths"].items()}
    others = {name: value for name, value in bare.items() if name not in (*LEFT_OUT, "paths", "components")}
    return dump_json({**others, "paths": paths, "components": {"schemas": _referred(bare, paths)}})


def _operations(item: Json) -> Iterator[tuple[str, Json]]:
    """The operations of a path, without tags and without errors, which kinds/error.md describes."""
    for method, facts in operations_of(item):
        kept = {name: value for name, value in facts.items() if name != "tags"}
        successes = {status: one for status, one in facts["responses"].items() if status.startswith("2")}
        yield method, {**kept, "responses": successes}


def _referred(bare: Json, paths: Json) -> Json:
    """The schemas that the operations refer to, directly or not, in the order of the contract."""
    schemas: Json = bare["components"]["schemas"]
    left, found = set(_references(paths)), set[str]()
    while left:
        name = left.pop()
        found.add(name)
        left |= set(_references(schemas[name])) - found
    return {name: schema for name, schema in schemas.items() if name in found}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for member in value:
            yield from _references(member)
    elif isinstance(value, dict):
        for name, member in value.items():
            if name == "$ref" and isinstance(member, str):
                yield member.removeprefix(COMPONENT)
            else:
                yield from _references(member)
