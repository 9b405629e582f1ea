# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `presets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.presets import (
        CreatePresetFromInferenceResponse,
        GetPresetResponse,
        GetPresetVersionResponse,
        ListPresetsResponse,
        ListPresetVersionsResponse,
    )

CREATE_FROM_CHAT: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsChatCompletions",
    resource="presets",
    name="create_from_chat",
    method="POST",
    path="/presets/{slug}/chat/completions",
    result="presets.CreatePresetFromInferenceResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
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
    errors=usual_errors(400, 401, 403, 404, 409, 500),
)
"""Save a chat request as a preset"""
CREATE_PRESETS_CHAT_COMPLETIONS = CREATE_FROM_CHAT

CREATE_FROM_MESSAGES: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsMessages",
    resource="presets",
    name="create_from_messages",
    method="POST",
    path="/presets/{slug}/messages",
    result="presets.CreatePresetFromInferenceResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
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
    errors=usual_errors(400, 401, 403, 404, 409, 500),
)
"""Save an Anthropic Messages request as a preset"""
CREATE_PRESETS_MESSAGES = CREATE_FROM_MESSAGES

CREATE_FROM_RESPONSES: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsResponses",
    resource="presets",
    name="create_from_responses",
    method="POST",
    path="/presets/{slug}/responses",
    result="presets.CreatePresetFromInferenceResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
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
    errors=usual_errors(400, 401, 403, 404, 409, 500),
)
"""Save a Responses request as a preset"""
CREATE_PRESETS_RESPONSES = CREATE_FROM_RESPONSES

GET: Operation[GetPresetResponse, None] = Operation(
    id="getPreset",
    resource="presets",
    name="get",
    method="GET",
    path="/presets/{slug}",
    result="presets.GetPresetResponse",
    result_media="application/json",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500, 503),
    replay_safe=True,
)
"""Read a preset"""

GET_VERSION: Operation[GetPresetVersionResponse, None] = Operation(
    id="getPresetVersion",
    resource="presets",
    name="get_version",
    method="GET",
    path="/presets/{slug}/versions/{version}",
    result="presets.GetPresetVersionResponse",
    result_media="application/json",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("version", "version", "path", required=True),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500, 503),
    replay_safe=True,
)
"""Read one version of a preset"""

LIST: Operation[ListPresetsResponse, None] = Operation(
    id="listPresets",
    resource="presets",
    name="list",
    method="GET",
    path="/presets",
    result="presets.ListPresetsResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500, 503),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List presets"""

LIST_VERSIONS: Operation[ListPresetVersionsResponse, None] = Operation(
    id="listPresetVersions",
    resource="presets",
    name="list_versions",
    method="GET",
    path="/presets/{slug}/versions",
    result="presets.ListPresetVersionsResponse",
    result_media="application/json",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500, 503),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List the versions of a preset"""
