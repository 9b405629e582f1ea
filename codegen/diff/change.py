"""A difference between two contracts: its kind, side of the wire and place."""

from __future__ import annotations

import json
from typing import Any, Literal

from attrs import field, frozen

from codegen.document.openapi import Place

Side = Literal["request", "response", "both"]


@frozen
class Change:
    """A difference."""

    kind: str
    """Id of its rule, without the side if there is a rule for each side."""
    side: Side
    place: Place
    """("operation", operationId, ...), ("schema", component, ...), ("name", what, name) or ("document",)."""
    old: str = ""
    new: str = ""
    operations: frozenset[str] = field(default=frozenset(), eq=False)
    """The ids, in the old contract, of the operations that it affects."""


def json_text(value: Any) -> str:
    """Return a JSON value as text, the same for equal values."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
