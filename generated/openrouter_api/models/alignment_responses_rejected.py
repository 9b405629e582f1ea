# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentResponsesRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .output_item_apply_patch_call import OutputItemApplyPatchCall
    from .output_item_code_interpreter_call import OutputItemCodeInterpreterCall
    from .output_item_custom_tool_call import OutputItemCustomToolCall
    from .output_item_file_search_call import OutputItemFileSearchCall
    from .output_item_function_call import OutputItemFunctionCall
    from .output_item_image_generation_call import OutputItemImageGenerationCall
    from .output_item_reasoning import OutputItemReasoning
    from .output_item_web_search_call import OutputItemWebSearchCall
    from .output_message import OutputMessage

    AlignmentResponsesRejected: TypeAlias = (
        OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | OutputItemCustomToolCall
        | OutputItemFileSearchCall
        | OutputItemFunctionCall
        | OutputItemImageGenerationCall
        | OutputMessage
        | OutputItemReasoning
        | OutputItemWebSearchCall
        | Unknown
    )
else:
    AlignmentResponsesRejected = Any  # its parts are imported when a value of them arrives
"""One output item of a rejected answer, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "apply_patch_call": "output_item_apply_patch_call",
        "code_interpreter_call": "output_item_code_interpreter_call",
        "custom_tool_call": "output_item_custom_tool_call",
        "file_search_call": "output_item_file_search_call",
        "function_call": "output_item_function_call",
        "image_generation_call": "output_item_image_generation_call",
        "message": "output_message",
        "reasoning": "output_item_reasoning",
        "web_search_call": "output_item_web_search_call",
    },
)
