# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UpdatePrivateEndpointRequestDeclaredRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UpdatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region to declare for a draft; `global` is, by its name, tied to none."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
