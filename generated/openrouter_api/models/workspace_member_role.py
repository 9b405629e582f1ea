# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WorkspaceMemberRole."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Standing of a user in a workspace: administrator or plain member."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
