"""Let jobs go on: a job is one stage further each time it is read, whatever time has passed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema, resolve

_STAGES = (
    ("pending", "queued", "validating"),
    ("in_progress", "running"),
    ("completed", "succeeded"),
)


def stages(document: Mapping[str, Any], properties: Mapping[str, Schema]) -> tuple[str, ...]:
    """The states through which an item of these properties goes by itself; none if it is no job."""
    known: Sequence[Any] = resolve(document, properties.get("status", {})).get("enum", ())
    found = [next((one for one in names if one in known), None) for names in _STAGES]
    return tuple(one for one in found if one is not None) if all(found) else ()


def unfinished(
    value: Mapping[str, Any], required: Sequence[str], nullable: Sequence[str], given: Mapping[str, Any]
) -> dict[str, Any]:
    """A job without what only its end brings: what may be null is, and what may be absent is not there."""
    kept = {name: one for name, one in value.items() if name in required or name in given}
    return {**kept, **{name: None for name in nullable if name in kept and name not in given}}
