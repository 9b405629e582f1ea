# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAppRankingsSort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAppRankingsSort: TypeAlias = Literal["popular", "trending"] | str
"""What puts an app at the top: how much it is used, or how fast its use grows."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
