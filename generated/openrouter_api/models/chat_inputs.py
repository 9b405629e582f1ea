# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `chat`, which no result holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .chat import ChatAssistantMessage, ChatContentCacheControl, ChatContentItems, ChatContentText
    from .shared import ConfigurationUpdateReasoning, PromptCacheOptions, XSearchOptions
    from .shared_inputs import (
        AdvisorServerToolOpenRouter,
        AlignmentPlugin,
        AnthropicCacheControlDirective,
        ArmorPlugin,
        AutoBetaRouterPlugin,
        AutoRouterPlugin,
        BashServerTool,
        ChatDebugOptions,
        ContextCompressionPlugin,
        DatetimeServerTool,
        DeferredToolsControl,
        FileParserPlugin,
        FilesServerTool,
        FusionPlugin,
        FusionServerToolOpenRouter,
        ImageGenerationServerToolOpenRouter,
        JevRouterPlugin,
        ModerationPlugin,
        OpenRouterWebSearchServerTool,
        ParetoRouterPlugin,
        ProviderPreferences,
        ResponseHealingPlugin,
        SearchModelsServerToolConfig,
        StopServerToolsWhen,
        SubagentServerToolOpenRouter,
        SwitchyardRouterPlugin,
        TraceConfig,
        WebFetchPlugin,
        WebFetchServerTool,
        WebSearchConfig,
        WebSearchPlugin,
        WebSearchUserLocationServerTool,
    )
    from .values import (
        ChatModelNames,
        ChatReasoningEffort,
        ChatReasoningSummaryVerbosityEnum,
        ChatRequestModalitiesItem,
        ChatRequestReasoningContext,
        ChatRequestReasoningEffort,
        ChatRequestReasoningMode,
        ChatRequestServiceTier,
        ChatRequestVerbosity,
        ChatToolChoiceEnum,
        ChatWebSearchShorthandType,
        DeprecatedRoute,
        ImageConfig,
        ModelName,
        SearchQualityLevel,
        WebSearchEngineEnum,
        WebSearchMode,
    )

decode_AdvisorServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.AdvisorServerToolOpenRouter"
)
decode_AlignmentPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AlignmentPlugin")
decode_AnthropicCacheControlDirective: Decode = lazy_decoder(
    globals(), "shared_inputs.AnthropicCacheControlDirective"
)
decode_ArmorPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ArmorPlugin")
decode_AutoBetaRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoBetaRouterPlugin")
decode_AutoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoRouterPlugin")
decode_BashServerTool: Decode = lazy_decoder(globals(), "shared_inputs.BashServerTool")
decode_ChatAssistantMessage: Decode = lazy_decoder(globals(), "chat.ChatAssistantMessage")
decode_ChatContentCacheControl: Decode = lazy_decoder(globals(), "chat.ChatContentCacheControl")
decode_ChatContentItems: Decode = lazy_decoder(globals(), "chat.ChatContentItems")
decode_ChatContentText: Decode = lazy_decoder(globals(), "chat.ChatContentText")
decode_ChatDebugOptions: Decode = lazy_decoder(globals(), "shared_inputs.ChatDebugOptions")
decode_ConfigurationUpdateReasoning: Decode = lazy_decoder(globals(), "shared.ConfigurationUpdateReasoning")
decode_ContextCompressionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ContextCompressionPlugin")
decode_DatetimeServerTool: Decode = lazy_decoder(globals(), "shared_inputs.DatetimeServerTool")
decode_DeferredToolsControl: Decode = lazy_decoder(globals(), "shared_inputs.DeferredToolsControl")
decode_FileParserPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FileParserPlugin")
decode_FilesServerTool: Decode = lazy_decoder(globals(), "shared_inputs.FilesServerTool")
decode_FusionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FusionPlugin")
decode_FusionServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.FusionServerToolOpenRouter"
)
decode_ImageGenerationServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.ImageGenerationServerToolOpenRouter"
)
decode_JevRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.JevRouterPlugin")
decode_ModerationPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ModerationPlugin")
decode_OpenRouterWebSearchServerTool: Decode = lazy_decoder(
    globals(), "shared_inputs.OpenRouterWebSearchServerTool"
)
decode_ParetoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ParetoRouterPlugin")
decode_PromptCacheOptions: Decode = lazy_decoder(globals(), "shared.PromptCacheOptions")
decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_ResponseHealingPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ResponseHealingPlugin")
decode_SearchModelsServerToolConfig: Decode = lazy_decoder(
    globals(), "shared_inputs.SearchModelsServerToolConfig"
)
decode_StopServerToolsWhen: Decode = lazy_decoder(globals(), "shared_inputs.StopServerToolsWhen")
decode_SubagentServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.SubagentServerToolOpenRouter"
)
decode_SwitchyardRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.SwitchyardRouterPlugin")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")
decode_WebFetchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchPlugin")
decode_WebFetchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchServerTool")
decode_WebSearchConfig: Decode = lazy_decoder(globals(), "shared_inputs.WebSearchConfig")
decode_WebSearchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebSearchPlugin")
decode_WebSearchUserLocationServerTool: Decode = lazy_decoder(
    globals(), "shared_inputs.WebSearchUserLocationServerTool"
)
decode_XSearchOptions: Decode = lazy_decoder(globals(), "shared.XSearchOptions")


@model
class ChatDeveloperMessage(_Model):
    """Instructions of the developer, the successor of the system message in newer OpenAI models. See
    `ChatDeveloperMessageDict`.
    """

    content: str | list[ChatContentText]
    role: Literal["developer"]
    configuration_update: ChatDeveloperMessageConfigurationUpdate | None = None
    name: str | None = None
    _nullable = ("configuration_update",)


@model
class ChatDeveloperMessageConfigurationUpdate(_Model):
    """Settings that change with a developer message. See
    `ChatDeveloperMessageConfigurationUpdateDict`.
    """

    reasoning: ConfigurationUpdateReasoning


@model
class ChatDynamicServerTool(_Model):
    """Any other server tool, for types that have no schema of their own here. `tools.list` names the
    tools that exist. See `ChatDynamicServerToolDict`.
    """

    type: str
    parameters: dict[str, Any] | None = None


@model
class ChatFormatGrammarConfig(_Model):
    """Makes the reply follow a grammar. See `ChatFormatGrammarConfigDict`."""

    grammar: str
    type: Literal["grammar"]


@model
class ChatFormatJsonObjectConfig(_Model):
    """Makes the reply some JSON object, of no fixed schema. See `ChatFormatJsonObjectConfigDict`."""

    type: Literal["json_object"]


@model
class ChatFormatJsonSchemaConfig(_Model):
    """Makes the reply JSON that fits a schema. Support varies by endpoint; set
    `provider.require_parameters` to be routed to one that has it. See
    `ChatFormatJsonSchemaConfigDict`.
    """

    json_schema: ChatJsonSchemaConfig
    type: Literal["json_schema"]


@model
class ChatFormatPythonConfig(_Model):
    """Makes the reply Python code. See `ChatFormatPythonConfigDict`."""

    type: Literal["python"]


@model
class ChatFormatTextConfig(_Model):
    """Free text, the usual reply. See `ChatFormatTextConfigDict`."""

    type: Literal["text"]


@model
class ChatFunctionToolFunction(_Model):
    """A function the model may ask the caller to run. Send it again with the follow-up request. See
    `ChatFunctionToolFunctionDict`.
    """

    function: ChatFunctionToolFunctionFunction
    type: Literal["function"]
    cache_control: ChatContentCacheControl | None = None
    defer_loading: bool | None = None


@model
class ChatFunctionToolFunctionFunction(_Model):
    """Declaration of a function. See `ChatFunctionToolFunctionFunctionDict`."""

    name: str
    defer_loading: bool | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    _nullable = ("strict",)


@model
class ChatJsonSchemaConfig(_Model):
    """A named schema for the reply. See `ChatJsonSchemaConfigDict`."""

    name: str
    description: str | None = None
    schema: dict[str, Any] | None = None
    strict: bool | None = None
    _nullable = ("strict",)


@model
class ChatNamedToolChoice(_Model):
    """Makes the model call one particular function. See `ChatNamedToolChoiceDict`."""

    function: ChatNamedToolChoiceFunction
    type: Literal["function"]


@model
class ChatNamedToolChoiceFunction(_Model):
    """The function that must be called. See `ChatNamedToolChoiceFunctionDict`."""

    name: str


@model
class ChatRequest(_Model):
    """A conversation for a model to continue, and how. Parameters that the model does not support are
    ignored unless `provider.require_parameters` is set. See `ChatRequestDict`.
    """

    messages: list[ChatMessages]
    audio: ChatRequestAudio | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    debug: ChatDebugOptions | None = None
    deferred_tools: DeferredToolsControl | None = None
    frequency_penalty: float | None = None
    image_config: ImageConfig | None = None
    include_reasoning: bool | None = None
    logit_bias: dict[str, float] | None = None
    logprobs: bool | None = None
    max_completion_tokens: int | None = None
    max_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    min_p: float | None = None
    modalities: list[ChatRequestModalitiesItem] | None = None
    model: ModelName | None = None
    models: ChatModelNames | None = None
    parallel_tool_calls: bool | None = None
    plugins: list[ChatRequestPluginsItem] | None = None
    prediction: Prediction | None = None
    presence_penalty: float | None = None
    preset: str | None = None
    prompt: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    provider: ProviderPreferences | None = None
    reasoning: ChatRequestReasoning | None = None
    reasoning_effort: ChatReasoningEffort | None = None
    repetition_penalty: float | None = None
    response_format: ChatRequestResponseFormat | None = None
    route: DeprecatedRoute | None = None
    seed: int | None = None
    service_tier: ChatRequestServiceTier | None = None
    session_id: str | None = None
    stop: str | list[str] | None = None
    stop_server_tools_when: StopServerToolsWhen | None = None
    stream: bool | None = None
    stream_options: ChatStreamOptions | None = None
    structured_outputs: bool | None = None
    temperature: float | None = None
    tool_choice: ChatToolChoice | None = None
    tools: list[ChatFunctionTool] | None = None
    top_a: float | None = None
    top_k: int | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    trace: TraceConfig | None = None
    usage: ChatRequestUsage | None = None
    user: str | None = None
    verbosity: ChatRequestVerbosity | None = None
    web_search_options: dict[str, Any] | None = None
    x_search_filter: dict[str, Any] | None = None
    _nullable = (
        "audio",
        "frequency_penalty",
        "include_reasoning",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "max_tool_calls",
        "min_p",
        "parallel_tool_calls",
        "prediction",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning_effort",
        "repetition_penalty",
        "route",
        "seed",
        "service_tier",
        "stop",
        "stream_options",
        "structured_outputs",
        "temperature",
        "top_a",
        "top_k",
        "top_logprobs",
        "top_p",
        "verbosity",
    )


@model
class ChatRequestAudio(_Model):
    """How a spoken reply should sound. See `ChatRequestAudioDict`."""

    format: str | None = None
    voice: str | None = None


@model
class ChatRequestReasoning(_Model):
    """Whether, how much and how visibly the model thinks. Give `effort` or `max_tokens`, not both. See
    `ChatRequestReasoningDict`.
    """

    context: ChatRequestReasoningContext | None = None
    effort: ChatRequestReasoningEffort | None = None
    enabled: bool | None = None
    exclude: bool | None = None
    max_tokens: int | None = None
    mode: ChatRequestReasoningMode | None = None
    summary: ChatReasoningSummaryVerbosityEnum | None = None
    _nullable = ("context", "effort", "enabled", "exclude", "max_tokens", "mode", "summary")


@model
class ChatRequestUsage(_Model):
    """Former switch for usage figures, without effect. See `ChatRequestUsageDict`."""

    include: bool | None = None


@model
class ChatSearchModelsServerTool(_Model):
    """Experimental server tool with which the model searches OpenRouter's model catalog. See
    `ChatSearchModelsServerToolDict`.
    """

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None


@model
class ChatServerToolChoice(_Model):
    """Makes the model use one particular server tool. See `ChatServerToolChoiceDict`."""

    type: str


@model
class ChatStreamOptions(_Model):
    """Options of a stream, without effect. See `ChatStreamOptionsDict`."""

    include_usage: bool | None = None


@model
class ChatSystemMessage(_Model):
    """Instructions that govern the whole conversation. See `ChatSystemMessageDict`."""

    content: str | list[ChatContentText]
    role: Literal["system"]
    configuration_update: ChatSystemMessageConfigurationUpdate | None = None
    name: str | None = None
    _nullable = ("configuration_update",)


@model
class ChatSystemMessageConfigurationUpdate(_Model):
    """Settings that change with a system message. See `ChatSystemMessageConfigurationUpdateDict`."""

    reasoning: ConfigurationUpdateReasoning


@model
class ChatToolMessage(_Model):
    """The result of a tool call, given back to the model. See `ChatToolMessageDict`."""

    content: str | list[ChatContentItems]
    role: Literal["tool"]
    tool_call_id: str


@model
class ChatUserMessage(_Model):
    """What the user says or shows. See `ChatUserMessageDict`."""

    content: str | list[ChatContentItems]
    role: Literal["user"]
    name: str | None = None


@model
class ChatWebSearchShorthand(_Model):
    """Web search under one of the type names that OpenAI uses. OpenRouter runs it as
    `openrouter:web_search`. See `ChatWebSearchShorthandDict`.
    """

    type: ChatWebSearchShorthandType
    allowed_domains: list[str] | None = None
    engine: WebSearchEngineEnum | None = None
    excluded_domains: list[str] | None = None
    max_characters: int | None = None
    max_results: int | None = None
    max_total_results: int | None = None
    max_uses: int | None = None
    mode: WebSearchMode | None = None
    parameters: WebSearchConfig | None = None
    search_context_size: SearchQualityLevel | None = None
    user_location: WebSearchUserLocationServerTool | None = None
    x_search: XSearchOptions | None = None


@model
class Prediction(_Model):
    """Text that the reply is expected to repeat, as when editing a file. See `PredictionDict`."""

    content: str | list[PredictionContentText]
    type: Literal["content"]


@model
class PredictionContentText(_Model):
    """A piece of the expected text. See `PredictionContentTextDict`."""

    text: str
    type: Literal["text"]


decode_ChatFunctionTool: Decode = by_tag(
    "type",
    {
        "function": ChatFunctionToolFunction.decode,
        "openrouter:advisor": decode_AdvisorServerToolOpenRouter,
        "openrouter:bash": decode_BashServerTool,
        "openrouter:datetime": decode_DatetimeServerTool,
        "openrouter:files": decode_FilesServerTool,
        "openrouter:fusion": decode_FusionServerToolOpenRouter,
        "openrouter:image_generation": decode_ImageGenerationServerToolOpenRouter,
        "openrouter:experimental__search_models": ChatSearchModelsServerTool.decode,
        "openrouter:subagent": decode_SubagentServerToolOpenRouter,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:web_search": decode_OpenRouterWebSearchServerTool,
        "web_search": ChatWebSearchShorthand.decode,
        "web_search_preview": ChatWebSearchShorthand.decode,
        "web_search_preview_2025_03_11": ChatWebSearchShorthand.decode,
        "web_search_2025_08_26": ChatWebSearchShorthand.decode,
    },
    unknown=ChatDynamicServerTool.decode,
)
decode_ChatMessages: Decode = by_tag(
    "role",
    {
        "system": ChatSystemMessage.decode,
        "user": ChatUserMessage.decode,
        "developer": ChatDeveloperMessage.decode,
        "assistant": decode_ChatAssistantMessage,
        "tool": ChatToolMessage.decode,
    },
)
decode_ChatRequestPluginsItem: Decode = by_tag(
    "id",
    {
        "auto-router": decode_AutoRouterPlugin,
        "auto-beta-router": decode_AutoBetaRouterPlugin,
        "moderation": decode_ModerationPlugin,
        "web": decode_WebSearchPlugin,
        "web-fetch": decode_WebFetchPlugin,
        "file-parser": decode_FileParserPlugin,
        "response-healing": decode_ResponseHealingPlugin,
        "context-compression": decode_ContextCompressionPlugin,
        "pareto-router": decode_ParetoRouterPlugin,
        "fusion": decode_FusionPlugin,
        "alignment": decode_AlignmentPlugin,
        "armor": decode_ArmorPlugin,
        "jev-router": decode_JevRouterPlugin,
        "switchyard-router": decode_SwitchyardRouterPlugin,
    },
)
decode_ChatRequestResponseFormat: Decode = by_tag(
    "type",
    {
        "text": ChatFormatTextConfig.decode,
        "json_object": ChatFormatJsonObjectConfig.decode,
        "json_schema": ChatFormatJsonSchemaConfig.decode,
        "grammar": ChatFormatGrammarConfig.decode,
        "python": ChatFormatPythonConfig.decode,
    },
)
decode_ChatToolChoice: Decode = by_tag(
    "type", {"function": ChatNamedToolChoice.decode}, unknown=ChatServerToolChoice.decode
)

if TYPE_CHECKING:
    ChatFunctionTool: TypeAlias = (
        ChatFunctionToolFunction
        | AdvisorServerToolOpenRouter
        | BashServerTool
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | ChatSearchModelsServerTool
        | SubagentServerToolOpenRouter
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | ChatWebSearchShorthand
        | ChatDynamicServerTool
        | Unknown
    )
    """A tool the model may use: a function that the caller runs, or a server tool that OpenRouter
    runs.
    """
    ChatMessages: TypeAlias = (
        ChatSystemMessage
        | ChatUserMessage
        | ChatDeveloperMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    )
    """One message of the conversation, told apart by `role`."""
    ChatRequestPluginsItem: TypeAlias = (
        AutoRouterPlugin
        | AutoBetaRouterPlugin
        | ModerationPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | FileParserPlugin
        | ResponseHealingPlugin
        | ContextCompressionPlugin
        | ParetoRouterPlugin
        | FusionPlugin
        | AlignmentPlugin
        | ArmorPlugin
        | JevRouterPlugin
        | SwitchyardRouterPlugin
        | Unknown
    )
    """One plugin and its settings, told apart by `id`."""
    ChatRequestResponseFormat: TypeAlias = (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
        | Unknown
    )
    """Form of the reply: text, JSON, JSON by a schema, a grammar, or Python."""
    ChatToolChoice: TypeAlias = ChatToolChoiceEnum | ChatNamedToolChoice | ChatServerToolChoice | Unknown
    """How the model may use tools: a general rule, one named function, or one server tool."""
else:  # what they refer to is not imported at run time
    ChatFunctionTool = Any
    ChatMessages = Any
    ChatRequestPluginsItem = Any
    ChatRequestResponseFormat = Any
    ChatToolChoice = Any
