# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityWebhookDestinationConfigMethod."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityWebhookDestinationConfigMethod: TypeAlias = Literal["POST", "PUT"] | str
"""HTTP method with which traces reach a webhook."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
