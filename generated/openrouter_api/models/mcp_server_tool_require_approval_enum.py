# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type McpServerToolRequireApprovalEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

McpServerToolRequireApprovalEnum: TypeAlias = Literal["always", "never"] | str
"""Approval for every tool call, or for none."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
