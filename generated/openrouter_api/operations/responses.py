# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.responses import OpenResponsesResult, StreamEvents

SEND: Operation[OpenResponsesResult, StreamEvents] = Operation(
    id="createResponses",
    resource="responses",
    name="send",
    method="POST",
    path="/responses",
    result="responses.OpenResponsesResult",
    result_media="application/json",
    parameters=(Parameter("x_open_router_metadata", "X-OpenRouter-Metadata", "header"),),
    bodies=(
        body_of(
            "application/json",
            {
                "background": "boolean|null",
                "cache_control": "AnthropicCacheControlDirective|null",
                "debug": "ChatDebugOptions|null",
                "deferred_tools": "DeferredToolsControl|null",
                "frequency_penalty": "number(-2..2)|null",
                "image_config": "object[string|number|list]|null",
                "include": "list[string]|null",
                "input": "string|list[InputsItem]|null",
                "instructions": "string|null",
                "max_output_tokens": "integer|null",
                "max_tool_calls": "integer|null",
                "metadata": "object[string]|null",
                "modalities": "list[string]|null",
                "model": "string|null",
                "models": "list[string]|null",
                "parallel_tool_calls": "boolean|null",
                "plugins": "list[ResponsesRequestPluginsItem]|null",
                "presence_penalty": "number(-2..2)|null",
                "previous_response_id": "",
                "prompt": "StoredPromptTemplate|null",
                "prompt_cache_key": "string|null",
                "prompt_cache_options": "PromptCacheOptions|null",
                "provider": "ProviderPreferences|null",
                "reasoning": "ReasoningConfig|null",
                "route": "string|null",
                "safety_identifier": "string|null",
                "service_tier": "string|null",
                "session_id": "string|null",
                "stop": "string|list[string]|null",
                "stop_server_tools_when": "list[StopServerToolsWhenCondition](1..)|null",
                "store": "boolean|null",
                "stream": "boolean|null",
                "temperature": "number(0..2)|null",
                "text": "TextExtendedConfig|null",
                "tool_choice": (
                    "string|OpenAIResponsesToolChoiceFunction|"
                    "OpenAIResponsesToolChoiceObject|ToolChoiceAllowed|"
                    "OpenAIResponsesToolChoiceApplyPatch|OpenAIResponsesToolChoiceShell|"
                    "null"
                ),
                "tools": "list[ResponsesRequestToolsItem]|null",
                "top_k": "integer|null",
                "top_logprobs": "integer(0..20)|null",
                "top_p": "number(0..1)|null",
                "trace": "TraceConfig|null",
                "truncation": "string|null",
                "user": "string|null",
            },
        ),
    ),
    stream=Stream("stream", "[DONE]", "responses.StreamEvents"),
    errors=usual_errors(400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529),
    aliases={"x_open_router_experimental_metadata": "x_open_router_metadata"},
)
"""Answer an input with a model, by the Responses API"""
