# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.chat import ChatResult, ChatStreamChunk

SEND: Operation[ChatResult, ChatStreamChunk] = Operation(
    id="sendChatCompletionRequest",
    resource="chat",
    name="send",
    method="POST",
    path="/chat/completions",
    result="chat.ChatResult",
    result_media="application/json",
    parameters=(Parameter("x_open_router_metadata", "X-OpenRouter-Metadata", "header"),),
    bodies=(
        body_of(
            "application/json",
            {
                "audio": "ChatRequestAudio|null",
                "cache_control": "AnthropicCacheControlDirective|null",
                "debug": "ChatDebugOptions|null",
                "deferred_tools": "DeferredToolsControl|null",
                "frequency_penalty": "number(-2..2)|null",
                "image_config": "object[string|number|list]|null",
                "include_reasoning": "boolean|null",
                "logit_bias": "object[number]|null",
                "logprobs": "boolean|null",
                "max_completion_tokens": "integer|null",
                "max_tokens": "integer|null",
                "max_tool_calls": "integer|null",
                "messages": "list[ChatMessages](1..)",
                "metadata": "object[string]|null",
                "min_p": "number|null",
                "modalities": "list[string]|null",
                "model": "string|null",
                "models": "list[string]|null",
                "parallel_tool_calls": "boolean|null",
                "plugins": "list[ChatRequestPluginsItem]|null",
                "prediction": "Prediction|null",
                "presence_penalty": "number(-2..2)|null",
                "preset": "string|null",
                "prompt": "string|null",
                "prompt_cache_key": "string|null",
                "prompt_cache_options": "PromptCacheOptions|null",
                "provider": "ProviderPreferences|null",
                "reasoning": "ChatRequestReasoning|null",
                "reasoning_effort": "string|null",
                "repetition_penalty": "number|null",
                "response_format": "ChatRequestResponseFormat|null",
                "route": "string|null",
                "seed": "integer|null",
                "service_tier": "string|null",
                "session_id": "string|null",
                "stop": "string|list[string]|null",
                "stop_server_tools_when": "list[StopServerToolsWhenCondition](1..)|null",
                "stream": "boolean|null",
                "stream_options": "ChatStreamOptions|null",
                "structured_outputs": "boolean|null",
                "temperature": "number(0..2)|null",
                "tool_choice": "string|ChatNamedToolChoice|ChatServerToolChoice|null",
                "tools": "list[ChatFunctionTool]|null",
                "top_a": "number|null",
                "top_k": "integer|null",
                "top_logprobs": "integer(0..20)|null",
                "top_p": "number(0..1)|null",
                "trace": "TraceConfig|null",
                "usage": "ChatRequestUsage|null",
                "user": "string|null",
                "verbosity": "string|null",
                "web_search_options": "object|null",
                "x_search_filter": "object|null",
            },
            required=frozenset(["messages"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "chat.ChatStreamChunk"),
    errors=usual_errors(400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529),
    aliases={"x_open_router_experimental_metadata": "x_open_router_metadata"},
)
"""Generate a chat reply"""
