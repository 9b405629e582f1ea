# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VaultEffectiveSecretScope."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Where an intern has a secret from: stored for it alone (`intern`), attached to it (`attached`), or
from its workspace (`workspace`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
