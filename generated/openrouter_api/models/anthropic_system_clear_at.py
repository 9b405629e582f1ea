# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicSystemClearAt."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicSystemClearAt: TypeAlias = Literal["next_user_message", "never"] | str
"""When a `system` message stops counting: at the user's next message, or never."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
