# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FilesServerToolConfig."""

from __future__ import annotations

from typing import Any, TypeAlias

FilesServerToolConfig: TypeAlias = dict[str, Any]
"""Settings of the files tool. No keys are known."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
