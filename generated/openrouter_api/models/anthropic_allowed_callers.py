# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicAllowedCallers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .anthropic_allowed_callers_item import AnthropicAllowedCallersItem

    AnthropicAllowedCallers: TypeAlias = list[AnthropicAllowedCallersItem]
else:
    AnthropicAllowedCallers = Any  # its parts are imported when a value of them arrives
"""Who may call a tool: the model itself, code it runs, or both."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
