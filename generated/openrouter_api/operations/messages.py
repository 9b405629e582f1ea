# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.messages import MessagesResult, MessagesStreamEvents

CREATE: Operation[MessagesResult, MessagesStreamEvents] = Operation(
    id="createMessages",
    resource="messages",
    name="create",
    method="POST",
    path="/messages",
    result="messages.messages_result",
    result_media="application/json",
    parameters=(Parameter("x_open_router_metadata", "X-OpenRouter-Metadata", "header"),),
    bodies=(
        Body(
            "application/json",
            {
                "cache_control": "cache_control",
                "context_management": "context_management",
                "deferred_tools": "deferred_tools",
                "fallbacks": "fallbacks",
                "max_tokens": "max_tokens",
                "messages": "messages",
                "metadata": "metadata",
                "model": "model",
                "models": "models",
                "output_config": "output_config",
                "plugins": "plugins",
                "provider": "provider",
                "route": "route",
                "safeguards": "safeguards",
                "service_tier": "service_tier",
                "session_id": "session_id",
                "speed": "speed",
                "stop_sequences": "stop_sequences",
                "stop_server_tools_when": "stop_server_tools_when",
                "stream": "stream",
                "system": "system",
                "temperature": "temperature",
                "thinking": "thinking",
                "tool_choice": "tool_choice",
                "tools": "tools",
                "top_k": "top_k",
                "top_p": "top_p",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["messages", "model"]),
            nullable=frozenset(["messages"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "messages.messages_stream_events"),
    errors={
        400: "messages.anthropic_messages_error_response",
        401: "messages.anthropic_messages_error_response",
        403: "messages.anthropic_messages_error_response",
        404: "messages.anthropic_messages_error_response",
        429: "messages.anthropic_messages_error_response",
        500: "messages.anthropic_messages_error_response",
        503: "messages.anthropic_messages_error_response",
        529: "messages.anthropic_messages_error_response",
    },
    aliases={"x_open_router_experimental_metadata": "x_open_router_metadata"},
)
"""Create a message"""
