# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MetadataLevel."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

MetadataLevel: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether the answer tells how the request was routed. Anything but `enabled` counts as `disabled`."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
