# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type RoutingStrategy."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

RoutingStrategy: TypeAlias = (
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str
)
"""How the model was determined: named outright, by an alias, by a fallback, or by one of the routers."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
