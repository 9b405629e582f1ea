# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreateAuthKeysCodeRequestUsageLimitType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CreateAuthKeysCodeRequestUsageLimitType: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Period after which a key's spending limit starts over."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
