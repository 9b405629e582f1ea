# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreateAuthKeysCodeRequestCodeChallengeMethod."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CreateAuthKeysCodeRequestCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How a verifier becomes a challenge: `S256` hashes it, `plain` leaves it as it is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
