# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatRequestServiceTier: TypeAlias = (
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
)
"""Speed and price classes. `fast` is another name for `priority`. `flex` stays on flex endpoints where
they exist; `priority` may fall back.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
