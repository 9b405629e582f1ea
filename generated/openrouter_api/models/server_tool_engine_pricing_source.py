# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolEnginePricingSource."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolEnginePricingSource: TypeAlias = Literal["openrouter", "provider", "byok", "none"] | str
"""Where an engine's price comes from: OpenRouter, the provider of the model, the account behind your
own key (`byok`), or nowhere (`none`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
