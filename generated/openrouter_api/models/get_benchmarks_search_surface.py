# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""How the model reached web search: as a server tool or through the web plugin."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
