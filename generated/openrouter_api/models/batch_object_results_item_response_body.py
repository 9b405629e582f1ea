# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchObjectResultsItemResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .batch_object_results_item_response_body_chat_completion import (
        BatchObjectResultsItemResponseBodyChatCompletion,
    )
    from .batch_object_results_item_response_body_list import BatchObjectResultsItemResponseBodyList
    from .batch_object_results_item_response_body_message import BatchObjectResultsItemResponseBodyMessage
    from .open_responses_result import OpenResponsesResult

    BatchObjectResultsItemResponseBody: TypeAlias = (
        BatchObjectResultsItemResponseBodyList
        | BatchObjectResultsItemResponseBodyMessage
        | BatchObjectResultsItemResponseBodyChatCompletion
        | OpenResponsesResult
        | Unknown
    )
else:
    BatchObjectResultsItemResponseBody = Any  # its parts are imported when a value of them arrives
"""An answer in the format of its endpoint: embeddings, a message, a chat completion or a response."""

decode = by_tag(
    "object",
    {
        "list": "batch_object_results_item_response_body_list",
        "chat.completion": "batch_object_results_item_response_body_chat_completion",
        "response": "open_responses_result",
    },
    unknown=by_shape(
        Shape(
            "batch_object_results_item_response_body_message",
            frozenset(
                [
                    "container",
                    "content",
                    "id",
                    "model",
                    "role",
                    "stop_details",
                    "stop_reason",
                    "stop_sequence",
                    "type",
                    "usage",
                ]
            ),
            {
                "container": (dict, type(None)),
                "content": (list,),
                "id": (str,),
                "input_transformations": (list, type(None)),
                "model": (str,),
                "role": (str,),
                "stop_details": (dict, type(None)),
                "stop_reason": (str, type(None)),
                "stop_sequence": (str, type(None)),
                "type": (str,),
                "usage": (dict,),
            },
            values={
                "role": frozenset(["assistant"]),
                "stop_reason": frozenset(
                    [
                        "end_turn",
                        "max_tokens",
                        "model_context_window_exceeded",
                        "stop_sequence",
                        "tool_use",
                        "pause_turn",
                        "refusal",
                        "compaction",
                    ]
                ),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(
                        [
                            "advisor_tool_result",
                            "bash_code_execution_tool_result",
                            "code_execution_tool_result",
                            "compaction",
                            "container_upload",
                            "openrouter_bash_tool_result",
                            "openrouter_shell_tool_result",
                            "openrouter_tool_search_result",
                            "redacted_thinking",
                            "server_tool_use",
                            "text",
                            "text_editor_code_execution_tool_result",
                            "thinking",
                            "tool_search_tool_result",
                            "tool_use",
                            "web_fetch_tool_result",
                            "web_search_tool_result",
                        ]
                    ),
                )
            },
        )
    ),
    absent=by_shape(
        Shape(
            "batch_object_results_item_response_body_message",
            frozenset(
                [
                    "container",
                    "content",
                    "id",
                    "model",
                    "role",
                    "stop_details",
                    "stop_reason",
                    "stop_sequence",
                    "type",
                    "usage",
                ]
            ),
            {
                "container": (dict, type(None)),
                "content": (list,),
                "id": (str,),
                "input_transformations": (list, type(None)),
                "model": (str,),
                "role": (str,),
                "stop_details": (dict, type(None)),
                "stop_reason": (str, type(None)),
                "stop_sequence": (str, type(None)),
                "type": (str,),
                "usage": (dict,),
            },
            values={
                "role": frozenset(["assistant"]),
                "stop_reason": frozenset(
                    [
                        "end_turn",
                        "max_tokens",
                        "model_context_window_exceeded",
                        "stop_sequence",
                        "tool_use",
                        "pause_turn",
                        "refusal",
                        "compaction",
                    ]
                ),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(
                        [
                            "advisor_tool_result",
                            "bash_code_execution_tool_result",
                            "code_execution_tool_result",
                            "compaction",
                            "container_upload",
                            "openrouter_bash_tool_result",
                            "openrouter_shell_tool_result",
                            "openrouter_tool_search_result",
                            "redacted_thinking",
                            "server_tool_use",
                            "text",
                            "text_editor_code_execution_tool_result",
                            "thinking",
                            "tool_search_tool_result",
                            "tool_use",
                            "web_fetch_tool_result",
                            "web_search_tool_result",
                        ]
                    ),
                )
            },
        )
    ),
)
