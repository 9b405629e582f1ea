# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..operation import Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.messages import MessagesResult, MessagesStreamEvents

CREATE: Operation[MessagesResult, MessagesStreamEvents] = Operation(
    id="createMessages",
    resource="messages",
    name="create",
    method="POST",
    path="/messages",
    result="messages.MessagesResult",
    result_media="application/json",
    parameters=(Parameter("x_open_router_metadata", "X-OpenRouter-Metadata", "header"),),
    bodies=(
        body_of(
            "application/json",
            {
                "cache_control": "AnthropicCacheControlDirective|null",
                "context_management": "MessagesRequestContextManagement|null",
                "deferred_tools": "DeferredToolsControl|null",
                "fallbacks": "list[MessagesFallbackParam]|null",
                "max_tokens": "integer|null",
                "messages": "list[MessagesMessageParam]|null",
                "metadata": "MessagesRequestMetadata|null",
                "model": "string",
                "models": "list[string]|null",
                "output_config": "MessagesOutputConfig|null",
                "plugins": "list[MessagesRequestPluginsItem]|null",
                "provider": "ProviderPreferences|null",
                "route": "string|null",
                "safeguards": "list[AnthropicSafeguard]|null",
                "service_tier": "string|null",
                "session_id": "string|null",
                "speed": "string|null",
                "stop_sequences": "list[string]|null",
                "stop_server_tools_when": "list[StopServerToolsWhenCondition](1..)|null",
                "stream": "boolean|null",
                "system": "string|list[AnthropicTextBlockParam]|null",
                "temperature": "number|null",
                "thinking": "MessagesRequestThinking|null",
                "tool_choice": "MessagesRequestToolChoice|null",
                "tools": "list[MessagesRequestToolsItem]|null",
                "top_k": "integer|null",
                "top_p": "number|null",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["messages", "model"]),
            nullable=frozenset(["messages"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "messages.MessagesStreamEvents"),
    errors={
        400: "messages_inputs.AnthropicMessagesErrorResponse",
        401: "messages_inputs.AnthropicMessagesErrorResponse",
        403: "messages_inputs.AnthropicMessagesErrorResponse",
        404: "messages_inputs.AnthropicMessagesErrorResponse",
        429: "messages_inputs.AnthropicMessagesErrorResponse",
        500: "messages_inputs.AnthropicMessagesErrorResponse",
        503: "messages_inputs.AnthropicMessagesErrorResponse",
        529: "messages_inputs.AnthropicMessagesErrorResponse",
    },
    aliases={"x_open_router_experimental_metadata": "x_open_router_metadata"},
)
"""Create a message"""
