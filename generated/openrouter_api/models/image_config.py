# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageConfig."""

from __future__ import annotations

from typing import Any, TypeAlias

ImageConfig: TypeAlias = dict[str, str | float | list[Any]]
"""Settings for generated images, by name. Which ones count depends on the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
