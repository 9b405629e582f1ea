# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PublicServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PublicServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""A tier other than the default: `flex` is cheaper and slower, `priority` dearer and faster,
`ultrafast` by its name faster still.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
