# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UpdateScimGroupMappingRequestRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UpdateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Standing in the workspace that a changed mapping is to give."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
