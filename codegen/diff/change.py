"""One difference between two contracts: what kind, on which side of the wire, and where."""

from __future__ import annotations

import json
from typing import Any, Literal

from attrs import field, frozen

from codegen.document.openapi import Place

Side = Literal["request", "response", "both"]


@frozen
class Change:
    """A difference, not yet judged."""

    kind: str
    """Id of its rule, without the side for rules that have one row a side."""
    side: Side
    place: Place
    """("operation", operationId, ...), ("schema", component, ...), ("name", what, name) or ("document",)."""
    old: str = ""
    new: str = ""
    operations: frozenset[str] = field(default=frozenset(), eq=False)
    """The operationIds that it touches, by their older names."""


def json_text(value: Any) -> str:
    """A JSON value in a report and in a fingerprint: the same text for the same value."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
