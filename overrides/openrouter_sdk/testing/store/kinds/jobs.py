"""Advance jobs: each read moves a job one stage on, independent of time."""

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
    """Return the statuses that an item with these properties goes through; none unless it is a job."""
    known: Sequence[Any] = resolve(document, properties.get("status", {})).get("enum", ())
    found = [next((one for one in names if one in known), None) for names in _STAGES]
    return tuple(one for one in found if one is not None) if all(found) else ()


def unfinished(
    value: Mapping[str, Any], required: Sequence[str], nullable: Sequence[str], given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a job without its results: optional properties are absent and nullable ones null."""
    kept = {name: one for name, one in value.items() if name in required or name in given}
    return {**kept, **{name: None for name in nullable if name in kept and name not in given}}
