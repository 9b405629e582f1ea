# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ComputerUseServerToolEnvironment."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ComputerUseServerToolEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of system operated by the computer use tool."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
