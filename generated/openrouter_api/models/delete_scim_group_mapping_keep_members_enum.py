# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DeleteScimGroupMappingKeepMembersEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

DeleteScimGroupMappingKeepMembersEnum: TypeAlias = Literal["true", "false"] | str
"""The truth values in text form, as they travel in the query."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
