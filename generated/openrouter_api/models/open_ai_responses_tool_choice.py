# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from ..values import OpenAIResponsesToolChoiceEnum
    from .open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
    from .open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
    from .open_ai_responses_tool_choice_object import OpenAIResponsesToolChoiceObject
    from .open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
    from .tool_choice_allowed import ToolChoiceAllowed

    OpenAIResponsesToolChoice: TypeAlias = (
        OpenAIResponsesToolChoiceEnum
        | OpenAIResponsesToolChoiceFunction
        | OpenAIResponsesToolChoiceObject
        | ToolChoiceAllowed
        | OpenAIResponsesToolChoiceApplyPatch
        | OpenAIResponsesToolChoiceShell
        | Unknown
    )
else:
    OpenAIResponsesToolChoice = Any  # its parts are imported when a value of them arrives
"""Whether the model must call a tool, and which."""

decode = by_tag(
    "type",
    {
        "function": "open_ai_responses_tool_choice_function",
        "web_search_preview_2025_03_11": "open_ai_responses_tool_choice_object",
        "web_search_preview": "open_ai_responses_tool_choice_object",
        "allowed_tools": "tool_choice_allowed",
        "apply_patch": "open_ai_responses_tool_choice_apply_patch",
        "shell": "open_ai_responses_tool_choice_shell",
    },
)
