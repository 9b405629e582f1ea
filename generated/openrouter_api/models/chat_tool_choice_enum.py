# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatToolChoiceEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatToolChoiceEnum: TypeAlias = Literal["none", "auto", "required"] | str
"""General rule for tools: never (`none`), as the model likes (`auto`), or at least one call
(`required`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
