# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatModelNames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .model_name import ModelName

    ChatModelNames: TypeAlias = list[ModelName]
else:
    ChatModelNames = Any  # its parts are imported when a value of them arrives
"""Model slugs in order of preference."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
