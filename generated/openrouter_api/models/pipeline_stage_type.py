# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PipelineStageType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PipelineStageType: TypeAlias = (
    Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
)
"""Kinds of stage: a guardrail, a plugin, server tools, repair of the reply, or compression of the
context.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
