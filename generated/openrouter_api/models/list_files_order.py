# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ListFilesOrder."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ListFilesOrder: TypeAlias = Literal["asc", "desc"] | str
"""Sort order of a file listing. Only `asc` is supported."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
