# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SwitchyardRouterPluginAlgorithm."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SwitchyardRouterPluginAlgorithm: TypeAlias = (
    Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
)
"""Ways to pick a model. Only their names are known, such as `random`; how they work is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
