# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ListOrganizationMembersResponseDataItemRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ListOrganizationMembersResponseDataItemRole: TypeAlias = Literal["org:admin", "org:member"] | str
"""Standing in the organization: administrator or plain member."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
