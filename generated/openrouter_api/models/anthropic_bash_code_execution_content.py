# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicBashCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_bash_code_execution_result import AnthropicBashCodeExecutionResult
    from .anthropic_bash_code_execution_tool_result_error import AnthropicBashCodeExecutionToolResultError

    AnthropicBashCodeExecutionContent: TypeAlias = (
        AnthropicBashCodeExecutionToolResultError | AnthropicBashCodeExecutionResult | Unknown
    )
else:
    AnthropicBashCodeExecutionContent = Any  # its parts are imported when a value of them arrives
"""Outcome of a shell command: its result or an error."""

decode = by_tag(
    "type",
    {
        "bash_code_execution_tool_result_error": "anthropic_bash_code_execution_tool_result_error",
        "bash_code_execution_result": "anthropic_bash_code_execution_result",
    },
)
