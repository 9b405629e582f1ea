# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicTextEditorCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult,
    )
    from .anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from .anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError,
    )
    from .anthropic_text_editor_code_execution_view_result import AnthropicTextEditorCodeExecutionViewResult

    AnthropicTextEditorCodeExecutionContent: TypeAlias = (
        AnthropicTextEditorCodeExecutionToolResultError
        | AnthropicTextEditorCodeExecutionViewResult
        | AnthropicTextEditorCodeExecutionCreateResult
        | AnthropicTextEditorCodeExecutionStrReplaceResult
        | Unknown
    )
else:
    AnthropicTextEditorCodeExecutionContent = Any  # its parts are imported when a value of them arrives
"""Outcome of a file operation: a view, a creation, a replacement or an error."""

decode = by_tag(
    "type",
    {
        "text_editor_code_execution_tool_result_error": (
            "anthropic_text_editor_code_execution_tool_result_error"
        ),
        "text_editor_code_execution_view_result": "anthropic_text_editor_code_execution_view_result",
        "text_editor_code_execution_create_result": "anthropic_text_editor_code_execution_create_result",
        "text_editor_code_execution_str_replace_result": (
            "anthropic_text_editor_code_execution_str_replace_result"
        ),
    },
)
