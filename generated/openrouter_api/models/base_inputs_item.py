# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseInputsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .apply_patch_call_item import ApplyPatchCallItem
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem
    from .base_inputs_item_message import BaseInputsItemMessage
    from .configuration_update_item import ConfigurationUpdateItem
    from .open_ai_response_custom_tool_call import OpenAIResponseCustomToolCall
    from .open_ai_response_custom_tool_call_output import OpenAIResponseCustomToolCallOutput
    from .open_ai_response_function_tool_call import OpenAIResponseFunctionToolCall
    from .open_ai_response_function_tool_call_output import OpenAIResponseFunctionToolCallOutput
    from .open_ai_response_input_message_item import OpenAIResponseInputMessageItem
    from .output_item_image_generation_call import OutputItemImageGenerationCall
    from .output_message import OutputMessage

    BaseInputsItem: TypeAlias = (
        BaseInputsItemMessage
        | OpenAIResponseInputMessageItem
        | OpenAIResponseFunctionToolCallOutput
        | OpenAIResponseFunctionToolCall
        | OutputItemImageGenerationCall
        | OutputMessage
        | OpenAIResponseCustomToolCall
        | OpenAIResponseCustomToolCallOutput
        | ApplyPatchCallItem
        | ApplyPatchCallOutputItem
        | ConfigurationUpdateItem
        | Unknown
    )
else:
    BaseInputsItem = Any  # its parts are imported when a value of them arrives
"""One echoed input item: a message, a tool call, what a tool returned, or a change of settings."""

decode = by_tag(
    "type",
    {
        "function_call_output": "open_ai_response_function_tool_call_output",
        "function_call": "open_ai_response_function_tool_call",
        "image_generation_call": "output_item_image_generation_call",
        "custom_tool_call": "open_ai_response_custom_tool_call",
        "custom_tool_call_output": "open_ai_response_custom_tool_call_output",
        "apply_patch_call": "apply_patch_call_item",
        "apply_patch_call_output": "apply_patch_call_output_item",
        "configuration_update": "configuration_update_item",
    },
    shapes={
        "message": by_shape(
            Shape(
                "base_inputs_item_message",
                frozenset(["content", "role"]),
                {"content": (list, str), "phase": (str, type(None)), "role": (str,), "type": (str,)},
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["user", "system", "assistant", "developer"]),
                    "type": frozenset(["message"]),
                },
                item_tags={
                    "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
                },
            ),
            Shape(
                "open_ai_response_input_message_item",
                frozenset(["content", "id", "role"]),
                {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
                values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
                item_tags={
                    "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
                },
            ),
            Shape(
                "output_message",
                frozenset(["content", "id", "role", "type"]),
                {
                    "content": (list,),
                    "id": (str,),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["assistant"]),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["message"]),
                },
                item_tags={"content": ("type", frozenset(["output_text", "refusal"]))},
            ),
        )
    },
    absent=by_shape(
        Shape(
            "base_inputs_item_message",
            frozenset(["content", "role"]),
            {"content": (list, str), "phase": (str, type(None)), "role": (str,), "type": (str,)},
            values={
                "phase": frozenset(["commentary", "final_answer"]),
                "role": frozenset(["user", "system", "assistant", "developer"]),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
            },
        ),
        Shape(
            "open_ai_response_input_message_item",
            frozenset(["content", "id", "role"]),
            {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
            values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
            item_tags={
                "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
            },
        ),
    ),
)
