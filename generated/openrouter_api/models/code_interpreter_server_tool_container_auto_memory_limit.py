# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CodeInterpreterServerToolContainerAutoMemoryLimit."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CodeInterpreterServerToolContainerAutoMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Memory of a container, in gigabytes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
