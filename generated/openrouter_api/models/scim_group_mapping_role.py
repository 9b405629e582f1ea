# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ScimGroupMappingRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Standing in the workspace that a mapping gives."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
