# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class AnthropicBase64ImageSourceDict(TypedDict, total=False):
    """An image given inline."""

    data: Required[str]
    """The image bytes in base64, without a `data:` prefix."""
    media_type: Required[_models.AnthropicImageMimeType]
    """Format of the image."""
    type: Required[Literal["base64"]]


class AnthropicBase64PdfSourceDict(TypedDict, total=False):
    """A PDF given inline."""

    data: Required[str]
    """The PDF bytes in base64, without a `data:` prefix."""
    media_type: Required[Literal["application/pdf"]]
    type: Required[Literal["base64"]]


class AnthropicCitationCharLocationParamDict(TypedDict, total=False):
    """A citation of a span of characters, sent back with an earlier answer."""

    cited_text: Required[str]
    """The passage quoted."""
    document_index: Required[int]
    """Which document of the request is cited, counted from 0."""
    document_title: Required[str | None]
    """Title of the document. Null when it has none."""
    end_char_index: Required[int]
    """Position just after the last cited character."""
    start_char_index: Required[int]
    """Position of the first cited character, counted from 0."""
    type: Required[Literal["char_location"]]


class AnthropicCitationContentBlockLocationParamDict(TypedDict, total=False):
    """A citation of whole blocks of a document, sent back with an earlier answer."""

    cited_text: Required[str]
    """The passage quoted."""
    document_index: Required[int]
    """Which document of the request is cited, counted from 0."""
    document_title: Required[str | None]
    """Title of the document. Null when it has none."""
    end_block_index: Required[int]
    """Position just after the last cited block."""
    start_block_index: Required[int]
    """Position of the first cited block, counted from 0."""
    type: Required[Literal["content_block_location"]]


class AnthropicCitationPageLocationParamDict(TypedDict, total=False):
    """A citation of pages in a PDF, sent back with an earlier answer."""

    cited_text: Required[str]
    """The passage quoted."""
    document_index: Required[int]
    """Which document of the request is cited, counted from 0."""
    document_title: Required[str | None]
    """Title of the document. Null when it has none."""
    end_page_number: Required[int]
    """Number of the page just after the last one cited."""
    start_page_number: Required[int]
    """Number of the first cited page, counted from 1."""
    type: Required[Literal["page_location"]]


class AnthropicCitationSearchResultLocationParamDict(TypedDict, total=False):
    """A citation of a `search_result` block, sent back with an earlier answer."""

    cited_text: Required[str]
    """The passage quoted."""
    end_block_index: Required[int]
    """Position just after the last cited text block within the search result."""
    search_result_index: Required[int]
    """Which search result of the request is cited, counted from 0."""
    source: Required[str]
    """Where the search result came from, as the request gave it."""
    start_block_index: Required[int]
    """Position of the first cited text block within the search result, counted from 0."""
    title: Required[str | None]
    """Title of the search result. Null when it has none."""
    type: Required[Literal["search_result_location"]]


class AnthropicCitationWebSearchResultLocationParamDict(TypedDict, total=False):
    """A citation of a page from web search, sent back with an earlier answer."""

    cited_text: Required[str]
    """The passage quoted."""
    encrypted_index: Required[str]
    """Opaque reference to the passage, exactly as received."""
    title: Required[str | None]
    """Title of the page. Null when it has none."""
    type: Required[Literal["web_search_result_location"]]
    url: Required[str]
    """Address of the page."""


class AnthropicDocumentBlockParamCitationsDict(TypedDict, total=False):
    """Citation setting of a document."""

    enabled: bool
    """Whether the model may cite the document."""


class AnthropicDocumentBlockParamDict(TypedDict, total=False):
    """A document for the model to read: PDF, plain text or content blocks."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicDocumentBlockParamCitationsDict | _models.AnthropicDocumentBlockParamCitations | None
    """Whether the model may cite the document. It does not when this is absent."""
    context: str | None
    """Remarks about the document that the model reads but does not cite."""
    source: Required[AnthropicDocumentBlockParamSourceDict]
    """Where the content comes from: inline, a URL or a stored file."""
    title: str | None
    """Title of the document, for the model to read and for citations to repeat."""
    type: Required[Literal["document"]]


class AnthropicDocumentBlockParamSourceContentDict(TypedDict, total=False):
    """A document composed of content blocks, which are then the units of citation."""

    content: Required[str | Sequence[AnthropicDocumentBlockParamSourceContentContentItemDict]]
    """The document as one string, or as text and image blocks in order."""
    type: Required[Literal["content"]]


class AnthropicFileDocumentSourceDict(TypedDict, total=False):
    """A document uploaded beforehand."""

    file_id: Required[str]
    """Id of the stored file."""
    type: Required[Literal["file"]]


class AnthropicImageBlockParamDict(TypedDict, total=False):
    """An image for the model to look at."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    source: Required[AnthropicImageBlockParamSourceDict]
    """The image, inline or by URL."""
    type: Required[Literal["image"]]


class AnthropicInputTokensClearAtLeastDict(TypedDict, total=False):
    """A minimum amount that clearing must free, in input tokens."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Tokens to free at the least. When fewer could be freed, nothing is cleared."""


class AnthropicInputTokensTriggerDict(TypedDict, total=False):
    """A threshold on the size of the prompt."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Number of input tokens above which the edit takes place."""


class AnthropicMessageOutputConfigDict(TypedDict, total=False):
    """Output settings that come with a single message."""

    effort: _models.AnthropicOutputEffort | None
    """How thoroughly to work. No change when absent or null."""


class AnthropicPlainTextSourceDict(TypedDict, total=False):
    """A plain-text document given inline."""

    data: Required[str]
    """The text itself, not base64."""
    media_type: Required[Literal["text/plain"]]
    type: Required[Literal["text"]]


class AnthropicSafeguardDict(TypedDict, total=False):
    """A safety check on the request, and what it is to know. Further fields depend on its type."""

    classifier_context: Mapping[str, object]
    """Background for the classifier behind the check. The keys depend on the type."""
    type: Required[str]
    """Which check to run. The known types are not documented."""


class AnthropicSearchResultBlockParamCitationsDict(TypedDict, total=False):
    """Citation setting of a search result."""

    enabled: bool
    """Whether the model may cite the result."""


class AnthropicSearchResultBlockParamDict(TypedDict, total=False):
    """A search result of your own, such as a passage from a knowledge base, that the model can cite."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicSearchResultBlockParamCitationsDict | _models.AnthropicSearchResultBlockParamCitations
    """Whether the model may cite the result."""
    content: Required[Sequence[AnthropicTextBlockParamDict | _models.AnthropicTextBlockParam]]
    """The text of the result, in blocks, which are the units of citation."""
    source: Required[str]
    """Where the result comes from, such as a URL. Citations repeat it."""
    title: Required[str]
    """Title of the result. Citations repeat it."""
    type: Required[Literal["search_result"]]


class AnthropicTextBlockParamDict(TypedDict, total=False):
    """A piece of text for the model to read."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    citations: Sequence[AnthropicTextBlockParamCitationsItemDict] | None
    """Citations that came with the text, when it is an earlier answer sent back."""
    text: Required[str]
    """The text."""
    type: Required[Literal["text"]]


class AnthropicThinkingBlockBindingDict(TypedDict, total=False):
    """What to do about thinking blocks that no longer fit what stands before them."""

    mismatch_behavior: _models.AnthropicThinkingBlockBindingMismatchBehavior | None
    """Use `prefix_mismatch_behavior` instead. Older name of the same choice. Deprecated."""
    prefix_mismatch_behavior: _models.AnthropicThinkingBlockBindingPrefixMismatchBehavior | None
    """What to do when the conversation ahead of a thinking block is not the one it arose from. The
    default when absent or null is not documented.
    """


class AnthropicThinkingTurnsDict(TypedDict, total=False):
    """Keeps the thinking of a number of recent assistant turns."""

    type: Required[Literal["thinking_turns"]]
    value: Required[int]
    """How many of the latest turns keep their thinking."""


class AnthropicToolSearchToolBm25Dict(TypedDict, total=False):
    """Lets the model find deferred tools by searching in plain words."""

    allowed_callers: Sequence[_models.AnthropicAllowedCallersItem]
    """Who may call this tool."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    name: Required[Literal["tool_search_tool_bm25"]]
    strict: bool
    """Whether inputs must match the schema exactly."""
    type: Required[_models.AnthropicToolSearchToolBm25Type]
    """The tool with or without a version date."""


class AnthropicToolSearchToolRegexDict(TypedDict, total=False):
    """Lets the model find deferred tools by regular expression."""

    allowed_callers: Sequence[_models.AnthropicAllowedCallersItem]
    """Who may call this tool."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    name: Required[Literal["tool_search_tool_regex"]]
    strict: bool
    """Whether inputs must match the schema exactly."""
    type: Required[_models.AnthropicToolSearchToolRegexType]
    """The tool with or without a version date."""


class AnthropicToolUnionBash20250124Dict(TypedDict, total=False):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]


class AnthropicToolUnionCustomDict(TypedDict, total=False):
    """A tool of your own."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    description: str
    """What the tool does and when to use it, for the model to read."""
    input_schema: Required[
        AnthropicToolUnionCustomInputSchemaDict | _models.AnthropicToolUnionCustomInputSchema
    ]
    """JSON Schema of the arguments."""
    name: Required[str]
    """Name by which the model calls the tool."""
    strict: bool
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """
    type: Literal["custom"]


class AnthropicToolUnionCustomInputSchemaDict(TypedDict, total=False):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added."""

    properties: Any
    """The arguments by name, each with its own schema."""
    required: Sequence[str] | None
    """Names of the arguments that must be given. Null demands none."""
    type: Required[Literal["object"]]


class AnthropicToolUnionTextEditor20250124Dict(TypedDict, total=False):
    """Anthropic's text editor: the model writes file operations, and you carry them out."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]


class AnthropicToolUnionWebSearch20250305Dict(TypedDict, total=False):
    """Anthropic's web search, version of 2025-03-05."""

    allowed_domains: Sequence[str] | None
    """Search only these domains. All when absent or null."""
    blocked_domains: Sequence[str] | None
    """Leave these domains out of the results."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | None
    """Most searches in this request. No limit of its own when absent or null."""
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    user_location: AnthropicWebSearchToolUserLocationDict | _models.AnthropicWebSearchToolUserLocation | None
    """Rough whereabouts of the user, for local results."""


class AnthropicToolUnionWebSearch20260209Dict(TypedDict, total=False):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well."""

    allowed_callers: Sequence[_models.AnthropicAllowedCallersItem]
    """Who may call this tool."""
    allowed_domains: Sequence[str] | None
    """Search only these domains. All when absent or null."""
    blocked_domains: Sequence[str] | None
    """Leave these domains out of the results."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | None
    """Most searches in this request. No limit of its own when absent or null."""
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    user_location: AnthropicWebSearchToolUserLocationDict | _models.AnthropicWebSearchToolUserLocation | None
    """Rough whereabouts of the user, for local results."""


class AnthropicToolUsesKeepDict(TypedDict, total=False):
    """Spares the most recent tool calls from clearing."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """How many of the latest tool calls to keep."""


class AnthropicToolUsesTriggerDict(TypedDict, total=False):
    """A threshold on the number of tool calls."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """Number of tool calls above which the edit takes place."""


class AnthropicUrlImageSourceDict(TypedDict, total=False):
    """An image on the web."""

    type: Required[Literal["url"]]
    url: Required[str]
    """Address of the image."""


class AnthropicUrlPdfSourceDict(TypedDict, total=False):
    """A PDF on the web."""

    type: Required[Literal["url"]]
    url: Required[str]
    """Address of the PDF."""


class AnthropicWebSearchResultBlockParamDict(TypedDict, total=False):
    """A page from an earlier web search, sent back with the conversation."""

    encrypted_content: Required[str]
    """Text of the page in opaque form, exactly as received."""
    page_age: str | None
    """How old the page is or when it last changed, as received."""
    title: Required[str]
    """Title of the page."""
    type: Required[Literal["web_search_result"]]
    url: Required[str]
    """Address of the page."""


class AnthropicWebSearchToolUserLocationDict(TypedDict, total=False):
    """Rough whereabouts of the user, to make search results local."""

    city: str | None
    """Name of the city."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""
    type: Required[Literal["approximate"]]


class MessagesAdvisorToolResultBlockDict(TypedDict, total=False):
    """An advisor's answer from an earlier turn, sent back with the conversation."""

    content: Required[Mapping[str, object]]
    """The advice, exactly as received."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that asked for it."""
    type: Required[Literal["advisor_tool_result"]]


class MessagesBashToolResultBlockDict(TypedDict, total=False):
    """Result of OpenRouter's `bash` tool from an earlier turn, sent back with the conversation."""

    container_id: str
    """Id of the container the command ran in, as received."""
    content: Required[Mapping[str, object]]
    """The result, exactly as received."""
    files: Sequence[MessagesBashToolResultBlockFilesItemDict | _models.MessagesBashToolResultBlockFilesItem]
    """Files that the command left behind, as received."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that ran the command."""
    type: Required[Literal["openrouter_bash_tool_result"]]


class MessagesBashToolResultBlockFilesItemDict(TypedDict, total=False):
    """A file that a `bash` command left behind, sent back with its result."""

    container_id: Required[str]
    """Id of the container that holds the file, as received."""
    end_index: Required[int]
    """End of the passage that names the file, as received."""
    file_id: Required[str]
    """Id of the file within the container, as received."""
    filename: Required[str]
    """Name of the file, as received."""
    start_index: Required[int]
    """Start of the passage that names the file, as received."""
    type: Required[Literal["container_file_citation"]]


class MessagesCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, which its docstring describes."""

    messages: Required[Sequence[MessagesMessageParamDict | _models.MessagesMessageParam] | None]
    model: Required[str]
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    context_management: MessagesRequestContextManagementDict | _models.MessagesRequestContextManagement | None
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    fallbacks: Sequence[MessagesFallbackParamDict | _models.MessagesFallbackParam] | None
    max_tokens: int
    metadata: MessagesRequestMetadataDict | _models.MessagesRequestMetadata
    models: Sequence[str]
    output_config: MessagesOutputConfigDict | _models.MessagesOutputConfig
    plugins: Sequence[MessagesRequestPluginsItemDict]
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    route: _models.DeprecatedRoute | None
    safeguards: Sequence[AnthropicSafeguardDict | _models.AnthropicSafeguard] | None
    service_tier: str
    session_id: str
    speed: _models.AnthropicSpeed | None
    stop_sequences: Sequence[str]
    stop_server_tools_when: _params.StopServerToolsWhenDict
    system: str | Sequence[AnthropicTextBlockParamDict | _models.AnthropicTextBlockParam]
    temperature: float
    thinking: MessagesRequestThinkingDict
    tool_choice: MessagesRequestToolChoiceDict
    tools: Sequence[MessagesRequestToolsItemDict]
    top_k: int
    top_p: float
    trace: _params.TraceConfigDict | _models.TraceConfig
    user: str
    x_open_router_metadata: _models.MetadataLevel
    x_open_router_experimental_metadata: _models.MetadataLevel
    """Deprecated alias of `x_open_router_metadata`."""


class MessagesFallbackParamDict(TypedDict, total=False):
    """A model to try when those before it fail."""

    model: Required[str]
    """Slug of the model."""


class MessagesMessageParamContentItemCompactionDict(TypedDict, total=False):
    """A compaction block of an earlier answer, which stands in for what came before it."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    content: Required[str | None]
    """The summary as received."""
    encrypted_content: str | None
    """Opaque form of the compacted conversation, exactly as received."""
    type: Required[Literal["compaction"]]


class MessagesMessageParamContentItemRedactedThinkingDict(TypedDict, total=False):
    """Withheld thinking of an earlier answer, sent back."""

    data: Required[str]
    """The encrypted thinking, exactly as received."""
    type: Required[Literal["redacted_thinking"]]


class MessagesMessageParamContentItemServerToolUseDict(TypedDict, total=False):
    """A server tool call of an earlier answer, sent back."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    id: Required[str]
    """Id of the call, as received."""
    input: Any
    """Arguments of the call, as received."""
    name: Required[str]
    """Name of the server tool."""
    type: Required[Literal["server_tool_use"]]


class MessagesMessageParamContentItemThinkingDict(TypedDict, total=False):
    """Thinking of an earlier answer, sent back."""

    signature: Required[str]
    """The signature, exactly as received."""
    thinking: Required[str]
    """The thinking, exactly as received."""
    type: Required[Literal["thinking"]]


class MessagesMessageParamContentItemToolResultDict(TypedDict, total=False):
    """What one of your tools returned for a `tool_use` block."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    content: str | Sequence[MessagesMessageParamContentItemToolResultContentItemDict]
    """The result as a string or as blocks. An empty result when absent."""
    is_error: bool
    """Whether the tool failed; the content then tells the model why."""
    tool_use_id: Required[str]
    """Id of the `tool_use` block this answers."""
    type: Required[Literal["tool_result"]]


class MessagesMessageParamContentItemToolUseDict(TypedDict, total=False):
    """A tool call of an earlier answer, sent back."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    id: Required[str]
    """Id of the call, which its `tool_result` repeats."""
    input: Any
    """Arguments of the call, as received."""
    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["tool_use"]]


class MessagesMessageParamContentItemWebSearchToolResultDict(TypedDict, total=False):
    """Web search results of an earlier answer, sent back."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    content: Required[
        Sequence[AnthropicWebSearchResultBlockParamDict | _models.AnthropicWebSearchResultBlockParam]
        | MessagesMessageParamContentWebSearchToolResultErrorDict
        | _models.MessagesMessageParamContentWebSearchToolResultError
    ]
    """The pages found or the error, as received."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that searched."""
    type: Required[Literal["web_search_tool_result"]]


class MessagesMessageParamContentWebSearchToolResultErrorDict(TypedDict, total=False):
    """A failed web search of an earlier answer, sent back."""

    error_code: Required[_models.MessagesMessageParamContentWebSearchToolResultErrorErrorCode]
    """Why there were no results, as received."""
    type: Required[Literal["web_search_tool_result_error"]]


class MessagesMessageParamDict(TypedDict, total=False):
    """A message of the conversation."""

    clear_at: _models.AnthropicSystemClearAt | None
    """When a `system` message stops counting. The default when absent or null is not documented."""
    content: Required[str | Sequence[MessagesMessageParamContentItemDict]]
    """What is said: a string, or blocks of text, images, documents, tool calls and results."""
    output_config: AnthropicMessageOutputConfigDict | _models.AnthropicMessageOutputConfig | None
    """Output settings that come with this message. No change when absent or null."""
    role: Required[_models.MessagesMessageParamRole]
    """Whose message it is."""


class MessagesMessageParamItemToolResultContentItemToolReferenceDict(TypedDict, total=False):
    """A deferred tool that your own tool search found, so that it gets loaded."""

    tool_name: Required[str]
    """Name of the tool, as in `tools`."""
    type: Required[Literal["tool_reference"]]


class MessagesOutputConfigDict(TypedDict, total=False):
    """How much work to put into the answer and what form it takes."""

    effort: _models.MessagesOutputConfigEffort | None
    """How thoroughly to work; more effort takes more tokens. The model's default when absent or null."""
    format: MessagesOutputConfigFormatDict | _models.MessagesOutputConfigFormat | None
    """A JSON schema that the answer must follow. Free text when absent or null."""
    task_budget: MessagesOutputConfigTaskBudgetDict | _models.MessagesOutputConfigTaskBudget | None
    """Tokens that the model should plan its whole task with. No budget when absent or null."""


class MessagesOutputConfigFormatDict(TypedDict, total=False):
    """A schema for the answer."""

    schema: Required[Mapping[str, object]]
    """The JSON Schema that the answer must follow."""
    type: Required[Literal["json_schema"]]


class MessagesOutputConfigTaskBudgetDict(TypedDict, total=False):
    """A token budget for a task that may span several requests."""

    remaining: int | None
    """Tokens left of a budget begun in earlier requests. All of `total` when absent or null. Limits:
    at least 0.
    """
    total: Required[int]
    """Size of the whole budget in tokens, at least 20,000. Limits: at least 20000."""
    type: Required[Literal["tokens"]]


class MessagesRequestContextManagementDict(TypedDict, total=False):
    """Edits that shorten a long conversation ahead of the model."""

    edits: Sequence[MessagesRequestContextManagementEditsItemDict]
    """The edits to apply."""


class MessagesRequestContextManagementEditsItemCompact20260112Dict(TypedDict, total=False):
    """Replaces the earlier conversation by a summary once the prompt grows past a threshold."""

    instructions: str | None
    """How to write the summary, in your own words. Standard instructions when absent or null."""
    pause_after_compaction: bool
    """Whether to stop after the summary, with stop reason `compaction`, so that you can alter the
    conversation before it goes on.
    """
    trigger: AnthropicInputTokensTriggerDict | _models.AnthropicInputTokensTrigger | None
    """Size of the prompt at which to compact. The provider's default when absent or null."""
    type: Required[Literal["compact_20260112"]]


class MessagesRequestDict(TypedDict, total=False):
    """A conversation in the format of Anthropic's Messages API, with OpenRouter's routing settings."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Turns prompt caching on for the whole request; the place of the breakpoint is chosen for you."""
    context_management: MessagesRequestContextManagementDict | _models.MessagesRequestContextManagement | None
    """How to shorten the conversation as it grows. Left as it is when absent or null."""
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    """How tools marked `defer_loading` are found when they are needed."""
    fallbacks: Sequence[MessagesFallbackParamDict | _models.MessagesFallbackParam] | None
    """Up to 3 models to try in order when `model` fails. Together with `models` it gives a 400."""
    max_tokens: int
    """Most tokens to generate, thinking included. Anthropic demands it; here it may be absent."""
    messages: Required[Sequence[MessagesMessageParamDict | _models.MessagesMessageParam] | None]
    """The conversation so far, oldest message first."""
    metadata: MessagesRequestMetadataDict | _models.MessagesRequestMetadata
    """Who the request is made for."""
    model: Required[str]
    """Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like `:nitro` are understood."""
    models: Sequence[str]
    """Models to try in order when one fails. The answer names the one used, and its price applies. Not
    with `fallbacks`.
    """
    output_config: MessagesOutputConfigDict | _models.MessagesOutputConfig
    """Effort, form and token budget of the answer."""
    plugins: Sequence[MessagesRequestPluginsItemDict]
    """Plugins to run with this request, and their settings."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request and in what order. Account settings and load balancing
    decide when absent.
    """
    route: _models.DeprecatedRoute | None
    """Deprecated. Use `provider.sort` with its `partition` instead."""
    safeguards: Sequence[AnthropicSafeguardDict | _models.AnthropicSafeguard] | None
    """Safety checks to run on the request. None are asked for when absent or null."""
    service_tier: str
    """Processing tier to ask for, such as `flex` or `priority`. You pay for the tier that served,
    which `usage.service_tier` tells.
    """
    session_id: str
    """Groups the requests of a conversation and keeps them at one provider, for the sake of its cache.
    Overrides the `x-session-id` header. Limits: at most 256 characters.
    """
    speed: _models.AnthropicSpeed | None
    """Whether to ask for faster generation, on models that have it."""
    stop_sequences: Sequence[str]
    """Texts that end the generation when the model produces one."""
    stop_server_tools_when: _params.StopServerToolsWhenDict
    """Conditions that end the loop of server tool calls; any one suffices, and a last turn without
    tools follows. Replaces the default limit of calls.
    """
    stream: bool
    """Whether to send the answer as events while it is generated. One JSON answer when absent."""
    system: str | Sequence[AnthropicTextBlockParamDict | _models.AnthropicTextBlockParam]
    """Instructions for the whole conversation, as a string or text blocks."""
    temperature: float
    """Randomness of the choice of tokens. Claude models take 0 to 1. Left to the provider when absent."""
    thinking: MessagesRequestThinkingDict
    """Whether and how much the model thinks ahead of its answer. The model's default when absent."""
    tool_choice: MessagesRequestToolChoiceDict
    """Whether the model may, must or must not call tools. It may when absent."""
    tools: Sequence[MessagesRequestToolsItemDict]
    """Tools the model can call: your own, Anthropic's, and server tools that OpenRouter runs."""
    top_k: int
    """Choose only among this many most likely tokens. Left to the provider when absent."""
    top_p: float
    """Choose only among the most likely tokens whose probabilities add up to this, 0 to 1. Left to the
    provider when absent.
    """
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Tracing data handed to your observability destinations."""
    user: str
    """Your own stable id of the end user. Limits: at most 256 characters."""


class MessagesRequestEditsItemClearThinking20251015Dict(TypedDict, total=False):
    """Removes thinking of earlier turns."""

    keep: MessagesRequestEditsItemClearThinking20251015KeepDict
    """Which turns keep their thinking: a number of recent ones, or all."""
    type: Required[Literal["clear_thinking_20251015"]]


class MessagesRequestEditsItemClearThinking20251015KeepAllDict(TypedDict, total=False):
    """Keeps the thinking of every turn."""

    type: Required[Literal["all"]]


class MessagesRequestEditsItemClearToolUses20250919Dict(TypedDict, total=False):
    """Removes old tool results once the prompt grows past a threshold."""

    clear_at_least: AnthropicInputTokensClearAtLeastDict | _models.AnthropicInputTokensClearAtLeast | None
    """Least amount that clearing must free; a smaller gain leaves the prompt, and its cache, alone."""
    clear_tool_inputs: bool | Sequence[str] | None
    """Whether to remove the calls' arguments too: for all tools, or for those named. Only results go
    when absent.
    """
    exclude_tools: Sequence[str] | None
    """Names of tools whose calls are never cleared."""
    keep: AnthropicToolUsesKeepDict | _models.AnthropicToolUsesKeep
    """How many recent tool calls to spare."""
    trigger: MessagesRequestEditsItemClearToolUses20250919TriggerDict
    """Size of the conversation at which clearing begins."""
    type: Required[Literal["clear_tool_uses_20250919"]]


class MessagesRequestMetadataDict(TypedDict, total=False):
    """Who the request is made for."""

    user_id: str | None
    """Opaque id of the end user, without personal data. Serves to detect abuse."""


class MessagesRequestThinkingAdaptiveDict(TypedDict, total=False):
    """Lets the model decide when and how much to think."""

    block_binding: AnthropicThinkingBlockBindingDict | _models.AnthropicThinkingBlockBinding | None
    """What to do about thinking blocks that no longer fit what stands before them."""
    display: _models.AnthropicThinkingDisplay | None
    """How much of the thinking to show. The model's default when absent or null."""
    type: Required[Literal["adaptive"]]


class MessagesRequestThinkingBetweenToolsDict(TypedDict, total=False):
    """Thinking between tool calls. How it differs from `adaptive` is not documented."""

    type: Required[Literal["between_tools"]]


class MessagesRequestThinkingDisabledDict(TypedDict, total=False):
    """No thinking."""

    type: Required[Literal["disabled"]]


class MessagesRequestThinkingEnabledDict(TypedDict, total=False):
    """Thinking within a token budget."""

    block_binding: AnthropicThinkingBlockBindingDict | _models.AnthropicThinkingBlockBinding | None
    """What to do about thinking blocks that no longer fit what stands before them."""
    budget_tokens: Required[int]
    """Most tokens to think with. Claude models need at least 1,024, and `max_tokens` must be larger."""
    display: _models.AnthropicThinkingDisplay | None
    """How much of the thinking to show. The model's default when absent or null."""
    type: Required[Literal["enabled"]]


class MessagesRequestToolChoiceAnyDict(TypedDict, total=False):
    """The model must call a tool, whichever it likes."""

    disable_parallel_tool_use: bool
    """Whether to allow only a single tool call in the answer."""
    type: Required[Literal["any"]]


class MessagesRequestToolChoiceAutoDict(TypedDict, total=False):
    """The model decides whether to call tools."""

    disable_parallel_tool_use: bool
    """Whether to allow no more than one tool call in the answer."""
    type: Required[Literal["auto"]]


class MessagesRequestToolChoiceNoneDict(TypedDict, total=False):
    """The model calls no tools."""

    type: Required[Literal["none"]]


class MessagesRequestToolChoiceToolDict(TypedDict, total=False):
    """The model must call a certain tool."""

    disable_parallel_tool_use: bool
    """Whether to allow only a single tool call in the answer."""
    name: Required[str]
    """Name of the tool to call."""
    type: Required[Literal["tool"]]


class MessagesRequestToolsItemAdvisor20260301Dict(TypedDict, total=False):
    """Anthropic's advisor: lets the model consult another model."""

    allowed_callers: Sequence[_models.AnthropicAllowedCallersItem]
    """Who may call this tool."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    caching: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective | None
    """Prompt caching for the advisor's own calls, as opposed to those of the model that asks. None
    when null.
    """
    defer_loading: bool
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    max_uses: int
    """Most times the model may consult the advisor in this request."""
    model: Required[str]
    """Model that gives the advice."""
    name: Required[Literal["advisor"]]
    type: Required[Literal["advisor_20260301"]]


class MessagesRequestToolsItemBash20250124Dict(TypedDict, total=False):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]


class MessagesRequestToolsItemCustomDict(TypedDict, total=False):
    """A tool of your own."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    description: str
    """What the tool does and when to use it, for the model to read."""
    input_schema: Required[
        MessagesRequestToolsItemCustomInputSchemaDict | _models.MessagesRequestToolsItemCustomInputSchema
    ]
    """JSON Schema of the arguments."""
    name: Required[str]
    """Name by which the model calls the tool."""
    strict: bool
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """
    type: Literal["custom"]


class MessagesRequestToolsItemCustomInputSchemaDict(TypedDict, total=False):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added."""

    properties: Any
    """The arguments by name, each with its own schema."""
    required: Sequence[str] | None
    """Names of the arguments that must be given."""
    type: str
    """JSON type of the arguments as a whole, `object`. The API default is `"object"`."""


class MessagesRequestToolsItemObjectDict(TypedDict, total=False):
    """Any other tool, sent as given. For types that have no schema of their own here."""

    type: Required[str]
    """Name of the tool type. Further fields depend on it."""


class MessagesRequestToolsItemTextEditor20250124Dict(TypedDict, total=False):
    """Anthropic's text editor: the model writes file operations, and you carry them out."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]


class MessagesRequestToolsItemWebSearch20250305Dict(TypedDict, total=False):
    """Anthropic's web search, version of 2025-03-05."""

    allowed_domains: Sequence[str] | None
    """Search only these domains. All when absent or null."""
    blocked_domains: Sequence[str] | None
    """Leave these domains out of the results."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | None
    """Most searches in this request. No limit of its own when absent or null."""
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    user_location: AnthropicWebSearchToolUserLocationDict | _models.AnthropicWebSearchToolUserLocation | None
    """Rough whereabouts of the user, for local results."""


class MessagesRequestToolsItemWebSearch20260209Dict(TypedDict, total=False):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well."""

    allowed_callers: Sequence[_models.AnthropicAllowedCallersItem]
    """Who may call this tool."""
    allowed_domains: Sequence[str] | None
    """Search only these domains. All when absent or null."""
    blocked_domains: Sequence[str] | None
    """Leave these domains out of the results."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | None
    """Most searches in this request. No limit of its own when absent or null."""
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    user_location: AnthropicWebSearchToolUserLocationDict | _models.AnthropicWebSearchToolUserLocation | None
    """Rough whereabouts of the user, for local results."""


class MessagesSearchModelsServerToolDict(TypedDict, total=False):
    """OpenRouter's experimental server tool that searches the model catalogue."""

    parameters: _params.SearchModelsServerToolConfigDict | _models.SearchModelsServerToolConfig
    """Settings of the search. Defaults apply when absent."""
    type: Required[Literal["openrouter:experimental__search_models"]]


class MessagesShellToolResultBlockDict(TypedDict, total=False):
    """Result of OpenRouter's `shell` tool from an earlier turn, sent back with the conversation."""

    container_id: str
    """Id of the container the command ran in, as received."""
    content: Required[Mapping[str, object]]
    """The result, exactly as received."""
    files: Sequence[MessagesShellToolResultBlockFilesItemDict | _models.MessagesShellToolResultBlockFilesItem]
    """Files that the command left behind, as received."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that ran the command."""
    type: Required[Literal["openrouter_shell_tool_result"]]


class MessagesShellToolResultBlockFilesItemDict(TypedDict, total=False):
    """A file that a `shell` command left behind, sent back with its result."""

    container_id: Required[str]
    """Id of the container that holds the file, as received."""
    end_index: Required[int]
    """End of the passage that names the file, as received."""
    file_id: Required[str]
    """Id of the file within the container, as received."""
    filename: Required[str]
    """Name of the file, as received."""
    start_index: Required[int]
    """Start of the passage that names the file, as received."""
    type: Required[Literal["container_file_citation"]]


class MessagesToolAdditionBlockDict(TypedDict, total=False):
    """Makes tools available from this point of the conversation on."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    tool: Required[MessagesToolAdditionBlockToolDict]
    """Which tool or set of tools to add."""
    type: Required[Literal["tool_addition"]]


class MessagesToolAdditionBlockToolMcpToolReferenceDict(TypedDict, total=False):
    """A tool of an MCP server, to be added."""

    name: Required[str]
    """Name of the tool on that server."""
    server_name: Required[str]
    """Name of the MCP server."""
    type: Required[Literal["mcp_tool_reference"]]


class MessagesToolAdditionBlockToolMcpToolsetReferenceDict(TypedDict, total=False):
    """All tools of an MCP server, to be added."""

    server_name: Required[str]
    """Name of the MCP server."""
    type: Required[Literal["mcp_toolset_reference"]]


class MessagesToolAdditionBlockToolToolDefinitionDict(TypedDict, total=False):
    """A tool that the request did not list, to be added by its full definition."""

    definition: Required[AnthropicToolUnionDict]
    """The tool, defined as it would be in `tools`."""
    type: Required[Literal["tool_definition"]]


class MessagesToolAdditionBlockToolToolReferenceDict(TypedDict, total=False):
    """A tool of the request, to be added."""

    name: Required[str]
    """Name of the tool, as in `tools`."""
    type: Required[Literal["tool_reference"]]


class MessagesToolRemovalBlockDict(TypedDict, total=False):
    """Withdraws tools from this point of the conversation on."""

    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Marks the prompt up to the end of this block for caching."""
    tool: Required[MessagesToolRemovalBlockToolDict]
    """Which tool or set of tools to withdraw."""
    type: Required[Literal["tool_removal"]]


class MessagesToolRemovalBlockToolMcpToolReferenceDict(TypedDict, total=False):
    """A tool of an MCP server, to be withdrawn."""

    name: Required[str]
    """Name of the tool on that server."""
    server_name: Required[str]
    """Name of the MCP server."""
    type: Required[Literal["mcp_tool_reference"]]


class MessagesToolRemovalBlockToolMcpToolsetReferenceDict(TypedDict, total=False):
    """All tools of an MCP server, to be withdrawn."""

    server_name: Required[str]
    """Name of the MCP server."""
    type: Required[Literal["mcp_toolset_reference"]]


class MessagesToolRemovalBlockToolToolReferenceDict(TypedDict, total=False):
    """A tool of the request, to be withdrawn."""

    name: Required[str]
    """Name of the tool, as in `tools`."""
    type: Required[Literal["tool_reference"]]


class ORAnthropicToolSearchResultParamDict(TypedDict, total=False):
    """Result of OpenRouter's `tool_search` tool from an earlier turn, sent back with the conversation."""

    content: Required[Mapping[str, object]]
    """The result, exactly as received."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that searched."""
    type: Required[Literal["openrouter_tool_search_result"]]


if TYPE_CHECKING:
    AnthropicDocumentBlockParamSourceContentContentItemDict: TypeAlias = (
        AnthropicTextBlockParamDict
        | _models.AnthropicTextBlockParam
        | AnthropicImageBlockParamDict
        | _models.AnthropicImageBlockParam
        | Unknown
    )
    """A block of a document: text or image."""
    AnthropicDocumentBlockParamSourceDict: TypeAlias = (
        AnthropicBase64PdfSourceDict
        | _models.AnthropicBase64PdfSource
        | AnthropicPlainTextSourceDict
        | _models.AnthropicPlainTextSource
        | AnthropicDocumentBlockParamSourceContentDict
        | _models.AnthropicDocumentBlockParamSourceContent
        | AnthropicUrlPdfSourceDict
        | _models.AnthropicUrlPdfSource
        | AnthropicFileDocumentSourceDict
        | _models.AnthropicFileDocumentSource
        | Unknown
    )
    """Content of a document: base64 PDF, plain text, content blocks, PDF by URL or stored file."""
    AnthropicImageBlockParamSourceDict: TypeAlias = (
        AnthropicBase64ImageSourceDict
        | _models.AnthropicBase64ImageSource
        | AnthropicUrlImageSourceDict
        | _models.AnthropicUrlImageSource
        | AnthropicFileDocumentSourceDict
        | _models.AnthropicFileDocumentSource
        | Unknown
    )
    """Where an image comes from: base64 data or a URL."""
    AnthropicTextBlockParamCitationsItemDict: TypeAlias = (
        AnthropicCitationCharLocationParamDict
        | _models.AnthropicCitationCharLocationParam
        | AnthropicCitationPageLocationParamDict
        | _models.AnthropicCitationPageLocationParam
        | AnthropicCitationContentBlockLocationParamDict
        | _models.AnthropicCitationContentBlockLocationParam
        | AnthropicCitationWebSearchResultLocationParamDict
        | _models.AnthropicCitationWebSearchResultLocationParam
        | AnthropicCitationSearchResultLocationParamDict
        | _models.AnthropicCitationSearchResultLocationParam
        | Unknown
    )
    """A citation sent back with an earlier answer."""
    AnthropicToolUnionDict: TypeAlias = (
        AnthropicToolUnionBash20250124Dict
        | _models.AnthropicToolUnionBash20250124
        | AnthropicToolUnionTextEditor20250124Dict
        | _models.AnthropicToolUnionTextEditor20250124
        | AnthropicToolUnionCustomDict
        | _models.AnthropicToolUnionCustom
        | AnthropicToolUnionWebSearch20250305Dict
        | _models.AnthropicToolUnionWebSearch20250305
        | AnthropicToolUnionWebSearch20260209Dict
        | _models.AnthropicToolUnionWebSearch20260209
        | Unknown
    )
    """A tool in full: one of your own, or Anthropic's `bash`, text editor or web search."""
    MessagesMessageParamContentItemDict: TypeAlias = (
        AnthropicTextBlockParamDict
        | _models.AnthropicTextBlockParam
        | AnthropicImageBlockParamDict
        | _models.AnthropicImageBlockParam
        | AnthropicDocumentBlockParamDict
        | _models.AnthropicDocumentBlockParam
        | MessagesMessageParamContentItemToolUseDict
        | _models.MessagesMessageParamContentItemToolUse
        | MessagesMessageParamContentItemToolResultDict
        | _models.MessagesMessageParamContentItemToolResult
        | MessagesMessageParamContentItemThinkingDict
        | _models.MessagesMessageParamContentItemThinking
        | MessagesMessageParamContentItemRedactedThinkingDict
        | _models.MessagesMessageParamContentItemRedactedThinking
        | MessagesMessageParamContentItemServerToolUseDict
        | _models.MessagesMessageParamContentItemServerToolUse
        | MessagesMessageParamContentItemWebSearchToolResultDict
        | _models.MessagesMessageParamContentItemWebSearchToolResult
        | AnthropicSearchResultBlockParamDict
        | _models.AnthropicSearchResultBlockParam
        | MessagesMessageParamContentItemCompactionDict
        | _models.MessagesMessageParamContentItemCompaction
        | MessagesAdvisorToolResultBlockDict
        | _models.MessagesAdvisorToolResultBlock
        | MessagesToolAdditionBlockDict
        | _models.MessagesToolAdditionBlock
        | MessagesToolRemovalBlockDict
        | _models.MessagesToolRemovalBlock
        | MessagesShellToolResultBlockDict
        | _models.MessagesShellToolResultBlock
        | MessagesBashToolResultBlockDict
        | _models.MessagesBashToolResultBlock
        | ORAnthropicToolSearchResultParamDict
        | _models.ORAnthropicToolSearchResultParam
        | Unknown
        | _models.AnthropicTextBlock
        | _models.AnthropicToolUseBlock
        | _models.AnthropicThinkingBlock
        | _models.AnthropicRedactedThinkingBlock
        | _models.ORAnthropicServerToolUseBlock
        | _models.AnthropicWebSearchToolResult
        | _models.AnthropicWebFetchToolResult
        | _models.AnthropicCodeExecutionToolResult
        | _models.AnthropicBashCodeExecutionToolResult
        | _models.AnthropicTextEditorCodeExecutionToolResult
        | _models.AnthropicToolSearchToolResult
        | _models.AnthropicContainerUpload
        | _models.AnthropicCompactionBlock
        | _models.AnthropicAdvisorToolResult
        | _models.ORAnthropicShellToolResult
        | _models.ORAnthropicBashToolResult
        | _models.ORAnthropicToolSearchResult
    )
    """A block of a message: new input, or part of an earlier answer sent back."""
    MessagesMessageParamContentItemToolResultContentItemDict: TypeAlias = (
        AnthropicTextBlockParamDict
        | _models.AnthropicTextBlockParam
        | AnthropicImageBlockParamDict
        | _models.AnthropicImageBlockParam
        | MessagesMessageParamItemToolResultContentItemToolReferenceDict
        | _models.MessagesMessageParamItemToolResultContentItemToolReference
        | AnthropicSearchResultBlockParamDict
        | _models.AnthropicSearchResultBlockParam
        | AnthropicDocumentBlockParamDict
        | _models.AnthropicDocumentBlockParam
        | Unknown
    )
    """A block of a tool's result."""
    MessagesRequestContextManagementEditsItemDict: TypeAlias = (
        MessagesRequestEditsItemClearToolUses20250919Dict
        | _models.MessagesRequestEditsItemClearToolUses20250919
        | MessagesRequestEditsItemClearThinking20251015Dict
        | _models.MessagesRequestEditsItemClearThinking20251015
        | MessagesRequestContextManagementEditsItemCompact20260112Dict
        | _models.MessagesRequestContextManagementEditsItemCompact20260112
        | Unknown
    )
    """A way to shorten the conversation: clear tool calls, clear thinking, or compact."""
    MessagesRequestEditsItemClearThinking20251015KeepDict: TypeAlias = (
        AnthropicThinkingTurnsDict
        | _models.AnthropicThinkingTurns
        | MessagesRequestEditsItemClearThinking20251015KeepAllDict
        | _models.MessagesRequestEditsItemClearThinking20251015KeepAll
        | Literal["all"]
        | Unknown
    )
    """Which turns keep their thinking. `all` may be a plain string or an object."""
    MessagesRequestEditsItemClearToolUses20250919TriggerDict: TypeAlias = (
        AnthropicInputTokensTriggerDict
        | _models.AnthropicInputTokensTrigger
        | AnthropicToolUsesTriggerDict
        | _models.AnthropicToolUsesTrigger
        | Unknown
    )
    """When clearing begins: past a number of input tokens or of tool calls."""
    MessagesRequestPluginsItemDict: TypeAlias = (
        _params.AutoRouterPluginDict
        | _models.AutoRouterPlugin
        | _params.AutoBetaRouterPluginDict
        | _models.AutoBetaRouterPlugin
        | _params.ModerationPluginDict
        | _models.ModerationPlugin
        | _params.WebSearchPluginDict
        | _models.WebSearchPlugin
        | _params.WebFetchPluginDict
        | _models.WebFetchPlugin
        | _params.FileParserPluginDict
        | _models.FileParserPlugin
        | _params.ResponseHealingPluginDict
        | _models.ResponseHealingPlugin
        | _params.ContextCompressionPluginDict
        | _models.ContextCompressionPlugin
        | _params.ParetoRouterPluginDict
        | _models.ParetoRouterPlugin
        | _params.FusionPluginDict
        | _models.FusionPlugin
        | _params.AlignmentPluginDict
        | _models.AlignmentPlugin
        | _params.ArmorPluginDict
        | _models.ArmorPlugin
        | _params.JevRouterPluginDict
        | _models.JevRouterPlugin
        | _params.SwitchyardRouterPluginDict
        | _models.SwitchyardRouterPlugin
        | Unknown
    )
    """A plugin and its settings. The `id` tells which one."""
    MessagesRequestThinkingDict: TypeAlias = (
        MessagesRequestThinkingEnabledDict
        | _models.MessagesRequestThinkingEnabled
        | MessagesRequestThinkingDisabledDict
        | _models.MessagesRequestThinkingDisabled
        | MessagesRequestThinkingAdaptiveDict
        | _models.MessagesRequestThinkingAdaptive
        | MessagesRequestThinkingBetweenToolsDict
        | _models.MessagesRequestThinkingBetweenTools
        | Unknown
    )
    """Thinking with a fixed budget, none, as much as the model sees fit, or between tool calls."""
    MessagesRequestToolChoiceDict: TypeAlias = (
        MessagesRequestToolChoiceAutoDict
        | _models.MessagesRequestToolChoiceAuto
        | MessagesRequestToolChoiceAnyDict
        | _models.MessagesRequestToolChoiceAny
        | MessagesRequestToolChoiceNoneDict
        | _models.MessagesRequestToolChoiceNone
        | MessagesRequestToolChoiceToolDict
        | _models.MessagesRequestToolChoiceTool
        | Unknown
    )
    """Whether the model may, must or must not call tools."""
    MessagesRequestToolsItemDict: TypeAlias = (
        MessagesRequestToolsItemCustomDict
        | _models.MessagesRequestToolsItemCustom
        | MessagesRequestToolsItemBash20250124Dict
        | _models.MessagesRequestToolsItemBash20250124
        | MessagesRequestToolsItemTextEditor20250124Dict
        | _models.MessagesRequestToolsItemTextEditor20250124
        | MessagesRequestToolsItemWebSearch20250305Dict
        | _models.MessagesRequestToolsItemWebSearch20250305
        | MessagesRequestToolsItemWebSearch20260209Dict
        | _models.MessagesRequestToolsItemWebSearch20260209
        | MessagesRequestToolsItemAdvisor20260301Dict
        | _models.MessagesRequestToolsItemAdvisor20260301
        | _params.BashServerToolDict
        | _models.BashServerTool
        | _params.DatetimeServerToolDict
        | _models.DatetimeServerTool
        | _params.ImageGenerationServerToolOpenRouterDict
        | _models.ImageGenerationServerToolOpenRouter
        | MessagesSearchModelsServerToolDict
        | _models.MessagesSearchModelsServerTool
        | _params.WebFetchServerToolDict
        | _models.WebFetchServerTool
        | _params.OpenRouterWebSearchServerToolDict
        | _models.OpenRouterWebSearchServerTool
        | MessagesRequestToolsItemObjectDict
        | _models.MessagesRequestToolsItemObject
        | AnthropicToolSearchToolBm25Dict
        | _models.AnthropicToolSearchToolBm25
        | AnthropicToolSearchToolRegexDict
        | _models.AnthropicToolSearchToolRegex
        | _params.ShellServerToolOpenRouterDict
        | _models.ShellServerToolOpenRouter
        | _params.ToolSearchServerToolDict
        | _models.ToolSearchServerTool
        | Unknown
    )
    """A tool the model can call: your own, one of Anthropic's, or a server tool of OpenRouter."""
    MessagesToolAdditionBlockToolDict: TypeAlias = (
        MessagesToolAdditionBlockToolToolReferenceDict
        | _models.MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReferenceDict
        | _models.MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReferenceDict
        | _models.MessagesToolAdditionBlockToolMcpToolsetReference
        | MessagesToolAdditionBlockToolToolDefinitionDict
        | _models.MessagesToolAdditionBlockToolToolDefinition
        | Unknown
    )
    """What to add: a tool of the request, a newly defined one, a tool of an MCP server, or all of its
    tools.
    """
    MessagesToolRemovalBlockToolDict: TypeAlias = (
        MessagesToolRemovalBlockToolToolReferenceDict
        | _models.MessagesToolRemovalBlockToolToolReference
        | MessagesToolRemovalBlockToolMcpToolReferenceDict
        | _models.MessagesToolRemovalBlockToolMcpToolReference
        | MessagesToolRemovalBlockToolMcpToolsetReferenceDict
        | _models.MessagesToolRemovalBlockToolMcpToolsetReference
        | Unknown
    )
    """What to withdraw: a tool, a tool of an MCP server, or all tools of an MCP server."""
else:
    AnthropicDocumentBlockParamSourceContentContentItemDict = Any
    AnthropicDocumentBlockParamSourceDict = Any
    AnthropicImageBlockParamSourceDict = Any
    AnthropicTextBlockParamCitationsItemDict = Any
    AnthropicToolUnionDict = Any
    MessagesMessageParamContentItemDict = Any
    MessagesMessageParamContentItemToolResultContentItemDict = Any
    MessagesRequestContextManagementEditsItemDict = Any
    MessagesRequestEditsItemClearThinking20251015KeepDict = Any
    MessagesRequestEditsItemClearToolUses20250919TriggerDict = Any
    MessagesRequestPluginsItemDict = Any
    MessagesRequestThinkingDict = Any
    MessagesRequestToolChoiceDict = Any
    MessagesRequestToolsItemDict = Any
    MessagesToolAdditionBlockToolDict = Any
    MessagesToolRemovalBlockToolDict = Any
