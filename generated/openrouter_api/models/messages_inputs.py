# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `messages`, which no result holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .messages import AnthropicBase64PdfSource, AnthropicPlainTextSource
    from .shared_inputs import (
        AlignmentPlugin,
        AnthropicCacheControlDirective,
        ArmorPlugin,
        AutoBetaRouterPlugin,
        AutoRouterPlugin,
        BashServerTool,
        ContextCompressionPlugin,
        DatetimeServerTool,
        DeferredToolsControl,
        FileParserPlugin,
        FusionPlugin,
        ImageGenerationServerToolOpenRouter,
        JevRouterPlugin,
        ModerationPlugin,
        OpenRouterWebSearchServerTool,
        ParetoRouterPlugin,
        ProviderPreferences,
        ResponseHealingPlugin,
        SearchModelsServerToolConfig,
        ShellServerToolOpenRouter,
        StopServerToolsWhen,
        SwitchyardRouterPlugin,
        ToolSearchServerTool,
        TraceConfig,
        WebFetchPlugin,
        WebFetchServerTool,
        WebSearchPlugin,
    )
    from .values import (
        AnthropicAllowedCallers,
        AnthropicImageMimeType,
        AnthropicMessagesErrorResponseErrorType,
        AnthropicOutputEffort,
        AnthropicSpeed,
        AnthropicSystemClearAt,
        AnthropicThinkingBlockBindingMismatchBehavior,
        AnthropicThinkingBlockBindingPrefixMismatchBehavior,
        AnthropicThinkingDisplay,
        AnthropicToolSearchToolBm25Type,
        AnthropicToolSearchToolRegexType,
        ApiErrorType,
        DeprecatedRoute,
        MessagesMessageParamContentWebSearchToolResultErrorErrorCode,
        MessagesMessageParamRole,
        MessagesOutputConfigEffort,
    )

decode_AlignmentPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AlignmentPlugin")
decode_AnthropicBase64PdfSource: Decode = lazy_decoder(globals(), "messages.AnthropicBase64PdfSource")
decode_AnthropicCacheControlDirective: Decode = lazy_decoder(
    globals(), "shared_inputs.AnthropicCacheControlDirective"
)
decode_AnthropicPlainTextSource: Decode = lazy_decoder(globals(), "messages.AnthropicPlainTextSource")
decode_ArmorPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ArmorPlugin")
decode_AutoBetaRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoBetaRouterPlugin")
decode_AutoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoRouterPlugin")
decode_BashServerTool: Decode = lazy_decoder(globals(), "shared_inputs.BashServerTool")
decode_ContextCompressionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ContextCompressionPlugin")
decode_DatetimeServerTool: Decode = lazy_decoder(globals(), "shared_inputs.DatetimeServerTool")
decode_DeferredToolsControl: Decode = lazy_decoder(globals(), "shared_inputs.DeferredToolsControl")
decode_FileParserPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FileParserPlugin")
decode_FusionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FusionPlugin")
decode_ImageGenerationServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.ImageGenerationServerToolOpenRouter"
)
decode_JevRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.JevRouterPlugin")
decode_ModerationPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ModerationPlugin")
decode_OpenRouterWebSearchServerTool: Decode = lazy_decoder(
    globals(), "shared_inputs.OpenRouterWebSearchServerTool"
)
decode_ParetoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ParetoRouterPlugin")
decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_ResponseHealingPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ResponseHealingPlugin")
decode_SearchModelsServerToolConfig: Decode = lazy_decoder(
    globals(), "shared_inputs.SearchModelsServerToolConfig"
)
decode_ShellServerToolOpenRouter: Decode = lazy_decoder(globals(), "shared_inputs.ShellServerToolOpenRouter")
decode_StopServerToolsWhen: Decode = lazy_decoder(globals(), "shared_inputs.StopServerToolsWhen")
decode_SwitchyardRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.SwitchyardRouterPlugin")
decode_ToolSearchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.ToolSearchServerTool")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")
decode_WebFetchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchPlugin")
decode_WebFetchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchServerTool")
decode_WebSearchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebSearchPlugin")


@model
class AnthropicBase64ImageSource(_Model):
    """An image given inline. See `AnthropicBase64ImageSourceDict`."""

    data: str
    media_type: AnthropicImageMimeType
    type: Literal["base64"]


@model
class AnthropicCitationCharLocationParam(_Model):
    """A citation of a span of characters, sent back with an earlier answer. See
    `AnthropicCitationCharLocationParamDict`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"]
    _nullable = ("document_title",)


@model
class AnthropicCitationContentBlockLocationParam(_Model):
    """A citation of whole blocks of a document, sent back with an earlier answer. See
    `AnthropicCitationContentBlockLocationParamDict`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"]
    _nullable = ("document_title",)


@model
class AnthropicCitationPageLocationParam(_Model):
    """A citation of pages in a PDF, sent back with an earlier answer. See
    `AnthropicCitationPageLocationParamDict`.
    """

    cited_text: str
    document_index: int
    document_title: str | None
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"]
    _nullable = ("document_title",)


@model
class AnthropicCitationSearchResultLocationParam(_Model):
    """A citation of a `search_result` block, sent back with an earlier answer. See
    `AnthropicCitationSearchResultLocationParamDict`.
    """

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None
    type: Literal["search_result_location"]
    _nullable = ("title",)


@model
class AnthropicCitationWebSearchResultLocationParam(_Model):
    """A citation of a page from web search, sent back with an earlier answer. See
    `AnthropicCitationWebSearchResultLocationParamDict`.
    """

    cited_text: str
    encrypted_index: str
    title: str | None
    type: Literal["web_search_result_location"]
    url: str
    _nullable = ("title",)


@model
class AnthropicDocumentBlockParam(_Model):
    """A document for the model to read: PDF, plain text or content blocks. See
    `AnthropicDocumentBlockParamDict`.
    """

    source: AnthropicDocumentBlockParamSource
    type: Literal["document"]
    cache_control: AnthropicCacheControlDirective | None = None
    citations: AnthropicDocumentBlockParamCitations | None = None
    context: str | None = None
    title: str | None = None
    _nullable = ("citations", "context", "title")


@model
class AnthropicDocumentBlockParamCitations(_Model):
    """Citation setting of a document. See `AnthropicDocumentBlockParamCitationsDict`."""

    enabled: bool | None = None


@model
class AnthropicDocumentBlockParamSourceContent(_Model):
    """A document composed of content blocks, which are then the units of citation. See
    `AnthropicDocumentBlockParamSourceContentDict`.
    """

    content: str | list[AnthropicDocumentBlockParamSourceContentContentItem]
    type: Literal["content"]


@model
class AnthropicFileDocumentSource(_Model):
    """A document uploaded beforehand. See `AnthropicFileDocumentSourceDict`."""

    file_id: str
    type: Literal["file"]


@model
class AnthropicImageBlockParam(_Model):
    """An image for the model to look at. See `AnthropicImageBlockParamDict`."""

    source: AnthropicImageBlockParamSource
    type: Literal["image"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class AnthropicInputTokensClearAtLeast(_Model):
    """A minimum amount that clearing must free, in input tokens. See
    `AnthropicInputTokensClearAtLeastDict`.
    """

    type: Literal["input_tokens"]
    value: int


@model
class AnthropicInputTokensTrigger(_Model):
    """A threshold on the size of the prompt. See `AnthropicInputTokensTriggerDict`."""

    type: Literal["input_tokens"]
    value: int


@model
class AnthropicMessageOutputConfig(_Model):
    """Output settings that come with a single message. See `AnthropicMessageOutputConfigDict`."""

    effort: AnthropicOutputEffort | None = None
    _nullable = ("effort",)


@model
class AnthropicMessagesErrorResponse(_Model):
    """An error in Anthropic's envelope."""

    error: AnthropicMessagesErrorResponseError
    """What went wrong."""
    request_id: str | None
    """The `gen-` id of the request. Null when it failed before routing, as on a bad key."""
    type: Literal["error"]
    metadata: dict[str, Any] | None = None
    """Further details of the error, which vary with its kind."""
    openrouter_metadata: dict[str, Any] | None = None
    """How the request was routed, when metadata was asked for. Some keys may be missing on errors."""
    _nullable = ("request_id", "openrouter_metadata")


@model
class AnthropicMessagesErrorResponseError(_Model):
    """Kind and text of an error."""

    message: str
    """Text for people to read."""
    type: AnthropicMessagesErrorResponseErrorType
    """Anthropic's name for the kind of error."""
    error_type: ApiErrorType | None = None
    """OpenRouter's own, finer name of the error, the same on all endpoints."""


@model
class AnthropicSafeguard(_Model):
    """A safety check on the request, and what it is to know. Further fields depend on its type. See
    `AnthropicSafeguardDict`.
    """

    type: str
    classifier_context: dict[str, Any] | None = None


@model
class AnthropicSearchResultBlockParam(_Model):
    """A search result of your own, such as a passage from a knowledge base, that the model can cite.
    See `AnthropicSearchResultBlockParamDict`.
    """

    content: list[AnthropicTextBlockParam]
    source: str
    title: str
    type: Literal["search_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    citations: AnthropicSearchResultBlockParamCitations | None = None


@model
class AnthropicSearchResultBlockParamCitations(_Model):
    """Citation setting of a search result. See `AnthropicSearchResultBlockParamCitationsDict`."""

    enabled: bool | None = None


@model
class AnthropicTextBlockParam(_Model):
    """A piece of text for the model to read. See `AnthropicTextBlockParamDict`."""

    text: str
    type: Literal["text"]
    cache_control: AnthropicCacheControlDirective | None = None
    citations: list[AnthropicTextBlockParamCitationsItem] | None = None
    _nullable = ("citations",)


@model
class AnthropicThinkingBlockBinding(_Model):
    """What to do about thinking blocks that no longer fit what stands before them. See
    `AnthropicThinkingBlockBindingDict`.
    """

    mismatch_behavior: AnthropicThinkingBlockBindingMismatchBehavior | None = None
    prefix_mismatch_behavior: AnthropicThinkingBlockBindingPrefixMismatchBehavior | None = None
    _nullable = ("mismatch_behavior", "prefix_mismatch_behavior")


@model
class AnthropicThinkingTurns(_Model):
    """Keeps the thinking of a number of recent assistant turns. See `AnthropicThinkingTurnsDict`."""

    type: Literal["thinking_turns"]
    value: int


@model
class AnthropicToolSearchToolBm25(_Model):
    """Lets the model find deferred tools by searching in plain words. See
    `AnthropicToolSearchToolBm25Dict`.
    """

    name: Literal["tool_search_tool_bm25"]
    type: AnthropicToolSearchToolBm25Type
    allowed_callers: AnthropicAllowedCallers | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    defer_loading: bool | None = None
    strict: bool | None = None


@model
class AnthropicToolSearchToolRegex(_Model):
    """Lets the model find deferred tools by regular expression. See
    `AnthropicToolSearchToolRegexDict`.
    """

    name: Literal["tool_search_tool_regex"]
    type: AnthropicToolSearchToolRegexType
    allowed_callers: AnthropicAllowedCallers | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    defer_loading: bool | None = None
    strict: bool | None = None


@model
class AnthropicToolUnionBash20250124(_Model):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them. See
    `AnthropicToolUnionBash20250124Dict`.
    """

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class AnthropicToolUnionCustom(_Model):
    """A tool of your own. See `AnthropicToolUnionCustomDict`."""

    input_schema: AnthropicToolUnionCustomInputSchema
    name: str
    cache_control: AnthropicCacheControlDirective | None = None
    defer_loading: bool | None = None
    description: str | None = None
    strict: bool | None = None
    type: Literal["custom"] | None = None


@model
class AnthropicToolUnionCustomInputSchema(_Model):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added. See
    `AnthropicToolUnionCustomInputSchemaDict`.
    """

    type: Literal["object"]
    properties: Any = None
    required: list[str] | None = None
    _nullable = ("properties", "required")


@model
class AnthropicToolUnionTextEditor20250124(_Model):
    """Anthropic's text editor: the model writes file operations, and you carry them out. See
    `AnthropicToolUnionTextEditor20250124Dict`.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class AnthropicToolUnionWebSearch20250305(_Model):
    """Anthropic's web search, version of 2025-03-05. See `AnthropicToolUnionWebSearch20250305Dict`."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    max_uses: int | None = None
    user_location: AnthropicWebSearchToolUserLocation | None = None
    _nullable = ("allowed_domains", "blocked_domains", "max_uses", "user_location")


@model
class AnthropicToolUnionWebSearch20260209(_Model):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well. See
    `AnthropicToolUnionWebSearch20260209Dict`.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: AnthropicAllowedCallers | None = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    max_uses: int | None = None
    user_location: AnthropicWebSearchToolUserLocation | None = None
    _nullable = ("allowed_domains", "blocked_domains", "max_uses", "user_location")


@model
class AnthropicToolUsesKeep(_Model):
    """Spares the most recent tool calls from clearing. See `AnthropicToolUsesKeepDict`."""

    type: Literal["tool_uses"]
    value: int


@model
class AnthropicToolUsesTrigger(_Model):
    """A threshold on the number of tool calls. See `AnthropicToolUsesTriggerDict`."""

    type: Literal["tool_uses"]
    value: int


@model
class AnthropicUrlImageSource(_Model):
    """An image on the web. See `AnthropicUrlImageSourceDict`."""

    type: Literal["url"]
    url: str


@model
class AnthropicUrlPdfSource(_Model):
    """A PDF on the web. See `AnthropicUrlPdfSourceDict`."""

    type: Literal["url"]
    url: str


@model
class AnthropicWebSearchResultBlockParam(_Model):
    """A page from an earlier web search, sent back with the conversation. See
    `AnthropicWebSearchResultBlockParamDict`.
    """

    encrypted_content: str
    title: str
    type: Literal["web_search_result"]
    url: str
    page_age: str | None = None
    _nullable = ("page_age",)


@model
class AnthropicWebSearchToolUserLocation(_Model):
    """Rough whereabouts of the user, to make search results local. See
    `AnthropicWebSearchToolUserLocationDict`.
    """

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    _nullable = ("city", "country", "region", "timezone")


@model
class MessagesAdvisorToolResultBlock(_Model):
    """An advisor's answer from an earlier turn, sent back with the conversation. See
    `MessagesAdvisorToolResultBlockDict`.
    """

    content: dict[str, Any]
    tool_use_id: str
    type: Literal["advisor_tool_result"]


@model
class MessagesBashToolResultBlock(_Model):
    """Result of OpenRouter's `bash` tool from an earlier turn, sent back with the conversation. See
    `MessagesBashToolResultBlockDict`.
    """

    content: dict[str, Any]
    tool_use_id: str
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | None = None
    files: list[MessagesBashToolResultBlockFilesItem] | None = None


@model
class MessagesBashToolResultBlockFilesItem(_Model):
    """A file that a `bash` command left behind, sent back with its result. See
    `MessagesBashToolResultBlockFilesItemDict`.
    """

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


@model
class MessagesFallbackParam(_Model):
    """A model to try when those before it fail. See `MessagesFallbackParamDict`."""

    model: str


@model
class MessagesMessageParam(_Model):
    """A message of the conversation. See `MessagesMessageParamDict`."""

    content: str | list[MessagesMessageParamContentItem]
    role: MessagesMessageParamRole
    clear_at: AnthropicSystemClearAt | None = None
    output_config: AnthropicMessageOutputConfig | None = None
    _nullable = ("clear_at", "output_config")


@model
class MessagesMessageParamContentItemCompaction(_Model):
    """A compaction block of an earlier answer, which stands in for what came before it. See
    `MessagesMessageParamContentItemCompactionDict`.
    """

    content: str | None
    type: Literal["compaction"]
    cache_control: AnthropicCacheControlDirective | None = None
    encrypted_content: str | None = None
    _nullable = ("content", "encrypted_content")


@model
class MessagesMessageParamContentItemRedactedThinking(_Model):
    """Withheld thinking of an earlier answer, sent back. See
    `MessagesMessageParamContentItemRedactedThinkingDict`.
    """

    data: str
    type: Literal["redacted_thinking"]


@model
class MessagesMessageParamContentItemServerToolUse(_Model):
    """A server tool call of an earlier answer, sent back. See
    `MessagesMessageParamContentItemServerToolUseDict`.
    """

    id: str
    name: str
    type: Literal["server_tool_use"]
    cache_control: AnthropicCacheControlDirective | None = None
    input: Any = None
    _nullable = ("input",)


@model
class MessagesMessageParamContentItemThinking(_Model):
    """Thinking of an earlier answer, sent back. See `MessagesMessageParamContentItemThinkingDict`."""

    signature: str
    thinking: str
    type: Literal["thinking"]


@model
class MessagesMessageParamContentItemToolResult(_Model):
    """What one of your tools returned for a `tool_use` block. See
    `MessagesMessageParamContentItemToolResultDict`.
    """

    tool_use_id: str
    type: Literal["tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    content: str | list[MessagesMessageParamContentItemToolResultContentItem] | None = None
    is_error: bool | None = None


@model
class MessagesMessageParamContentItemToolUse(_Model):
    """A tool call of an earlier answer, sent back. See `MessagesMessageParamContentItemToolUseDict`."""

    id: str
    name: str
    type: Literal["tool_use"]
    cache_control: AnthropicCacheControlDirective | None = None
    input: Any = None
    _nullable = ("input",)


@model
class MessagesMessageParamContentItemWebSearchToolResult(_Model):
    """Web search results of an earlier answer, sent back. See
    `MessagesMessageParamContentItemWebSearchToolResultDict`.
    """

    content: list[AnthropicWebSearchResultBlockParam] | MessagesMessageParamContentWebSearchToolResultError
    tool_use_id: str
    type: Literal["web_search_tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class MessagesMessageParamContentWebSearchToolResultError(_Model):
    """A failed web search of an earlier answer, sent back. See
    `MessagesMessageParamContentWebSearchToolResultErrorDict`.
    """

    error_code: MessagesMessageParamContentWebSearchToolResultErrorErrorCode
    type: Literal["web_search_tool_result_error"]


@model
class MessagesMessageParamItemToolResultContentItemToolReference(_Model):
    """A deferred tool that your own tool search found, so that it gets loaded. See
    `MessagesMessageParamItemToolResultContentItemToolReferenceDict`.
    """

    tool_name: str
    type: Literal["tool_reference"]


@model
class MessagesOutputConfig(_Model):
    """How much work to put into the answer and what form it takes. See `MessagesOutputConfigDict`."""

    effort: MessagesOutputConfigEffort | None = None
    format: MessagesOutputConfigFormat | None = None
    task_budget: MessagesOutputConfigTaskBudget | None = None
    _nullable = ("effort", "format", "task_budget")


@model
class MessagesOutputConfigFormat(_Model):
    """A schema for the answer. See `MessagesOutputConfigFormatDict`."""

    schema: dict[str, Any]
    type: Literal["json_schema"]


@model
class MessagesOutputConfigTaskBudget(_Model):
    """A token budget for a task that may span several requests. See
    `MessagesOutputConfigTaskBudgetDict`.
    """

    total: int
    type: Literal["tokens"]
    remaining: int | None = None
    _nullable = ("remaining",)


@model
class MessagesRequest(_Model):
    """A conversation in the format of Anthropic's Messages API, with OpenRouter's routing settings.
    See `MessagesRequestDict`.
    """

    messages: list[MessagesMessageParam] | None
    model: str
    cache_control: AnthropicCacheControlDirective | None = None
    context_management: MessagesRequestContextManagement | None = None
    deferred_tools: DeferredToolsControl | None = None
    fallbacks: list[MessagesFallbackParam] | None = None
    max_tokens: int | None = None
    metadata: MessagesRequestMetadata | None = None
    models: list[str] | None = None
    output_config: MessagesOutputConfig | None = None
    plugins: list[MessagesRequestPluginsItem] | None = None
    provider: ProviderPreferences | None = None
    route: DeprecatedRoute | None = None
    safeguards: list[AnthropicSafeguard] | None = None
    service_tier: str | None = None
    session_id: str | None = None
    speed: AnthropicSpeed | None = None
    stop_sequences: list[str] | None = None
    stop_server_tools_when: StopServerToolsWhen | None = None
    stream: bool | None = None
    system: str | list[AnthropicTextBlockParam] | None = None
    temperature: float | None = None
    thinking: MessagesRequestThinking | None = None
    tool_choice: MessagesRequestToolChoice | None = None
    tools: list[MessagesRequestToolsItem] | None = None
    top_k: int | None = None
    top_p: float | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    _nullable = ("messages", "context_management", "fallbacks", "provider", "route", "safeguards", "speed")


@model
class MessagesRequestContextManagement(_Model):
    """Edits that shorten a long conversation ahead of the model. See
    `MessagesRequestContextManagementDict`.
    """

    edits: list[MessagesRequestContextManagementEditsItem] | None = None


@model
class MessagesRequestContextManagementEditsItemCompact20260112(_Model):
    """Replaces the earlier conversation by a summary once the prompt grows past a threshold. See
    `MessagesRequestContextManagementEditsItemCompact20260112Dict`.
    """

    type: Literal["compact_20260112"]
    instructions: str | None = None
    pause_after_compaction: bool | None = None
    trigger: AnthropicInputTokensTrigger | None = None
    _nullable = ("instructions", "trigger")


@model
class MessagesRequestEditsItemClearThinking20251015(_Model):
    """Removes thinking of earlier turns. See `MessagesRequestEditsItemClearThinking20251015Dict`."""

    type: Literal["clear_thinking_20251015"]
    keep: MessagesRequestEditsItemClearThinking20251015Keep | None = None


@model
class MessagesRequestEditsItemClearThinking20251015KeepAll(_Model):
    """Keeps the thinking of every turn. See
    `MessagesRequestEditsItemClearThinking20251015KeepAllDict`.
    """

    type: Literal["all"]


@model
class MessagesRequestEditsItemClearToolUses20250919(_Model):
    """Removes old tool results once the prompt grows past a threshold. See
    `MessagesRequestEditsItemClearToolUses20250919Dict`.
    """

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: AnthropicInputTokensClearAtLeast | None = None
    clear_tool_inputs: bool | list[str] | None = None
    exclude_tools: list[str] | None = None
    keep: AnthropicToolUsesKeep | None = None
    trigger: MessagesRequestEditsItemClearToolUses20250919Trigger | None = None
    _nullable = ("clear_at_least", "clear_tool_inputs", "exclude_tools")


@model
class MessagesRequestMetadata(_Model):
    """Who the request is made for. See `MessagesRequestMetadataDict`."""

    user_id: str | None = None
    _nullable = ("user_id",)


@model
class MessagesRequestThinkingAdaptive(_Model):
    """Lets the model decide when and how much to think. See `MessagesRequestThinkingAdaptiveDict`."""

    type: Literal["adaptive"]
    block_binding: AnthropicThinkingBlockBinding | None = None
    display: AnthropicThinkingDisplay | None = None
    _nullable = ("block_binding", "display")


@model
class MessagesRequestThinkingBetweenTools(_Model):
    """Thinking between tool calls. How it differs from `adaptive` is not documented. See
    `MessagesRequestThinkingBetweenToolsDict`.
    """

    type: Literal["between_tools"]


@model
class MessagesRequestThinkingDisabled(_Model):
    """No thinking. See `MessagesRequestThinkingDisabledDict`."""

    type: Literal["disabled"]


@model
class MessagesRequestThinkingEnabled(_Model):
    """Thinking within a token budget. See `MessagesRequestThinkingEnabledDict`."""

    budget_tokens: int
    type: Literal["enabled"]
    block_binding: AnthropicThinkingBlockBinding | None = None
    display: AnthropicThinkingDisplay | None = None
    _nullable = ("block_binding", "display")


@model
class MessagesRequestToolChoiceAny(_Model):
    """The model must call a tool, whichever it likes. See `MessagesRequestToolChoiceAnyDict`."""

    type: Literal["any"]
    disable_parallel_tool_use: bool | None = None


@model
class MessagesRequestToolChoiceAuto(_Model):
    """The model decides whether to call tools. See `MessagesRequestToolChoiceAutoDict`."""

    type: Literal["auto"]
    disable_parallel_tool_use: bool | None = None


@model
class MessagesRequestToolChoiceNone(_Model):
    """The model calls no tools. See `MessagesRequestToolChoiceNoneDict`."""

    type: Literal["none"]


@model
class MessagesRequestToolChoiceTool(_Model):
    """The model must call a certain tool. See `MessagesRequestToolChoiceToolDict`."""

    name: str
    type: Literal["tool"]
    disable_parallel_tool_use: bool | None = None


@model
class MessagesRequestToolsItemAdvisor20260301(_Model):
    """Anthropic's advisor: lets the model consult another model. See
    `MessagesRequestToolsItemAdvisor20260301Dict`.
    """

    model: str
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: AnthropicAllowedCallers | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    caching: AnthropicCacheControlDirective | None = None
    defer_loading: bool | None = None
    max_uses: int | None = None
    _nullable = ("caching",)


@model
class MessagesRequestToolsItemBash20250124(_Model):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them. See
    `MessagesRequestToolsItemBash20250124Dict`.
    """

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class MessagesRequestToolsItemCustom(_Model):
    """A tool of your own. See `MessagesRequestToolsItemCustomDict`."""

    input_schema: MessagesRequestToolsItemCustomInputSchema
    name: str
    cache_control: AnthropicCacheControlDirective | None = None
    defer_loading: bool | None = None
    description: str | None = None
    strict: bool | None = None
    type: Literal["custom"] | None = None


@model
class MessagesRequestToolsItemCustomInputSchema(_Model):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added. See
    `MessagesRequestToolsItemCustomInputSchemaDict`.
    """

    properties: Any = None
    required: list[str] | None = None
    type: str | None = None
    _nullable = ("properties", "required")


@model
class MessagesRequestToolsItemObject(_Model):
    """Any other tool, sent as given. For types that have no schema of their own here. See
    `MessagesRequestToolsItemObjectDict`.
    """

    type: str


@model
class MessagesRequestToolsItemTextEditor20250124(_Model):
    """Anthropic's text editor: the model writes file operations, and you carry them out. See
    `MessagesRequestToolsItemTextEditor20250124Dict`.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class MessagesRequestToolsItemWebSearch20250305(_Model):
    """Anthropic's web search, version of 2025-03-05. See
    `MessagesRequestToolsItemWebSearch20250305Dict`.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    max_uses: int | None = None
    user_location: AnthropicWebSearchToolUserLocation | None = None
    _nullable = ("allowed_domains", "blocked_domains", "max_uses", "user_location")


@model
class MessagesRequestToolsItemWebSearch20260209(_Model):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well. See
    `MessagesRequestToolsItemWebSearch20260209Dict`.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: AnthropicAllowedCallers | None = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    max_uses: int | None = None
    user_location: AnthropicWebSearchToolUserLocation | None = None
    _nullable = ("allowed_domains", "blocked_domains", "max_uses", "user_location")


@model
class MessagesSearchModelsServerTool(_Model):
    """OpenRouter's experimental server tool that searches the model catalogue. See
    `MessagesSearchModelsServerToolDict`.
    """

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None


@model
class MessagesShellToolResultBlock(_Model):
    """Result of OpenRouter's `shell` tool from an earlier turn, sent back with the conversation. See
    `MessagesShellToolResultBlockDict`.
    """

    content: dict[str, Any]
    tool_use_id: str
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | None = None
    files: list[MessagesShellToolResultBlockFilesItem] | None = None


@model
class MessagesShellToolResultBlockFilesItem(_Model):
    """A file that a `shell` command left behind, sent back with its result. See
    `MessagesShellToolResultBlockFilesItemDict`.
    """

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


@model
class MessagesToolAdditionBlock(_Model):
    """Makes tools available from this point of the conversation on. See
    `MessagesToolAdditionBlockDict`.
    """

    tool: MessagesToolAdditionBlockTool
    type: Literal["tool_addition"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class MessagesToolAdditionBlockToolMcpToolReference(_Model):
    """A tool of an MCP server, to be added. See `MessagesToolAdditionBlockToolMcpToolReferenceDict`."""

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]


@model
class MessagesToolAdditionBlockToolMcpToolsetReference(_Model):
    """All tools of an MCP server, to be added. See
    `MessagesToolAdditionBlockToolMcpToolsetReferenceDict`.
    """

    server_name: str
    type: Literal["mcp_toolset_reference"]


@model
class MessagesToolAdditionBlockToolToolDefinition(_Model):
    """A tool that the request did not list, to be added by its full definition. See
    `MessagesToolAdditionBlockToolToolDefinitionDict`.
    """

    definition: AnthropicToolUnion
    type: Literal["tool_definition"]


@model
class MessagesToolAdditionBlockToolToolReference(_Model):
    """A tool of the request, to be added. See `MessagesToolAdditionBlockToolToolReferenceDict`."""

    name: str
    type: Literal["tool_reference"]


@model
class MessagesToolRemovalBlock(_Model):
    """Withdraws tools from this point of the conversation on. See `MessagesToolRemovalBlockDict`."""

    tool: MessagesToolRemovalBlockTool
    type: Literal["tool_removal"]
    cache_control: AnthropicCacheControlDirective | None = None


@model
class MessagesToolRemovalBlockToolMcpToolReference(_Model):
    """A tool of an MCP server, to be withdrawn. See
    `MessagesToolRemovalBlockToolMcpToolReferenceDict`.
    """

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]


@model
class MessagesToolRemovalBlockToolMcpToolsetReference(_Model):
    """All tools of an MCP server, to be withdrawn. See
    `MessagesToolRemovalBlockToolMcpToolsetReferenceDict`.
    """

    server_name: str
    type: Literal["mcp_toolset_reference"]


@model
class MessagesToolRemovalBlockToolToolReference(_Model):
    """A tool of the request, to be withdrawn. See `MessagesToolRemovalBlockToolToolReferenceDict`."""

    name: str
    type: Literal["tool_reference"]


@model
class ORAnthropicToolSearchResultParam(_Model):
    """Result of OpenRouter's `tool_search` tool from an earlier turn, sent back with the conversation.
    See `ORAnthropicToolSearchResultParamDict`.
    """

    content: dict[str, Any]
    tool_use_id: str
    type: Literal["openrouter_tool_search_result"]


decode_AnthropicDocumentBlockParamSource: Decode = by_tag(
    "type",
    {
        "base64": decode_AnthropicBase64PdfSource,
        "text": decode_AnthropicPlainTextSource,
        "content": AnthropicDocumentBlockParamSourceContent.decode,
        "url": AnthropicUrlPdfSource.decode,
        "file": AnthropicFileDocumentSource.decode,
    },
)
decode_AnthropicDocumentBlockParamSourceContentContentItem: Decode = by_tag(
    "type", {"text": AnthropicTextBlockParam.decode, "image": AnthropicImageBlockParam.decode}
)
decode_AnthropicImageBlockParamSource: Decode = by_tag(
    "type",
    {
        "base64": AnthropicBase64ImageSource.decode,
        "url": AnthropicUrlImageSource.decode,
        "file": AnthropicFileDocumentSource.decode,
    },
)
decode_AnthropicTextBlockParamCitationsItem: Decode = by_tag(
    "type",
    {
        "char_location": AnthropicCitationCharLocationParam.decode,
        "page_location": AnthropicCitationPageLocationParam.decode,
        "content_block_location": AnthropicCitationContentBlockLocationParam.decode,
        "web_search_result_location": AnthropicCitationWebSearchResultLocationParam.decode,
        "search_result_location": AnthropicCitationSearchResultLocationParam.decode,
    },
)
decode_AnthropicToolUnion: Decode = by_tag(
    "type",
    {
        "bash_20250124": AnthropicToolUnionBash20250124.decode,
        "text_editor_20250124": AnthropicToolUnionTextEditor20250124.decode,
        "custom": AnthropicToolUnionCustom.decode,
        "web_search_20250305": AnthropicToolUnionWebSearch20250305.decode,
        "web_search_20260209": AnthropicToolUnionWebSearch20260209.decode,
    },
    absent=AnthropicToolUnionCustom.decode,
)
decode_MessagesMessageParamContentItem: Decode = by_tag(
    "type",
    {
        "text": AnthropicTextBlockParam.decode,
        "image": AnthropicImageBlockParam.decode,
        "document": AnthropicDocumentBlockParam.decode,
        "tool_use": MessagesMessageParamContentItemToolUse.decode,
        "tool_result": MessagesMessageParamContentItemToolResult.decode,
        "thinking": MessagesMessageParamContentItemThinking.decode,
        "redacted_thinking": MessagesMessageParamContentItemRedactedThinking.decode,
        "server_tool_use": MessagesMessageParamContentItemServerToolUse.decode,
        "web_search_tool_result": MessagesMessageParamContentItemWebSearchToolResult.decode,
        "search_result": AnthropicSearchResultBlockParam.decode,
        "compaction": MessagesMessageParamContentItemCompaction.decode,
        "advisor_tool_result": MessagesAdvisorToolResultBlock.decode,
        "tool_addition": MessagesToolAdditionBlock.decode,
        "tool_removal": MessagesToolRemovalBlock.decode,
        "openrouter_shell_tool_result": MessagesShellToolResultBlock.decode,
        "openrouter_bash_tool_result": MessagesBashToolResultBlock.decode,
        "openrouter_tool_search_result": ORAnthropicToolSearchResultParam.decode,
    },
)
decode_MessagesMessageParamContentItemToolResultContentItem: Decode = by_tag(
    "type",
    {
        "text": AnthropicTextBlockParam.decode,
        "image": AnthropicImageBlockParam.decode,
        "tool_reference": MessagesMessageParamItemToolResultContentItemToolReference.decode,
        "search_result": AnthropicSearchResultBlockParam.decode,
        "document": AnthropicDocumentBlockParam.decode,
    },
)
decode_MessagesRequestContextManagementEditsItem: Decode = by_tag(
    "type",
    {
        "clear_tool_uses_20250919": MessagesRequestEditsItemClearToolUses20250919.decode,
        "clear_thinking_20251015": MessagesRequestEditsItemClearThinking20251015.decode,
        "compact_20260112": MessagesRequestContextManagementEditsItemCompact20260112.decode,
    },
)
decode_MessagesRequestEditsItemClearThinking20251015Keep: Decode = by_tag(
    "type",
    {
        "thinking_turns": AnthropicThinkingTurns.decode,
        "all": MessagesRequestEditsItemClearThinking20251015KeepAll.decode,
    },
)
decode_MessagesRequestEditsItemClearToolUses20250919Trigger: Decode = by_tag(
    "type", {"input_tokens": AnthropicInputTokensTrigger.decode, "tool_uses": AnthropicToolUsesTrigger.decode}
)
decode_MessagesRequestPluginsItem: Decode = by_tag(
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
decode_MessagesRequestThinking: Decode = by_tag(
    "type",
    {
        "enabled": MessagesRequestThinkingEnabled.decode,
        "disabled": MessagesRequestThinkingDisabled.decode,
        "adaptive": MessagesRequestThinkingAdaptive.decode,
        "between_tools": MessagesRequestThinkingBetweenTools.decode,
    },
)
decode_MessagesRequestToolChoice: Decode = by_tag(
    "type",
    {
        "auto": MessagesRequestToolChoiceAuto.decode,
        "any": MessagesRequestToolChoiceAny.decode,
        "none": MessagesRequestToolChoiceNone.decode,
        "tool": MessagesRequestToolChoiceTool.decode,
    },
)
decode_MessagesRequestToolsItem: Decode = by_tag(
    "type",
    {
        "custom": MessagesRequestToolsItemCustom.decode,
        "bash_20250124": MessagesRequestToolsItemBash20250124.decode,
        "text_editor_20250124": MessagesRequestToolsItemTextEditor20250124.decode,
        "web_search_20250305": MessagesRequestToolsItemWebSearch20250305.decode,
        "web_search_20260209": MessagesRequestToolsItemWebSearch20260209.decode,
        "advisor_20260301": MessagesRequestToolsItemAdvisor20260301.decode,
        "openrouter:bash": decode_BashServerTool,
        "openrouter:datetime": decode_DatetimeServerTool,
        "openrouter:image_generation": decode_ImageGenerationServerToolOpenRouter,
        "openrouter:experimental__search_models": MessagesSearchModelsServerTool.decode,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:web_search": decode_OpenRouterWebSearchServerTool,
        "tool_search_tool_bm25_20251119": AnthropicToolSearchToolBm25.decode,
        "tool_search_tool_bm25": AnthropicToolSearchToolBm25.decode,
        "tool_search_tool_regex_20251119": AnthropicToolSearchToolRegex.decode,
        "tool_search_tool_regex": AnthropicToolSearchToolRegex.decode,
        "openrouter:shell": decode_ShellServerToolOpenRouter,
        "openrouter:tool_search": decode_ToolSearchServerTool,
    },
    unknown=MessagesRequestToolsItemObject.decode,
    absent=by_shape(
        Shape(
            MessagesRequestToolsItemCustom.decode,
            frozenset(["input_schema", "name"]),
            {
                "cache_control": (dict,),
                "defer_loading": (bool,),
                "description": (str,),
                "input_schema": (dict,),
                "name": (str,),
                "strict": (bool,),
                "type": (str,),
            },
            values={"type": frozenset(["custom"])},
        ),
        Shape(MessagesRequestToolsItemObject.decode, frozenset(["type"]), {"type": (str,)}),
    ),
)
decode_MessagesToolAdditionBlockTool: Decode = by_tag(
    "type",
    {
        "tool_reference": MessagesToolAdditionBlockToolToolReference.decode,
        "mcp_tool_reference": MessagesToolAdditionBlockToolMcpToolReference.decode,
        "mcp_toolset_reference": MessagesToolAdditionBlockToolMcpToolsetReference.decode,
        "tool_definition": MessagesToolAdditionBlockToolToolDefinition.decode,
    },
)
decode_MessagesToolRemovalBlockTool: Decode = by_tag(
    "type",
    {
        "tool_reference": MessagesToolRemovalBlockToolToolReference.decode,
        "mcp_tool_reference": MessagesToolRemovalBlockToolMcpToolReference.decode,
        "mcp_toolset_reference": MessagesToolRemovalBlockToolMcpToolsetReference.decode,
    },
)

if TYPE_CHECKING:
    AnthropicDocumentBlockParamSource: TypeAlias = (
        AnthropicBase64PdfSource
        | AnthropicPlainTextSource
        | AnthropicDocumentBlockParamSourceContent
        | AnthropicUrlPdfSource
        | AnthropicFileDocumentSource
        | Unknown
    )
    """Content of a document: base64 PDF, plain text, content blocks, PDF by URL or stored file."""
    AnthropicDocumentBlockParamSourceContentContentItem: TypeAlias = (
        AnthropicTextBlockParam | AnthropicImageBlockParam | Unknown
    )
    """A block of a document: text or image."""
    AnthropicImageBlockParamSource: TypeAlias = (
        AnthropicBase64ImageSource | AnthropicUrlImageSource | AnthropicFileDocumentSource | Unknown
    )
    """Where an image comes from: base64 data or a URL."""
    AnthropicTextBlockParamCitationsItem: TypeAlias = (
        AnthropicCitationCharLocationParam
        | AnthropicCitationPageLocationParam
        | AnthropicCitationContentBlockLocationParam
        | AnthropicCitationWebSearchResultLocationParam
        | AnthropicCitationSearchResultLocationParam
        | Unknown
    )
    """A citation sent back with an earlier answer."""
    AnthropicToolUnion: TypeAlias = (
        AnthropicToolUnionBash20250124
        | AnthropicToolUnionTextEditor20250124
        | AnthropicToolUnionCustom
        | AnthropicToolUnionWebSearch20250305
        | AnthropicToolUnionWebSearch20260209
        | Unknown
    )
    """A tool in full: one of your own, or Anthropic's `bash`, text editor or web search."""
    MessagesMessageParamContentItem: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | AnthropicDocumentBlockParam
        | MessagesMessageParamContentItemToolUse
        | MessagesMessageParamContentItemToolResult
        | MessagesMessageParamContentItemThinking
        | MessagesMessageParamContentItemRedactedThinking
        | MessagesMessageParamContentItemServerToolUse
        | MessagesMessageParamContentItemWebSearchToolResult
        | AnthropicSearchResultBlockParam
        | MessagesMessageParamContentItemCompaction
        | MessagesAdvisorToolResultBlock
        | MessagesToolAdditionBlock
        | MessagesToolRemovalBlock
        | MessagesShellToolResultBlock
        | MessagesBashToolResultBlock
        | ORAnthropicToolSearchResultParam
        | Unknown
    )
    """A block of a message: new input, or part of an earlier answer sent back."""
    MessagesMessageParamContentItemToolResultContentItem: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | MessagesMessageParamItemToolResultContentItemToolReference
        | AnthropicSearchResultBlockParam
        | AnthropicDocumentBlockParam
        | Unknown
    )
    """A block of a tool's result."""
    MessagesRequestContextManagementEditsItem: TypeAlias = (
        MessagesRequestEditsItemClearToolUses20250919
        | MessagesRequestEditsItemClearThinking20251015
        | MessagesRequestContextManagementEditsItemCompact20260112
        | Unknown
    )
    """A way to shorten the conversation: clear tool calls, clear thinking, or compact."""
    MessagesRequestEditsItemClearThinking20251015Keep: TypeAlias = (
        AnthropicThinkingTurns
        | MessagesRequestEditsItemClearThinking20251015KeepAll
        | Literal["all"]
        | Unknown
    )
    """Which turns keep their thinking. `all` may be a plain string or an object."""
    MessagesRequestEditsItemClearToolUses20250919Trigger: TypeAlias = (
        AnthropicInputTokensTrigger | AnthropicToolUsesTrigger | Unknown
    )
    """When clearing begins: past a number of input tokens or of tool calls."""
    MessagesRequestPluginsItem: TypeAlias = (
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
    """A plugin and its settings. The `id` tells which one."""
    MessagesRequestThinking: TypeAlias = (
        MessagesRequestThinkingEnabled
        | MessagesRequestThinkingDisabled
        | MessagesRequestThinkingAdaptive
        | MessagesRequestThinkingBetweenTools
        | Unknown
    )
    """Thinking with a fixed budget, none, as much as the model sees fit, or between tool calls."""
    MessagesRequestToolChoice: TypeAlias = (
        MessagesRequestToolChoiceAuto
        | MessagesRequestToolChoiceAny
        | MessagesRequestToolChoiceNone
        | MessagesRequestToolChoiceTool
        | Unknown
    )
    """Whether the model may, must or must not call tools."""
    MessagesRequestToolsItem: TypeAlias = (
        MessagesRequestToolsItemCustom
        | MessagesRequestToolsItemBash20250124
        | MessagesRequestToolsItemTextEditor20250124
        | MessagesRequestToolsItemWebSearch20250305
        | MessagesRequestToolsItemWebSearch20260209
        | MessagesRequestToolsItemAdvisor20260301
        | BashServerTool
        | DatetimeServerTool
        | ImageGenerationServerToolOpenRouter
        | MessagesSearchModelsServerTool
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | MessagesRequestToolsItemObject
        | AnthropicToolSearchToolBm25
        | AnthropicToolSearchToolRegex
        | ShellServerToolOpenRouter
        | ToolSearchServerTool
        | Unknown
    )
    """A tool the model can call: your own, one of Anthropic's, or a server tool of OpenRouter."""
    MessagesToolAdditionBlockTool: TypeAlias = (
        MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReference
        | MessagesToolAdditionBlockToolToolDefinition
        | Unknown
    )
    """What to add: a tool of the request, a newly defined one, a tool of an MCP server, or all of its
    tools.
    """
    MessagesToolRemovalBlockTool: TypeAlias = (
        MessagesToolRemovalBlockToolToolReference
        | MessagesToolRemovalBlockToolMcpToolReference
        | MessagesToolRemovalBlockToolMcpToolsetReference
        | Unknown
    )
    """What to withdraw: a tool, a tool of an MCP server, or all tools of an MCP server."""
else:  # what they refer to is not imported at run time
    AnthropicDocumentBlockParamSource = Any
    AnthropicDocumentBlockParamSourceContentContentItem = Any
    AnthropicImageBlockParamSource = Any
    AnthropicTextBlockParamCitationsItem = Any
    AnthropicToolUnion = Any
    MessagesMessageParamContentItem = Any
    MessagesMessageParamContentItemToolResultContentItem = Any
    MessagesRequestContextManagementEditsItem = Any
    MessagesRequestEditsItemClearThinking20251015Keep = Any
    MessagesRequestEditsItemClearToolUses20250919Trigger = Any
    MessagesRequestPluginsItem = Any
    MessagesRequestThinking = Any
    MessagesRequestToolChoice = Any
    MessagesRequestToolsItem = Any
    MessagesToolAdditionBlockTool = Any
    MessagesToolRemovalBlockTool = Any
