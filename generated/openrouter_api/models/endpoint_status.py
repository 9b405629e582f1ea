# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type EndpointStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

EndpointStatus: TypeAlias = Literal[0, -1, -2, -3, -5, -10] | int
"""State of an endpoint as a number. The meaning of the single values is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
