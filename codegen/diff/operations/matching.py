"""Pair the operations of two contracts."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import Any

from attrs import frozen

from codegen.document.openapi import Document, operations


@frozen
class Operation:
    """An operation with its address."""

    path: str
    method: str
    definition: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.definition["operationId"])

    @property
    def address(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """The address without the names of its path parameters, which are not on the wire."""
        return self.method, re.sub(r"\{[^{}]*\}", "{}", self.path)

    @property
    def path_names(self) -> list[str]:
        return re.findall(r"\{([^{}]*)\}", self.path)


def match_operations(
    old: Document, new: Document
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Return (pairs, removed, added): operations of the same address, or else of the same operationId.

    The address comes first because it is what clients call: an id that moved to another address, while the
    old address goes on under a new id, is a new operation.
    """
    before = {a.id: a for a in (Operation(*found) for found in operations(old))}
    after = {b.id: b for b in (Operation(*found) for found in operations(new))}
    pairs: list[tuple[Operation, Operation]] = []
    for key in (attrgetter("id", "shape"), attrgetter("shape"), attrgetter("id")):
        candidates = {key(b): b for b in after.values()}
        matched = [(a, candidates[key(a)]) for a in before.values() if key(a) in candidates]
        for a, b in matched:
            del before[a.id], after[b.id]
        pairs += matched
    return pairs, list(before.values()), list(after.values())
