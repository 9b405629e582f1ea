# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_code_execution_result import AnthropicCodeExecutionResult
    from .anthropic_code_execution_tool_result_error import AnthropicCodeExecutionToolResultError
    from .anthropic_encrypted_code_execution_result import AnthropicEncryptedCodeExecutionResult

    AnthropicCodeExecutionContent: TypeAlias = (
        AnthropicCodeExecutionToolResultError
        | AnthropicCodeExecutionResult
        | AnthropicEncryptedCodeExecutionResult
        | Unknown
    )
else:
    AnthropicCodeExecutionContent = Any  # its parts are imported when a value of them arrives
"""Outcome of a code execution: a result, an encrypted result or an error."""

decode = by_tag(
    "type",
    {
        "code_execution_tool_result_error": "anthropic_code_execution_tool_result_error",
        "code_execution_result": "anthropic_code_execution_result",
        "encrypted_code_execution_result": "anthropic_encrypted_code_execution_result",
    },
)
