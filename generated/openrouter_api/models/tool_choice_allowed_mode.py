# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolChoiceAllowedMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"] | str
"""`auto` lets the model choose whether to call a tool, `required` makes it call one."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
