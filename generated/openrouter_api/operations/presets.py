# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `presets`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.create_preset_from_inference_response import CreatePresetFromInferenceResponse
    from ..models.get_preset_response import GetPresetResponse
    from ..models.get_preset_version_response import GetPresetVersionResponse
    from ..models.list_preset_versions_response import ListPresetVersionsResponse
    from ..models.list_presets_response import ListPresetsResponse

CREATE_PRESETS_CHAT_COMPLETIONS: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsChatCompletions",
    resource="presets",
    name="create_presets_chat_completions",
    method="POST",
    path="/presets/{slug}/chat/completions",
    result="create_preset_from_inference_response",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    bodies=(
        Body(
            "application/json",
            {
                "audio": "audio",
                "cache_control": "cache_control",
                "debug": "debug",
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
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        403: "forbidden_response",
        404: "not_found_response",
        409: "conflict_response",
        500: "internal_server_response",
    },
)
"""Save a chat request as a preset"""

CREATE_PRESETS_MESSAGES: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsMessages",
    resource="presets",
    name="create_presets_messages",
    method="POST",
    path="/presets/{slug}/messages",
    result="create_preset_from_inference_response",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    bodies=(
        Body(
            "application/json",
            {
                "cache_control": "cache_control",
                "context_management": "context_management",
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
        ),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        403: "forbidden_response",
        404: "not_found_response",
        409: "conflict_response",
        500: "internal_server_response",
    },
)
"""Save an Anthropic Messages request as a preset"""

CREATE_PRESETS_RESPONSES: Operation[CreatePresetFromInferenceResponse, None] = Operation(
    id="createPresetsResponses",
    resource="presets",
    name="create_presets_responses",
    method="POST",
    path="/presets/{slug}/responses",
    result="create_preset_from_inference_response",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    bodies=(
        Body(
            "application/json",
            {
                "background": "background",
                "cache_control": "cache_control",
                "debug": "debug",
                "frequency_penalty": "frequency_penalty",
                "image_config": "image_config",
                "include": "include",
                "input": "input",
                "instructions": "instructions",
                "max_output_tokens": "max_output_tokens",
                "max_tool_calls": "max_tool_calls",
                "metadata": "metadata",
                "modalities": "modalities",
                "model": "model",
                "models": "models",
                "parallel_tool_calls": "parallel_tool_calls",
                "plugins": "plugins",
                "presence_penalty": "presence_penalty",
                "previous_response_id": "previous_response_id",
                "prompt": "prompt",
                "prompt_cache_key": "prompt_cache_key",
                "prompt_cache_options": "prompt_cache_options",
                "provider": "provider",
                "reasoning": "reasoning",
                "route": "route",
                "safety_identifier": "safety_identifier",
                "service_tier": "service_tier",
                "session_id": "session_id",
                "stop_server_tools_when": "stop_server_tools_when",
                "store": "store",
                "stream": "stream",
                "temperature": "temperature",
                "text": "text",
                "tool_choice": "tool_choice",
                "tools": "tools",
                "top_k": "top_k",
                "top_logprobs": "top_logprobs",
                "top_p": "top_p",
                "trace": "trace",
                "truncation": "truncation",
                "user": "user",
            },
        ),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        403: "forbidden_response",
        404: "not_found_response",
        409: "conflict_response",
        500: "internal_server_response",
    },
)
"""Save a Responses request as a preset"""

GET: Operation[GetPresetResponse, None] = Operation(
    id="getPreset",
    resource="presets",
    name="get",
    method="GET",
    path="/presets/{slug}",
    result="get_preset_response",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        404: "not_found_response",
        500: "internal_server_response",
    },
    replay_safe=True,
)
"""Read a preset"""

GET_VERSION: Operation[GetPresetVersionResponse, None] = Operation(
    id="getPresetVersion",
    resource="presets",
    name="get_version",
    method="GET",
    path="/presets/{slug}/versions/{version}",
    result="get_preset_version_response",
    result_media="application/json",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("version", "version", "path", required=True),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        404: "not_found_response",
        500: "internal_server_response",
    },
    replay_safe=True,
)
"""Read one version of a preset"""

LIST: Operation[ListPresetsResponse, None] = Operation(
    id="listPresets",
    resource="presets",
    name="list",
    method="GET",
    path="/presets",
    result="list_presets_response",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    errors={400: "bad_request_response", 401: "unauthorized_response", 500: "internal_server_response"},
    pagination=Pagination("offset", "data", offset="offset", limit="limit"),
    replay_safe=True,
)
"""List presets"""

LIST_VERSIONS: Operation[ListPresetVersionsResponse, None] = Operation(
    id="listPresetVersions",
    resource="presets",
    name="list_versions",
    method="GET",
    path="/presets/{slug}/versions",
    result="list_preset_versions_response",
    result_media="application/json",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        404: "not_found_response",
        500: "internal_server_response",
    },
    pagination=Pagination("offset", "data", offset="offset", limit="limit"),
    replay_safe=True,
)
"""List the versions of a preset"""
