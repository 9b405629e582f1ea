# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PrivateEndpointStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""State of a private endpoint: a `draft` is not in service yet and can be changed, an `active` one
serves requests, a `disabled` one is out of service until enabled again.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
