# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type TokenExchangeRequestScope."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

TokenExchangeRequestScope: TypeAlias = Literal["inference", "management"] | str
"""What an access token is good for: running models, or administering the account."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
