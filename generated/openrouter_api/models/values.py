# Generated from openapi.yaml by `make generate`. Do not edit.
"""Types of values that need no decoding, such as enums."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AdditionalToolsItemRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
"""Role in whose name an `additional_tools` item speaks."""

AdditionalToolsItemToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls an added function: `direct` is the model itself, `programmatic` is code it writes."""

AdvisorReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Levels of thinking for the advisor, from `none` up to `max`."""

AlignmentPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""What a broken rule leads to: blocked output (`enforce`), or a record alone (`audit`)."""

AlignmentRuleWatchItem: TypeAlias = Literal["content", "tool_calls", "refusal", "images", "audio"] | str
"""A part of the output: its text, tool calls, refusal, images or sound."""

AlignmentUnavailableCallRecordReason: TypeAlias = (
    Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
)
"""Why a model call was not judged: its output was cut off, the evaluator failed or gave an unreadable
answer, or time ran out.
"""

AnthropicAllowedCallersItem: TypeAlias = (
    Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
)
"""A permitted caller: `direct` is the model itself, the others are code run in that version of the
code execution tool.
"""

AnthropicAllowedCallers: TypeAlias = list[AnthropicAllowedCallersItem]
"""Who may call a tool: the model itself, code it runs, or both."""

AnthropicBashCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "output_file_too_large",
    ]
    | str
)
"""Reason for which a shell command gave no result."""

AnthropicCacheControlTtl: TypeAlias = Literal["5m", "1h"] | str
"""Lifetime of a cached prefix: five minutes or one hour."""

AnthropicContainerSkillType: TypeAlias = Literal["anthropic", "custom"] | str
"""Origin of a skill: supplied by Anthropic, or written by a customer."""

AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""Media type of an inline image."""

AnthropicMessagesErrorResponseErrorType: TypeAlias = (
    Literal[
        "invalid_request_error",
        "authentication_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "api_error",
        "overloaded_error",
        "billing_error",
        "timeout_error",
    ]
    | str
)
"""Kinds of error in Anthropic's terms."""

AnthropicOutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Levels of effort for a message, from least to most."""

AnthropicRefusalStopDetailsCategory: TypeAlias = (
    Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
)
"""Area of policy behind a refusal."""

AnthropicServerToolErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Reason for which a server tool gave no result."""

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str
"""Processing tier that served the request. `standard` is the base tier."""

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str
"""Speed mode of an Anthropic model: `fast` answers sooner, `standard` is the ordinary mode."""

AnthropicSystemClearAt: TypeAlias = Literal["next_user_message", "never"] | str
"""When a `system` message stops counting: at the user's next message, or never."""

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
    ]
    | str
)
"""Reason for which a file operation gave no result."""

AnthropicTextEditorCodeExecutionViewResultFileType: TypeAlias = Literal["text", "image", "pdf"] | str
"""Kind of file that was viewed."""

AnthropicThinkingBlockBindingMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""Fate of a thinking block that does not fit: fail the request, or leave the block out."""

AnthropicThinkingBlockBindingPrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""What happens on a mismatch: the request fails (`error`), or goes on without the block
(`drop_block`).
"""

AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""How much of the thinking to show: a summary, or nothing."""

AnthropicToolSearchToolBm25Type: TypeAlias = (
    Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
)
"""Names of the plain-words tool search, dated and undated."""

AnthropicToolSearchToolRegexType: TypeAlias = (
    Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
)
"""Names of the regular-expression tool search, dated and undated."""

AnthropicWebFetchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
        "content_too_large",
        "url_not_in_prior_context",
    ]
    | str
)
"""Reason for which a page could not be fetched."""

AnthropicWebSearchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Reason for which a web search gave no results."""

ApiErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Stable name for the cause of an error, the same on all endpoints. `unmapped` is a cause that fits no
other name.
"""

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Outcome of applying a patch."""

ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Progress of a patch call."""

ApplyPatchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who implements patching: the provider (`native`), OpenRouter, or whichever suits (`auto`)."""

ArmorPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""What a dangerous tool use leads to: a block (`enforce`), or a record alone (`audit`)."""

ArmorPluginOnError: TypeAlias = Literal["log", "block"] | str
"""What a failed check leads to: a log entry, or a blocked tool use."""

ArmorPluginOutputMode: TypeAlias = Literal["text", "custom_item", "claude_code_compatibility"] | str
"""How a block is shown: as text, as an item of its own, or in a way that Claude Code understands."""

ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Verdict on a tool use: dangerous (`flagged`) or not."""

AutoBetaRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Cost level of the models to pick from, cheapest first."""

AutoRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Cost level of the models to choose among, cheapest first."""

BYOKKeyDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region declared for a stored credential; `global` is, by its name, tied to none."""

BYOKProviderSlug: TypeAlias = (
    Literal[
        "ai21",
        "aion-labs",
        "akashml",
        "alibaba",
        "amazon-bedrock",
        "amazon-nova",
        "ambient",
        "anthropic",
        "arcee-ai",
        "atlas-cloud",
        "avian",
        "azure",
        "baidu",
        "baseten",
        "black-forest-labs",
        "byteplus",
        "cerebras",
        "chutes",
        "cirrascale",
        "clarifai",
        "cloudflare",
        "cohere",
        "coreweave",
        "crusoe",
        "darkbloom",
        "databricks",
        "decart",
        "deepgram",
        "deepinfra",
        "deepseek",
        "dekallm",
        "digitalocean",
        "featherless",
        "fireworks",
        "fish-audio",
        "friendli",
        "gmicloud",
        "google-ai-studio",
        "google-vertex",
        "groq",
        "heygen",
        "inception",
        "inceptron",
        "inferact-vllm",
        "inference-net",
        "infermatic",
        "inflection",
        "io-net",
        "ionstream",
        "krea",
        "liquid",
        "makora",
        "mancer",
        "mara",
        "meta",
        "minimax",
        "mistral",
        "modal",
        "modelrun",
        "modular",
        "moonshotai",
        "morph",
        "ncompass",
        "nebius",
        "nex-agi",
        "nextbit",
        "novita",
        "nvidia",
        "open-inference",
        "openai",
        "parasail",
        "perceptron",
        "perplexity",
        "phala",
        "poolside",
        "quiver",
        "recraft",
        "reka",
        "relace",
        "runway",
        "sail-research",
        "sakana",
        "sakana-ai",
        "sambanova",
        "seed",
        "siliconflow",
        "sourceful",
        "stepfun",
        "streamlake",
        "switchpoint",
        "tencent",
        "tenstorrent",
        "thinkingmachines",
        "together",
        "upstage",
        "venice",
        "wafer",
        "wandb",
        "wandb-legacy",
        "xai",
        "xiaomi",
        "z-ai",
        "amazon-bedrock/claude-on-aws",
        "anthropic/2",
        "assemblyai",
        "claude-on-aws",
        "cosine",
        "elevenlabs",
        "near-ai",
        "ollama",
        "pareto-alpha",
        "primeintellect",
        "recursive",
        "respan",
        "scaledown",
        "typesafe",
        "unbiased",
        "voyageai",
        "kt",
        "antdigital",
        "parallel",
        "primalabs",
        "river",
    ]
    | str
)
"""A provider for which you can store a key of your own, by its slug."""

BaseInputsItemMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is a remark made while working or the answer itself."""

BaseInputsItemMessageRole: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Speaker of an input message; `developer` and `system` messages instruct the model."""

BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who executes bash commands: the provider's own tool (`native`), OpenRouter's sandbox, or whichever
suits (`auto`).
"""

BatchDeletionOutcome: TypeAlias = Literal["deleted", "unsupported", "not_applicable"] | str
"""What became of the provider's copy: `deleted`, `unsupported` where the provider offers no deletion,
or `not_applicable` where there is nothing to delete.
"""

BatchListItemStatus: TypeAlias = (
    Literal[
        "validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"
    ]
    | str
)
"""State of a listed batch. `completed`, `failed`, `expired` and `cancelled` are final; all others
change later.
"""

BatchListStatus: TypeAlias = (
    Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
)
"""A status to list batches by. The passing states `finalizing` and `cancelling` cannot be asked for."""

BatchListTimestamp: TypeAlias = str
"""A point in time as text: a date such as `2026-10-28`, or a string with the time as well, whose exact
form is not documented.
"""

BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
    | str
)
"""A stage of a request: prepared for the provider, the provider's headers in, its first token in, or
its body at an end.
"""

BatchObjectStatus: TypeAlias = (
    Literal[
        "validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"
    ]
    | str
)
"""State of a batch. `completed`, `failed`, `expired` and `cancelled` are final; all others change
later.
"""

BatchPaymentRequiredResponseStatus: TypeAlias = (
    Literal[
        "validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"
    ]
    | str
)
"""State of a batch with withheld results. `completed`, `failed`, `expired` and `cancelled` are final;
all others change later.
"""

BatchSubmitBodyEndpoint: TypeAlias = (
    Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
)
"""An API that can be used in batches, by its path. It decides what the bodies and the answers look
like.
"""

ChatContentImageImageUrlDetail: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""Levels of detail for an input image. `original` goes beyond OpenAI's set."""

ChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Ways to process a video. What `agentic` and `static` each do is not documented."""

ChatFinishReasonEnum: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why a reply ended. `length` is a token limit, `error` a failure after the start, `tool_calls` a wait
for tool results.
"""

ModelName: TypeAlias = str
"""Slug of a model, such as `author/name`, with an optional variant suffix."""

ChatModelNames: TypeAlias = list[ModelName]
"""Model slugs in order of preference."""

ChatReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much the model thinks. As a share of `max_tokens`: 0.95 for `max` and `xhigh`, 0.8, 0.5, 0.2 and
0.1 down to `minimal`.
"""

ChatReasoningSummaryVerbosityEnum: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed a summary of the thinking should be."""

ChatRequestModalitiesItem: TypeAlias = Literal["text", "image", "audio"] | str
"""A kind of output."""

ChatRequestReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' thinking the model keeps: of all, of the current one, or as it sees fit."""

ChatRequestReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""Levels of thinking, from `none` up to `max`. A level the model lacks becomes the nearest it has."""

ChatRequestReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Ways of thinking, `pro` being the more thorough."""

ChatRequestServiceTier: TypeAlias = (
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
)
"""Speed and price classes. `fast` is another name for `priority`. `flex` stays on flex endpoints where
they exist; `priority` may fall back.
"""

ChatRequestVerbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How wordy the reply is, from terse to exhaustive."""

ChatToolChoiceEnum: TypeAlias = Literal["none", "auto", "required"] | str
"""General rule for tools: never (`none`), as the model likes (`auto`), or at least one call
(`required`).
"""

ChatWebSearchShorthandType: TypeAlias = (
    Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"]
    | str
)
"""Alias names for the web search tool, kept for clients written for OpenAI."""

CodeInterpreterServerToolContainerAutoMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
"""Memory of a container, in gigabytes."""

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""How joined filters combine: `and` needs all of them, `or` any one."""

ComputerUseServerToolEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
"""Kind of system operated by the computer use tool."""

ConfigurationUpdateReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""Levels of thinking to change to, from `none` up to `max`."""

ContentFilterAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What to do when a custom pattern matches: mask the match (`redact`), refuse the request with 403
(`block`), or only mark it (`flag`).
"""

ContentFilterBuiltinAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What to do when a built-in detector matches: mask the match (`redact`), refuse the request with 403
(`block`), or only mark it (`flag`).
"""

ContentFilterBuiltinSlug: TypeAlias = (
    Literal[
        "email",
        "phone",
        "ssn",
        "credit-card",
        "ip-address",
        "person-name",
        "address",
        "regex-prompt-injection",
        "secrets",
    ]
    | str
)
"""Detectors OpenRouter provides: kinds of personal data, and wording typical of prompt injection."""

ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Way to shorten a conversation. `middle-out` takes from its middle and keeps both ends."""

CreateAudioTranscriptionsMultipartRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Detail of the answer: text only, or text with language, duration and timestamps."""

CreateAudioTranscriptionsTimestampGranularitiesItem: TypeAlias = Literal["word", "segment"] | str
"""A unit that timestamps are given for."""

CreateAuthKeysCodeRequestCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How a verifier becomes a challenge: `S256` hashes it, `plain` leaves it as it is."""

CreateAuthKeysCodeRequestUsageLimitType: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Period after which a key's spending limit starts over."""

CreateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region to declare for a new credential; `global` is, by its name, tied to none."""

CreateEmbeddingsRequestEncodingFormat: TypeAlias = Literal["float", "base64"] | str
"""How a vector is written: `float` for a list of numbers, `base64` for one string of packed floats
whose layout is not documented.
"""

CreateKeysRequestLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a key limit starts afresh; days, weeks (from Monday) and months are those of UTC."""

CreateObservabilityDestinationRequestType: TypeAlias = (
    Literal[
        "arize",
        "braintrust",
        "clickhouse",
        "datadog",
        "grafana",
        "langfuse",
        "langsmith",
        "newrelic",
        "opik",
        "otel-collector",
        "posthog",
        "ramp",
        "s3",
        "sentry",
        "snowflake",
        "weave",
        "webhook",
    ]
    | str
)
"""A service that can receive traces. `otel-collector` and `webhook` stand for any server of your own."""

CreatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region to declare for a new private endpoint; `global` is, by its name, tied to none."""

CreateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Standing in the workspace that a new mapping gives."""

CreateWorkspaceRequestDisabledServerToolsItem: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Type of a server tool to disable in a new workspace."""

CustomToolFormatGrammarSyntax: TypeAlias = Literal["lark", "regex"] | str
"""Notation of a grammar: a Lark grammar or a regular expression."""

DebugEventDebugTimingsEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
    | str
)
"""A stage of a request: prepared for the provider, the provider's headers in, its first token in, or
its body at an end.
"""

DecisionsImageAssetFormat: TypeAlias = Literal["png", "jpg", "jpeg"] | str
"""File format of an image."""

DeferredToolsControlProfile: TypeAlias = Literal["portable", "universal"] | str
"""The schema `DeferredToolsControlProfile` of the API."""

DeferredToolsControlScope: TypeAlias = Literal["all", "mcp"] | str
"""The schema `DeferredToolsControlScope` of the API."""

DeletePrivateEndpointDraftOnly: TypeAlias = Literal["true", "false"] | str
"""Whether to remove the endpoint only if it is a draft, as text."""

DeleteScimGroupMappingKeepMembersEnum: TypeAlias = Literal["true", "false"] | str
"""The truth values in text form, as they travel in the query."""

DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | str
"""Values of the deprecated `route`. Use `provider.sort.partition`: `fallback` is `model`, `sort` is
`none`.
"""

EasyInputMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary along the way or the final answer."""

EasyInputMessageRole: TypeAlias = Literal["user", "system", "assistant", "developer"] | str
"""Who speaks in a message in short form."""

EndpointStatus: TypeAlias = Literal[0, -1, -2, -3, -5, -10] | int
"""State of an endpoint as a number. The meaning of the single values is not documented."""

ErrorAvailabilityCode: TypeAlias = (
    Literal[
        "capacity_exhausted",
        "constraint_filtered",
        "free_variant_ended",
        "model_deprecated",
        "model_not_found",
        "model_unavailable_upstream",
        "no_endpoints",
        "privacy_restricted",
        "region_restricted",
        "temporarily_unavailable",
        "wrong_endpoint",
    ]
    | str
)
"""Kind of availability problem. `capacity_exhausted` and `temporarily_unavailable` pass with time;
most others need a different request.
"""

ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How the verifier is checked: against its SHA-256 in base64url (`S256`), or as it stands (`plain`)."""

ExtractionAssetFormat: TypeAlias = Literal["png", "jpg", "jpeg", "pdf"] | str
"""File format of an asset."""

ExtractionAssetType: TypeAlias = Literal["image", "document"] | str
"""Kind of an asset."""

FailableToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Progress of a tool call that may also end in `failed`."""

FileProvider: TypeAlias = Literal["openai", "anthropic"] | str
"""A provider that can keep files under your own key."""

FileSearchServerToolFiltersObjectType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""A comparison: equal, unequal, greater, greater or equal, less, less or equal."""

FileSearchServerToolRankingOptionsRanker: TypeAlias = Literal["auto", "default-2024-11-15"] | str
"""Ranking algorithm of file search."""

FilesServerToolConfig: TypeAlias = dict[str, Any]
"""Settings of the files tool. No keys are known."""

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why a reply in a batch ended. `length` is a token limit, `tool_calls` a wait for tool results, and
`function_call` the same in OpenAI's former style.
"""

FrameImageFrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Which end of the video an image fixes."""

FusionPluginPreset: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready choices of fusion models: for quality (`general-high`), for a small budget, or for speed."""

FusionServerToolConfigReasoningEffort: TypeAlias = (
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
)
"""Levels of thinking for the inner models, from `none` up to `max`."""

GenerationResponseDataApiType: TypeAlias = (
    Literal[
        "completions",
        "embeddings",
        "rerank",
        "tts",
        "stt",
        "video",
        "image",
        "decisions",
        "extractions",
        "tools_invoke",
    ]
    | str
)
"""Kind of API a generation came through; `completions` covers every text API."""

GenerationResponseDataDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region that processed a request; `global` is the ordinary host. Other places call Europe `eu`."""

GetAnalyticsMetaResponseDataGranularitiesItemName: TypeAlias = (
    Literal["minute", "hour", "day", "week", "month"] | str
)
"""Length of time that one bucket covers."""

GetAnalyticsMetaResponseDataMetricsItemDisplayFormat: TypeAlias = (
    Literal["number", "currency", "percent", "latency", "throughput"] | str
)
"""Kind of quantity, which decides how to print its values."""

GetAnalyticsMetaResponseDataOperatorsItemName: TypeAlias = (
    Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
)
"""Comparisons: equal, not equal, in or not in a list, greater, less, and their inclusive forms."""

GetAnalyticsMetaResponseDataOperatorsItemValueType: TypeAlias = Literal["scalar", "array"] | str
"""Form of the value an operator compares with: one value, or a list."""

GetAppRankingsCategory: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Broad categories of apps."""

GetAppRankingsSort: TypeAlias = Literal["popular", "trending"] | str
"""What puts an app at the top: how much it is used, or how fast its use grows."""

GetAppRankingsSubcategory: TypeAlias = (
    Literal[
        "cli-agent",
        "ide-extension",
        "cloud-agent",
        "programming-app",
        "native-app-builder",
        "creative-writing",
        "video-gen",
        "image-gen",
        "audio-gen",
        "roleplay",
        "game",
        "writing-assistant",
        "general-chat",
        "personal-agent",
        "legal",
    ]
    | str
)
"""Narrow categories of apps, the same names that apps send in `X-OpenRouter-Categories`, and no
others.
"""

GetBenchmarksArena: TypeAlias = Literal["models", "builders", "agents"] | str
"""Which Design Arena competition a row belongs to."""

GetBenchmarksBenchmarkType: TypeAlias = (
    Literal[
        "gpqa_diamond",
        "tau_bench_verified_airline",
        "search_browsecomp",
        "search_hle",
        "search_dsqa",
        "search_widesearch",
    ]
    | str
)
"""A benchmark run by OpenRouter. Those that start with `search_` measure web search."""

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""How the model reached web search: as a server tool or through the web plugin."""

GetBenchmarksSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Who measured the scores."""

GetBenchmarksTaskType: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""The kind of ability that is measured."""

GetCurrentKeyResponseDataAllowedDataRegionsItem: TypeAlias = Literal["global", "europe", "us"] | str
"""Region a key may have its data processed in; `global` is the ordinary host."""

GetModelsCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Kind of work to find models for."""

GetModelsDistillable: TypeAlias = Literal["true", "false"] | str
"""Whether output may be used to train other models: `true` or `false`, as strings."""

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Region to serve from: European Union or United States."""

GetModelsSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of a model list: by use, age, price, context length, speed or a benchmark."""

GetRankingsDailyCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Subjects that requests are sorted into."""

GetRankingsDailyContextBucket: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""Buckets of context size, named by tokens: thousands (`K`) or millions (`M`)."""

GetRankingsDailyLanguageType: TypeAlias = Literal["natural", "programming"] | str
"""Whether human or programming languages are meant."""

GetRankingsDailyModality: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""Kinds of requests: by what goes in, by image output, or by use of tools."""

GetRankingsDailyPeriod: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings sums up."""

GetSessionCostTurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Buckets of session length, in turns."""

GuardrailDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region that requests may be processed in; `global` is the ordinary host."""

GuardrailInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a guardrail budget starts afresh."""

ImageConfig: TypeAlias = dict[str, str | float | list[Any]]
"""Settings for generated images, by name. Which ones count depends on the model."""

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""What a piece of text belongs to: the answer, the reasoning before it, or a draft."""

ImageGenerationRequestAspectRatio: TypeAlias = (
    Literal[
        "1:1",
        "1:2",
        "1:4",
        "1:8",
        "2:1",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "9:19.5",
        "19.5:9",
        "9:20",
        "20:9",
        "9:21",
        "21:9",
        "auto",
        "2.35:1",
        "5:2",
        "5:7",
        "7:5",
    ]
    | str
)
"""Width to height of an image; `auto` lets the model choose."""

ImageGenerationRequestBackground: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Background of an image: `transparent` needs a file format that can hold it, and `auto` lets the
model choose.
"""

ImageGenerationRequestOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""File format of an image; `svg` is for models that draw vectors."""

ImageGenerationRequestQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""How much care to spend on an image; `auto` lets the model choose."""

ImageGenerationRequestResolution: TypeAlias = Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
"""Size class of an image, by roughly the pixels of a side: 512, or so many times 1024."""

ImageGenerationServerToolBackground: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Background of a generated image; `auto` leaves the choice to the model."""

ImageGenerationServerToolInputFidelity: TypeAlias = Literal["high", "low"] | str
"""How closely a generated image keeps to its input images."""

ImageGenerationServerToolModeration: TypeAlias = Literal["auto", "low"] | str
"""Strictness of image moderation; `low` is the laxer one."""

ImageGenerationServerToolOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of generated images."""

ImageGenerationServerToolQuality: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of generated images; `auto` leaves the choice to the model."""

ImageGenerationStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"] | str
"""Progress of an image generation call."""

ImageInputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Kind of content an image model takes."""

ImageOutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
    | str
)
"""Kind of content an image model produces, named from the same list as for all models."""

ImagePricingEntryBillable: TypeAlias = (
    Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
)
"""What an image endpoint bills: the images it makes, or text, images, fonts or references it is given."""

ImagePricingEntryUnit: TypeAlias = Literal["image", "megapixel", "token", "request"] | str
"""Unit of a price: an image, a megapixel or a token."""

IncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter"] | str
"""Cause of an early stop: the token limit was reached, or a filter intervened."""

InputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"] | str
"""Audio format of a recording."""

InputImageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely a model looks at an image; `original` is an extension to the usual three."""

InputMessageItemRole: TypeAlias = Literal["user", "system", "developer"] | str
"""Who speaks in a message item that is no answer of the model."""

InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Kind of content a model takes."""

InputVideoProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Way to process a video. What sets `agentic` apart from `static` is not documented."""

InputsItemMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether a replayed answer is commentary along the way or the final answer."""

InputsItemMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a replayed answer had come."""

InputsItemReasoningStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far replayed reasoning had come."""

InstructType: TypeAlias = (
    Literal[
        "none",
        "airoboros",
        "alpaca",
        "alpaca-modif",
        "chatml",
        "claude",
        "code-llama",
        "gemma",
        "llama2",
        "llama3",
        "mistral",
        "nemotron",
        "neural",
        "openchat",
        "phi3",
        "rwkv",
        "vicuna",
        "zephyr",
        "deepseek-r1",
        "deepseek-v3.1",
        "qwq",
        "qwen3",
    ]
    | str
)
"""Prompt template a model was trained to follow; `none` for a model without one."""

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a budget starts afresh."""

KeyBudgetScope: TypeAlias = (
    Literal[
        "workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"
    ]
    | str
)
"""Layer that a budget belongs to, listed in the order of checking: the default guardrail of the
workspace, counted by member or by key, the guardrail of the member, the guardrail of the key
(`api_key`), the budgets of the workspace, and the limit of the key itself (`key_limit`).
"""

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Ways to process a video, in the older form. What each does is not documented."""

ListBYOKKeysProvider: TypeAlias = (
    Literal[
        "ai21",
        "aion-labs",
        "akashml",
        "alibaba",
        "amazon-bedrock",
        "amazon-nova",
        "ambient",
        "anthropic",
        "arcee-ai",
        "atlas-cloud",
        "avian",
        "azure",
        "baidu",
        "baseten",
        "black-forest-labs",
        "byteplus",
        "cerebras",
        "chutes",
        "cirrascale",
        "clarifai",
        "cloudflare",
        "cohere",
        "coreweave",
        "crusoe",
        "darkbloom",
        "databricks",
        "decart",
        "deepgram",
        "deepinfra",
        "deepseek",
        "dekallm",
        "digitalocean",
        "featherless",
        "fireworks",
        "fish-audio",
        "friendli",
        "gmicloud",
        "google-ai-studio",
        "google-vertex",
        "groq",
        "heygen",
        "inception",
        "inceptron",
        "inferact-vllm",
        "inference-net",
        "infermatic",
        "inflection",
        "io-net",
        "ionstream",
        "krea",
        "liquid",
        "makora",
        "mancer",
        "mara",
        "meta",
        "minimax",
        "mistral",
        "modal",
        "modelrun",
        "modular",
        "moonshotai",
        "morph",
        "ncompass",
        "nebius",
        "nex-agi",
        "nextbit",
        "novita",
        "nvidia",
        "open-inference",
        "openai",
        "parasail",
        "perceptron",
        "perplexity",
        "phala",
        "poolside",
        "quiver",
        "recraft",
        "reka",
        "relace",
        "runway",
        "sail-research",
        "sakana",
        "sakana-ai",
        "sambanova",
        "seed",
        "siliconflow",
        "sourceful",
        "stepfun",
        "streamlake",
        "switchpoint",
        "tencent",
        "tenstorrent",
        "thinkingmachines",
        "together",
        "upstage",
        "venice",
        "wafer",
        "wandb",
        "wandb-legacy",
        "xai",
        "xiaomi",
        "z-ai",
        "amazon-bedrock/claude-on-aws",
        "anthropic/2",
        "assemblyai",
        "claude-on-aws",
        "cosine",
        "elevenlabs",
        "near-ai",
        "ollama",
        "pareto-alpha",
        "primeintellect",
        "recursive",
        "respan",
        "scaledown",
        "typesafe",
        "unbiased",
        "voyageai",
    ]
    | str
)
"""Provider slug by which a list of stored keys can be narrowed."""

ListFilesOrder: TypeAlias = Literal["asc", "desc"] | str
"""Sort order of a file listing. Only `asc` is supported."""

ListModelsUserSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of the models open to the caller: by use, age, price, context length, speed or a benchmark."""

ListOrganizationMembersResponseDataItemRole: TypeAlias = Literal["org:admin", "org:member"] | str
"""Standing in the organization: administrator or plain member."""

ListProvidersResponseDataItemDatacentersItem: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)
"""Country of a datacenter, by its two-letter ISO 3166-1 code."""

ListProvidersResponseDataItemHeadquarters: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)
"""Country of a head office, by its two-letter ISO 3166-1 code."""

ListToolsApiFormat: TypeAlias = Literal["responses", "chat-completions", "anthropic-messages"] | str
"""API to list tools for."""

McpServerToolConnectorId: TypeAlias = (
    Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    | str
)
"""A known service with a ready-made connector."""

McpServerToolRequireApprovalEnum: TypeAlias = Literal["always", "never"] | str
"""Approval for every tool call, or for none."""

MessagesMessageParamContentWebSearchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Reason for which an earlier web search gave no results."""

MessagesMessageParamRole: TypeAlias = Literal["user", "assistant", "system"] | str
"""Author of a message. `system` puts instructions in the midst of the conversation; those for all of
it go in the top-level `system`.
"""

MessagesOutputConfigEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Levels of effort, from least to most."""

MessagesStartEventMessageProvider: TypeAlias = (
    Literal[
        "AnyScale",
        "Atoma",
        "Cent-ML",
        "CrofAI",
        "Enfer",
        "GoPomelo",
        "HuggingFace",
        "Hyperbolic",
        "Hyperbolic 2",
        "InoCloud",
        "Kluster",
        "Lambda",
        "Lepton",
        "Lynn 2",
        "Lynn",
        "Mancer",
        "Modal",
        "Nineteen",
        "OctoAI",
        "Recursal",
        "Reflection",
        "Replicate",
        "SambaNova 2",
        "SF Compute",
        "Targon",
        "Together 2",
        "Ubicloud",
        "01.AI",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "NCompass",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "Poolside",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Reka",
        "Relace",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
    ]
    | str
)
"""Display name of the provider that serves a streamed message."""

MetadataLevel: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether the answer tells how the request was routed. Anything but `enabled` counts as `disabled`."""

ModelGroup: TypeAlias = (
    Literal[
        "Router",
        "Media",
        "Other",
        "GPT",
        "Claude",
        "Gemini",
        "Gemma",
        "Grok",
        "Cohere",
        "Nova",
        "Qwen",
        "Yi",
        "DeepSeek",
        "Mistral",
        "Llama2",
        "Llama3",
        "Llama4",
        "PaLM",
        "RWKV",
        "Qwen3",
    ]
    | str
)
"""Family of models that share a tokenizer; `Router` and `Media` stand for entries that are no language
model.
"""

NamespaceFunctionToolAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls a function: `direct` is the model itself, `programmatic` is code it writes."""

OAuthErrorResponseError: TypeAlias = (
    Literal[
        "invalid_request",
        "invalid_grant",
        "unsupported_grant_type",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
    ]
    | str
)
"""Kinds of error that a token exchange may end in. A retry makes sense for `server_error` and
`temporarily_unavailable` only.
"""

ORAnthropicStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "model_context_window_exceeded",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "compaction",
    ]
    | str
)
"""Why the model stopped: done (`end_turn`), at a limit, at a stop sequence, to have a tool run
(`tool_use`), paused by the server (`pause_turn`: send the answer back to go on), refusing, or after
compaction.
"""

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""A data region. By their names, `europe` and `us` belong to the regional hosts, and `global` to the
main one.
"""

ObservabilityDataRegionInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""A data region to set. `eu` is another spelling of `europe`, which is the one that answers use."""

ObservabilityFilterRuleGroupLogic: TypeAlias = Literal["and", "or"] | str
"""How the rules of a group are joined."""

ObservabilityFilterRuleGroupRulesItemField: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""A property of a generation that a rule can test. `total_cost` is in USD."""

ObservabilityFilterRuleGroupRulesItemOperator: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How a rule compares. `gt`, `lt`, `gte` and `lte` compare numbers, `exists` and `not_exists` test for
presence, the others match text.
"""

ObservabilityNewrelicDestinationConfigRegion: TypeAlias = Literal["us", "eu"] | str
"""Where a New Relic account keeps its data."""

ObservabilityS3DestinationConfigAuthMode: TypeAlias = Literal["access_keys", "iam_role"] | str
"""How to log in to the store: `access_keys` with `accessKeyId` and `secretAccessKey`, `iam_role` by
assuming `roleArn`.
"""

ObservabilityS3DestinationConfigProvider: TypeAlias = Literal["aws", "cloudflare_r2", "gcs", "other"] | str
"""Whose store it is: AWS S3, Cloudflare R2 (`cloudflare_r2`), Google Cloud Storage (`gcs`), or any
other that speaks the S3 protocol.
"""

ObservabilityWebhookDestinationConfigMethod: TypeAlias = Literal["POST", "PUT"] | str
"""HTTP method with which traces reach a webhook."""

OpenAIFilePurpose: TypeAlias = (
    Literal[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
        "assistants_output",
        "batch_output",
        "fine-tune-results",
    ]
    | str
)
"""What a file is for, in OpenAI's terms. The values with `output` or `results` mark files made by a
job.
"""

OpenAIResponseInputMessageItemRole: TypeAlias = Literal["user", "system", "developer"] | str
"""Speaker of an identified input message; never the assistant."""

OpenAIResponsesResponseStatus: TypeAlias = (
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
)
"""State of a response. `queued` and `in_progress` are passing states; the others are final."""

OpenAIResponsesToolChoiceEnum: TypeAlias = Literal["auto", "none", "required"] | str
"""`auto` leaves it to the model, `none` forbids tools, `required` demands at least one call."""

OpenAIResponsesToolChoiceObjectType: TypeAlias = (
    Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
)
"""A web search tool that can be demanded."""

OpenAIResponsesTruncation: TypeAlias = Literal["auto", "disabled"] | str
"""What happens to an overlong conversation: `auto` drops parts of it until it fits, `disabled` leaves
it whole.
"""

OpenResponsesResultToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who could call an offered function: `direct` is the model itself, `programmatic` is code it writes."""

OutputCodeInterpreterCallItemStatus: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""Progress of a code interpreter run; `interpreting` means the code is running."""

OutputComputerCallItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Progress of a screen action."""

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a custom tool call; `incomplete` means it was cut off."""

OutputFunctionCallItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Progress of a function call."""

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Whether a file change in a rejected answer was still being written."""

OutputItemCodeInterpreterCallStatus: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""Progress of a code run in a rejected answer; `interpreting` means the code was running."""

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a custom tool call in a rejected answer was written."""

OutputItemFunctionCallStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a function call in a rejected answer was written."""

OutputItemReasoningStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete the reasoning of a rejected answer is."""

OutputMemoryServerToolItemAction: TypeAlias = Literal["read", "write", "delete"] | str
"""What the memory tool does with a value."""

OutputMessageItemPhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether the model wrote a message while still working or as its answer."""

OutputMessageItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete a message of the output is."""

OutputMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an echoed message was a remark in passing or the answer."""

OutputMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete an echoed message is."""

OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
    | str
)
"""Kind of content a model produces; `embeddings` and `rerank` are vectors and rankings."""

OutputModalityEnum: TypeAlias = Literal["text", "image"] | str
"""A kind of output."""

OutputReasoningItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete a reasoning item is."""

OutputTextEditorServerToolItemCommand: TypeAlias = Literal["view", "create", "str_replace", "insert"] | str
"""What the text editor tool does with a file."""

PDFParserEngine: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"] | str
"""How PDF files are read: by the model itself (`native`), by OCR, or as text. `pdf-text` is an old
name that leads to `cloudflare-ai`.
"""

Parameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "include_reasoning",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""Name of a request parameter that models may or may not support."""

ParetoRouterPluginPriceSource: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Price to compare models by: that of input, or a weighted average."""

PipelineStageType: TypeAlias = (
    Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str
)
"""Kinds of stage: a guardrail, a plugin, server tools, repair of the reply, or compression of the
context.
"""

PresetStatus: TypeAlias = Literal["active", "disabled", "archived"] | str
"""Whether a preset is in use (`active`), switched off (`disabled`) or put away (`archived`)."""

PricingOverrideUtcDaysItem: TypeAlias = (
    Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
)
"""A day of the week, in UTC."""

PrivateEndpointCheckReason: TypeAlias = (
    Literal[
        "database_error",
        "endpoint_limit_reached",
        "invalid_base_url",
        "model_not_found",
        "provider_not_found",
        "endpoint_not_found",
        "workspace_not_found",
        "no_byok_key",
        "key_decryption_failed",
        "upstream_error",
        "invalid_response",
        "invalid_stream",
        "missing_usage",
        "model_mismatch",
        "not_validated",
        "validation_stale",
    ]
    | str
)
"""Why a check of a private endpoint failed: a setting that leads nowhere, a provider key that is
missing or cannot be read, an answer of the provider that is not as it should be, or a validation
that is missing or too old.
"""

PrivateEndpointDeclaredParameter: TypeAlias = (
    Literal[
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "top_a",
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "max_tokens",
        "max_completion_tokens",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "prediction",
        "seed",
        "response_format",
        "structured_outputs",
        "stop",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "reasoning",
        "reasoning_effort",
        "web_search_options",
        "verbosity",
    ]
    | str
)
"""A request parameter that a private endpoint may be declared to understand."""

PrivateEndpointDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region declared for a private endpoint; `global` is, by its name, tied to none."""

PrivateEndpointQuantization: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"]
    | str
)
"""Precision of the weights that a private endpoint runs."""

PrivateEndpointReasoningReturnMechanism: TypeAlias = (
    Literal["content-string", "reasoning-content", "reasoning", "none"] | str
)
"""Where the reasoning is in a reply of a private endpoint, by the names: in a field, in the text, or
nowhere.
"""

PrivateEndpointStatus: TypeAlias = Literal["draft", "active", "disabled"] | str
"""State of a private endpoint: a `draft` is not in service yet and can be changed, an `active` one
serves requests, a `disabled` one is out of service until enabled again.
"""

PromptInjectionScanScope: TypeAlias = Literal["user_only", "all_messages"] | str
"""Which messages to search: those of the user only, or all in the request."""

ProviderName: TypeAlias = (
    Literal[
        "Modal",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "NCompass",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "Poolside",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Reka",
        "Relace",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
        "AssemblyAI",
        "Cosine",
        "ElevenLabs",
        "TypeSafe",
        "Near AI",
        "Ollama",
        "ParetoAlpha",
        "PrimeIntellect",
        "Recursive",
        "Respan",
        "ScaleDown",
        "Unbiased",
    ]
    | str
)
"""Display name of a provider. New providers appear at any time."""

ProviderPreferencesDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that collect data are acceptable."""

ProviderResponseProviderName: TypeAlias = (
    Literal[
        "AnyScale",
        "Atoma",
        "Cent-ML",
        "CrofAI",
        "Enfer",
        "GoPomelo",
        "HuggingFace",
        "Hyperbolic",
        "Hyperbolic 2",
        "InoCloud",
        "Kluster",
        "Lambda",
        "Lepton",
        "Lynn 2",
        "Lynn",
        "Mancer",
        "Modal",
        "Nineteen",
        "OctoAI",
        "Recursal",
        "Reflection",
        "Replicate",
        "SambaNova 2",
        "SF Compute",
        "Targon",
        "Together 2",
        "Ubicloud",
        "01.AI",
        "AkashML",
        "AI21",
        "AionLabs",
        "Alibaba",
        "Ambient",
        "Baidu",
        "Amazon Bedrock",
        "Amazon Nova",
        "Anthropic",
        "Arcee AI",
        "AtlasCloud",
        "Avian",
        "Azure",
        "BaseTen",
        "BytePlus",
        "Black Forest Labs",
        "Cerebras",
        "Chutes",
        "Cirrascale",
        "Claude Platform on AWS",
        "Clarifai",
        "Cloudflare",
        "Cohere",
        "CoreWeave",
        "Crucible",
        "Crusoe",
        "Darkbloom",
        "Databricks",
        "Decart",
        "Deepgram",
        "DeepInfra",
        "DeepSeek",
        "DekaLLM",
        "DigitalOcean",
        "Featherless",
        "Fireworks",
        "Fish Audio",
        "Friendli",
        "GMICloud",
        "Google",
        "Google AI Studio",
        "Groq",
        "HeyGen",
        "Inception",
        "Inceptron",
        "InferenceNet",
        "Ionstream",
        "Infermatic",
        "Io Net",
        "Inferact vLLM",
        "Inflection",
        "Liquid",
        "Makora",
        "Mara",
        "Mancer 2",
        "Meta",
        "Minimax",
        "ModelRun",
        "Mistral",
        "Modular",
        "Moonshot AI",
        "Morph",
        "VoyageAI by MongoDB",
        "NCompass",
        "Nebius",
        "Nex AGI",
        "NextBit",
        "Novita",
        "Nvidia",
        "OpenAI",
        "OpenInference",
        "Parasail",
        "Poolside",
        "Perceptron",
        "Perplexity",
        "Phala",
        "Recraft",
        "Reka",
        "Relace",
        "Sail Research",
        "Sakana AI",
        "SambaNova",
        "Seed",
        "SiliconFlow",
        "Sourceful",
        "StepFun",
        "Stealth",
        "StreamLake",
        "Switchpoint",
        "Tencent",
        "Tenstorrent",
        "Thinking Machines",
        "Together",
        "Upstage",
        "Venice",
        "Wafer",
        "WandB",
        "Quiver",
        "Krea",
        "Runway",
        "Xiaomi",
        "xAI",
        "Z.AI",
        "FakeProvider",
        "AssemblyAI",
        "Cosine",
        "ElevenLabs",
        "TypeSafe",
        "Near AI",
        "Ollama",
        "ParetoAlpha",
        "PrimeIntellect",
        "Recursive",
        "Respan",
        "ScaleDown",
        "Unbiased",
    ]
    | str
)
"""Display name of a provider, including some no longer in service."""

ProviderResponseRoutedServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of an attempt: `flex` is cheaper and slower, `priority` dearer and faster."""

ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to rank endpoints by: low price, high throughput, low latency, or quality of tool use
(`exacto`).
"""

ProviderSortConfigBy: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""Measures for ranking endpoints. `exacto` puts quality of tool use first."""

ProviderSortConfigPartition: TypeAlias = Literal["model", "none"] | str
"""Scope of a ranking: each model's endpoints by themselves, or those of all models together (`none`)."""

PublicServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""A tier other than the default: `flex` is cheaper and slower, `priority` dearer and faster,
`ultrafast` by its name faster still.
"""

Quantization: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"]
    | str
)
"""Number format in which an endpoint holds the model's weights. Fewer bits are cheaper and less exact."""

QueryAnalyticsRequestOrderByDirection: TypeAlias = Literal["asc", "desc"] | str
"""Sort order: `asc` puts the smallest first, `desc` the largest."""

ReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' reasoning a model sees: all of them, the current one's, or as it sees fit (`auto`)."""

ReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much a model reasons. Where it sets a budget, the share of `max_tokens` is 0.95 for `max` and
`xhigh`, 0.8, 0.5, 0.2 and 0.1 for `high` to `minimal`; an effort the model lacks becomes the
nearest one.
"""

ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Which vendor's form an entry of thinking has, so that it can be handed back in that form."""

ReasoningItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far earlier reasoning had come."""

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Kind of reasoning, for models that offer a `pro` one."""

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed a reasoning summary is; `auto` leaves it to the model."""

RequestMetadata: TypeAlias = dict[str, str]
"""Labels of your own for the request. As in chat completions: up to 16, with keys of up to 64
characters and values of up to 512.
"""

ResponseIncludesEnum: TypeAlias = (
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ]
    | str
)
"""Something that answers leave out unless asked for."""

ResponsesErrorFieldCode: TypeAlias = (
    Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
        "bio_policy",
        "data_residency_mismatch",
        "cyber_policy",
        "misalignment_policy_violation",
        "permission_denied",
        "flex_unavailable",
    ]
    | str
)
"""Kinds of failure of a response; most concern images that cannot be used. Others may be added."""

ResponsesRequestServiceTier: TypeAlias = (
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
)
"""A processing tier; `fast` is another name for `priority`."""

ResponsesRequestToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls a function of the request: `direct` is the model itself, `programmatic` is code it writes."""

RoutingStrategy: TypeAlias = (
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str
)
"""How the model was determined: named outright, by an alias, by a fallback, or by one of the routers."""

STTRequestProviderDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that collect data are acceptable."""

STTRequestResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Detail of the answer: text only, or text with language, duration and timestamps."""

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""A unit that timestamps are given for."""

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""What an entry is: a spoken word, or a sound such as laughter (`audio_event`)."""

SandboxSleepAfterSeconds: TypeAlias = int
"""Seconds after which a sandbox goes to sleep."""

ScimGroupMappingRole: TypeAlias = Literal["admin", "member"] | str
"""Standing in the workspace that a mapping gives."""

ScimSyncJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""State of a sync job. `queued` and `running` change later; the other two are final."""

SearchContextSizeEnum: TypeAlias = Literal["low", "medium", "high"] | str
"""How much of what a web search finds goes into the prompt."""

SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"] | str
"""How much of the search results the model is given."""

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a tool is current or on its way out."""

ServerToolDetailsSupportedApiFormatsItem: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""An API that a tool can be used in."""

ServerToolEngineByok: TypeAlias = Literal["required", "optional", "none"] | str
"""Part that provider keys of your own (BYOK) play: an engine may demand one, take one, or have no use
for them.
"""

ServerToolEngineDataRegionsItem: TypeAlias = Literal["global", "europe", "us"] | str
"""Region an engine can process data in."""

ServerToolEnginePricingSource: TypeAlias = Literal["openrouter", "provider", "byok", "none"] | str
"""Where an engine's price comes from: OpenRouter, the provider of the model, the account behind your
own key (`byok`), or nowhere (`none`).
"""

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Who runs a tool: the provider of the model, OpenRouter, or your own program (`client`)."""

ServerToolInputNameApiFormatsItem: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""An API that knows a tool under a certain name."""

ServerToolOutputNameApiFormat: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""API whose answers use a certain name for a tool."""

ServerToolStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a tool is current or on its way out."""

ServerToolSupportedApiFormatsItem: TypeAlias = (
    Literal["responses", "chat-completions", "anthropic-messages"] | str
)
"""An API that a tool can be used in."""

SessionCostItemTurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Buckets of session length, in turns."""

ShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far shell commands or their output got."""

ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"] | str
"""Who executes shell commands. `auto` leaves the choice to OpenRouter."""

SpeechRequestProviderDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that collect data are acceptable."""

SpeechRequestResponseFormat: TypeAlias = Literal["mp3", "pcm"] | str
"""Encoding of the audio: compressed `mp3`, or raw `pcm` samples without a header."""

SubagentReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Levels of thinking for a sub-agent, from `none` up to `max`."""

SubmitGenerationFeedbackRequestCategory: TypeAlias = (
    Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"]
    | str
)
"""Sort of problem with a generation; `other` for anything the rest do not name."""

SwitchyardRouterPluginAlgorithm: TypeAlias = (
    Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
)
"""Ways to pick a model. Only their names are known, such as `random`; how they work is not documented."""

TextExtendedConfigVerbosity: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How wordy an answer is."""

TokenExchangeRequestScope: TypeAlias = Literal["inference", "management"] | str
"""What an access token is good for: running models, or administering the account."""

ToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a tool call; `incomplete` means it was cut off."""

ToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"] | str
"""`auto` lets the model choose whether to call a tool, `required` makes it call one."""

ToolSearchCallItemExecution: TypeAlias = Literal["server", "client"] | str
"""Who carries out a tool search: the server, or your program (`client`)."""

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a replayed tool search; `incomplete` means it was cut off."""

ToolSearchOutputItemExecution: TypeAlias = Literal["server", "client"] | str
"""Who carried out a tool search: the server, or your program (`client`)."""

ToolSearchOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How complete the result of a tool search is."""

ToolSearchOutputItemToolsItemFunctionAllowedCallersItem: TypeAlias = Literal["direct", "programmatic"] | str
"""Who calls a function that was found: `direct` is the model itself, `programmatic` is code it writes."""

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""What to do with input too long for the model: drop some of it (`auto`), or fail (`disabled`)."""

UnifiedBenchmarksMetaSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Who measured all of the scores in the answer."""

UnifiedBenchmarksORItemBenchmarkType: TypeAlias = Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
"""A benchmark of OpenRouter that does not involve web search."""

UnifiedBenchmarksSearchItemBenchmarkType: TypeAlias = (
    Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
)
"""A web search benchmark of OpenRouter."""

UnifiedBenchmarksSearchItemPrimaryMetric: TypeAlias = Literal["accuracy", "f1_by_item"] | str
"""What a search score measures: `accuracy`, right answers; `f1_by_item`, an F1 score by item."""

UnifiedBenchmarksSearchItemSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""How the model reached web search in the run: as a server tool or through the web plugin."""

UpdateBYOKKeyRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region to declare for a stored credential; `global` is, by its name, tied to none."""

UpdateKeysRequestLimitReset: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a key limit starts afresh; days, weeks (from Monday) and months are those of UTC."""

UpdatePrivateEndpointRequestDeclaredRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Region to declare for a draft; `global` is, by its name, tied to none."""

UpdateScimGroupMappingRequestRole: TypeAlias = Literal["admin", "member"] | str
"""Standing in the workspace that a changed mapping is to give."""

UpdateWorkspaceRequestDisabledServerToolsItem: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Type of a server tool to disable in a workspace from now on."""

VaultEffectiveSecretScope: TypeAlias = Literal["intern", "attached", "workspace"] | str
"""Where an intern has a secret from: stored for it alone (`intern`), attached to it (`attached`), or
from its workspace (`workspace`).
"""

VideoGenerationRequestAspectRatio: TypeAlias = (
    Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
)
"""Width to height of the video to make."""

VideoGenerationRequestResolution: TypeAlias = (
    Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str
)
"""Resolution class of the video to make: a height in lines (`720p`) or a nominal width (`2K`)."""

VideoGenerationResponseStatus: TypeAlias = (
    Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
)
"""State of a video job. `pending` and `in_progress` change later; all others are final."""

VideoModelSupportedAspectRatiosItem: TypeAlias = (
    Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
)
"""A width to height ratio that a model can produce."""

VideoModelSupportedFrameImagesItem: TypeAlias = Literal["first_frame", "last_frame"] | str
"""An end of the video that an image can fix."""

VideoModelSupportedResolutionsItem: TypeAlias = (
    Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str
)
"""A resolution class that a model can produce."""

VideoModelSupportedSizesItem: TypeAlias = (
    Literal[
        "480x480",
        "480x640",
        "480x720",
        "480x854",
        "480x1120",
        "560x752",
        "640x480",
        "640x640",
        "720x480",
        "720x720",
        "720x960",
        "720x1080",
        "720x1280",
        "720x1680",
        "752x560",
        "768x768",
        "768x1024",
        "768x1152",
        "768x1366",
        "768x1792",
        "834x1112",
        "854x480",
        "960x720",
        "960x960",
        "992x432",
        "1024x768",
        "1080x720",
        "1080x1080",
        "1080x1440",
        "1080x1620",
        "1080x1920",
        "1080x2520",
        "1112x834",
        "1120x480",
        "1152x768",
        "1280x720",
        "1366x768",
        "1440x1080",
        "1440x1440",
        "1440x1920",
        "1440x2160",
        "1440x2560",
        "1440x3360",
        "1470x630",
        "1620x1080",
        "1680x720",
        "1792x768",
        "1920x1080",
        "1920x1440",
        "2160x1440",
        "2160x2160",
        "2160x2880",
        "2160x3240",
        "2160x3840",
        "2160x5040",
        "2520x1080",
        "2560x1440",
        "2880x2160",
        "3240x2160",
        "3360x1440",
        "3840x2160",
        "5040x2160",
        "360x360",
        "360x480",
        "360x540",
        "360x640",
        "360x840",
        "480x360",
        "496x864",
        "540x360",
        "640x360",
        "840x360",
        "864x496",
    ]
    | str
)
"""A picture size that a model can produce, width by height in pixels."""

WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""Who fetches web pages: the provider (`native`), OpenRouter, a named service, or whichever suits
(`auto`).
"""

WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search services of the web plugin. `native` is the provider's own."""

WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Search services of the web search tool. `native` is the provider's own; `auto` leaves the choice to
OpenRouter.
"""

WebSearchMode: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
    | str
)
"""How deep or fast a search service searches. Which modes a service knows is not documented."""

WebSearchStatus: TypeAlias = Literal["completed", "searching", "in_progress", "failed"] | str
"""Progress of a web or file search."""

WorkspaceBudgetInterval: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Period a workspace budget covers; `lifetime` covers all spend, without reset."""

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a workspace budget starts afresh."""

WorkspaceMemberRole: TypeAlias = Literal["admin", "member"] | str
"""Standing of a user in a workspace: administrator or plain member."""
