# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Shape, Unknown, Unset, by_shape, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import (
        AlignmentPlugin,
        AnthropicCacheControlDirective,
        AnthropicCacheCreation,
        AnthropicUsageIteration,
        ArmorPlugin,
        AutoBetaRouterPlugin,
        AutoRouterPlugin,
        BashServerTool,
        ContextCompressionPlugin,
        CostDetails,
        DatetimeServerTool,
        DeferredToolsControl,
        FileParserPlugin,
        FusionPlugin,
        ImageGenerationServerToolOpenRouter,
        JevRouterPlugin,
        ModerationPlugin,
        OpenRouterMetadata,
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
        AnthropicBashCodeExecutionToolResultErrorErrorCode,
        AnthropicContainerSkillType,
        AnthropicImageMimeType,
        AnthropicMessagesErrorResponseErrorType,
        AnthropicOutputEffort,
        AnthropicRefusalStopDetailsCategory,
        AnthropicServerToolErrorCode,
        AnthropicServiceTier,
        AnthropicSpeed,
        AnthropicSystemClearAt,
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
        AnthropicTextEditorCodeExecutionViewResultFileType,
        AnthropicThinkingBlockBindingMismatchBehavior,
        AnthropicThinkingBlockBindingPrefixMismatchBehavior,
        AnthropicThinkingDisplay,
        AnthropicToolSearchToolBm25Type,
        AnthropicToolSearchToolRegexType,
        AnthropicWebFetchToolResultErrorErrorCode,
        AnthropicWebSearchToolResultErrorErrorCode,
        ApiErrorType,
        DeprecatedRoute,
        MessagesMessageParamContentWebSearchToolResultErrorErrorCode,
        MessagesMessageParamRole,
        MessagesOutputConfigEffort,
        MessagesStartEventMessageProvider,
        ORAnthropicStopReason,
        ProviderName,
    )

decode_alignment_plugin: Decode = lazy_decoder(globals(), "shared.alignment_plugin")
decode_anthropic_cache_control_directive: Decode = lazy_decoder(
    globals(), "shared.anthropic_cache_control_directive"
)
decode_anthropic_cache_creation: Decode = lazy_decoder(globals(), "shared.anthropic_cache_creation")
decode_anthropic_usage_iteration: Decode = lazy_decoder(globals(), "shared.anthropic_usage_iteration")
decode_armor_plugin: Decode = lazy_decoder(globals(), "shared.armor_plugin")
decode_auto_beta_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_beta_router_plugin")
decode_auto_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_router_plugin")
decode_bash_server_tool: Decode = lazy_decoder(globals(), "shared.bash_server_tool")
decode_context_compression_plugin: Decode = lazy_decoder(globals(), "shared.context_compression_plugin")
decode_cost_details: Decode = lazy_decoder(globals(), "shared.cost_details")
decode_datetime_server_tool: Decode = lazy_decoder(globals(), "shared.datetime_server_tool")
decode_deferred_tools_control: Decode = lazy_decoder(globals(), "shared.deferred_tools_control")
decode_file_parser_plugin: Decode = lazy_decoder(globals(), "shared.file_parser_plugin")
decode_fusion_plugin: Decode = lazy_decoder(globals(), "shared.fusion_plugin")
decode_image_generation_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.image_generation_server_tool_open_router"
)
decode_jev_router_plugin: Decode = lazy_decoder(globals(), "shared.jev_router_plugin")
decode_moderation_plugin: Decode = lazy_decoder(globals(), "shared.moderation_plugin")
decode_open_router_metadata: Decode = lazy_decoder(globals(), "shared.open_router_metadata")
decode_open_router_web_search_server_tool: Decode = lazy_decoder(
    globals(), "shared.open_router_web_search_server_tool"
)
decode_pareto_router_plugin: Decode = lazy_decoder(globals(), "shared.pareto_router_plugin")
decode_provider_preferences: Decode = lazy_decoder(globals(), "shared.provider_preferences")
decode_response_healing_plugin: Decode = lazy_decoder(globals(), "shared.response_healing_plugin")
decode_search_models_server_tool_config: Decode = lazy_decoder(
    globals(), "shared.search_models_server_tool_config"
)
decode_shell_server_tool_open_router: Decode = lazy_decoder(globals(), "shared.shell_server_tool_open_router")
decode_stop_server_tools_when: Decode = lazy_decoder(globals(), "shared.stop_server_tools_when")
decode_switchyard_router_plugin: Decode = lazy_decoder(globals(), "shared.switchyard_router_plugin")
decode_tool_search_server_tool: Decode = lazy_decoder(globals(), "shared.tool_search_server_tool")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
decode_web_fetch_plugin: Decode = lazy_decoder(globals(), "shared.web_fetch_plugin")
decode_web_fetch_server_tool: Decode = lazy_decoder(globals(), "shared.web_fetch_server_tool")
decode_web_search_plugin: Decode = lazy_decoder(globals(), "shared.web_search_plugin")
_new = object.__new__


@model
class AnthropicAdvisorToolResult(_Model):
    """What the advisor tool answered."""

    content: dict[str, Any]
    """The advice, or an error, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that asked for it."""
    type: Literal["advisor_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicAdvisorToolResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_advisor_tool_result = AnthropicAdvisorToolResult.decode


@model
class AnthropicBase64ImageSource(_Model):
    """An image given inline."""

    data: str
    """The image bytes in base64, without a `data:` prefix."""
    media_type: AnthropicImageMimeType
    """Format of the image."""
    type: Literal["base64"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBase64ImageSource)
        self.data = pop("data", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_base_64_image_source = AnthropicBase64ImageSource.decode


@model
class AnthropicBase64PdfSource(_Model):
    """A PDF given inline."""

    data: str
    """The PDF bytes in base64, without a `data:` prefix."""
    media_type: Literal["application/pdf"]
    type: Literal["base64"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBase64PdfSource)
        self.data = pop("data", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_base_64_pdf_source = AnthropicBase64PdfSource.decode


@model
class AnthropicBashCodeExecutionOutput(_Model):
    """A file that a shell command produced."""

    file_id: str
    """Id of the file."""
    type: Literal["bash_code_execution_output"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionOutput)
        self.file_id = pop("file_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_bash_code_execution_output = AnthropicBashCodeExecutionOutput.decode


@model
class AnthropicBashCodeExecutionResult(_Model):
    """What a shell command printed, returned and produced."""

    content: list[AnthropicBashCodeExecutionOutput]
    """Files that the command produced."""
    return_code: int
    """Exit status of the command. 0 means success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["bash_code_execution_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_bash_code_execution_output(item) for item in value]
            if type(value) is list
            else value
        )
        self.return_code = pop("return_code", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_bash_code_execution_result = AnthropicBashCodeExecutionResult.decode


@model
class AnthropicBashCodeExecutionToolResult(_Model):
    """Outcome of a shell command in the code execution container."""

    content: AnthropicBashCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["bash_code_execution_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionToolResult)
        value = pop("content", UNSET)
        self.content = decode_anthropic_bash_code_execution_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_bash_code_execution_tool_result = AnthropicBashCodeExecutionToolResult.decode


@model
class AnthropicBashCodeExecutionToolResultError(_Model):
    """Failure of the tool itself, as opposed to a command with a nonzero exit status."""

    error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
    """Why there is no result."""
    type: Literal["bash_code_execution_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_bash_code_execution_tool_result_error = AnthropicBashCodeExecutionToolResultError.decode


@model
class AnthropicCitationCharLocation(_Model):
    """A citation of a span of characters in a plain-text document."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_char_index: int
    """Position just after the last cited character."""
    file_id: str | None
    """Id of the cited file. Null when the document was not given as a file."""
    start_char_index: int
    """Position of the first cited character, counted from 0."""
    type: Literal["char_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationCharLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_char_index = pop("end_char_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.start_char_index = pop("start_char_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_char_location = AnthropicCitationCharLocation.decode


@model
class AnthropicCitationCharLocationParam(_Model):
    """A citation of a span of characters, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_char_index: int
    """Position just after the last cited character."""
    start_char_index: int
    """Position of the first cited character, counted from 0."""
    type: Literal["char_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationCharLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_char_index = pop("end_char_index", UNSET)
        self.start_char_index = pop("start_char_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_char_location_param = AnthropicCitationCharLocationParam.decode


@model
class AnthropicCitationContentBlockLocation(_Model):
    """A citation of whole blocks in a document made of content blocks."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_block_index: int
    """Position just after the last cited block."""
    file_id: str | None
    """Id of the cited file. Null when the document was not given as a file."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""
    type: Literal["content_block_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationContentBlockLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_content_block_location = AnthropicCitationContentBlockLocation.decode


@model
class AnthropicCitationContentBlockLocationParam(_Model):
    """A citation of whole blocks of a document, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_block_index: int
    """Position just after the last cited block."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""
    type: Literal["content_block_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationContentBlockLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_content_block_location_param = AnthropicCitationContentBlockLocationParam.decode


@model
class AnthropicCitationPageLocation(_Model):
    """A citation of pages in a PDF."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_page_number: int
    """Number of the page just after the last one cited."""
    file_id: str | None
    """Id of the cited file. Null when the document was not given as a file."""
    start_page_number: int
    """Number of the first cited page, counted from 1."""
    type: Literal["page_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationPageLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_page_number = pop("end_page_number", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.start_page_number = pop("start_page_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_page_location = AnthropicCitationPageLocation.decode


@model
class AnthropicCitationPageLocationParam(_Model):
    """A citation of pages in a PDF, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_page_number: int
    """Number of the page just after the last one cited."""
    start_page_number: int
    """Number of the first cited page, counted from 1."""
    type: Literal["page_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationPageLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_page_number = pop("end_page_number", UNSET)
        self.start_page_number = pop("start_page_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_page_location_param = AnthropicCitationPageLocationParam.decode


@model
class AnthropicCitationSearchResultLocation(_Model):
    """A citation of a `search_result` block from the request."""

    cited_text: str
    """The passage quoted."""
    end_block_index: int
    """Position just after the last cited text block within the search result."""
    search_result_index: int
    """Which search result of the request is cited, counted from 0."""
    source: str
    """Where the search result came from, as the request gave it."""
    start_block_index: int
    """Position of the first cited text block within the search result, counted from 0."""
    title: str | None
    """Title of the search result. Null when it has none."""
    type: Literal["search_result_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationSearchResultLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.search_result_index = pop("search_result_index", UNSET)
        self.source = pop("source", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_search_result_location = AnthropicCitationSearchResultLocation.decode


@model
class AnthropicCitationSearchResultLocationParam(_Model):
    """A citation of a `search_result` block, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    end_block_index: int
    """Position just after the last cited text block within the search result."""
    search_result_index: int
    """Which search result of the request is cited, counted from 0."""
    source: str
    """Where the search result came from, as the request gave it."""
    start_block_index: int
    """Position of the first cited text block within the search result, counted from 0."""
    title: str | None
    """Title of the search result. Null when it has none."""
    type: Literal["search_result_location"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationSearchResultLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.search_result_index = pop("search_result_index", UNSET)
        self.source = pop("source", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_search_result_location_param = AnthropicCitationSearchResultLocationParam.decode


@model
class AnthropicCitationWebSearchResultLocation(_Model):
    """A citation of a page that web search found."""

    cited_text: str
    """The passage quoted."""
    encrypted_index: str
    """Opaque reference to the passage. Send it back unchanged with the conversation."""
    title: str | None
    """Title of the page. Null when it has none."""
    type: Literal["web_search_result_location"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationWebSearchResultLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_web_search_result_location = AnthropicCitationWebSearchResultLocation.decode


@model
class AnthropicCitationWebSearchResultLocationParam(_Model):
    """A citation of a page from web search, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    encrypted_index: str
    """Opaque reference to the passage, exactly as received."""
    title: str | None
    """Title of the page. Null when it has none."""
    type: Literal["web_search_result_location"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationWebSearchResultLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citation_web_search_result_location_param = (
    AnthropicCitationWebSearchResultLocationParam.decode
)


@model
class AnthropicCitationsConfig(_Model):
    """Whether a fetched document may be cited."""

    enabled: bool
    """Whether the model may cite the document."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationsConfig)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_citations_config = AnthropicCitationsConfig.decode


@model
class AnthropicCodeExecution20250825Caller(_Model):
    """A call made by code running in the 2025-08-25 code execution tool."""

    tool_id: str
    """Id of the code execution call whose code made this call."""
    type: Literal["code_execution_20250825"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecution20250825Caller)
        self.tool_id = pop("tool_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_20250825_caller = AnthropicCodeExecution20250825Caller.decode


@model
class AnthropicCodeExecution20260120Caller(_Model):
    """A call made by code running in the 2026-01-20 code execution tool."""

    tool_id: str
    """Id of the code execution call whose code made this call."""
    type: Literal["code_execution_20260120"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecution20260120Caller)
        self.tool_id = pop("tool_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_20260120_caller = AnthropicCodeExecution20260120Caller.decode


@model
class AnthropicCodeExecutionOutput(_Model):
    """A file that executed code produced."""

    file_id: str
    """Id of the file."""
    type: Literal["code_execution_output"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecutionOutput)
        self.file_id = pop("file_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_output = AnthropicCodeExecutionOutput.decode


@model
class AnthropicCodeExecutionResult(_Model):
    """What executed code printed, returned and produced."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code produced."""
    return_code: int
    """Exit status of the code. 0 means success."""
    stderr: str
    """What the code wrote to standard error."""
    stdout: str
    """What the code wrote to standard output."""
    type: Literal["code_execution_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecutionResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_code_execution_output(item) for item in value] if type(value) is list else value
        )
        self.return_code = pop("return_code", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_result = AnthropicCodeExecutionResult.decode


@model
class AnthropicCodeExecutionToolResult(_Model):
    """Outcome of a code execution."""

    content: AnthropicCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the code."""
    type: Literal["code_execution_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecutionToolResult)
        value = pop("content", UNSET)
        self.content = decode_anthropic_code_execution_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_tool_result = AnthropicCodeExecutionToolResult.decode


@model
class AnthropicCodeExecutionToolResultError(_Model):
    """Failure of the code execution tool itself."""

    error_code: AnthropicServerToolErrorCode
    """Why there is no result."""
    type: Literal["code_execution_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecutionToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_code_execution_tool_result_error = AnthropicCodeExecutionToolResultError.decode


@model
class AnthropicCompactionBlock(_Model):
    """A summary that stands in for the earlier conversation. Send it back unchanged in later requests."""

    content: str | None
    """The summary. Null when compaction produced none."""
    type: Literal["compaction"]
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, to be sent back unchanged."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCompactionBlock)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_compaction_block = AnthropicCompactionBlock.decode


@model
class AnthropicContainer(_Model):
    """The container that code execution ran in."""

    expires_at: str
    """When the container ceases to exist, ISO 8601."""
    id: str
    """Id of the container."""
    skills: list[AnthropicContainerSkill] | Unset | None = UNSET
    """Skills loaded in the container. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicContainer)
        self.expires_at = pop("expires_at", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("skills", UNSET)
            self.skills = (
                [decode_anthropic_container_skill(item) for item in value] if type(value) is list else value
            )
        else:
            self.skills = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_container = AnthropicContainer.decode


@model
class AnthropicContainerSkill(_Model):
    """A skill that is loaded in the container."""

    skill_id: str
    """Id of the skill."""
    type: AnthropicContainerSkillType
    """Whether the skill is Anthropic's or a custom one."""
    version: str
    """Version of the skill that is loaded."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicContainerSkill)
        self.skill_id = pop("skill_id", UNSET)
        self.type = pop("type", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_container_skill = AnthropicContainerSkill.decode


@model
class AnthropicContainerUpload(_Model):
    """A file placed in the code execution container."""

    file_id: str
    """Id of the file."""
    type: Literal["container_upload"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicContainerUpload)
        self.file_id = pop("file_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_container_upload = AnthropicContainerUpload.decode


@model
class AnthropicDirectCaller(_Model):
    """A call made by the model itself."""

    type: Literal["direct"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDirectCaller)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_direct_caller = AnthropicDirectCaller.decode


@model
class AnthropicDocumentBlock(_Model):
    """A document fetched by a tool."""

    source: AnthropicDocumentBlockSource
    """Content of the document."""
    title: str | None
    """Title of the document. Null when it has none."""
    type: Literal["document"]
    citations: AnthropicCitationsConfig | Unset | None = UNSET
    """Whether the document may be cited. Null when nothing was set."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlock)
        value = pop("source", UNSET)
        self.source = decode_anthropic_document_block_source(value)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("citations", UNSET)
            self.citations = None if value is None else decode_anthropic_citations_config(value)
        else:
            self.citations = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_document_block = AnthropicDocumentBlock.decode


@model
class AnthropicDocumentBlockParam(_Model):
    """A document for the model to read: PDF, plain text or content blocks."""

    source: AnthropicDocumentBlockParamSource
    """Where the content comes from: inline, a URL or a stored file."""
    type: Literal["document"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicDocumentBlockParamCitations | Unset | None = UNSET
    """Whether the model may cite the document. It does not when this is absent."""
    context: str | Unset | None = UNSET
    """Remarks about the document that the model reads but does not cite."""
    title: str | Unset | None = UNSET
    """Title of the document, for the model to read and for citations to repeat."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlockParam)
        value = pop("source", UNSET)
        self.source = decode_anthropic_document_block_param_source(value)
        self.type = pop("type", UNSET)
        self.context = pop("context", UNSET)
        self.title = pop("title", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = None if value is None else decode_anthropic_document_block_param_citations(value)
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_document_block_param = AnthropicDocumentBlockParam.decode


@model
class AnthropicDocumentBlockParamCitations(_Model):
    """Citation setting of a document."""

    enabled: bool | Unset = UNSET
    """Whether the model may cite the document."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlockParamCitations)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_document_block_param_citations = AnthropicDocumentBlockParamCitations.decode


@model
class AnthropicDocumentBlockParamSourceContent(_Model):
    """A document composed of content blocks, which are then the units of citation."""

    content: str | list[AnthropicDocumentBlockParamSourceContentContentItem]
    """The document as one string, or as text and image blocks in order."""
    type: Literal["content"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlockParamSourceContent)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_document_block_param_source_content_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_document_block_param_source_content = AnthropicDocumentBlockParamSourceContent.decode


@model
class AnthropicEncryptedCodeExecutionResult(_Model):
    """Result of executed code whose output is hidden from the caller."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code produced."""
    encrypted_stdout: str
    """Standard output in opaque form. Send it back unchanged."""
    return_code: int
    """Exit status of the code. 0 means success."""
    stderr: str
    """What the code wrote to standard error."""
    type: Literal["encrypted_code_execution_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicEncryptedCodeExecutionResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_code_execution_output(item) for item in value] if type(value) is list else value
        )
        self.encrypted_stdout = pop("encrypted_stdout", UNSET)
        self.return_code = pop("return_code", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_encrypted_code_execution_result = AnthropicEncryptedCodeExecutionResult.decode


@model
class AnthropicFileDocumentSource(_Model):
    """A document uploaded beforehand."""

    file_id: str
    """Id of the stored file."""
    type: Literal["file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFileDocumentSource)
        self.file_id = pop("file_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_file_document_source = AnthropicFileDocumentSource.decode


@model
class AnthropicImageBlockParam(_Model):
    """An image for the model to look at."""

    source: AnthropicImageBlockParamSource
    """The image, inline or by URL."""
    type: Literal["image"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicImageBlockParam)
        value = pop("source", UNSET)
        self.source = decode_anthropic_image_block_param_source(value)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_image_block_param = AnthropicImageBlockParam.decode


@model
class AnthropicInputTokensClearAtLeast(_Model):
    """A minimum amount that clearing must free, in input tokens."""

    type: Literal["input_tokens"]
    value: int
    """Tokens to free at the least. When fewer could be freed, nothing is cleared."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicInputTokensClearAtLeast)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_input_tokens_clear_at_least = AnthropicInputTokensClearAtLeast.decode


@model
class AnthropicInputTokensTrigger(_Model):
    """A threshold on the size of the prompt."""

    type: Literal["input_tokens"]
    value: int
    """Number of input tokens above which the edit takes place."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicInputTokensTrigger)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_input_tokens_trigger = AnthropicInputTokensTrigger.decode


@model
class AnthropicMessageOutputConfig(_Model):
    """Output settings that come with a single message."""

    effort: AnthropicOutputEffort | Unset | None = UNSET
    """How thoroughly to work. No change when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessageOutputConfig)
        self.effort = pop("effort", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_message_output_config = AnthropicMessageOutputConfig.decode


@model
class AnthropicMessagesErrorResponse(_Model):
    """An error in Anthropic's envelope."""

    error: AnthropicMessagesErrorResponseError
    """What went wrong."""
    request_id: str | None
    """The `gen-` id of the request. Null when it failed before routing, as on a bad key."""
    type: Literal["error"]
    metadata: dict[str, Any] | Unset = UNSET
    """Further details of the error, which vary with its kind."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How the request was routed, when metadata was asked for. Some keys may be missing on errors."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessagesErrorResponse)
        value = pop("error", UNSET)
        self.error = decode_anthropic_messages_error_response_error(value)
        self.request_id = pop("request_id", UNSET)
        self.type = pop("type", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_messages_error_response = AnthropicMessagesErrorResponse.decode


@model
class AnthropicMessagesErrorResponseError(_Model):
    """Kind and text of an error."""

    message: str
    """Text for people to read."""
    type: AnthropicMessagesErrorResponseErrorType
    """Anthropic's name for the kind of error."""
    error_type: ApiErrorType | Unset = UNSET
    """OpenRouter's own, finer name of the error, the same on all endpoints."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessagesErrorResponseError)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_messages_error_response_error = AnthropicMessagesErrorResponseError.decode


@model
class AnthropicOutputTokensDetails(_Model):
    """Breakdown of the output tokens."""

    thinking_tokens: int
    """Output tokens spent on thinking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicOutputTokensDetails)
        self.thinking_tokens = pop("thinking_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_output_tokens_details = AnthropicOutputTokensDetails.decode


@model
class AnthropicPlainTextSource(_Model):
    """A plain-text document given inline."""

    data: str
    """The text itself, not base64."""
    media_type: Literal["text/plain"]
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicPlainTextSource)
        self.data = pop("data", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_plain_text_source = AnthropicPlainTextSource.decode


@model
class AnthropicRedactedThinkingBlock(_Model):
    """Thinking that the provider withholds. Send it back unchanged in later requests."""

    data: str
    """The thinking in encrypted form."""
    type: Literal["redacted_thinking"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicRedactedThinkingBlock)
        self.data = pop("data", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_redacted_thinking_block = AnthropicRedactedThinkingBlock.decode


@model
class AnthropicRefusalStopDetails(_Model):
    """Why the model refused to go on."""

    category: AnthropicRefusalStopDetailsCategory | None
    """Area of policy that the refusal concerns. Null when none is named."""
    explanation: str | None
    """Reason in words. Null when none is given."""
    type: Literal["refusal"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicRefusalStopDetails)
        self.category = pop("category", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_refusal_stop_details = AnthropicRefusalStopDetails.decode


@model
class AnthropicSafeguard(_Model):
    """A safety check on the request, and what it is to know. Further fields depend on its type."""

    type: str
    """Which check to run. The known types are not documented."""
    classifier_context: dict[str, Any] | Unset = UNSET
    """Background for the classifier behind the check. The keys depend on the type."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicSafeguard)
        self.type = pop("type", UNSET)
        self.classifier_context = pop("classifier_context", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_safeguard = AnthropicSafeguard.decode


@model
class AnthropicSearchResultBlockParam(_Model):
    """A search result of your own, such as a passage from a knowledge base, that the model can cite."""

    content: list[AnthropicTextBlockParam]
    """The text of the result, in blocks, which are the units of citation."""
    source: str
    """Where the result comes from, such as a URL. Citations repeat it."""
    title: str
    """Title of the result. Citations repeat it."""
    type: Literal["search_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicSearchResultBlockParamCitations | Unset = UNSET
    """Whether the model may cite the result."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicSearchResultBlockParam)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_text_block_param(item) for item in value] if type(value) is list else value
        )
        self.source = pop("source", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = decode_anthropic_search_result_block_param_citations(value)
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_search_result_block_param = AnthropicSearchResultBlockParam.decode


@model
class AnthropicSearchResultBlockParamCitations(_Model):
    """Citation setting of a search result."""

    enabled: bool | Unset = UNSET
    """Whether the model may cite the result."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicSearchResultBlockParamCitations)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_search_result_block_param_citations = AnthropicSearchResultBlockParamCitations.decode


@model
class AnthropicServerToolUsage(_Model):
    """How often server tools reached for the web."""

    web_fetch_requests: int
    """Number of pages fetched."""
    web_search_requests: int
    """Number of web searches made."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicServerToolUsage)
        self.web_fetch_requests = pop("web_fetch_requests", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_server_tool_usage = AnthropicServerToolUsage.decode


@model
class AnthropicTextBlock(_Model):
    """A piece of text in an answer."""

    citations: list[AnthropicTextCitation] | None
    """Sources that support the text. Null when there are none."""
    text: str
    """The text."""
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextBlock)
        value = pop("citations", UNSET)
        self.citations = (
            [decode_anthropic_text_citation(item) for item in value] if type(value) is list else value
        )
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_block = AnthropicTextBlock.decode


@model
class AnthropicTextBlockParam(_Model):
    """A piece of text for the model to read."""

    text: str
    """The text."""
    type: Literal["text"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: list[AnthropicTextBlockParamCitationsItem] | Unset | None = UNSET
    """Citations that came with the text, when it is an earlier answer sent back."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextBlockParam)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = (
                [decode_anthropic_text_block_param_citations_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_text_block_param = AnthropicTextBlockParam.decode


@model
class AnthropicTextEditorCodeExecutionCreateResult(_Model):
    """A file was written in the container."""

    is_file_update: bool
    """Whether the file existed before and was overwritten."""
    type: Literal["text_editor_code_execution_create_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionCreateResult)
        self.is_file_update = pop("is_file_update", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_editor_code_execution_create_result = (
    AnthropicTextEditorCodeExecutionCreateResult.decode
)


@model
class AnthropicTextEditorCodeExecutionStrReplaceResult(_Model):
    """A passage of a file was replaced. The fields describe the change as a diff does."""

    lines: list[str] | None
    """Lines of the diff. Null when not given."""
    new_lines: int | None
    """Number of lines the passage has after the change. Null when not given."""
    new_start: int | None
    """Number of the first line of the passage after the change. Null when not given."""
    old_lines: int | None
    """Number of lines the passage had before the change. Null when not given."""
    old_start: int | None
    """Number of the first line of the passage before the change. Null when not given."""
    type: Literal["text_editor_code_execution_str_replace_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionStrReplaceResult)
        self.lines = pop("lines", UNSET)
        self.new_lines = pop("new_lines", UNSET)
        self.new_start = pop("new_start", UNSET)
        self.old_lines = pop("old_lines", UNSET)
        self.old_start = pop("old_start", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_editor_code_execution_str_replace_result = (
    AnthropicTextEditorCodeExecutionStrReplaceResult.decode
)


@model
class AnthropicTextEditorCodeExecutionToolResult(_Model):
    """Outcome of a file operation in the code execution container."""

    content: AnthropicTextEditorCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that asked for the operation."""
    type: Literal["text_editor_code_execution_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionToolResult)
        value = pop("content", UNSET)
        self.content = decode_anthropic_text_editor_code_execution_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_editor_code_execution_tool_result = AnthropicTextEditorCodeExecutionToolResult.decode


@model
class AnthropicTextEditorCodeExecutionToolResultError(_Model):
    """Failure of a file operation."""

    error_code: AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
    """Why there is no result."""
    error_message: str | None
    """The reason in words. Null when none is given."""
    type: Literal["text_editor_code_execution_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.error_message = pop("error_message", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_editor_code_execution_tool_result_error = (
    AnthropicTextEditorCodeExecutionToolResultError.decode
)


@model
class AnthropicTextEditorCodeExecutionViewResult(_Model):
    """Content of a file, whole or in part."""

    content: str
    """The text shown."""
    file_type: AnthropicTextEditorCodeExecutionViewResultFileType
    """Kind of file."""
    num_lines: int | None
    """Number of lines shown. Null when not given."""
    start_line: int | None
    """Number of the first line shown. Null when not given."""
    total_lines: int | None
    """Number of lines in the whole file. Null when not given."""
    type: Literal["text_editor_code_execution_view_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionViewResult)
        self.content = pop("content", UNSET)
        self.file_type = pop("file_type", UNSET)
        self.num_lines = pop("num_lines", UNSET)
        self.start_line = pop("start_line", UNSET)
        self.total_lines = pop("total_lines", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_text_editor_code_execution_view_result = AnthropicTextEditorCodeExecutionViewResult.decode


@model
class AnthropicThinkingBlock(_Model):
    """The model's thinking ahead of its answer. Send it back unchanged in later requests, above all
    around tool calls.
    """

    signature: str
    """Proof that the thinking is the model's own. Send it back unchanged."""
    thinking: str
    """The thinking as text. May be a summary, or empty when the display is `omitted`."""
    type: Literal["thinking"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicThinkingBlock)
        self.signature = pop("signature", UNSET)
        self.thinking = pop("thinking", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_thinking_block = AnthropicThinkingBlock.decode


@model
class AnthropicThinkingBlockBinding(_Model):
    """What to do about thinking blocks that no longer fit what stands before them."""

    mismatch_behavior: AnthropicThinkingBlockBindingMismatchBehavior | Unset | None = UNSET
    """Use `prefix_mismatch_behavior` instead. Older name of the same choice. Deprecated."""
    prefix_mismatch_behavior: AnthropicThinkingBlockBindingPrefixMismatchBehavior | Unset | None = UNSET
    """What to do when the conversation ahead of a thinking block is not the one it arose from. The
    default when absent or null is not documented.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicThinkingBlockBinding)
        self.mismatch_behavior = pop("mismatch_behavior", UNSET)
        self.prefix_mismatch_behavior = pop("prefix_mismatch_behavior", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_thinking_block_binding = AnthropicThinkingBlockBinding.decode


@model
class AnthropicThinkingTurns(_Model):
    """Keeps the thinking of a number of recent assistant turns."""

    type: Literal["thinking_turns"]
    value: int
    """How many of the latest turns keep their thinking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicThinkingTurns)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_thinking_turns = AnthropicThinkingTurns.decode


@model
class AnthropicToolReference(_Model):
    """A tool that tool search found."""

    tool_name: str
    """Name of the tool."""
    type: Literal["tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolReference)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_reference = AnthropicToolReference.decode


@model
class AnthropicToolSearchResult(_Model):
    """Tools that a tool search found."""

    tool_references: list[AnthropicToolReference]
    """The tools found, which the model can then call."""
    type: Literal["tool_search_tool_search_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchResult)
        value = pop("tool_references", UNSET)
        self.tool_references = (
            [decode_anthropic_tool_reference(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_search_result = AnthropicToolSearchResult.decode


@model
class AnthropicToolSearchResultError(_Model):
    """Failure of a tool search."""

    error_code: AnthropicServerToolErrorCode
    """Why there is no result."""
    error_message: str | None
    """The reason in words. Null when none is given."""
    type: Literal["tool_search_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchResultError)
        self.error_code = pop("error_code", UNSET)
        self.error_message = pop("error_message", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_search_result_error = AnthropicToolSearchResultError.decode


@model
class AnthropicToolSearchToolBm25(_Model):
    """Lets the model find deferred tools by searching in plain words."""

    name: Literal["tool_search_tool_bm25"]
    type: AnthropicToolSearchToolBm25Type
    """The tool with or without a version date."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    strict: bool | Unset = UNSET
    """Whether inputs must match the schema exactly."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchToolBm25)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.strict = pop("strict", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_search_tool_bm_25 = AnthropicToolSearchToolBm25.decode


@model
class AnthropicToolSearchToolRegex(_Model):
    """Lets the model find deferred tools by regular expression."""

    name: Literal["tool_search_tool_regex"]
    type: AnthropicToolSearchToolRegexType
    """The tool with or without a version date."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    strict: bool | Unset = UNSET
    """Whether inputs must match the schema exactly."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchToolRegex)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.strict = pop("strict", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_search_tool_regex = AnthropicToolSearchToolRegex.decode


@model
class AnthropicToolSearchToolResult(_Model):
    """Outcome of a tool search."""

    content: AnthropicToolSearchContent
    """The tools found, or the error that prevented a search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["tool_search_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchToolResult)
        value = pop("content", UNSET)
        self.content = decode_anthropic_tool_search_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_search_tool_result = AnthropicToolSearchToolResult.decode


@model
class AnthropicToolUnionBash20250124(_Model):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionBash20250124)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_bash_20250124 = AnthropicToolUnionBash20250124.decode


@model
class AnthropicToolUnionCustom(_Model):
    """A tool of your own."""

    input_schema: AnthropicToolUnionCustomInputSchema
    """JSON Schema of the arguments."""
    name: str
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, for the model to read."""
    strict: bool | Unset = UNSET
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """
    type: Literal["custom"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionCustom)
        value = pop("input_schema", UNSET)
        self.input_schema = decode_anthropic_tool_union_custom_input_schema(value)
        self.name = pop("name", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_custom = AnthropicToolUnionCustom.decode


@model
class AnthropicToolUnionCustomInputSchema(_Model):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added."""

    type: Literal["object"]
    properties: Any = UNSET
    """The arguments by name, each with its own schema."""
    required: list[str] | Unset | None = UNSET
    """Names of the arguments that must be given. Null demands none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionCustomInputSchema)
        self.type = pop("type", UNSET)
        self.properties = pop("properties", UNSET)
        self.required = pop("required", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_custom_input_schema = AnthropicToolUnionCustomInputSchema.decode


@model
class AnthropicToolUnionTextEditor20250124(_Model):
    """Anthropic's text editor: the model writes file operations, and you carry them out."""

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionTextEditor20250124)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_text_editor_20250124 = AnthropicToolUnionTextEditor20250124.decode


@model
class AnthropicToolUnionWebSearch20250305(_Model):
    """Anthropic's web search, version of 2025-03-05."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | Unset | None = UNSET
    """Search only these domains. All when absent or null."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Leave these domains out of the results."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | Unset | None = UNSET
    """Most searches in this request. No limit of its own when absent or null."""
    user_location: AnthropicWebSearchToolUserLocation | Unset | None = UNSET
    """Rough whereabouts of the user, for local results."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionWebSearch20250305)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("user_location", UNSET)
            self.user_location = (
                None if value is None else decode_anthropic_web_search_tool_user_location(value)
            )
        else:
            self.cache_control = UNSET
            self.user_location = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_web_search_20250305 = AnthropicToolUnionWebSearch20250305.decode


@model
class AnthropicToolUnionWebSearch20260209(_Model):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    allowed_domains: list[str] | Unset | None = UNSET
    """Search only these domains. All when absent or null."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Leave these domains out of the results."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | Unset | None = UNSET
    """Most searches in this request. No limit of its own when absent or null."""
    user_location: AnthropicWebSearchToolUserLocation | Unset | None = UNSET
    """Rough whereabouts of the user, for local results."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionWebSearch20260209)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("user_location", UNSET)
            self.user_location = (
                None if value is None else decode_anthropic_web_search_tool_user_location(value)
            )
        else:
            self.cache_control = UNSET
            self.user_location = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_tool_union_web_search_20260209 = AnthropicToolUnionWebSearch20260209.decode


@model
class AnthropicToolUseBlock(_Model):
    """A call of one of your tools. Run it and answer with a `tool_result` block."""

    caller: AnthropicCaller
    """Who made the call."""
    id: str
    """Id of the call, to repeat as `tool_use_id` in its result."""
    name: str
    """Name of the tool to run."""
    type: Literal["tool_use"]
    input: Any = UNSET
    """Arguments of the call. They should match the tool's `input_schema`, but check them."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUseBlock)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_use_block = AnthropicToolUseBlock.decode


@model
class AnthropicToolUsesKeep(_Model):
    """Spares the most recent tool calls from clearing."""

    type: Literal["tool_uses"]
    value: int
    """How many of the latest tool calls to keep."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUsesKeep)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_uses_keep = AnthropicToolUsesKeep.decode


@model
class AnthropicToolUsesTrigger(_Model):
    """A threshold on the number of tool calls."""

    type: Literal["tool_uses"]
    value: int
    """Number of tool calls above which the edit takes place."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUsesTrigger)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_tool_uses_trigger = AnthropicToolUsesTrigger.decode


@model
class AnthropicUrlImageSource(_Model):
    """An image on the web."""

    type: Literal["url"]
    url: str
    """Address of the image."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicUrlImageSource)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_url_image_source = AnthropicUrlImageSource.decode


@model
class AnthropicUrlPdfSource(_Model):
    """A PDF on the web."""

    type: Literal["url"]
    url: str
    """Address of the PDF."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicUrlPdfSource)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_url_pdf_source = AnthropicUrlPdfSource.decode


@model
class AnthropicWebFetchBlock(_Model):
    """A page that web fetch retrieved."""

    content: AnthropicDocumentBlock
    """The page as a document."""
    retrieved_at: str | None
    """When the page was retrieved, ISO 8601. Null when unknown."""
    type: Literal["web_fetch_result"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebFetchBlock)
        value = pop("content", UNSET)
        self.content = decode_anthropic_document_block(value)
        self.retrieved_at = pop("retrieved_at", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_fetch_block = AnthropicWebFetchBlock.decode


@model
class AnthropicWebFetchToolResult(_Model):
    """Outcome of a web fetch."""

    caller: AnthropicCaller
    """Who made the call."""
    content: AnthropicWebFetchContent
    """The page, or the error that prevented fetching it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that fetched the page."""
    type: Literal["web_fetch_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebFetchToolResult)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        value = pop("content", UNSET)
        self.content = decode_anthropic_web_fetch_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_fetch_tool_result = AnthropicWebFetchToolResult.decode


@model
class AnthropicWebFetchToolResultError(_Model):
    """Failure of a web fetch."""

    error_code: AnthropicWebFetchToolResultErrorErrorCode
    """Why there is no page."""
    type: Literal["web_fetch_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebFetchToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_fetch_tool_result_error = AnthropicWebFetchToolResultError.decode


@model
class AnthropicWebSearchResult(_Model):
    """A page that web search found."""

    encrypted_content: str
    """Text of the page in opaque form. Send it back unchanged so that later turns can cite it."""
    page_age: str | None
    """How old the page is or when it last changed, as text. Null when unknown."""
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchResult)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.page_age = pop("page_age", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_search_result = AnthropicWebSearchResult.decode


@model
class AnthropicWebSearchResultBlockParam(_Model):
    """A page from an earlier web search, sent back with the conversation."""

    encrypted_content: str
    """Text of the page in opaque form, exactly as received."""
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
    url: str
    """Address of the page."""
    page_age: str | Unset | None = UNSET
    """How old the page is or when it last changed, as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchResultBlockParam)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.page_age = pop("page_age", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_search_result_block_param = AnthropicWebSearchResultBlockParam.decode


@model
class AnthropicWebSearchToolResult(_Model):
    """Outcome of a web search."""

    caller: AnthropicCaller
    """Who made the call."""
    content: list[AnthropicWebSearchResult] | AnthropicWebSearchToolResultError
    """The pages found, or the error that prevented a search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["web_search_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchToolResult)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_web_search_result(item) for item in value]
            if type(value) is list
            else decode_anthropic_web_search_tool_result_error(value)
        )
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_search_tool_result = AnthropicWebSearchToolResult.decode


@model
class AnthropicWebSearchToolResultError(_Model):
    """Failure of a web search."""

    error_code: AnthropicWebSearchToolResultErrorErrorCode
    """Why there are no results."""
    type: Literal["web_search_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_search_tool_result_error = AnthropicWebSearchToolResultError.decode


@model
class AnthropicWebSearchToolUserLocation(_Model):
    """Rough whereabouts of the user, to make search results local."""

    type: Literal["approximate"]
    city: str | Unset | None = UNSET
    """Name of the city."""
    country: str | Unset | None = UNSET
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | Unset | None = UNSET
    """Name of the region or state."""
    timezone: str | Unset | None = UNSET
    """IANA time zone, such as `Europe/Paris`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchToolUserLocation)
        self.type = pop("type", UNSET)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_web_search_tool_user_location = AnthropicWebSearchToolUserLocation.decode


@model
class MessagesAdvisorToolResultBlock(_Model):
    """An advisor's answer from an earlier turn, sent back with the conversation."""

    content: dict[str, Any]
    """The advice, exactly as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that asked for it."""
    type: Literal["advisor_tool_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesAdvisorToolResultBlock)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_advisor_tool_result_block = MessagesAdvisorToolResultBlock.decode


@model
class MessagesBashToolResultBlock(_Model):
    """Result of OpenRouter's `bash` tool from an earlier turn, sent back with the conversation."""

    content: dict[str, Any]
    """The result, exactly as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | Unset = UNSET
    """Id of the container the command ran in, as received."""
    files: list[MessagesBashToolResultBlockFilesItem] | Unset = UNSET
    """Files that the command left behind, as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesBashToolResultBlock)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_messages_bash_tool_result_block_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_messages_bash_tool_result_block = MessagesBashToolResultBlock.decode


@model
class MessagesBashToolResultBlockFilesItem(_Model):
    """A file that a `bash` command left behind, sent back with its result."""

    container_id: str
    """Id of the container that holds the file, as received."""
    end_index: int
    """End of the passage that names the file, as received."""
    file_id: str
    """Id of the file within the container, as received."""
    filename: str
    """Name of the file, as received."""
    start_index: int
    """Start of the passage that names the file, as received."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesBashToolResultBlockFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_bash_tool_result_block_files_item = MessagesBashToolResultBlockFilesItem.decode


@model
class MessagesContentBlockDeltaEvent(_Model):
    """Stream event: a further piece of a content block."""

    delta: MessagesContentBlockDeltaEventDelta
    """The piece to append."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEvent)
        value = pop("delta", UNSET)
        self.delta = decode_messages_content_block_delta_event_delta(value)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event = MessagesContentBlockDeltaEvent.decode


@model
class MessagesContentBlockDeltaEventDeltaCitationsDelta(_Model):
    """A citation to add to a text block."""

    citation: MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation
    """The citation to append to `citations`."""
    type: Literal["citations_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaCitationsDelta)
        value = pop("citation", UNSET)
        self.citation = decode_messages_content_block_delta_event_delta_citations_delta_citation(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_citations_delta = (
    MessagesContentBlockDeltaEventDeltaCitationsDelta.decode
)


@model
class MessagesContentBlockDeltaEventDeltaCompactionDelta(_Model):
    """Content for a compaction block."""

    content: str | None
    """Text of the summary. Null when compaction produced none."""
    type: Literal["compaction_delta"]
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, to be sent back unchanged."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaCompactionDelta)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_compaction_delta = (
    MessagesContentBlockDeltaEventDeltaCompactionDelta.decode
)


@model
class MessagesContentBlockDeltaEventDeltaInputJsonDelta(_Model):
    """A piece of a tool call's arguments."""

    partial_json: str
    """Fragment of JSON text. Join all fragments of the block before parsing."""
    type: Literal["input_json_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaInputJsonDelta)
        self.partial_json = pop("partial_json", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_input_json_delta = (
    MessagesContentBlockDeltaEventDeltaInputJsonDelta.decode
)


@model
class MessagesContentBlockDeltaEventDeltaSignatureDelta(_Model):
    """The signature of a thinking block."""

    signature: str
    """Proof that the thinking is the model's own. Send it back with the block."""
    type: Literal["signature_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaSignatureDelta)
        self.signature = pop("signature", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_signature_delta = (
    MessagesContentBlockDeltaEventDeltaSignatureDelta.decode
)


@model
class MessagesContentBlockDeltaEventDeltaTextDelta(_Model):
    """A piece of text."""

    text: str
    """Text to append to the block."""
    type: Literal["text_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaTextDelta)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_text_delta = (
    MessagesContentBlockDeltaEventDeltaTextDelta.decode
)


@model
class MessagesContentBlockDeltaEventDeltaThinkingDelta(_Model):
    """A piece of thinking."""

    thinking: str
    """Text to append to the block's thinking."""
    type: Literal["thinking_delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaThinkingDelta)
        self.thinking = pop("thinking", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_delta_event_delta_thinking_delta = (
    MessagesContentBlockDeltaEventDeltaThinkingDelta.decode
)


@model
class MessagesContentBlockStartEvent(_Model):
    """Stream event: a content block begins."""

    content_block: MessagesContentBlockStartEventContentBlock
    """The block in its initial state, which the deltas then fill."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_start"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockStartEvent)
        value = pop("content_block", UNSET)
        self.content_block = decode_messages_content_block_start_event_content_block(value)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_start_event = MessagesContentBlockStartEvent.decode


@model
class MessagesContentBlockStartEventContentBlockCompaction(_Model):
    """The beginning of a compaction block."""

    content: str | None
    """Summary so far. Null until a delta brings it, or when there is none."""
    type: Literal["compaction"]
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, to be sent back unchanged."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockStartEventContentBlockCompaction)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_start_event_content_block_compaction = (
    MessagesContentBlockStartEventContentBlockCompaction.decode
)


@model
class MessagesContentBlockStopEvent(_Model):
    """Stream event: a content block is complete."""

    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_stop"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockStopEvent)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_content_block_stop_event = MessagesContentBlockStopEvent.decode


@model
class MessagesDeltaEvent(_Model):
    """Stream event: the fields of the message that are known only near its end."""

    delta: MessagesDeltaEventDelta
    """Why the message ended."""
    type: Literal["message_delta"]
    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far, not of this event."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEvent)
        value = pop("delta", UNSET)
        self.delta = decode_messages_delta_event_delta(value)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_messages_delta_event_usage(value)
        self.additional_properties = rest
        return self


decode_messages_delta_event = MessagesDeltaEvent.decode


@model
class MessagesDeltaEventDelta(_Model):
    """Final fields of a streamed message."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventDelta)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.additional_properties = rest
        return self


decode_messages_delta_event_delta = MessagesDeltaEventDelta.decode


@model
class MessagesDeltaEventUsage(_Model):
    """Running totals of a streamed message."""

    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache."""
    input_tokens: int | None
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom. Null when not
    repeated here.
    """
    output_tokens: int
    """Tokens generated, thinking included."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: MessagesDeltaEventUsageServerToolUse | None
    """Count of server tool requests. Null when there were none."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to the cache, by lifetime."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventUsage)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_messages_delta_event_usage_server_tool_use(value)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.cache_creation = UNSET
            self.iterations = UNSET
        self.additional_properties = rest
        return self


decode_messages_delta_event_usage = MessagesDeltaEventUsage.decode


@model
class MessagesDeltaEventUsageServerToolUse(_Model):
    """How often server tools reached for the web."""

    web_fetch_requests: int
    """Number of pages fetched."""
    web_search_requests: int
    """Number of web searches made."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventUsageServerToolUse)
        self.web_fetch_requests = pop("web_fetch_requests", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_messages_delta_event_usage_server_tool_use = MessagesDeltaEventUsageServerToolUse.decode


@model
class MessagesErrorEvent(_Model):
    """Stream event: the request failed after the stream had begun."""

    error: MessagesErrorEventError
    """What went wrong."""
    type: Literal["error"]
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed, when metadata was asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesErrorEvent)
        value = pop("error", UNSET)
        self.error = decode_messages_error_event_error(value)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
        else:
            self.openrouter_metadata = UNSET
        self.additional_properties = rest
        return self


decode_messages_error_event = MessagesErrorEvent.decode


@model
class MessagesErrorEventError(_Model):
    """Kind and text of an error in a stream."""

    message: str
    """Text for people to read."""
    type: str
    """Anthropic's name for the kind of error, such as `overloaded_error`."""
    error_type: ApiErrorType | Unset = UNSET
    """OpenRouter's own, finer name of the error, the same on all endpoints."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesErrorEventError)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_error_event_error = MessagesErrorEventError.decode


@model
class MessagesFallbackParam(_Model):
    """A model to try when those before it fail."""

    model: str
    """Slug of the model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesFallbackParam)
        self.model = pop("model", UNSET)
        self.additional_properties = rest
        return self


decode_messages_fallback_param = MessagesFallbackParam.decode


@model
class MessagesMessageParam(_Model):
    """A message of the conversation."""

    content: str | list[MessagesMessageParamContentItem]
    """What is said: a string, or blocks of text, images, documents, tool calls and results."""
    role: MessagesMessageParamRole
    """Whose message it is."""
    clear_at: AnthropicSystemClearAt | Unset | None = UNSET
    """When a `system` message stops counting. The default when absent or null is not documented."""
    output_config: AnthropicMessageOutputConfig | Unset | None = UNSET
    """Output settings that come with this message. No change when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParam)
        value = pop("content", UNSET)
        self.content = (
            [decode_messages_message_param_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.role = pop("role", UNSET)
        self.clear_at = pop("clear_at", UNSET)
        if rest:
            value = pop("output_config", UNSET)
            self.output_config = None if value is None else decode_anthropic_message_output_config(value)
        else:
            self.output_config = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param = MessagesMessageParam.decode


@model
class MessagesMessageParamContentItemCompaction(_Model):
    """A compaction block of an earlier answer, which stands in for what came before it."""

    content: str | None
    """The summary as received."""
    type: Literal["compaction"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, exactly as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemCompaction)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_compaction = MessagesMessageParamContentItemCompaction.decode


@model
class MessagesMessageParamContentItemRedactedThinking(_Model):
    """Withheld thinking of an earlier answer, sent back."""

    data: str
    """The encrypted thinking, exactly as received."""
    type: Literal["redacted_thinking"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemRedactedThinking)
        self.data = pop("data", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_redacted_thinking = (
    MessagesMessageParamContentItemRedactedThinking.decode
)


@model
class MessagesMessageParamContentItemServerToolUse(_Model):
    """A server tool call of an earlier answer, sent back."""

    id: str
    """Id of the call, as received."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    input: Any = UNSET
    """Arguments of the call, as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemServerToolUse)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_server_tool_use = (
    MessagesMessageParamContentItemServerToolUse.decode
)


@model
class MessagesMessageParamContentItemThinking(_Model):
    """Thinking of an earlier answer, sent back."""

    signature: str
    """The signature, exactly as received."""
    thinking: str
    """The thinking, exactly as received."""
    type: Literal["thinking"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemThinking)
        self.signature = pop("signature", UNSET)
        self.thinking = pop("thinking", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_thinking = MessagesMessageParamContentItemThinking.decode


@model
class MessagesMessageParamContentItemToolResult(_Model):
    """What one of your tools returned for a `tool_use` block."""

    tool_use_id: str
    """Id of the `tool_use` block this answers."""
    type: Literal["tool_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    content: str | list[MessagesMessageParamContentItemToolResultContentItem] | Unset = UNSET
    """The result as a string or as blocks. An empty result when absent."""
    is_error: bool | Unset = UNSET
    """Whether the tool failed; the content then tells the model why."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemToolResult)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.is_error = pop("is_error", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("content", UNSET)
            self.content = (
                [decode_messages_message_param_content_item_tool_result_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_tool_result = MessagesMessageParamContentItemToolResult.decode


@model
class MessagesMessageParamContentItemToolUse(_Model):
    """A tool call of an earlier answer, sent back."""

    id: str
    """Id of the call, which its `tool_result` repeats."""
    name: str
    """Name of the tool."""
    type: Literal["tool_use"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    input: Any = UNSET
    """Arguments of the call, as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemToolUse)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_tool_use = MessagesMessageParamContentItemToolUse.decode


@model
class MessagesMessageParamContentItemWebSearchToolResult(_Model):
    """Web search results of an earlier answer, sent back."""

    content: list[AnthropicWebSearchResultBlockParam] | MessagesMessageParamContentWebSearchToolResultError
    """The pages found or the error, as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["web_search_tool_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemWebSearchToolResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_web_search_result_block_param(item) for item in value]
            if type(value) is list
            else decode_messages_message_param_content_web_search_tool_result_error(value)
        )
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_message_param_content_item_web_search_tool_result = (
    MessagesMessageParamContentItemWebSearchToolResult.decode
)


@model
class MessagesMessageParamContentWebSearchToolResultError(_Model):
    """A failed web search of an earlier answer, sent back."""

    error_code: MessagesMessageParamContentWebSearchToolResultErrorErrorCode
    """Why there were no results, as received."""
    type: Literal["web_search_tool_result_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentWebSearchToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_message_param_content_web_search_tool_result_error = (
    MessagesMessageParamContentWebSearchToolResultError.decode
)


@model
class MessagesMessageParamItemToolResultContentItemToolReference(_Model):
    """A deferred tool that your own tool search found, so that it gets loaded."""

    tool_name: str
    """Name of the tool, as in `tools`."""
    type: Literal["tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamItemToolResultContentItemToolReference)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_message_param_item_tool_result_content_item_tool_reference = (
    MessagesMessageParamItemToolResultContentItemToolReference.decode
)


@model
class MessagesOutputConfig(_Model):
    """How much work to put into the answer and what form it takes."""

    effort: MessagesOutputConfigEffort | Unset | None = UNSET
    """How thoroughly to work; more effort takes more tokens. The model's default when absent or null."""
    format: MessagesOutputConfigFormat | Unset | None = UNSET
    """A JSON schema that the answer must follow. Free text when absent or null."""
    task_budget: MessagesOutputConfigTaskBudget | Unset | None = UNSET
    """Tokens that the model should plan its whole task with. No budget when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesOutputConfig)
        self.effort = pop("effort", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = None if value is None else decode_messages_output_config_format(value)
            value = pop("task_budget", UNSET)
            self.task_budget = None if value is None else decode_messages_output_config_task_budget(value)
        else:
            self.format = UNSET
            self.task_budget = UNSET
        self.additional_properties = rest
        return self


decode_messages_output_config = MessagesOutputConfig.decode


@model
class MessagesOutputConfigFormat(_Model):
    """A schema for the answer."""

    schema: dict[str, Any]
    """The JSON Schema that the answer must follow."""
    type: Literal["json_schema"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesOutputConfigFormat)
        self.schema = pop("schema", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_output_config_format = MessagesOutputConfigFormat.decode


@model
class MessagesOutputConfigTaskBudget(_Model):
    """A token budget for a task that may span several requests."""

    total: int
    """Size of the whole budget in tokens, at least 20,000. Limits: at least 20000."""
    type: Literal["tokens"]
    remaining: int | Unset | None = UNSET
    """Tokens left of a budget begun in earlier requests. All of `total` when absent or null. Limits:
    at least 0.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesOutputConfigTaskBudget)
        self.total = pop("total", UNSET)
        self.type = pop("type", UNSET)
        self.remaining = pop("remaining", UNSET)
        self.additional_properties = rest
        return self


decode_messages_output_config_task_budget = MessagesOutputConfigTaskBudget.decode


@model
class MessagesPingEvent(_Model):
    """Stream event without content, which keeps the connection alive. Skip it."""

    type: Literal["ping"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesPingEvent)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_ping_event = MessagesPingEvent.decode


@model
class MessagesRequest(_Model):
    """A conversation in the format of Anthropic's Messages API, with OpenRouter's routing settings."""

    messages: list[MessagesMessageParam] | None
    """The conversation so far, oldest message first."""
    model: str
    """Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like `:nitro` are understood."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Turns prompt caching on for the whole request; the place of the breakpoint is chosen for you."""
    context_management: MessagesRequestContextManagement | Unset | None = UNSET
    """How to shorten the conversation as it grows. Left as it is when absent or null."""
    deferred_tools: DeferredToolsControl | Unset = UNSET
    """How tools marked `defer_loading` are found when they are needed."""
    fallbacks: list[MessagesFallbackParam] | Unset | None = UNSET
    """Up to 3 models to try in order when `model` fails. Together with `models` it gives a 400."""
    max_tokens: int | Unset = UNSET
    """Most tokens to generate, thinking included. Anthropic demands it; here it may be absent."""
    metadata: MessagesRequestMetadata | Unset = UNSET
    """Who the request is made for."""
    models: list[str] | Unset = UNSET
    """Models to try in order when one fails. The answer names the one used, and its price applies. Not
    with `fallbacks`.
    """
    output_config: MessagesOutputConfig | Unset = UNSET
    """Effort, form and token budget of the answer."""
    plugins: list[MessagesRequestPluginsItem] | Unset = UNSET
    """Plugins to run with this request, and their settings."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request and in what order. Account settings and load balancing
    decide when absent.
    """
    route: DeprecatedRoute | Unset | None = UNSET
    """Deprecated. Use `provider.sort` with its `partition` instead."""
    safeguards: list[AnthropicSafeguard] | Unset | None = UNSET
    """Safety checks to run on the request. None are asked for when absent or null."""
    service_tier: str | Unset = UNSET
    """Processing tier to ask for, such as `flex` or `priority`. You pay for the tier that served,
    which `usage.service_tier` tells.
    """
    session_id: str | Unset = UNSET
    """Groups the requests of a conversation and keeps them at one provider, for the sake of its cache.
    Overrides the `x-session-id` header. Limits: at most 256 characters.
    """
    speed: AnthropicSpeed | Unset | None = UNSET
    """Whether to ask for faster generation, on models that have it."""
    stop_sequences: list[str] | Unset = UNSET
    """Texts that end the generation when the model produces one."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the loop of server tool calls; any one suffices, and a last turn without
    tools follows. Replaces the default limit of calls.
    """
    stream: bool | Unset = UNSET
    """Whether to send the answer as events while it is generated. One JSON answer when absent."""
    system: str | list[AnthropicTextBlockParam] | Unset = UNSET
    """Instructions for the whole conversation, as a string or text blocks."""
    temperature: float | Unset = UNSET
    """Randomness of the choice of tokens. Claude models take 0 to 1. Left to the provider when absent."""
    thinking: MessagesRequestThinking | Unset = UNSET
    """Whether and how much the model thinks ahead of its answer. The model's default when absent."""
    tool_choice: MessagesRequestToolChoice | Unset = UNSET
    """Whether the model may, must or must not call tools. It may when absent."""
    tools: list[MessagesRequestToolsItem] | Unset = UNSET
    """Tools the model can call: your own, Anthropic's, and server tools that OpenRouter runs."""
    top_k: int | Unset = UNSET
    """Choose only among this many most likely tokens. Left to the provider when absent."""
    top_p: float | Unset = UNSET
    """Choose only among the most likely tokens whose probabilities add up to this, 0 to 1. Left to the
    provider when absent.
    """
    trace: TraceConfig | Unset = UNSET
    """Tracing data handed to your observability destinations."""
    user: str | Unset = UNSET
    """Your own stable id of the end user. Limits: at most 256 characters."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequest)
        value = pop("messages", UNSET)
        self.messages = (
            [decode_messages_message_param(item) for item in value] if type(value) is list else value
        )
        self.model = pop("model", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.models = pop("models", UNSET)
        self.route = pop("route", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.speed = pop("speed", UNSET)
        self.stop_sequences = pop("stop_sequences", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("context_management", UNSET)
            self.context_management = (
                None if value is None else decode_messages_request_context_management(value)
            )
            value = pop("deferred_tools", UNSET)
            self.deferred_tools = decode_deferred_tools_control(value)
            value = pop("fallbacks", UNSET)
            self.fallbacks = (
                [decode_messages_fallback_param(item) for item in value] if type(value) is list else value
            )
            value = pop("metadata", UNSET)
            self.metadata = decode_messages_request_metadata(value)
            value = pop("output_config", UNSET)
            self.output_config = decode_messages_output_config(value)
            value = pop("plugins", UNSET)
            self.plugins = (
                [decode_messages_request_plugins_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("safeguards", UNSET)
            self.safeguards = (
                [decode_anthropic_safeguard(item) for item in value] if type(value) is list else value
            )
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("system", UNSET)
            self.system = (
                [decode_anthropic_text_block_param(item) for item in value] if type(value) is list else value
            )
            value = pop("thinking", UNSET)
            self.thinking = decode_messages_request_thinking(value)
            value = pop("tool_choice", UNSET)
            self.tool_choice = decode_messages_request_tool_choice(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_messages_request_tools_item(item) for item in value] if type(value) is list else value
            )
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.cache_control = UNSET
            self.context_management = UNSET
            self.deferred_tools = UNSET
            self.fallbacks = UNSET
            self.metadata = UNSET
            self.output_config = UNSET
            self.plugins = UNSET
            self.provider = UNSET
            self.safeguards = UNSET
            self.stop_server_tools_when = UNSET
            self.system = UNSET
            self.thinking = UNSET
            self.tool_choice = UNSET
            self.tools = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_messages_request = MessagesRequest.decode


@model
class MessagesRequestContextManagement(_Model):
    """Edits that shorten a long conversation ahead of the model."""

    edits: list[MessagesRequestContextManagementEditsItem] | Unset = UNSET
    """The edits to apply."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestContextManagement)
        if rest:
            value = pop("edits", UNSET)
            self.edits = (
                [decode_messages_request_context_management_edits_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.edits = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_context_management = MessagesRequestContextManagement.decode


@model
class MessagesRequestContextManagementEditsItemCompact20260112(_Model):
    """Replaces the earlier conversation by a summary once the prompt grows past a threshold."""

    type: Literal["compact_20260112"]
    instructions: str | Unset | None = UNSET
    """How to write the summary, in your own words. Standard instructions when absent or null."""
    pause_after_compaction: bool | Unset = UNSET
    """Whether to stop after the summary, with stop reason `compaction`, so that you can alter the
    conversation before it goes on.
    """
    trigger: AnthropicInputTokensTrigger | Unset | None = UNSET
    """Size of the prompt at which to compact. The provider's default when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestContextManagementEditsItemCompact20260112)
        self.type = pop("type", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.pause_after_compaction = pop("pause_after_compaction", UNSET)
        if rest:
            value = pop("trigger", UNSET)
            self.trigger = None if value is None else decode_anthropic_input_tokens_trigger(value)
        else:
            self.trigger = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_context_management_edits_item_compact_20260112 = (
    MessagesRequestContextManagementEditsItemCompact20260112.decode
)


@model
class MessagesRequestEditsItemClearThinking20251015(_Model):
    """Removes thinking of earlier turns."""

    type: Literal["clear_thinking_20251015"]
    keep: MessagesRequestEditsItemClearThinking20251015Keep | Unset = UNSET
    """Which turns keep their thinking: a number of recent ones, or all."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestEditsItemClearThinking20251015)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("keep", UNSET)
            self.keep = decode_messages_request_edits_item_clear_thinking_20251015_keep(value)
        else:
            self.keep = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_edits_item_clear_thinking_20251015 = (
    MessagesRequestEditsItemClearThinking20251015.decode
)


@model
class MessagesRequestEditsItemClearThinking20251015KeepAll(_Model):
    """Keeps the thinking of every turn."""

    type: Literal["all"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestEditsItemClearThinking20251015KeepAll)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_edits_item_clear_thinking_20251015_keep_all = (
    MessagesRequestEditsItemClearThinking20251015KeepAll.decode
)


@model
class MessagesRequestEditsItemClearToolUses20250919(_Model):
    """Removes old tool results once the prompt grows past a threshold."""

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: AnthropicInputTokensClearAtLeast | Unset | None = UNSET
    """Least amount that clearing must free; a smaller gain leaves the prompt, and its cache, alone."""
    clear_tool_inputs: bool | list[str] | Unset | None = UNSET
    """Whether to remove the calls' arguments too: for all tools, or for those named. Only results go
    when absent.
    """
    exclude_tools: list[str] | Unset | None = UNSET
    """Names of tools whose calls are never cleared."""
    keep: AnthropicToolUsesKeep | Unset = UNSET
    """How many recent tool calls to spare."""
    trigger: MessagesRequestEditsItemClearToolUses20250919Trigger | Unset = UNSET
    """Size of the conversation at which clearing begins."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestEditsItemClearToolUses20250919)
        self.type = pop("type", UNSET)
        self.clear_tool_inputs = pop("clear_tool_inputs", UNSET)
        self.exclude_tools = pop("exclude_tools", UNSET)
        if rest:
            value = pop("clear_at_least", UNSET)
            self.clear_at_least = (
                None if value is None else decode_anthropic_input_tokens_clear_at_least(value)
            )
            value = pop("keep", UNSET)
            self.keep = decode_anthropic_tool_uses_keep(value)
            value = pop("trigger", UNSET)
            self.trigger = decode_messages_request_edits_item_clear_tool_uses_20250919_trigger(value)
        else:
            self.clear_at_least = UNSET
            self.keep = UNSET
            self.trigger = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_edits_item_clear_tool_uses_20250919 = (
    MessagesRequestEditsItemClearToolUses20250919.decode
)


@model
class MessagesRequestMetadata(_Model):
    """Who the request is made for."""

    user_id: str | Unset | None = UNSET
    """Opaque id of the end user, without personal data. Serves to detect abuse."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestMetadata)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_metadata = MessagesRequestMetadata.decode


@model
class MessagesRequestThinkingAdaptive(_Model):
    """Lets the model decide when and how much to think."""

    type: Literal["adaptive"]
    block_binding: AnthropicThinkingBlockBinding | Unset | None = UNSET
    """What to do about thinking blocks that no longer fit what stands before them."""
    display: AnthropicThinkingDisplay | Unset | None = UNSET
    """How much of the thinking to show. The model's default when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestThinkingAdaptive)
        self.type = pop("type", UNSET)
        self.display = pop("display", UNSET)
        if rest:
            value = pop("block_binding", UNSET)
            self.block_binding = None if value is None else decode_anthropic_thinking_block_binding(value)
        else:
            self.block_binding = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_thinking_adaptive = MessagesRequestThinkingAdaptive.decode


@model
class MessagesRequestThinkingBetweenTools(_Model):
    """Thinking between tool calls. How it differs from `adaptive` is not documented."""

    type: Literal["between_tools"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestThinkingBetweenTools)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_thinking_between_tools = MessagesRequestThinkingBetweenTools.decode


@model
class MessagesRequestThinkingDisabled(_Model):
    """No thinking."""

    type: Literal["disabled"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestThinkingDisabled)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_thinking_disabled = MessagesRequestThinkingDisabled.decode


@model
class MessagesRequestThinkingEnabled(_Model):
    """Thinking within a token budget."""

    budget_tokens: int
    """Most tokens to think with. Claude models need at least 1,024, and `max_tokens` must be larger."""
    type: Literal["enabled"]
    block_binding: AnthropicThinkingBlockBinding | Unset | None = UNSET
    """What to do about thinking blocks that no longer fit what stands before them."""
    display: AnthropicThinkingDisplay | Unset | None = UNSET
    """How much of the thinking to show. The model's default when absent or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestThinkingEnabled)
        self.budget_tokens = pop("budget_tokens", UNSET)
        self.type = pop("type", UNSET)
        self.display = pop("display", UNSET)
        if rest:
            value = pop("block_binding", UNSET)
            self.block_binding = None if value is None else decode_anthropic_thinking_block_binding(value)
        else:
            self.block_binding = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_thinking_enabled = MessagesRequestThinkingEnabled.decode


@model
class MessagesRequestToolChoiceAny(_Model):
    """The model must call a tool, whichever it likes."""

    type: Literal["any"]
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to allow only a single tool call in the answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolChoiceAny)
        self.type = pop("type", UNSET)
        self.disable_parallel_tool_use = pop("disable_parallel_tool_use", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tool_choice_any = MessagesRequestToolChoiceAny.decode


@model
class MessagesRequestToolChoiceAuto(_Model):
    """The model decides whether to call tools."""

    type: Literal["auto"]
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to allow no more than one tool call in the answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolChoiceAuto)
        self.type = pop("type", UNSET)
        self.disable_parallel_tool_use = pop("disable_parallel_tool_use", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tool_choice_auto = MessagesRequestToolChoiceAuto.decode


@model
class MessagesRequestToolChoiceNone(_Model):
    """The model calls no tools."""

    type: Literal["none"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolChoiceNone)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tool_choice_none = MessagesRequestToolChoiceNone.decode


@model
class MessagesRequestToolChoiceTool(_Model):
    """The model must call a certain tool."""

    name: str
    """Name of the tool to call."""
    type: Literal["tool"]
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to allow only a single tool call in the answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolChoiceTool)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.disable_parallel_tool_use = pop("disable_parallel_tool_use", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tool_choice_tool = MessagesRequestToolChoiceTool.decode


@model
class MessagesRequestToolsItemAdvisor20260301(_Model):
    """Anthropic's advisor: lets the model consult another model."""

    model: str
    """Model that gives the advice."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    caching: AnthropicCacheControlDirective | Unset | None = UNSET
    """Prompt caching for the advisor's own calls, as opposed to those of the model that asks. None
    when null.
    """
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    max_uses: int | Unset = UNSET
    """Most times the model may consult the advisor in this request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemAdvisor20260301)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("caching", UNSET)
            self.caching = None if value is None else decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
            self.caching = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_advisor_20260301 = MessagesRequestToolsItemAdvisor20260301.decode


@model
class MessagesRequestToolsItemBash20250124(_Model):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemBash20250124)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_bash_20250124 = MessagesRequestToolsItemBash20250124.decode


@model
class MessagesRequestToolsItemCustom(_Model):
    """A tool of your own."""

    input_schema: MessagesRequestToolsItemCustomInputSchema
    """JSON Schema of the arguments."""
    name: str
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, for the model to read."""
    strict: bool | Unset = UNSET
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """
    type: Literal["custom"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemCustom)
        value = pop("input_schema", UNSET)
        self.input_schema = decode_messages_request_tools_item_custom_input_schema(value)
        self.name = pop("name", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_custom = MessagesRequestToolsItemCustom.decode


@model
class MessagesRequestToolsItemCustomInputSchema(_Model):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added."""

    properties: Any = UNSET
    """The arguments by name, each with its own schema."""
    required: list[str] | Unset | None = UNSET
    """Names of the arguments that must be given."""
    type: str | Unset = UNSET
    """JSON type of the arguments as a whole, `object`. The API default is `"object"`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemCustomInputSchema)
        self.properties = pop("properties", UNSET)
        self.required = pop("required", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_custom_input_schema = MessagesRequestToolsItemCustomInputSchema.decode


@model
class MessagesRequestToolsItemObject(_Model):
    """Any other tool, sent as given. For types that have no schema of their own here."""

    type: str
    """Name of the tool type. Further fields depend on it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_object = MessagesRequestToolsItemObject.decode


@model
class MessagesRequestToolsItemTextEditor20250124(_Model):
    """Anthropic's text editor: the model writes file operations, and you carry them out."""

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemTextEditor20250124)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_text_editor_20250124 = MessagesRequestToolsItemTextEditor20250124.decode


@model
class MessagesRequestToolsItemWebSearch20250305(_Model):
    """Anthropic's web search, version of 2025-03-05."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | Unset | None = UNSET
    """Search only these domains. All when absent or null."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Leave these domains out of the results."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | Unset | None = UNSET
    """Most searches in this request. No limit of its own when absent or null."""
    user_location: AnthropicWebSearchToolUserLocation | Unset | None = UNSET
    """Rough whereabouts of the user, for local results."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemWebSearch20250305)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("user_location", UNSET)
            self.user_location = (
                None if value is None else decode_anthropic_web_search_tool_user_location(value)
            )
        else:
            self.cache_control = UNSET
            self.user_location = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_web_search_20250305 = MessagesRequestToolsItemWebSearch20250305.decode


@model
class MessagesRequestToolsItemWebSearch20260209(_Model):
    """Anthropic's web search, version of 2026-02-09, which executed code can call as well."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    allowed_domains: list[str] | Unset | None = UNSET
    """Search only these domains. All when absent or null."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Leave these domains out of the results."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | Unset | None = UNSET
    """Most searches in this request. No limit of its own when absent or null."""
    user_location: AnthropicWebSearchToolUserLocation | Unset | None = UNSET
    """Rough whereabouts of the user, for local results."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemWebSearch20260209)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("user_location", UNSET)
            self.user_location = (
                None if value is None else decode_anthropic_web_search_tool_user_location(value)
            )
        else:
            self.cache_control = UNSET
            self.user_location = UNSET
        self.additional_properties = rest
        return self


decode_messages_request_tools_item_web_search_20260209 = MessagesRequestToolsItemWebSearch20260209.decode


@model
class MessagesResult(_Model):
    """The model's answer, in the format of Anthropic's Messages API."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    content: list[ORAnthropicContentBlock]
    """What the model produced, in order: text, thinking, tool calls and results. Send it back whole to
    continue.
    """
    id: str
    """Id of the message."""
    model: str
    """Model that answered, which may be a fallback."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""
    type: Literal["message"]
    usage: MessagesResultUsage
    """Token counts and cost."""
    context_management: MessagesResultContextManagement | Unset | None = UNSET
    """Which edits shortened the conversation. Null when none did."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed, when metadata was asked for."""
    provider: ProviderName | Unset = UNSET
    """Provider that served the request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResult)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.role = pop("role", UNSET)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_messages_result_usage(value)
        self.provider = pop("provider", UNSET)
        if rest:
            value = pop("context_management", UNSET)
            self.context_management = (
                None if value is None else decode_messages_result_context_management(value)
            )
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
        else:
            self.context_management = UNSET
            self.openrouter_metadata = UNSET
        self.additional_properties = rest
        return self


decode_messages_result = MessagesResult.decode


@model
class MessagesResultContextManagement(_Model):
    """What was done to shorten the conversation."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
    """The edits that took effect."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResultContextManagement)
        value = pop("applied_edits", UNSET)
        self.applied_edits = (
            [decode_messages_result_context_management_applied_edits_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_messages_result_context_management = MessagesResultContextManagement.decode


@model
class MessagesResultContextManagementAppliedEditsItem(_Model):
    """An edit that took effect."""

    type: str
    """Which kind of edit, such as `clear_tool_uses_20250919`. Further fields tell what it removed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResultContextManagementAppliedEditsItem)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_result_context_management_applied_edits_item = (
    MessagesResultContextManagementAppliedEditsItem.decode
)


@model
class MessagesResultUsage(_Model):
    """Token counts and cost of a message."""

    cache_creation: AnthropicCacheCreation | None
    """Tokens written to the cache, by lifetime. Null when not reported."""
    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache."""
    inference_geo: str | None
    """Region in which the model ran. Null when not reported."""
    input_tokens: int
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom."""
    output_tokens: int
    """Tokens generated, thinking included."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: AnthropicServerToolUsage | None
    """Count of server tool requests. Null when there were none."""
    service_tier: str | None
    """Processing tier that served the request, and that you pay for. `standard` is the base tier."""
    cost: float | Unset | None = UNSET
    """What the request cost you at OpenRouter, in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """Breakdown of the provider's own charges, in USD."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key served the request."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed at which the message was generated. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResultUsage)
        value = pop("cache_creation", UNSET)
        self.cache_creation = decode_anthropic_cache_creation(value)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.inference_geo = pop("inference_geo", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_anthropic_server_tool_usage(value)
        self.service_tier = pop("service_tier", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.cost_details = UNSET
            self.iterations = UNSET
        self.additional_properties = rest
        return self


decode_messages_result_usage = MessagesResultUsage.decode


@model
class MessagesSearchModelsServerTool(_Model):
    """OpenRouter's experimental server tool that searches the model catalogue."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | Unset = UNSET
    """Settings of the search. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesSearchModelsServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_search_models_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_messages_search_models_server_tool = MessagesSearchModelsServerTool.decode


@model
class MessagesShellToolResultBlock(_Model):
    """Result of OpenRouter's `shell` tool from an earlier turn, sent back with the conversation."""

    content: dict[str, Any]
    """The result, exactly as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | Unset = UNSET
    """Id of the container the command ran in, as received."""
    files: list[MessagesShellToolResultBlockFilesItem] | Unset = UNSET
    """Files that the command left behind, as received."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesShellToolResultBlock)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_messages_shell_tool_result_block_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_messages_shell_tool_result_block = MessagesShellToolResultBlock.decode


@model
class MessagesShellToolResultBlockFilesItem(_Model):
    """A file that a `shell` command left behind, sent back with its result."""

    container_id: str
    """Id of the container that holds the file, as received."""
    end_index: int
    """End of the passage that names the file, as received."""
    file_id: str
    """Id of the file within the container, as received."""
    filename: str
    """Name of the file, as received."""
    start_index: int
    """Start of the passage that names the file, as received."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesShellToolResultBlockFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_shell_tool_result_block_files_item = MessagesShellToolResultBlockFilesItem.decode


@model
class MessagesStartEvent(_Model):
    """Stream event: the message begins."""

    message: MessagesStartEventMessage
    """The message without its content, which the events after it bring."""
    type: Literal["message_start"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEvent)
        value = pop("message", UNSET)
        self.message = decode_messages_start_event_message(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_start_event = MessagesStartEvent.decode


@model
class MessagesStartEventMessage(_Model):
    """A streamed message in its initial state."""

    container: AnthropicContainer | None
    """Container that code execution runs in. Null when none is known yet."""
    content: list[ORAnthropicContentBlock]
    """Content blocks so far, normally none."""
    id: str
    """Id of the message."""
    model: str
    """Model that answers, which may be a fallback."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Null here; `message_delta` brings the value."""
    stop_reason: Any
    """Null here; `message_delta` brings the value."""
    stop_sequence: Any
    """Null here; `message_delta` brings the value."""
    type: Literal["message"]
    usage: MessagesStartEventMessageUsage
    """Token counts at the start. The final ones come with `message_delta`."""
    provider: MessagesStartEventMessageProvider | Unset = UNSET
    """Provider that serves the request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEventMessage)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.role = pop("role", UNSET)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_messages_start_event_message_usage(value)
        self.provider = pop("provider", UNSET)
        self.additional_properties = rest
        return self


decode_messages_start_event_message = MessagesStartEventMessage.decode


@model
class MessagesStartEventMessageUsage(_Model):
    """Token counts at the start of a stream."""

    cache_creation: AnthropicCacheCreation | None
    """Tokens written to the cache, by lifetime. Null when not reported."""
    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache."""
    inference_geo: str | None
    """Region in which the model runs. Null when not reported."""
    input_tokens: int
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom."""
    output_tokens: int
    """Tokens generated so far. The final count comes with `message_delta`."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: AnthropicServerToolUsage | None
    """Count of server tool requests. Null when there were none."""
    service_tier: AnthropicServiceTier | None
    """Processing tier that serves the request. Null when not reported."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed at which the message is generated. Null when not reported."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEventMessageUsage)
        value = pop("cache_creation", UNSET)
        self.cache_creation = decode_anthropic_cache_creation(value)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.inference_geo = pop("inference_geo", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_anthropic_server_tool_usage(value)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.iterations = UNSET
        self.additional_properties = rest
        return self


decode_messages_start_event_message_usage = MessagesStartEventMessageUsage.decode


@model
class MessagesStopEvent(_Model):
    """Stream event: the message is complete."""

    type: Literal["message_stop"]
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed, when metadata was asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStopEvent)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
        else:
            self.openrouter_metadata = UNSET
        self.additional_properties = rest
        return self


decode_messages_stop_event = MessagesStopEvent.decode


@model
class MessagesStreamingResponse(_Model):
    """An event as it stands on the wire, with name and payload."""

    data: MessagesStreamEvents
    """The event itself."""
    event: str
    """Name of the event, the same as the `type` of its data."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_messages_stream_events(value)
        self.event = pop("event", UNSET)
        self.additional_properties = rest
        return self


decode_messages_streaming_response = MessagesStreamingResponse.decode


@model
class MessagesToolAdditionBlock(_Model):
    """Makes tools available from this point of the conversation on."""

    tool: MessagesToolAdditionBlockTool
    """Which tool or set of tools to add."""
    type: Literal["tool_addition"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlock)
        value = pop("tool", UNSET)
        self.tool = decode_messages_tool_addition_block_tool(value)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_tool_addition_block = MessagesToolAdditionBlock.decode


@model
class MessagesToolAdditionBlockToolMcpToolReference(_Model):
    """A tool of an MCP server, to be added."""

    name: str
    """Name of the tool on that server."""
    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlockToolMcpToolReference)
        self.name = pop("name", UNSET)
        self.server_name = pop("server_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_addition_block_tool_mcp_tool_reference = (
    MessagesToolAdditionBlockToolMcpToolReference.decode
)


@model
class MessagesToolAdditionBlockToolMcpToolsetReference(_Model):
    """All tools of an MCP server, to be added."""

    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_toolset_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlockToolMcpToolsetReference)
        self.server_name = pop("server_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_addition_block_tool_mcp_toolset_reference = (
    MessagesToolAdditionBlockToolMcpToolsetReference.decode
)


@model
class MessagesToolAdditionBlockToolToolDefinition(_Model):
    """A tool that the request did not list, to be added by its full definition."""

    definition: AnthropicToolUnion
    """The tool, defined as it would be in `tools`."""
    type: Literal["tool_definition"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlockToolToolDefinition)
        value = pop("definition", UNSET)
        self.definition = decode_anthropic_tool_union(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_addition_block_tool_tool_definition = MessagesToolAdditionBlockToolToolDefinition.decode


@model
class MessagesToolAdditionBlockToolToolReference(_Model):
    """A tool of the request, to be added."""

    name: str
    """Name of the tool, as in `tools`."""
    type: Literal["tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlockToolToolReference)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_addition_block_tool_tool_reference = MessagesToolAdditionBlockToolToolReference.decode


@model
class MessagesToolRemovalBlock(_Model):
    """Withdraws tools from this point of the conversation on."""

    tool: MessagesToolRemovalBlockTool
    """Which tool or set of tools to withdraw."""
    type: Literal["tool_removal"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolRemovalBlock)
        value = pop("tool", UNSET)
        self.tool = decode_messages_tool_removal_block_tool(value)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_messages_tool_removal_block = MessagesToolRemovalBlock.decode


@model
class MessagesToolRemovalBlockToolMcpToolReference(_Model):
    """A tool of an MCP server, to be withdrawn."""

    name: str
    """Name of the tool on that server."""
    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolRemovalBlockToolMcpToolReference)
        self.name = pop("name", UNSET)
        self.server_name = pop("server_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_removal_block_tool_mcp_tool_reference = (
    MessagesToolRemovalBlockToolMcpToolReference.decode
)


@model
class MessagesToolRemovalBlockToolMcpToolsetReference(_Model):
    """All tools of an MCP server, to be withdrawn."""

    server_name: str
    """Name of the MCP server."""
    type: Literal["mcp_toolset_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolRemovalBlockToolMcpToolsetReference)
        self.server_name = pop("server_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_removal_block_tool_mcp_toolset_reference = (
    MessagesToolRemovalBlockToolMcpToolsetReference.decode
)


@model
class MessagesToolRemovalBlockToolToolReference(_Model):
    """A tool of the request, to be withdrawn."""

    name: str
    """Name of the tool, as in `tools`."""
    type: Literal["tool_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolRemovalBlockToolToolReference)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_messages_tool_removal_block_tool_tool_reference = MessagesToolRemovalBlockToolToolReference.decode


@model
class ORAnthropicBashToolResult(_Model):
    """What OpenRouter's `bash` server tool returned."""

    content: dict[str, Any]
    """Outcome of the command, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | Unset = UNSET
    """Id of the container the command ran in."""
    files: list[ORAnthropicBashToolResultFilesItem] | Unset = UNSET
    """Files that the command left in the container."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicBashToolResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_or_anthropic_bash_tool_result_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_or_anthropic_bash_tool_result = ORAnthropicBashToolResult.decode


@model
class ORAnthropicBashToolResultFilesItem(_Model):
    """A file that a `bash` command left in its container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """End of the passage that names the file, as an index. Into which text is not documented."""
    file_id: str
    """Id of the file, for `containers.download_container_file_content`."""
    filename: str
    """Name of the file."""
    start_index: int
    """Start of the passage that names the file, as an index. Into which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicBashToolResultFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_or_anthropic_bash_tool_result_files_item = ORAnthropicBashToolResultFilesItem.decode


@model
class ORAnthropicServerToolUseBlock(_Model):
    """A call of a server tool. It is run for you; the result follows in a block of its own."""

    id: str
    """Id of the call, which its result repeats as `tool_use_id`."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    caller: ORAnthropicNullableCaller | Unknown | Unset | None = UNSET
    """Who made the call. Null or absent when not reported."""
    input: Any = UNSET
    """Arguments of the call."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicServerToolUseBlock)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        if rest:
            value = pop("caller", UNSET)
            self.caller = None if value is None else decode_or_anthropic_nullable_caller(value)
        else:
            self.caller = UNSET
        self.additional_properties = rest
        return self


decode_or_anthropic_server_tool_use_block = ORAnthropicServerToolUseBlock.decode


@model
class ORAnthropicShellToolResult(_Model):
    """What OpenRouter's `shell` server tool returned."""

    content: dict[str, Any]
    """Outcome of the command, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | Unset = UNSET
    """Id of the container the command ran in."""
    files: list[ORAnthropicShellToolResultFilesItem] | Unset = UNSET
    """Files that the command left in the container."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicShellToolResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_or_anthropic_shell_tool_result_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_or_anthropic_shell_tool_result = ORAnthropicShellToolResult.decode


@model
class ORAnthropicShellToolResultFilesItem(_Model):
    """A file that a `shell` command left in its container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """End of the passage that names the file, as an index. Into which text is not documented."""
    file_id: str
    """Id of the file, for `containers.download_container_file_content`."""
    filename: str
    """Name of the file."""
    start_index: int
    """Start of the passage that names the file, as an index. Into which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicShellToolResultFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_or_anthropic_shell_tool_result_files_item = ORAnthropicShellToolResultFilesItem.decode


@model
class ORAnthropicToolSearchResult(_Model):
    """What OpenRouter's `tool_search` server tool found."""

    content: dict[str, Any]
    """Outcome of the search, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["openrouter_tool_search_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicToolSearchResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_or_anthropic_tool_search_result = ORAnthropicToolSearchResult.decode


@model
class ORAnthropicToolSearchResultParam(_Model):
    """Result of OpenRouter's `tool_search` tool from an earlier turn, sent back with the conversation."""

    content: dict[str, Any]
    """The result, exactly as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["openrouter_tool_search_result"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicToolSearchResultParam)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_or_anthropic_tool_search_result_param = ORAnthropicToolSearchResultParam.decode

decode_anthropic_bash_code_execution_content = by_tag(
    "type",
    {
        "bash_code_execution_tool_result_error": decode_anthropic_bash_code_execution_tool_result_error,
        "bash_code_execution_result": decode_anthropic_bash_code_execution_result,
    },
)
decode_anthropic_caller = by_tag(
    "type",
    {
        "direct": decode_anthropic_direct_caller,
        "code_execution_20250825": decode_anthropic_code_execution_20250825_caller,
        "code_execution_20260120": decode_anthropic_code_execution_20260120_caller,
    },
)
decode_anthropic_code_execution_content = by_tag(
    "type",
    {
        "code_execution_tool_result_error": decode_anthropic_code_execution_tool_result_error,
        "code_execution_result": decode_anthropic_code_execution_result,
        "encrypted_code_execution_result": decode_anthropic_encrypted_code_execution_result,
    },
)
decode_anthropic_document_block_param_source = by_tag(
    "type",
    {
        "base64": decode_anthropic_base_64_pdf_source,
        "text": decode_anthropic_plain_text_source,
        "content": decode_anthropic_document_block_param_source_content,
        "url": decode_anthropic_url_pdf_source,
        "file": decode_anthropic_file_document_source,
    },
)
decode_anthropic_document_block_param_source_content_content_item = by_tag(
    "type", {"text": decode_anthropic_text_block_param, "image": decode_anthropic_image_block_param}
)
decode_anthropic_document_block_source = by_tag(
    "type", {"base64": decode_anthropic_base_64_pdf_source, "text": decode_anthropic_plain_text_source}
)
decode_anthropic_image_block_param_source = by_tag(
    "type",
    {
        "base64": decode_anthropic_base_64_image_source,
        "url": decode_anthropic_url_image_source,
        "file": decode_anthropic_file_document_source,
    },
)
decode_anthropic_text_block_param_citations_item = by_tag(
    "type",
    {
        "char_location": decode_anthropic_citation_char_location_param,
        "page_location": decode_anthropic_citation_page_location_param,
        "content_block_location": decode_anthropic_citation_content_block_location_param,
        "web_search_result_location": decode_anthropic_citation_web_search_result_location_param,
        "search_result_location": decode_anthropic_citation_search_result_location_param,
    },
)
decode_anthropic_text_citation = by_tag(
    "type",
    {
        "char_location": decode_anthropic_citation_char_location,
        "page_location": decode_anthropic_citation_page_location,
        "content_block_location": decode_anthropic_citation_content_block_location,
        "web_search_result_location": decode_anthropic_citation_web_search_result_location,
        "search_result_location": decode_anthropic_citation_search_result_location,
    },
)
decode_anthropic_text_editor_code_execution_content = by_tag(
    "type",
    {
        "text_editor_code_execution_tool_result_error": (
            decode_anthropic_text_editor_code_execution_tool_result_error
        ),
        "text_editor_code_execution_view_result": decode_anthropic_text_editor_code_execution_view_result,
        "text_editor_code_execution_create_result": (
            decode_anthropic_text_editor_code_execution_create_result
        ),
        "text_editor_code_execution_str_replace_result": (
            decode_anthropic_text_editor_code_execution_str_replace_result
        ),
    },
)
decode_anthropic_tool_search_content = by_tag(
    "type",
    {
        "tool_search_tool_result_error": decode_anthropic_tool_search_result_error,
        "tool_search_tool_search_result": decode_anthropic_tool_search_result,
    },
)
decode_anthropic_tool_union = by_tag(
    "type",
    {
        "bash_20250124": decode_anthropic_tool_union_bash_20250124,
        "text_editor_20250124": decode_anthropic_tool_union_text_editor_20250124,
        "custom": decode_anthropic_tool_union_custom,
        "web_search_20250305": decode_anthropic_tool_union_web_search_20250305,
        "web_search_20260209": decode_anthropic_tool_union_web_search_20260209,
    },
    absent=by_shape(
        Shape(
            decode_anthropic_tool_union_custom,
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
        )
    ),
)
decode_anthropic_web_fetch_content = by_tag(
    "type",
    {
        "web_fetch_tool_result_error": decode_anthropic_web_fetch_tool_result_error,
        "web_fetch_result": decode_anthropic_web_fetch_block,
    },
)
decode_messages_content_block_delta_event_delta = by_tag(
    "type",
    {
        "text_delta": decode_messages_content_block_delta_event_delta_text_delta,
        "input_json_delta": decode_messages_content_block_delta_event_delta_input_json_delta,
        "thinking_delta": decode_messages_content_block_delta_event_delta_thinking_delta,
        "signature_delta": decode_messages_content_block_delta_event_delta_signature_delta,
        "citations_delta": decode_messages_content_block_delta_event_delta_citations_delta,
        "compaction_delta": decode_messages_content_block_delta_event_delta_compaction_delta,
    },
)
decode_messages_content_block_delta_event_delta_citations_delta_citation = by_tag(
    "type",
    {
        "char_location": decode_anthropic_citation_char_location,
        "page_location": decode_anthropic_citation_page_location,
        "content_block_location": decode_anthropic_citation_content_block_location,
        "web_search_result_location": decode_anthropic_citation_web_search_result_location,
        "search_result_location": decode_anthropic_citation_search_result_location,
    },
)
decode_messages_content_block_start_event_content_block = by_tag(
    "type",
    {
        "text": decode_anthropic_text_block,
        "tool_use": decode_anthropic_tool_use_block,
        "thinking": decode_anthropic_thinking_block,
        "redacted_thinking": decode_anthropic_redacted_thinking_block,
        "server_tool_use": decode_or_anthropic_server_tool_use_block,
        "web_search_tool_result": decode_anthropic_web_search_tool_result,
        "web_fetch_tool_result": decode_anthropic_web_fetch_tool_result,
        "code_execution_tool_result": decode_anthropic_code_execution_tool_result,
        "bash_code_execution_tool_result": decode_anthropic_bash_code_execution_tool_result,
        "text_editor_code_execution_tool_result": decode_anthropic_text_editor_code_execution_tool_result,
        "tool_search_tool_result": decode_anthropic_tool_search_tool_result,
        "container_upload": decode_anthropic_container_upload,
        "advisor_tool_result": decode_anthropic_advisor_tool_result,
        "openrouter_shell_tool_result": decode_or_anthropic_shell_tool_result,
        "openrouter_bash_tool_result": decode_or_anthropic_bash_tool_result,
        "compaction": by_shape(
            Shape(
                decode_anthropic_compaction_block,
                frozenset(["content", "type"]),
                {"content": (str, type(None)), "encrypted_content": (str, type(None)), "type": (str,)},
                values={"type": frozenset(["compaction"])},
            ),
            Shape(
                decode_messages_content_block_start_event_content_block_compaction,
                frozenset(["content", "type"]),
                {"content": (str, type(None)), "encrypted_content": (str, type(None)), "type": (str,)},
                values={"type": frozenset(["compaction"])},
            ),
        ),
    },
)
decode_messages_message_param_content_item = by_tag(
    "type",
    {
        "text": decode_anthropic_text_block_param,
        "image": decode_anthropic_image_block_param,
        "document": decode_anthropic_document_block_param,
        "tool_use": decode_messages_message_param_content_item_tool_use,
        "tool_result": decode_messages_message_param_content_item_tool_result,
        "thinking": decode_messages_message_param_content_item_thinking,
        "redacted_thinking": decode_messages_message_param_content_item_redacted_thinking,
        "server_tool_use": decode_messages_message_param_content_item_server_tool_use,
        "web_search_tool_result": decode_messages_message_param_content_item_web_search_tool_result,
        "search_result": decode_anthropic_search_result_block_param,
        "compaction": decode_messages_message_param_content_item_compaction,
        "advisor_tool_result": decode_messages_advisor_tool_result_block,
        "tool_addition": decode_messages_tool_addition_block,
        "tool_removal": decode_messages_tool_removal_block,
        "openrouter_shell_tool_result": decode_messages_shell_tool_result_block,
        "openrouter_bash_tool_result": decode_messages_bash_tool_result_block,
        "openrouter_tool_search_result": decode_or_anthropic_tool_search_result_param,
    },
)
decode_messages_message_param_content_item_tool_result_content_item = by_tag(
    "type",
    {
        "text": decode_anthropic_text_block_param,
        "image": decode_anthropic_image_block_param,
        "tool_reference": decode_messages_message_param_item_tool_result_content_item_tool_reference,
        "search_result": decode_anthropic_search_result_block_param,
        "document": decode_anthropic_document_block_param,
    },
)
decode_messages_request_context_management_edits_item = by_tag(
    "type",
    {
        "clear_tool_uses_20250919": decode_messages_request_edits_item_clear_tool_uses_20250919,
        "clear_thinking_20251015": decode_messages_request_edits_item_clear_thinking_20251015,
        "compact_20260112": decode_messages_request_context_management_edits_item_compact_20260112,
    },
)
decode_messages_request_edits_item_clear_thinking_20251015_keep = by_tag(
    "type",
    {
        "thinking_turns": decode_anthropic_thinking_turns,
        "all": decode_messages_request_edits_item_clear_thinking_20251015_keep_all,
    },
)
decode_messages_request_edits_item_clear_tool_uses_20250919_trigger = by_tag(
    "type",
    {"input_tokens": decode_anthropic_input_tokens_trigger, "tool_uses": decode_anthropic_tool_uses_trigger},
)
decode_messages_request_plugins_item = by_tag(
    "id",
    {
        "auto-router": decode_auto_router_plugin,
        "auto-beta-router": decode_auto_beta_router_plugin,
        "moderation": decode_moderation_plugin,
        "web": decode_web_search_plugin,
        "web-fetch": decode_web_fetch_plugin,
        "file-parser": decode_file_parser_plugin,
        "response-healing": decode_response_healing_plugin,
        "context-compression": decode_context_compression_plugin,
        "pareto-router": decode_pareto_router_plugin,
        "fusion": decode_fusion_plugin,
        "alignment": decode_alignment_plugin,
        "armor": decode_armor_plugin,
        "jev-router": decode_jev_router_plugin,
        "switchyard-router": decode_switchyard_router_plugin,
    },
)
decode_messages_request_thinking = by_tag(
    "type",
    {
        "enabled": decode_messages_request_thinking_enabled,
        "disabled": decode_messages_request_thinking_disabled,
        "adaptive": decode_messages_request_thinking_adaptive,
        "between_tools": decode_messages_request_thinking_between_tools,
    },
)
decode_messages_request_tool_choice = by_tag(
    "type",
    {
        "auto": decode_messages_request_tool_choice_auto,
        "any": decode_messages_request_tool_choice_any,
        "none": decode_messages_request_tool_choice_none,
        "tool": decode_messages_request_tool_choice_tool,
    },
)
decode_messages_request_tools_item = by_tag(
    "type",
    {
        "custom": decode_messages_request_tools_item_custom,
        "bash_20250124": decode_messages_request_tools_item_bash_20250124,
        "text_editor_20250124": decode_messages_request_tools_item_text_editor_20250124,
        "web_search_20250305": decode_messages_request_tools_item_web_search_20250305,
        "web_search_20260209": decode_messages_request_tools_item_web_search_20260209,
        "advisor_20260301": decode_messages_request_tools_item_advisor_20260301,
        "openrouter:bash": decode_bash_server_tool,
        "openrouter:datetime": decode_datetime_server_tool,
        "openrouter:image_generation": decode_image_generation_server_tool_open_router,
        "openrouter:experimental__search_models": decode_messages_search_models_server_tool,
        "openrouter:web_fetch": decode_web_fetch_server_tool,
        "openrouter:web_search": decode_open_router_web_search_server_tool,
        "tool_search_tool_bm25_20251119": decode_anthropic_tool_search_tool_bm_25,
        "tool_search_tool_bm25": decode_anthropic_tool_search_tool_bm_25,
        "tool_search_tool_regex_20251119": decode_anthropic_tool_search_tool_regex,
        "tool_search_tool_regex": decode_anthropic_tool_search_tool_regex,
        "openrouter:shell": decode_shell_server_tool_open_router,
        "openrouter:tool_search": decode_tool_search_server_tool,
    },
    unknown=by_shape(Shape(decode_messages_request_tools_item_object, frozenset(["type"]), {"type": (str,)})),
    absent=by_shape(
        Shape(
            decode_messages_request_tools_item_custom,
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
        Shape(decode_messages_request_tools_item_object, frozenset(["type"]), {"type": (str,)}),
    ),
)
decode_messages_stream_events = by_tag(
    "type",
    {
        "message_start": decode_messages_start_event,
        "message_delta": decode_messages_delta_event,
        "message_stop": decode_messages_stop_event,
        "content_block_start": decode_messages_content_block_start_event,
        "content_block_delta": decode_messages_content_block_delta_event,
        "content_block_stop": decode_messages_content_block_stop_event,
        "ping": decode_messages_ping_event,
        "error": decode_messages_error_event,
    },
)
decode_messages_tool_addition_block_tool = by_tag(
    "type",
    {
        "tool_reference": decode_messages_tool_addition_block_tool_tool_reference,
        "mcp_tool_reference": decode_messages_tool_addition_block_tool_mcp_tool_reference,
        "mcp_toolset_reference": decode_messages_tool_addition_block_tool_mcp_toolset_reference,
        "tool_definition": decode_messages_tool_addition_block_tool_tool_definition,
    },
)
decode_messages_tool_removal_block_tool = by_tag(
    "type",
    {
        "tool_reference": decode_messages_tool_removal_block_tool_tool_reference,
        "mcp_tool_reference": decode_messages_tool_removal_block_tool_mcp_tool_reference,
        "mcp_toolset_reference": decode_messages_tool_removal_block_tool_mcp_toolset_reference,
    },
)
decode_or_anthropic_content_block = by_tag(
    "type",
    {
        "text": decode_anthropic_text_block,
        "tool_use": decode_anthropic_tool_use_block,
        "thinking": decode_anthropic_thinking_block,
        "redacted_thinking": decode_anthropic_redacted_thinking_block,
        "server_tool_use": decode_or_anthropic_server_tool_use_block,
        "web_search_tool_result": decode_anthropic_web_search_tool_result,
        "web_fetch_tool_result": decode_anthropic_web_fetch_tool_result,
        "code_execution_tool_result": decode_anthropic_code_execution_tool_result,
        "bash_code_execution_tool_result": decode_anthropic_bash_code_execution_tool_result,
        "text_editor_code_execution_tool_result": decode_anthropic_text_editor_code_execution_tool_result,
        "tool_search_tool_result": decode_anthropic_tool_search_tool_result,
        "container_upload": decode_anthropic_container_upload,
        "compaction": decode_anthropic_compaction_block,
        "advisor_tool_result": decode_anthropic_advisor_tool_result,
        "openrouter_shell_tool_result": decode_or_anthropic_shell_tool_result,
        "openrouter_bash_tool_result": decode_or_anthropic_bash_tool_result,
        "openrouter_tool_search_result": decode_or_anthropic_tool_search_result,
    },
)
decode_or_anthropic_nullable_caller = by_tag(
    "type",
    {
        "direct": decode_anthropic_direct_caller,
        "code_execution_20250825": decode_anthropic_code_execution_20250825_caller,
        "code_execution_20260120": decode_anthropic_code_execution_20260120_caller,
    },
)

if TYPE_CHECKING:
    AnthropicBashCodeExecutionContent: TypeAlias = (
        AnthropicBashCodeExecutionToolResultError | AnthropicBashCodeExecutionResult | Unknown
    )
    """Outcome of a shell command: its result or an error."""
    AnthropicCaller: TypeAlias = (
        AnthropicDirectCaller
        | AnthropicCodeExecution20250825Caller
        | AnthropicCodeExecution20260120Caller
        | Unknown
    )
    """Who called a tool: the model itself, or code running in a version of the code execution tool."""
    AnthropicCodeExecutionContent: TypeAlias = (
        AnthropicCodeExecutionToolResultError
        | AnthropicCodeExecutionResult
        | AnthropicEncryptedCodeExecutionResult
        | Unknown
    )
    """Outcome of a code execution: a result, an encrypted result or an error."""
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
    AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | Unknown
    """Content of a fetched document: base64 PDF or plain text."""
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
    AnthropicTextCitation: TypeAlias = (
        AnthropicCitationCharLocation
        | AnthropicCitationPageLocation
        | AnthropicCitationContentBlockLocation
        | AnthropicCitationWebSearchResultLocation
        | AnthropicCitationSearchResultLocation
        | Unknown
    )
    """A source that supports a piece of text. The type tells how the passage is located."""
    AnthropicTextEditorCodeExecutionContent: TypeAlias = (
        AnthropicTextEditorCodeExecutionToolResultError
        | AnthropicTextEditorCodeExecutionViewResult
        | AnthropicTextEditorCodeExecutionCreateResult
        | AnthropicTextEditorCodeExecutionStrReplaceResult
        | Unknown
    )
    """Outcome of a file operation: a view, a creation, a replacement or an error."""
    AnthropicToolSearchContent: TypeAlias = (
        AnthropicToolSearchResultError | AnthropicToolSearchResult | Unknown
    )
    """Outcome of a tool search: the tools found, or an error."""
    AnthropicToolUnion: TypeAlias = (
        AnthropicToolUnionBash20250124
        | AnthropicToolUnionTextEditor20250124
        | AnthropicToolUnionCustom
        | AnthropicToolUnionWebSearch20250305
        | AnthropicToolUnionWebSearch20260209
        | Unknown
    )
    """A tool in full: one of your own, or Anthropic's `bash`, text editor or web search."""
    AnthropicWebFetchContent: TypeAlias = AnthropicWebFetchToolResultError | AnthropicWebFetchBlock | Unknown
    """Outcome of a web fetch: the page, or an error."""
    MessagesContentBlockDeltaEventDelta: TypeAlias = (
        MessagesContentBlockDeltaEventDeltaTextDelta
        | MessagesContentBlockDeltaEventDeltaInputJsonDelta
        | MessagesContentBlockDeltaEventDeltaThinkingDelta
        | MessagesContentBlockDeltaEventDeltaSignatureDelta
        | MessagesContentBlockDeltaEventDeltaCitationsDelta
        | MessagesContentBlockDeltaEventDeltaCompactionDelta
        | Unknown
    )
    """A piece of a content block. The type tells which field of the block it extends."""
    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation: TypeAlias = (
        AnthropicCitationCharLocation
        | AnthropicCitationPageLocation
        | AnthropicCitationContentBlockLocation
        | AnthropicCitationWebSearchResultLocation
        | AnthropicCitationSearchResultLocation
        | Unknown
    )
    """A source that supports the text being streamed."""
    MessagesContentBlockStartEventContentBlock: TypeAlias = (
        AnthropicTextBlock
        | AnthropicToolUseBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicWebSearchToolResult
        | AnthropicWebFetchToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicToolSearchToolResult
        | AnthropicContainerUpload
        | AnthropicCompactionBlock
        | AnthropicAdvisorToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicBashToolResult
        | MessagesContentBlockStartEventContentBlockCompaction
        | Unknown
    )
    """A content block in its initial state, mostly still empty."""
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
    MessagesStreamEvents: TypeAlias = (
        MessagesStartEvent
        | MessagesDeltaEvent
        | MessagesStopEvent
        | MessagesContentBlockStartEvent
        | MessagesContentBlockDeltaEvent
        | MessagesContentBlockStopEvent
        | MessagesPingEvent
        | MessagesErrorEvent
        | Unknown
    )
    """An event of a streamed message. The `type` tells which."""
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
    ORAnthropicContentBlock: TypeAlias = (
        AnthropicTextBlock
        | AnthropicToolUseBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicWebSearchToolResult
        | AnthropicWebFetchToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicToolSearchToolResult
        | AnthropicContainerUpload
        | AnthropicCompactionBlock
        | AnthropicAdvisorToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicBashToolResult
        | ORAnthropicToolSearchResult
        | Unknown
    )
    """A block of an answer: text, thinking, a tool call, or a server tool's result."""
    ORAnthropicNullableCaller: TypeAlias = (
        AnthropicDirectCaller
        | AnthropicCodeExecution20250825Caller
        | AnthropicCodeExecution20260120Caller
        | Unknown
    )
    """Who called a server tool: the model itself, or code running in a version of the code execution
    tool.
    """
else:  # what they refer to is not imported at run time
    AnthropicBashCodeExecutionContent = Any
    AnthropicCaller = Any
    AnthropicCodeExecutionContent = Any
    AnthropicDocumentBlockParamSource = Any
    AnthropicDocumentBlockParamSourceContentContentItem = Any
    AnthropicDocumentBlockSource = Any
    AnthropicImageBlockParamSource = Any
    AnthropicTextBlockParamCitationsItem = Any
    AnthropicTextCitation = Any
    AnthropicTextEditorCodeExecutionContent = Any
    AnthropicToolSearchContent = Any
    AnthropicToolUnion = Any
    AnthropicWebFetchContent = Any
    MessagesContentBlockDeltaEventDelta = Any
    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation = Any
    MessagesContentBlockStartEventContentBlock = Any
    MessagesMessageParamContentItem = Any
    MessagesMessageParamContentItemToolResultContentItem = Any
    MessagesRequestContextManagementEditsItem = Any
    MessagesRequestEditsItemClearThinking20251015Keep = Any
    MessagesRequestEditsItemClearToolUses20250919Trigger = Any
    MessagesRequestPluginsItem = Any
    MessagesRequestThinking = Any
    MessagesRequestToolChoice = Any
    MessagesRequestToolsItem = Any
    MessagesStreamEvents = Any
    MessagesToolAdditionBlockTool = Any
    MessagesToolRemovalBlockTool = Any
    ORAnthropicContentBlock = Any
    ORAnthropicNullableCaller = Any
