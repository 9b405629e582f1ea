# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UpdateKeysRequestLimitReset."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UpdateKeysRequestLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a key limit starts afresh; days, weeks (from Monday) and months are those of UTC."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
