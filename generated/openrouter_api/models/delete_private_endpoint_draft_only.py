# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DeletePrivateEndpointDraftOnly."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

DeletePrivateEndpointDraftOnly: TypeAlias = Literal["true", "false"] | str
"""Whether to remove the endpoint only if it is a draft, as text."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
