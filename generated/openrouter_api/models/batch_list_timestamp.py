# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchListTimestamp."""

from __future__ import annotations

from typing import Any, TypeAlias

BatchListTimestamp: TypeAlias = str
"""A point in time as text: a date such as `2026-10-28`, or a string with the time as well, whose exact
form is not documented.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
