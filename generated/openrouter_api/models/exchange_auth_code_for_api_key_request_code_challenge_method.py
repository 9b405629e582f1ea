# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How the verifier is checked: against its SHA-256 in base64url (`S256`), or as it stands (`plain`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
