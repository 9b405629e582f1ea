# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemDoneEventItem."""

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

    OutputItemDoneEventItem: TypeAlias = (
        OutputMessage
        | OutputItemReasoning
        | OutputItemFunctionCall
        | OutputItemCustomToolCall
        | OutputItemWebSearchCall
        | OutputItemFileSearchCall
        | OutputItemImageGenerationCall
        | OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | Unknown
    )
else:
    OutputItemDoneEventItem = Any  # its parts are imported when a value of them arrives
"""OutputItemDoneEventItem, as the API has it."""

decode = by_tag(
    "type",
    {
        "message": "output_message",
        "reasoning": "output_item_reasoning",
        "function_call": "output_item_function_call",
        "custom_tool_call": "output_item_custom_tool_call",
        "web_search_call": "output_item_web_search_call",
        "file_search_call": "output_item_file_search_call",
        "image_generation_call": "output_item_image_generation_call",
        "apply_patch_call": "output_item_apply_patch_call",
        "code_interpreter_call": "output_item_code_interpreter_call",
    },
)
