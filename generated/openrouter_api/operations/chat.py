# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `chat`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.chat_result import ChatResult
    from ..models.chat_stream_chunk import ChatStreamChunk

SEND: Operation[ChatResult, ChatStreamChunk] = Operation(
    id="sendChatCompletionRequest",
    resource="chat",
    name="send",
    method="POST",
    path="/chat/completions",
    result="chat_result",
    result_media="application/json",
    parameters=(Parameter("x_open_router_metadata", "X-OpenRouter-Metadata", "header"),),
    bodies=(
        Body(
            "application/json",
            {
                "audio": "audio",
                "cache_control": "cache_control",
                "debug": "debug",
                "deferred_tools": "deferred_tools",
                "frequency_penalty": "frequency_penalty",
                "image_config": "image_config",
                "include_reasoning": "include_reasoning",
                "logit_bias": "logit_bias",
                "logprobs": "logprobs",
                "max_completion_tokens": "max_completion_tokens",
                "max_tokens": "max_tokens",
                "max_tool_calls": "max_tool_calls",
                "messages": "messages",
                "metadata": "metadata",
                "min_p": "min_p",
                "modalities": "modalities",
                "model": "model",
                "models": "models",
                "parallel_tool_calls": "parallel_tool_calls",
                "plugins": "plugins",
                "prediction": "prediction",
                "presence_penalty": "presence_penalty",
                "preset": "preset",
                "prompt": "prompt",
                "prompt_cache_key": "prompt_cache_key",
                "prompt_cache_options": "prompt_cache_options",
                "provider": "provider",
                "reasoning": "reasoning",
                "reasoning_effort": "reasoning_effort",
                "repetition_penalty": "repetition_penalty",
                "response_format": "response_format",
                "route": "route",
                "seed": "seed",
                "service_tier": "service_tier",
                "session_id": "session_id",
                "stop": "stop",
                "stop_server_tools_when": "stop_server_tools_when",
                "stream": "stream",
                "stream_options": "stream_options",
                "structured_outputs": "structured_outputs",
                "temperature": "temperature",
                "tool_choice": "tool_choice",
                "tools": "tools",
                "top_a": "top_a",
                "top_k": "top_k",
                "top_logprobs": "top_logprobs",
                "top_p": "top_p",
                "trace": "trace",
                "usage": "usage",
                "user": "user",
                "verbosity": "verbosity",
                "web_search_options": "web_search_options",
                "x_search_filter": "x_search_filter",
            },
            required=frozenset(["messages"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "chat_stream_chunk"),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        402: "payment_required_response",
        403: "forbidden_response",
        404: "not_found_response",
        408: "request_timeout_response",
        413: "payload_too_large_response",
        422: "unprocessable_entity_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        503: "service_unavailable_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
)
"""Generate a chat reply"""
