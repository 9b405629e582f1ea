# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Shape, Unknown, Unset, by_shape, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import (
        AdvisorServerToolOpenRouter,
        Alignment,
        AlignmentCallRecord,
        AlignmentPlugin,
        AnthropicCacheControlDirective,
        ArmorPlugin,
        ArmorSafeguardResult,
        AutoBetaRouterPlugin,
        AutoRouterPlugin,
        BashServerTool,
        ChatDebugOptions,
        ConfigurationUpdateReasoning,
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
        OpenRouterMetadata,
        ParetoRouterPlugin,
        PromptCacheBreakpoint,
        PromptCacheOptions,
        ProviderPreferences,
        ResponseHealingPlugin,
        SearchModelsServerToolConfig,
        ServerToolUseDetails,
        ShellServerToolOpenRouter,
        StopServerToolsWhen,
        SubagentServerToolOpenRouter,
        SwitchyardRouterPlugin,
        ToolSearchServerTool,
        TraceConfig,
        WebFetchPlugin,
        WebFetchServerTool,
        WebSearchPlugin,
        WebSearchUserLocationServerTool,
        XSearchOptions,
    )
    from .values import (
        AdditionalToolsItemRole,
        AdditionalToolsItemToolsItemFunctionAllowedCallersItem,
        ApiErrorType,
        ApplyPatchCallOutputItemStatus,
        ApplyPatchCallStatus,
        ApplyPatchEngineEnum,
        BaseInputsItemMessagePhase,
        BaseInputsItemMessageRole,
        CodeInterpreterServerToolContainerAutoMemoryLimit,
        CompoundFilterType,
        ComputerUseServerToolEnvironment,
        CustomToolFormatGrammarSyntax,
        DebugEventDebugTimingsEvent,
        DeprecatedRoute,
        EasyInputMessagePhase,
        EasyInputMessageRole,
        FailableToolCallStatus,
        FileSearchServerToolFiltersObjectType,
        FileSearchServerToolRankingOptionsRanker,
        ImageConfig,
        ImageGenerationServerToolBackground,
        ImageGenerationServerToolInputFidelity,
        ImageGenerationServerToolModeration,
        ImageGenerationServerToolOutputFormat,
        ImageGenerationServerToolQuality,
        ImageGenerationStatus,
        IncompleteDetailsReason,
        InputAudioInputAudioFormat,
        InputImageDetail,
        InputMessageItemRole,
        InputsItemMessagePhase,
        InputsItemMessageStatus,
        InputsItemReasoningStatus,
        InputVideoProcessing,
        McpServerToolConnectorId,
        McpServerToolRequireApprovalEnum,
        NamespaceFunctionToolAllowedCallersItem,
        OpenAIResponseInputMessageItemRole,
        OpenAIResponsesResponseStatus,
        OpenAIResponsesToolChoiceEnum,
        OpenAIResponsesToolChoiceObjectType,
        OpenAIResponsesTruncation,
        OpenResponsesResultToolsItemFunctionAllowedCallersItem,
        OutputCodeInterpreterCallItemStatus,
        OutputComputerCallItemStatus,
        OutputCustomToolCallItemStatus,
        OutputFunctionCallItemStatus,
        OutputItemApplyPatchCallStatus,
        OutputItemCodeInterpreterCallStatus,
        OutputItemCustomToolCallStatus,
        OutputItemFunctionCallStatus,
        OutputItemReasoningStatus,
        OutputMemoryServerToolItemAction,
        OutputMessageItemPhase,
        OutputMessageItemStatus,
        OutputMessagePhase,
        OutputMessageStatus,
        OutputModalityEnum,
        OutputReasoningItemStatus,
        OutputTextEditorServerToolItemCommand,
        ReasoningContext,
        ReasoningEffort,
        ReasoningFormat,
        ReasoningItemStatus,
        ReasoningMode,
        ReasoningSummaryVerbosity,
        RequestMetadata,
        ResponseIncludesEnum,
        ResponsesErrorFieldCode,
        ResponsesRequestServiceTier,
        ResponsesRequestToolsItemFunctionAllowedCallersItem,
        SearchContextSizeEnum,
        SearchQualityLevel,
        ShellCallStatus,
        TextExtendedConfigVerbosity,
        ToolCallStatus,
        ToolChoiceAllowedMode,
        ToolSearchCallItemExecution,
        ToolSearchCallItemStatus,
        ToolSearchOutputItemExecution,
        ToolSearchOutputItemStatus,
        ToolSearchOutputItemToolsItemFunctionAllowedCallersItem,
        Truncation,
        WebSearchEngineEnum,
        WebSearchMode,
        WebSearchStatus,
    )

decode_advisor_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.advisor_server_tool_open_router"
)
decode_alignment: Decode = lazy_decoder(globals(), "shared.alignment")
decode_alignment_call_record: Decode = lazy_decoder(globals(), "shared.alignment_call_record")
decode_alignment_plugin: Decode = lazy_decoder(globals(), "shared.alignment_plugin")
decode_anthropic_cache_control_directive: Decode = lazy_decoder(
    globals(), "shared.anthropic_cache_control_directive"
)
decode_armor_plugin: Decode = lazy_decoder(globals(), "shared.armor_plugin")
decode_armor_safeguard_result: Decode = lazy_decoder(globals(), "shared.armor_safeguard_result")
decode_auto_beta_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_beta_router_plugin")
decode_auto_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_router_plugin")
decode_bash_server_tool: Decode = lazy_decoder(globals(), "shared.bash_server_tool")
decode_chat_debug_options: Decode = lazy_decoder(globals(), "shared.chat_debug_options")
decode_configuration_update_reasoning: Decode = lazy_decoder(
    globals(), "shared.configuration_update_reasoning"
)
decode_context_compression_plugin: Decode = lazy_decoder(globals(), "shared.context_compression_plugin")
decode_datetime_server_tool: Decode = lazy_decoder(globals(), "shared.datetime_server_tool")
decode_deferred_tools_control: Decode = lazy_decoder(globals(), "shared.deferred_tools_control")
decode_file_parser_plugin: Decode = lazy_decoder(globals(), "shared.file_parser_plugin")
decode_files_server_tool: Decode = lazy_decoder(globals(), "shared.files_server_tool")
decode_fusion_plugin: Decode = lazy_decoder(globals(), "shared.fusion_plugin")
decode_fusion_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.fusion_server_tool_open_router"
)
decode_image_generation_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.image_generation_server_tool_open_router"
)
decode_jev_router_plugin: Decode = lazy_decoder(globals(), "shared.jev_router_plugin")
decode_moderation_plugin: Decode = lazy_decoder(globals(), "shared.moderation_plugin")
decode_open_router_metadata: Decode = lazy_decoder(globals(), "shared.open_router_metadata")
decode_pareto_router_plugin: Decode = lazy_decoder(globals(), "shared.pareto_router_plugin")
decode_prompt_cache_breakpoint: Decode = lazy_decoder(globals(), "shared.prompt_cache_breakpoint")
decode_prompt_cache_options: Decode = lazy_decoder(globals(), "shared.prompt_cache_options")
decode_provider_preferences: Decode = lazy_decoder(globals(), "shared.provider_preferences")
decode_response_healing_plugin: Decode = lazy_decoder(globals(), "shared.response_healing_plugin")
decode_search_models_server_tool_config: Decode = lazy_decoder(
    globals(), "shared.search_models_server_tool_config"
)
decode_server_tool_use_details: Decode = lazy_decoder(globals(), "shared.server_tool_use_details")
decode_shell_server_tool_open_router: Decode = lazy_decoder(globals(), "shared.shell_server_tool_open_router")
decode_stop_server_tools_when: Decode = lazy_decoder(globals(), "shared.stop_server_tools_when")
decode_subagent_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.subagent_server_tool_open_router"
)
decode_switchyard_router_plugin: Decode = lazy_decoder(globals(), "shared.switchyard_router_plugin")
decode_tool_search_server_tool: Decode = lazy_decoder(globals(), "shared.tool_search_server_tool")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
decode_web_fetch_plugin: Decode = lazy_decoder(globals(), "shared.web_fetch_plugin")
decode_web_fetch_server_tool: Decode = lazy_decoder(globals(), "shared.web_fetch_server_tool")
decode_web_search_plugin: Decode = lazy_decoder(globals(), "shared.web_search_plugin")
decode_web_search_user_location_server_tool: Decode = lazy_decoder(
    globals(), "shared.web_search_user_location_server_tool"
)
decode_x_search_options: Decode = lazy_decoder(globals(), "shared.x_search_options")
_new = object.__new__


@model
class AdditionalToolsItem(_Model):
    """Input item that makes more tools available from this point of the conversation."""

    role: AdditionalToolsItemRole
    """Role in whose name the tools are added."""
    tools: list[AdditionalToolsItemToolsItem]
    """The tools to add, in the same forms as the request's `tools`."""
    type: Literal["additional_tools"]
    id: str | Unset | None = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdditionalToolsItem)
        self.role = pop("role", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_additional_tools_item_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_additional_tools_item = AdditionalToolsItem.decode


@model
class AdditionalToolsItemToolsItemFunction(_Model):
    """A function that the model may call and your program runs, added during the conversation."""

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[AdditionalToolsItemToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider.
    """
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdditionalToolsItemToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_additional_tools_item_tools_item_function = AdditionalToolsItemToolsItemFunction.decode


@model
class AdditionalToolsItemToolsItemObject(_Model):
    """A tool of any other type; its other fields are kept as they are."""

    type: str
    """Type of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdditionalToolsItemToolsItemObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_additional_tools_item_tools_item_object = AdditionalToolsItemToolsItemObject.decode


@model
class AgentMessageItem(_Model):
    """A message passed from one agent to another within a conversation."""

    author: str
    """Name of the agent that wrote the message."""
    content: list[AgentMessageItemContentItem]
    """Parts of the message: text, images, or encrypted content."""
    recipient: str
    """Name of the agent the message is addressed to."""
    type: Literal["agent_message"]
    agent: AgentMessageItemAgent | Unset | None = UNSET
    """The agent the item belongs to."""
    id: str | Unset | None = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AgentMessageItem)
        self.author = pop("author", UNSET)
        value = pop("content", UNSET)
        self.content = (
            [decode_agent_message_item_content_item(item) for item in value] if type(value) is list else value
        )
        self.recipient = pop("recipient", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("agent", UNSET)
            self.agent = None if value is None else decode_agent_message_item_agent(value)
        else:
            self.agent = UNSET
        self.additional_properties = rest
        return self


decode_agent_message_item = AgentMessageItem.decode


@model
class AgentMessageItemAgent(_Model):
    """An agent, named."""

    agent_name: str
    """Name of the agent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AgentMessageItemAgent)
        self.agent_name = pop("agent_name", UNSET)
        self.additional_properties = rest
        return self


decode_agent_message_item_agent = AgentMessageItemAgent.decode


@model
class AgentMessageItemContentItemEncryptedContent(_Model):
    """A part whose content is encrypted and can only be replayed."""

    encrypted_content: str
    """Opaque payload; send it back exactly as received."""
    type: Literal["encrypted_content"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AgentMessageItemContentItemEncryptedContent)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_agent_message_item_content_item_encrypted_content = AgentMessageItemContentItemEncryptedContent.decode


@model
class AlignmentChatAudio(_Model):
    """A spoken answer that was rejected."""

    transcript: str
    """What is said, as text."""
    id: str | Unset = UNSET
    """Id of the recording."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatAudio)
        self.transcript = pop("transcript", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_chat_audio = AlignmentChatAudio.decode


@model
class AlignmentChatImage(_Model):
    """An image of a rejected answer."""

    image_url: AlignmentChatImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_alignment_chat_image_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_chat_image = AlignmentChatImage.decode


@model
class AlignmentChatImageImageUrl(_Model):
    """Address of an image of a rejected answer."""

    url: str
    """Web address of the image, or a data URL that holds it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatImageImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_chat_image_image_url = AlignmentChatImageImageUrl.decode


@model
class AlignmentChatRejected(_Model):
    """A rejected answer, as a message in the form of chat completions."""

    content: str | None
    """Text of the answer; null when it has none."""
    refusal: str | None
    """What the model says in refusing; null when it does not refuse."""
    role: Literal["assistant"]
    audio: AlignmentChatAudio | Unset = UNSET
    """Spoken answer, where there is one."""
    images: list[AlignmentChatImage] | Unset = UNSET
    """Images of the answer."""
    tool_calls: list[AlignmentChatToolCall] | Unset = UNSET
    """Function calls in the answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatRejected)
        self.content = pop("content", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        if rest:
            value = pop("audio", UNSET)
            self.audio = decode_alignment_chat_audio(value)
            value = pop("images", UNSET)
            self.images = (
                [decode_alignment_chat_image(item) for item in value] if type(value) is list else value
            )
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_alignment_chat_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.audio = UNSET
            self.images = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


decode_alignment_chat_rejected = AlignmentChatRejected.decode


@model
class AlignmentChatToolCall(_Model):
    """A function call in a rejected answer."""

    function: AlignmentChatToolCallFunction
    """The function called, with its arguments."""
    id: str
    """Id of the call."""
    type: Literal["function"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatToolCall)
        value = pop("function", UNSET)
        self.function = decode_alignment_chat_tool_call_function(value)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_chat_tool_call = AlignmentChatToolCall.decode


@model
class AlignmentChatToolCallFunction(_Model):
    """The function called in a rejected answer."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    name: str
    """Name of the function."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatToolCallFunction)
        self.arguments = pop("arguments", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_chat_tool_call_function = AlignmentChatToolCallFunction.decode


@model
class AnnotationAddedEvent(_Model):
    """A citation was attached to the text of a message."""

    annotation: OpenAIResponsesAnnotation
    """The citation: of a web page, of a file, or of the path of a produced file."""
    annotation_index: int
    """Position of the citation among those of its content part, counted from 0."""
    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the message that is being written."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_text.annotation.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnnotationAddedEvent)
        value = pop("annotation", UNSET)
        self.annotation = decode_open_ai_responses_annotation(value)
        self.annotation_index = pop("annotation_index", UNSET)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_annotation_added_event = AnnotationAddedEvent.decode


@model
class ApplyPatchCallItem(_Model):
    """The model's request to create, change or delete one file by a patch."""

    call_id: str
    """Pairs the call with its `apply_patch_call_output`."""
    operation: ApplyPatchCallOperation
    """What to do, and to which file."""
    status: ApplyPatchCallStatus
    """How far the call has come."""
    type: Literal["apply_patch_call"]
    id: str | Unset | None = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCallItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_call_item = ApplyPatchCallItem.decode


@model
class ApplyPatchCallOperationDiffDeltaEvent(_Model):
    """A further piece of the diff in a patch call."""

    delta: str
    """Text to append to the diff received so far."""
    item_id: str
    """Id of the patch call that the diff belongs to."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.apply_patch_call_operation_diff.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCallOperationDiffDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_call_operation_diff_delta_event = ApplyPatchCallOperationDiffDeltaEvent.decode


@model
class ApplyPatchCallOperationDiffDoneEvent(_Model):
    """The diff in a patch call is finished."""

    diff: str
    """The whole diff; equal to all pieces joined."""
    item_id: str
    """Id of the patch call that the diff belongs to."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.apply_patch_call_operation_diff.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCallOperationDiffDoneEvent)
        self.diff = pop("diff", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_call_operation_diff_done_event = ApplyPatchCallOperationDiffDoneEvent.decode


@model
class ApplyPatchCallOutputItem(_Model):
    """Your report on how applying a patch went, sent back to the model."""

    call_id: str
    """The `call_id` of the `apply_patch_call` being answered."""
    status: ApplyPatchCallOutputItemStatus
    """Whether the patch could be applied."""
    type: Literal["apply_patch_call_output"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    output: str | Unset | None = UNSET
    """Log or error text for the model to read."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.output = pop("output", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_call_output_item = ApplyPatchCallOutputItem.decode


@model
class ApplyPatchCreateFileOperation(_Model):
    """Create a file."""

    diff: str
    """Patch that holds the content of the new file."""
    path: str
    """Path of the file to create."""
    type: Literal["create_file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCreateFileOperation)
        self.diff = pop("diff", UNSET)
        self.path = pop("path", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_create_file_operation = ApplyPatchCreateFileOperation.decode


@model
class ApplyPatchDeleteFileOperation(_Model):
    """Delete a file."""

    path: str
    """Path of the file to delete."""
    type: Literal["delete_file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchDeleteFileOperation)
        self.path = pop("path", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_delete_file_operation = ApplyPatchDeleteFileOperation.decode


@model
class ApplyPatchServerTool(_Model):
    """The provider's own patch tool: the model answers with `apply_patch_call` items for you to apply."""

    type: Literal["apply_patch"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchServerTool)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_server_tool = ApplyPatchServerTool.decode


@model
class ApplyPatchServerToolConfig(_Model):
    """Settings of OpenRouter's patch tool."""

    engine: ApplyPatchEngineEnum | Unset = UNSET
    """Which implementation serves the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_server_tool_config = ApplyPatchServerToolConfig.decode


@model
class ApplyPatchServerToolOpenRouter(_Model):
    """OpenRouter's patch tool, for the Responses API only."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | Unset = UNSET
    """Settings of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_apply_patch_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_apply_patch_server_tool_open_router = ApplyPatchServerToolOpenRouter.decode


@model
class ApplyPatchUpdateFileOperation(_Model):
    """Change an existing file."""

    diff: str
    """Patch to apply to the file."""
    path: str
    """Path of the file to change."""
    type: Literal["update_file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchUpdateFileOperation)
        self.diff = pop("diff", UNSET)
        self.path = pop("path", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_apply_patch_update_file_operation = ApplyPatchUpdateFileOperation.decode


@model
class BaseInputsItemMessage(_Model):
    """An input message as it was sent, without an id."""

    content: list[BaseInputsItemMessageContentItem] | str
    """What the message says: plain text, or parts that may also be images, files or audio."""
    role: BaseInputsItemMessageRole
    """Who speaks in the message."""
    phase: BaseInputsItemMessagePhase | Unset | None = UNSET
    """For an assistant message, whether it was interim commentary or the final answer; null when not
    marked.
    """
    type: Literal["message"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseInputsItemMessage)
        value = pop("content", UNSET)
        self.content = (
            [decode_base_inputs_item_message_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.role = pop("role", UNSET)
        self.phase = pop("phase", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_base_inputs_item_message = BaseInputsItemMessage.decode


@model
class BaseReasoningConfig(_Model):
    """Reasoning settings that a response was produced with."""

    context: ReasoningContext | Unset | None = UNSET
    """How far back in the conversation the model may see its own reasoning; null when not set."""
    effort: ReasoningEffort | Unset | None = UNSET
    """How hard the model was asked to think; null when not set."""
    mode: ReasoningMode | Unset | None = UNSET
    """Whether the ordinary or the more thorough way of reasoning was asked for; null when not set."""
    summary: ReasoningSummaryVerbosity | Unset | None = UNSET
    """How detailed a summary of the reasoning was asked for; null when none was."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningConfig)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


decode_base_reasoning_config = BaseReasoningConfig.decode


@model
class CodeInterpreterCallCodeDeltaEvent(_Model):
    """A further piece of the code that the model wants to run."""

    delta: str
    """Text to append to the code received so far."""
    item_id: str
    """Id of the code interpreter call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.code_interpreter_call_code.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallCodeDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_call_code_delta_event = CodeInterpreterCallCodeDeltaEvent.decode


@model
class CodeInterpreterCallCodeDoneEvent(_Model):
    """The code that the model wants to run is finished."""

    code: str
    """The whole code; equal to all pieces joined."""
    item_id: str
    """Id of the code interpreter call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.code_interpreter_call_code.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallCodeDoneEvent)
        self.code = pop("code", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_call_code_done_event = CodeInterpreterCallCodeDoneEvent.decode


@model
class CodeInterpreterCallCompletedEvent(_Model):
    """A code interpreter call has finished."""

    item_id: str
    """Id of the code interpreter call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.code_interpreter_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallCompletedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_call_completed_event = CodeInterpreterCallCompletedEvent.decode


@model
class CodeInterpreterCallInProgressEvent(_Model):
    """A code interpreter call has begun."""

    item_id: str
    """Id of the code interpreter call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.code_interpreter_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallInProgressEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_call_in_progress_event = CodeInterpreterCallInProgressEvent.decode


@model
class CodeInterpreterCallInterpretingEvent(_Model):
    """The code of a code interpreter call is running."""

    item_id: str
    """Id of the code interpreter call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.code_interpreter_call.interpreting"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallInterpretingEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_call_interpreting_event = CodeInterpreterCallInterpretingEvent.decode


@model
class CodeInterpreterFileOutput(_Model):
    """A file that interpreted code produced."""

    type: Literal["file"]
    download_url: str | Unset = UNSET
    """Address the file can be downloaded from."""
    error_code: str | Unset | None = UNSET
    """Why the file could not be delivered, if it could not."""
    expires_at: str | Unset = UNSET
    """When the file, or its address, stops being available."""
    filename: str | Unset = UNSET
    """Name of the file."""
    id: str | Unset = UNSET
    """Id of the file."""
    media_type: str | Unset = UNSET
    """MIME type of the content."""
    sha256: str | Unset = UNSET
    """SHA-256 digest of the content."""
    size_bytes: int | Unset = UNSET
    """Size in bytes."""
    status: str | Unset = UNSET
    """State of the file."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterFileOutput)
        self.type = pop("type", UNSET)
        self.download_url = pop("download_url", UNSET)
        self.error_code = pop("error_code", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.sha256 = pop("sha256", UNSET)
        self.size_bytes = pop("size_bytes", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_file_output = CodeInterpreterFileOutput.decode


@model
class CodeInterpreterImageOutput(_Model):
    """An image that interpreted code produced."""

    type: Literal["image"]
    url: str
    """Address of the image."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterImageOutput)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_image_output = CodeInterpreterImageOutput.decode


@model
class CodeInterpreterLogsOutput(_Model):
    """What interpreted code printed."""

    logs: str
    """The printed text."""
    type: Literal["logs"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterLogsOutput)
        self.logs = pop("logs", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_logs_output = CodeInterpreterLogsOutput.decode


@model
class CodeInterpreterServerTool(_Model):
    """The provider's code interpreter, which runs code the model writes in a container."""

    container: str | CodeInterpreterServerToolContainerAuto
    """Id of an existing container, or an `auto` object to have one made."""
    type: Literal["code_interpreter"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterServerTool)
        value = pop("container", UNSET)
        self.container = decode_code_interpreter_server_tool_container_auto(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_server_tool = CodeInterpreterServerTool.decode


@model
class CodeInterpreterServerToolContainerAuto(_Model):
    """Asks for a container to be made for the code interpreter."""

    type: Literal["auto"]
    file_ids: list[str] | Unset = UNSET
    """Ids of uploaded files to put into the container."""
    memory_limit: CodeInterpreterServerToolContainerAutoMemoryLimit | Unset | None = UNSET
    """Memory of the container."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterServerToolContainerAuto)
        self.type = pop("type", UNSET)
        self.file_ids = pop("file_ids", UNSET)
        self.memory_limit = pop("memory_limit", UNSET)
        self.additional_properties = rest
        return self


decode_code_interpreter_server_tool_container_auto = CodeInterpreterServerToolContainerAuto.decode


@model
class CodexLocalShellTool(_Model):
    """Lets the model ask your program to run shell commands on your own machine, as `local_shell_call`
    items.
    """

    type: Literal["local_shell"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodexLocalShellTool)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_codex_local_shell_tool = CodexLocalShellTool.decode


@model
class CompactionItem(_Model):
    """A compacted stretch of earlier conversation, replayed as input."""

    encrypted_content: str
    """The compacted conversation as an opaque payload; send it back exactly as received."""
    type: Literal["compaction"]
    id: str | Unset | None = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CompactionItem)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_compaction_item = CompactionItem.decode


@model
class CompoundFilter(_Model):
    """Several file search filters joined by `and` or `or`."""

    filters: list[dict[str, Any]]
    """Filters to join: comparisons, or compound filters again."""
    type: CompoundFilterType
    """Whether all filters must hold or any one suffices."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CompoundFilter)
        self.filters = pop("filters", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_compound_filter = CompoundFilter.decode


@model
class ComputerUseServerTool(_Model):
    """The provider's computer use tool: the model answers with screen actions for you to carry out."""

    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: ComputerUseServerToolEnvironment
    """Kind of system the model is operating."""
    type: Literal["computer_use_preview"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ComputerUseServerTool)
        self.display_height = pop("display_height", UNSET)
        self.display_width = pop("display_width", UNSET)
        self.environment = pop("environment", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_computer_use_server_tool = ComputerUseServerTool.decode


@model
class ConfigurationUpdateItem(_Model):
    """Input item that changes settings in the course of a conversation."""

    reasoning: ConfigurationUpdateReasoning
    """Reasoning settings to change to."""
    type: Literal["configuration_update"]
    id: str | Unset | None = UNSET
    """Id of the item; null or absent when it was sent without one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConfigurationUpdateItem)
        value = pop("reasoning", UNSET)
        self.reasoning = decode_configuration_update_reasoning(value)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_configuration_update_item = ConfigurationUpdateItem.decode


@model
class ContentPartAddedEvent(_Model):
    """A content part was opened in an output item; its text follows in delta events."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the item that the part was added to."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    part: ContentPartAddedEventPart
    """The part as it starts out, with little or no text yet."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.content_part.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartAddedEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_content_part_added_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_added_event = ContentPartAddedEvent.decode


@model
class ContentPartDoneEvent(_Model):
    """A content part of an output item is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the item that holds the part."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    part: ContentPartDoneEventPart
    """The part in full, as it stands in the finished item."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.content_part.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_content_part_done_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_done_event = ContentPartDoneEvent.decode


@model
class ContextCompactionItem(_Model):
    """Marks where the context was compacted, replayed as input."""

    type: Literal["context_compaction"]
    encrypted_content: str | Unset | None = UNSET
    """The compacted context as an opaque payload; send it back exactly as received."""
    id: str | Unset | None = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContextCompactionItem)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_context_compaction_item = ContextCompactionItem.decode


@model
class CustomTool(_Model):
    """A tool of yours that the model calls with free text instead of JSON arguments."""

    name: str
    """Name the model calls the tool by."""
    type: Literal["custom"]
    async_: bool | Unset = UNSET
    """Declares the tool asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | Unset = UNSET
    """Tells the model what the tool does and when to call it."""
    format: CustomToolFormat | Unset = UNSET
    """Form the input must take; any text when absent."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomTool)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_custom_tool_format(value)
        else:
            self.format = UNSET
        self.additional_properties = rest
        return self


decode_custom_tool = CustomTool.decode


@model
class CustomToolCallInputDeltaEvent(_Model):
    """A further piece of the free text that the model sends to a custom tool."""

    delta: str
    """Text to append to the input received so far."""
    item_id: str
    """Id of the custom tool call that is being written."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.custom_tool_call_input.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolCallInputDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_call_input_delta_event = CustomToolCallInputDeltaEvent.decode


@model
class CustomToolCallInputDoneEvent(_Model):
    """The text that the model sends to a custom tool is finished."""

    input: str
    """The whole input; equal to all pieces joined."""
    item_id: str
    """Id of the custom tool call that is being written."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.custom_tool_call_input.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolCallInputDoneEvent)
        self.input = pop("input", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_call_input_done_event = CustomToolCallInputDoneEvent.decode


@model
class CustomToolCallItem(_Model):
    """An earlier call of a custom tool, replayed as input."""

    call_id: str
    """Pairs the call with its `custom_tool_call_output`."""
    input: str
    """The text the model passed to the tool."""
    name: str
    """Name of the tool called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset | None = UNSET
    """Whether the call was asynchronous, as the tool was declared; null when not told."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    namespace: str | Unset | None = UNSET
    """Namespace the tool belongs to, if it was declared in one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolCallItem)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_call_item = CustomToolCallItem.decode


@model
class CustomToolCallOutputItem(_Model):
    """The result of a custom tool call, for the model to read."""

    call_id: str
    """The `call_id` of the call being answered."""
    output: str | list[CustomToolCallOutputItemOutputItem]
    """The result, as text or as a list of text, image and file parts."""
    type: Literal["custom_tool_call_output"]
    id: str | Unset = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_custom_tool_call_output_item_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_call_output_item = CustomToolCallOutputItem.decode


@model
class CustomToolFormatGrammar(_Model):
    """Input that must follow a grammar."""

    definition: str
    """The grammar, written in the chosen syntax."""
    syntax: CustomToolFormatGrammarSyntax
    """Notation of the grammar."""
    type: Literal["grammar"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolFormatGrammar)
        self.definition = pop("definition", UNSET)
        self.syntax = pop("syntax", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_format_grammar = CustomToolFormatGrammar.decode


@model
class CustomToolFormatText(_Model):
    """Input that may be any text."""

    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolFormatText)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_custom_tool_format_text = CustomToolFormatText.decode


@model
class DebugEvent(_Model):
    """What went on between OpenRouter and the provider, for a streamed request that asked for
    debugging.
    """

    debug: DebugEventDebug
    """The details. Meant for development, not for production."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.debug"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEvent)
        value = pop("debug", UNSET)
        self.debug = decode_debug_event_debug(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_debug_event = DebugEvent.decode


@model
class DebugEventDebug(_Model):
    """Debugging details; each event carries some of them."""

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    """The request body in the form sent to the provider, with secrets removed as far as they were
    recognized.
    """
    timings: DebugEventDebugTimings | Unset = UNSET
    """A point in the course of the request, with its time."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEventDebug)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        if rest:
            value = pop("timings", UNSET)
            self.timings = decode_debug_event_debug_timings(value)
        else:
            self.timings = UNSET
        self.additional_properties = rest
        return self


decode_debug_event_debug = DebugEventDebug.decode


@model
class DebugEventDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: DebugEventDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEventDebugTimings)
        self.epoch_ms = pop("epoch_ms", UNSET)
        self.event = pop("event", UNSET)
        self.start_ms = pop("start_ms", UNSET)
        self.additional_properties = rest
        return self


decode_debug_event_debug_timings = DebugEventDebugTimings.decode


@model
class EasyInputMessage(_Model):
    """A message in its shortest form: a role and its content."""

    role: EasyInputMessageRole
    """Who speaks."""
    content: list[EasyInputMessageContentItem] | str | Unset | None = UNSET
    """The message as a string or as a list of parts."""
    phase: EasyInputMessagePhase | Unset | None = UNSET
    """For assistant messages, whether this was interim commentary or the final answer."""
    type: Literal["message"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EasyInputMessage)
        self.role = pop("role", UNSET)
        self.phase = pop("phase", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_easy_input_message_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_easy_input_message = EasyInputMessage.decode


@model
class ErrorEvent(_Model):
    """The stream failed; no further answer follows. The details are either in the event itself or in
    `error`: read both.
    """

    type: Literal["error"]
    code: str | Unset | None = UNSET
    """What kind of error it is, in the flat form; null when the server gives none."""
    error: ErrorEventError | Unset = UNSET
    """The details, in the nested form."""
    message: str | Unset = UNSET
    """What went wrong, for a person to read, in the flat form."""
    param: str | Unset | None = UNSET
    """Request field at fault; null when no single field is."""
    sequence_number: int | Unset = UNSET
    """Number of this event in the order of the stream; sometimes left out."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorEvent)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.param = pop("param", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = decode_error_event_error(value)
        else:
            self.error = UNSET
        self.additional_properties = rest
        return self


decode_error_event = ErrorEvent.decode


@model
class ErrorEventError(_Model):
    """Details of a failed stream, where they are nested."""

    code: str | int | Unset | None = UNSET
    """What kind of error it is, as a name or a number."""
    message: str | Unset = UNSET
    """What went wrong, for a person to read."""
    metadata: dict[str, Any] | Unset = UNSET
    """Further facts about the error; the keys vary with its kind."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorEventError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.additional_properties = rest
        return self


decode_error_event_error = ErrorEventError.decode


@model
class FileCitation(_Model):
    """Points from the answer to a whole file as its source."""

    file_id: str
    """Id of the cited file."""
    filename: str
    """Name of the cited file."""
    index: int
    """Place of the file in the list of files."""
    type: Literal["file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileCitation)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_file_citation = FileCitation.decode


@model
class FilePath(_Model):
    """Points from the answer to a file the model produced."""

    file_id: str
    """Id of the file."""
    index: int
    """Place of the file in the list of files."""
    type: Literal["file_path"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FilePath)
        self.file_id = pop("file_id", UNSET)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_file_path = FilePath.decode


@model
class FileSearchServerTool(_Model):
    """The provider's file search, over vector stores kept there."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileSearchServerToolFilters | Unknown | Unset | None = UNSET
    """Restricts the search to files whose attributes match."""
    max_num_results: int | Unset = UNSET
    """Most results one search returns."""
    ranking_options: FileSearchServerToolRankingOptions | Unset = UNSET
    """How results are ranked and which weak ones are dropped."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerTool)
        self.type = pop("type", UNSET)
        self.vector_store_ids = pop("vector_store_ids", UNSET)
        self.max_num_results = pop("max_num_results", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = None if value is None else decode_file_search_server_tool_filters(value)
            value = pop("ranking_options", UNSET)
            self.ranking_options = decode_file_search_server_tool_ranking_options(value)
        else:
            self.filters = UNSET
            self.ranking_options = UNSET
        self.additional_properties = rest
        return self


decode_file_search_server_tool = FileSearchServerTool.decode


@model
class FileSearchServerToolFiltersObject(_Model):
    """Compares one file attribute with a value."""

    key: str
    """Name of the attribute."""
    type: FileSearchServerToolFiltersObjectType
    """Comparison to make."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerToolFiltersObject)
        self.key = pop("key", UNSET)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_file_search_server_tool_filters_object = FileSearchServerToolFiltersObject.decode


@model
class FileSearchServerToolRankingOptions(_Model):
    """How file search ranks what it finds."""

    ranker: FileSearchServerToolRankingOptionsRanker | Unset = UNSET
    """Ranking algorithm to use."""
    score_threshold: float | Unset = UNSET
    """Results that score below this are dropped."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerToolRankingOptions)
        self.ranker = pop("ranker", UNSET)
        self.score_threshold = pop("score_threshold", UNSET)
        self.additional_properties = rest
        return self


decode_file_search_server_tool_ranking_options = FileSearchServerToolRankingOptions.decode


@model
class FormatJsonObjectConfig(_Model):
    """Answer with any valid JSON object."""

    type: Literal["json_object"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FormatJsonObjectConfig)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_format_json_object_config = FormatJsonObjectConfig.decode


@model
class FormatJsonSchemaConfig(_Model):
    """Answer with JSON that follows a given schema. The fields are flat here, unlike in chat
    completions.
    """

    name: str
    """Name of the schema."""
    schema: dict[str, Any]
    """The JSON Schema of the answer."""
    type: Literal["json_schema"]
    description: str | Unset = UNSET
    """Tells the model what the answer is for."""
    strict: bool | Unset | None = UNSET
    """Whether the answer must follow the schema exactly. How far that is enforced varies by provider."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FormatJsonSchemaConfig)
        self.name = pop("name", UNSET)
        self.schema = pop("schema", UNSET)
        self.type = pop("type", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_format_json_schema_config = FormatJsonSchemaConfig.decode


@model
class FormatTextConfig(_Model):
    """Answer with plain text."""

    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FormatTextConfig)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_format_text_config = FormatTextConfig.decode


@model
class FunctionCallArgsDeltaEvent(_Model):
    """A further piece of the arguments of a function call."""

    delta: str
    """JSON text to append to the arguments received so far. Not parseable on its own."""
    item_id: str
    """Id of the function call that is being written."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.function_call_arguments.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallArgsDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_function_call_args_delta_event = FunctionCallArgsDeltaEvent.decode


@model
class FunctionCallArgsDoneEvent(_Model):
    """The arguments of a function call are finished."""

    arguments: str
    """The whole arguments, as JSON text. Check them: the model may write JSON that does not fit the
    schema.
    """
    item_id: str
    """Id of the function call that is being written."""
    name: str
    """Function that the model wants to call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.function_call_arguments.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallArgsDoneEvent)
        self.arguments = pop("arguments", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.name = pop("name", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_function_call_args_done_event = FunctionCallArgsDoneEvent.decode


@model
class FunctionCallItem(_Model):
    """An earlier function call by the model, replayed as input."""

    arguments: str
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: str
    """Pairs the call with its `function_call_output`."""
    name: str
    """Name of the function called."""
    type: Literal["function_call"]
    async_: bool | Unset | None = UNSET
    """Whether the call was asynchronous, as the function was declared; null when not told."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    namespace: str | Unset | None = UNSET
    """Namespace the function belongs to, if it was declared in one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""
    subagent_id: str | Unset | None = UNSET
    """Id of the sub-agent that made the call, if one did. Send it back as received."""
    subagent_items: list[FunctionCallItemSubagentItemsItem] | Unset | None = UNSET
    """State of the suspended sub-agent that made the call. Send the items back as received."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallItem)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.subagent_id = pop("subagent_id", UNSET)
        if rest:
            value = pop("subagent_items", UNSET)
            self.subagent_items = (
                [decode_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


decode_function_call_item = FunctionCallItem.decode


@model
class FunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; fields other than the type are kept as they are."""

    type: str
    """Type of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallItemSubagentItemsItem)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_function_call_item_subagent_items_item = FunctionCallItemSubagentItemsItem.decode


@model
class FunctionCallOutputItem(_Model):
    """The result of a function call, for the model to read."""

    call_id: str
    """The `call_id` of the function call being answered."""
    output: str | list[FunctionCallOutputItemOutputItem]
    """The result, as text or as a list of text, image and file parts."""
    type: Literal["function_call_output"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_function_call_output_item_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_function_call_output_item = FunctionCallOutputItem.decode


@model
class FusionAnalysisResult(_Model):
    """What the fusion judge found when it compared the panel's answers."""

    blind_spots: list[str]
    """What every panel model overlooked."""
    consensus: list[str]
    """What the panel models agree on."""
    contradictions: list[FusionAnalysisResultContradictionsItem]
    """Where panel models disagree."""
    partial_coverage: list[FusionAnalysisResultPartialCoverageItem]
    """Points that only some of the panel models made."""
    unique_insights: list[FusionAnalysisResultUniqueInsightsItem]
    """Points that a single panel model made."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResult)
        self.blind_spots = pop("blind_spots", UNSET)
        self.consensus = pop("consensus", UNSET)
        value = pop("contradictions", UNSET)
        self.contradictions = (
            [decode_fusion_analysis_result_contradictions_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("partial_coverage", UNSET)
        self.partial_coverage = (
            [decode_fusion_analysis_result_partial_coverage_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("unique_insights", UNSET)
        self.unique_insights = (
            [decode_fusion_analysis_result_unique_insights_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_fusion_analysis_result = FusionAnalysisResult.decode


@model
class FusionAnalysisResultContradictionsItem(_Model):
    """A topic on which panel models disagree."""

    stances: list[FusionAnalysisResultContradictionsItemStancesItem]
    """What each model says about it."""
    topic: str
    """What the disagreement is about."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResultContradictionsItem)
        value = pop("stances", UNSET)
        self.stances = (
            [decode_fusion_analysis_result_contradictions_item_stances_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.topic = pop("topic", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_analysis_result_contradictions_item = FusionAnalysisResultContradictionsItem.decode


@model
class FusionAnalysisResultContradictionsItemStancesItem(_Model):
    """The stance of one panel model."""

    model: str
    """Slug of the model."""
    stance: str
    """What the model holds."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResultContradictionsItemStancesItem)
        self.model = pop("model", UNSET)
        self.stance = pop("stance", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_analysis_result_contradictions_item_stances_item = (
    FusionAnalysisResultContradictionsItemStancesItem.decode
)


@model
class FusionAnalysisResultPartialCoverageItem(_Model):
    """A point made by some of the panel models."""

    models: list[str]
    """Slugs of the models that made it."""
    point: str
    """The point."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResultPartialCoverageItem)
        self.models = pop("models", UNSET)
        self.point = pop("point", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_analysis_result_partial_coverage_item = FusionAnalysisResultPartialCoverageItem.decode


@model
class FusionAnalysisResultUniqueInsightsItem(_Model):
    """A point made by one panel model alone."""

    insight: str
    """The point."""
    model: str
    """Slug of the model that made it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResultUniqueInsightsItem)
        self.insight = pop("insight", UNSET)
        self.model = pop("model", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_analysis_result_unique_insights_item = FusionAnalysisResultUniqueInsightsItem.decode


@model
class FusionCallAnalysisCompletedEvent(_Model):
    """The comparison of a fusion call's panel answers is finished."""

    analysis: FusionAnalysisResult
    """Where the answers of the panel agree and differ, and what they miss."""
    item_id: str
    """Id of the fusion call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.analysis.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallAnalysisCompletedEvent)
        value = pop("analysis", UNSET)
        self.analysis = decode_fusion_analysis_result(value)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_analysis_completed_event = FusionCallAnalysisCompletedEvent.decode


@model
class FusionCallAnalysisInProgressEvent(_Model):
    """A model has begun to compare the answers of a fusion call's panel."""

    analyst_model: str
    """Model that compares the answers."""
    item_id: str
    """Id of the fusion call."""
    judge_model: str
    """Former name of `analyst_model`; read that instead. Deprecated."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.analysis.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallAnalysisInProgressEvent)
        self.analyst_model = pop("analyst_model", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.judge_model = pop("judge_model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_analysis_in_progress_event = FusionCallAnalysisInProgressEvent.decode


@model
class FusionCallCompletedEvent(_Model):
    """A fusion call has finished."""

    item_id: str
    """Id of the fusion call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallCompletedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_completed_event = FusionCallCompletedEvent.decode


@model
class FusionCallInProgressEvent(_Model):
    """A fusion call has begun: a panel of models will answer, and one model will compare the answers."""

    item_id: str
    """Id of the fusion call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallInProgressEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_in_progress_event = FusionCallInProgressEvent.decode


@model
class FusionCallPanelAddedEvent(_Model):
    """A model joined the panel of a fusion call."""

    item_id: str
    """Id of the fusion call."""
    model: str
    """Model that joined."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.panel.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallPanelAddedEvent)
        self.item_id = pop("item_id", UNSET)
        self.model = pop("model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_panel_added_event = FusionCallPanelAddedEvent.decode


@model
class FusionCallPanelCompletedEvent(_Model):
    """A model of the panel finished its answer."""

    content: str
    """The whole answer of that model."""
    item_id: str
    """Id of the fusion call."""
    model: str
    """Model that finished."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.panel.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallPanelCompletedEvent)
        self.content = pop("content", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.model = pop("model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_panel_completed_event = FusionCallPanelCompletedEvent.decode


@model
class FusionCallPanelDeltaEvent(_Model):
    """A further piece of one panel model's answer."""

    delta: str
    """Text to append to that model's answer."""
    item_id: str
    """Id of the fusion call."""
    model: str
    """Model that wrote the piece. Several may write at once."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.panel.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallPanelDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.model = pop("model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_panel_delta_event = FusionCallPanelDeltaEvent.decode


@model
class FusionCallPanelFailedEvent(_Model):
    """A model of the panel failed to answer."""

    error: str
    """What went wrong, as text."""
    item_id: str
    """Id of the fusion call."""
    model: str
    """Model that failed."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.panel.failed"]
    status_code: int | Unset = UNSET
    """HTTP status that the model failed with, where there was one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallPanelFailedEvent)
        self.error = pop("error", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.model = pop("model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.status_code = pop("status_code", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_panel_failed_event = FusionCallPanelFailedEvent.decode


@model
class FusionCallPanelReasoningDeltaEvent(_Model):
    """A further piece of one panel model's reasoning."""

    delta: str
    """Text to append to that model's reasoning."""
    item_id: str
    """Id of the fusion call."""
    model: str
    """Model that reasoned. Several may do so at once."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.fusion_call.panel.reasoning.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionCallPanelReasoningDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.model = pop("model", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_call_panel_reasoning_delta_event = FusionCallPanelReasoningDeltaEvent.decode


@model
class FusionSource(_Model):
    """A web page that the fusion panel drew on."""

    title: str
    """Title of the page."""
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionSource)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_source = FusionSource.decode


@model
class ImageGenCallCompletedEvent(_Model):
    """An image generation call has finished; the picture is in the item."""

    item_id: str
    """Id of the image generation call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.image_generation_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenCallCompletedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_call_completed_event = ImageGenCallCompletedEvent.decode


@model
class ImageGenCallGeneratingEvent(_Model):
    """A picture is being made."""

    item_id: str
    """Id of the image generation call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.image_generation_call.generating"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenCallGeneratingEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_call_generating_event = ImageGenCallGeneratingEvent.decode


@model
class ImageGenCallInProgressEvent(_Model):
    """An image generation call has begun."""

    item_id: str
    """Id of the image generation call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.image_generation_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenCallInProgressEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_call_in_progress_event = ImageGenCallInProgressEvent.decode


@model
class ImageGenCallPartialImageEvent(_Model):
    """A preview of a picture that is not finished yet."""

    item_id: str
    """Id of the image generation call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    partial_image_b64: str
    """The preview, encoded as base64. The images endpoint calls the same thing `b64_json`."""
    partial_image_index: int
    """Which preview of the picture it is, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.image_generation_call.partial_image"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenCallPartialImageEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.partial_image_b64 = pop("partial_image_b64", UNSET)
        self.partial_image_index = pop("partial_image_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_call_partial_image_event = ImageGenCallPartialImageEvent.decode


@model
class ImageGenerationServerTool(_Model):
    """The provider's image generation tool."""

    type: Literal["image_generation"]
    background: ImageGenerationServerToolBackground | Unset = UNSET
    """Whether the background is transparent or opaque."""
    input_fidelity: ImageGenerationServerToolInputFidelity | Unset | None = UNSET
    """How closely to keep to the input images."""
    input_image_mask: ImageGenerationServerToolInputImageMask | Unset = UNSET
    """Mask that marks which area of an input image to repaint."""
    model: str | Unset = UNSET
    """Image model to use."""
    moderation: ImageGenerationServerToolModeration | Unset = UNSET
    """How strictly the images are moderated."""
    output_compression: int | Unset = UNSET
    """Compression of the image, for formats that have it."""
    output_format: ImageGenerationServerToolOutputFormat | Unset = UNSET
    """File format of the images."""
    partial_images: int | Unset = UNSET
    """How many unfinished images to send while streaming."""
    quality: ImageGenerationServerToolQuality | Unset = UNSET
    """Quality of the images."""
    size: str | Unset = UNSET
    """Size of the images."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerTool)
        self.type = pop("type", UNSET)
        self.background = pop("background", UNSET)
        self.input_fidelity = pop("input_fidelity", UNSET)
        self.model = pop("model", UNSET)
        self.moderation = pop("moderation", UNSET)
        self.output_compression = pop("output_compression", UNSET)
        self.output_format = pop("output_format", UNSET)
        self.partial_images = pop("partial_images", UNSET)
        self.quality = pop("quality", UNSET)
        self.size = pop("size", UNSET)
        if rest:
            value = pop("input_image_mask", UNSET)
            self.input_image_mask = decode_image_generation_server_tool_input_image_mask(value)
        else:
            self.input_image_mask = UNSET
        self.additional_properties = rest
        return self


decode_image_generation_server_tool = ImageGenerationServerTool.decode


@model
class ImageGenerationServerToolInputImageMask(_Model):
    """A mask for repainting part of an image, given as a file id or an address."""

    file_id: str | Unset = UNSET
    """Id of an uploaded file that holds the mask."""
    image_url: str | Unset = UNSET
    """Address of the mask image, or the image itself as a data URL."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerToolInputImageMask)
        self.file_id = pop("file_id", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_server_tool_input_image_mask = ImageGenerationServerToolInputImageMask.decode


@model
class IncompleteDetails(_Model):
    """Why a response stopped before its end."""

    reason: IncompleteDetailsReason | Unset = UNSET
    """What cut the response short."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(IncompleteDetails)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


decode_incomplete_details = IncompleteDetails.decode


@model
class InputAudio(_Model):
    """Audio in a message."""

    input_audio: InputAudioInputAudio
    """The recording and its format."""
    type: Literal["input_audio"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_input_audio_input_audio(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_input_audio = InputAudio.decode


@model
class InputAudioInputAudio(_Model):
    """A recording and its format."""

    data: str
    """The recording in base64, without a `data:` prefix; an address is not accepted."""
    format: InputAudioInputAudioFormat
    """Audio format of the recording."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputAudioInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


decode_input_audio_input_audio = InputAudioInputAudio.decode


@model
class InputFile(_Model):
    """A file in a message, such as a PDF: its data, its address, or the id of an upload."""

    type: Literal["input_file"]
    file_data: str | Unset = UNSET
    """The file itself as a data URL."""
    file_id: str | Unset | None = UNSET
    """Id of an uploaded file."""
    file_url: str | Unset = UNSET
    """Address the file can be fetched from."""
    filename: str | Unset = UNSET
    """Name of the file."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputFile)
        self.type = pop("type", UNSET)
        self.file_data = pop("file_data", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.file_url = pop("file_url", UNSET)
        self.filename = pop("filename", UNSET)
        self.additional_properties = rest
        return self


decode_input_file = InputFile.decode


@model
class InputImage(_Model):
    """An image in a message."""

    detail: InputImageDetail
    """How finely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | Unset | None = UNSET
    """Id of an uploaded file that holds the image, in place of `image_url`."""
    image_url: str | Unset | None = UNSET
    """Address of the image, or the image itself as a data URL."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputImage)
        self.detail = pop("detail", UNSET)
        self.type = pop("type", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.additional_properties = rest
        return self


decode_input_image = InputImage.decode


@model
class InputMessageItem(_Model):
    """A message of a user, the system or a developer, as an item."""

    role: InputMessageItemRole
    """Who speaks."""
    content: list[InputMessageItemContentItem] | Unset | None = UNSET
    """Parts of the message."""
    id: str | Unset = UNSET
    """Id of the item."""
    type: Literal["message"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputMessageItem)
        self.role = pop("role", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_input_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_input_message_item = InputMessageItem.decode


@model
class InputText(_Model):
    """Text in a message."""

    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Unset | None = UNSET
    """Marks the end of a prefix for the provider to cache. Works with `prompt_cache_options`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("prompt_cache_breakpoint", UNSET)
            self.prompt_cache_breakpoint = None if value is None else decode_prompt_cache_breakpoint(value)
        else:
            self.prompt_cache_breakpoint = UNSET
        self.additional_properties = rest
        return self


decode_input_text = InputText.decode


@model
class InputVideo(_Model):
    """A video in a message."""

    type: Literal["input_video"]
    video_url: str
    """Address of the video, or the video itself as a data URL. Which addresses work depends on the
    provider.
    """
    processing: InputVideoProcessing | Unset = UNSET
    """How the video is processed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputVideo)
        self.type = pop("type", UNSET)
        self.video_url = pop("video_url", UNSET)
        self.processing = pop("processing", UNSET)
        self.additional_properties = rest
        return self


decode_input_video = InputVideo.decode


@model
class InputsItemMessage(_Model):
    """An earlier answer of the model, replayed as an output item."""

    content: list[InputsItemMessageContentItem] | str | None
    """The answer as a string or as a list of text and refusal parts."""
    id: str
    """Id of the message. Replayed answers must have one."""
    role: Literal["assistant"]
    type: Literal["message"]
    """The API default is `"message"`."""
    phase: InputsItemMessagePhase | Unset | None = UNSET
    """Whether this was interim commentary or the final answer."""
    status: InputsItemMessageStatus | Unset = UNSET
    """How far the answer had come. Replayed answers are expected to have it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputsItemMessage)
        value = pop("content", UNSET)
        self.content = (
            [decode_inputs_item_message_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.phase = pop("phase", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_inputs_item_message = InputsItemMessage.decode


@model
class InputsItemReasoning(_Model):
    """Earlier reasoning of the model, replayed as an output item; its summary may be null."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText] | None
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset | None = UNSET
    """The reasoning text, where the model shows it."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: ReasoningFormat | Unset | None = UNSET
    """Which provider's form the reasoning is in."""
    signature: str | Unset | None = UNSET
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: InputsItemReasoningStatus | Unset = UNSET
    """How far the reasoning had come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputsItemReasoning)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.format = pop("format", UNSET)
        self.signature = pop("signature", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_inputs_item_reasoning = InputsItemReasoning.decode


@model
class ItemReferenceItem(_Model):
    """Stands for another item, by its id."""

    id: str
    """Id of the item meant."""
    type: Literal["item_reference"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ItemReferenceItem)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_item_reference_item = ItemReferenceItem.decode


@model
class LegacyWebSearchServerTool(_Model):
    """Web search under the type name `web_search`."""

    type: Literal["web_search"]
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | Unset | None = UNSET
    """Domains to keep to, or to leave out."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocation | Unset | None = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LegacyWebSearchServerTool)
        self.type = pop("type", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = None if value is None else decode_web_search_domain_filter(value)
            value = pop("user_location", UNSET)
            self.user_location = None if value is None else decode_web_search_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.filters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_legacy_web_search_server_tool = LegacyWebSearchServerTool.decode


@model
class LocalShellCallItem(_Model):
    """An earlier request of the model to run a command on your machine, replayed as input."""

    action: LocalShellCallItemAction
    """The command to run, and how."""
    call_id: str
    """Pairs the call with its result."""
    id: str
    """Id of the item."""
    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["local_shell_call"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LocalShellCallItem)
        value = pop("action", UNSET)
        self.action = decode_local_shell_call_item_action(value)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_local_shell_call_item = LocalShellCallItem.decode


@model
class LocalShellCallItemAction(_Model):
    """A command to run on your machine."""

    command: list[str]
    """The program and its arguments, one string each."""
    env: dict[str, str]
    """Environment variables to set, by name."""
    type: Literal["exec"]
    timeout_ms: int | Unset | None = UNSET
    """Milliseconds after which to give up on the command."""
    user: str | Unset | None = UNSET
    """User account to run the command as."""
    working_directory: str | Unset | None = UNSET
    """Directory to run the command in."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LocalShellCallItemAction)
        self.command = pop("command", UNSET)
        self.env = pop("env", UNSET)
        self.type = pop("type", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.user = pop("user", UNSET)
        self.working_directory = pop("working_directory", UNSET)
        self.additional_properties = rest
        return self


decode_local_shell_call_item_action = LocalShellCallItemAction.decode


@model
class LocalShellCallOutputItem(_Model):
    """What a command printed on your machine, for the model to read."""

    id: str
    """Id of the item, which ties it to its call."""
    output: str
    """What the command printed."""
    type: Literal["local_shell_call_output"]
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LocalShellCallOutputItem)
        self.id = pop("id", UNSET)
        self.output = pop("output", UNSET)
        self.type = pop("type", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_local_shell_call_output_item = LocalShellCallOutputItem.decode


@model
class McpApprovalRequestItem(_Model):
    """A request to approve an MCP tool call before it is made, replayed as input."""

    arguments: str
    """Arguments of the call as JSON text."""
    id: str
    """Id of the request; the approval response names it."""
    name: str
    """Name of the tool to be called."""
    server_label: str
    """Label of the MCP server that has the tool."""
    type: Literal["mcp_approval_request"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpApprovalRequestItem)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_approval_request_item = McpApprovalRequestItem.decode


@model
class McpApprovalResponseItem(_Model):
    """Your decision on an MCP tool call that waits for approval."""

    approval_request_id: str
    """Id of the `mcp_approval_request` being answered."""
    approve: bool
    """True lets the call go ahead, false forbids it."""
    type: Literal["mcp_approval_response"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    reason: str | Unset | None = UNSET
    """Why you decided so."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpApprovalResponseItem)
        self.approval_request_id = pop("approval_request_id", UNSET)
        self.approve = pop("approve", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_approval_response_item = McpApprovalResponseItem.decode


@model
class McpCallItem(_Model):
    """An earlier call of an MCP tool, replayed as input."""

    arguments: str
    """Arguments of the call as JSON text."""
    id: str
    """Id of the item."""
    name: str
    """Name of the tool called."""
    server_label: str
    """Label of the MCP server that has the tool."""
    type: Literal["mcp_call"]
    error: McpToolCallError | Unknown | Unset | None = UNSET
    """What went wrong, or null."""
    output: str | Unset | None = UNSET
    """What the tool returned."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpCallItem)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.output = pop("output", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = None if value is None else decode_mcp_tool_call_error(value)
        else:
            self.error = UNSET
        self.additional_properties = rest
        return self


decode_mcp_call_item = McpCallItem.decode


@model
class McpHTTPError(_Model):
    """A failed MCP tool call: the exchange with the server broke down at the level of HTTP."""

    code: int
    """HTTP status of the failure."""
    message: str
    """What went wrong, for a person to read."""
    type: Literal["http_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpHTTPError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_http_error = McpHTTPError.decode


@model
class McpListToolsItem(_Model):
    """The tools an MCP server was found to offer, replayed as input."""

    id: str
    """Id of the item."""
    server_label: str
    """Label of the MCP server."""
    tools: list[McpListToolsItemToolsItem]
    """The tools it offers."""
    type: Literal["mcp_list_tools"]
    error: str | Unset | None = UNSET
    """Why the tools could not be listed, or null."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpListToolsItem)
        self.id = pop("id", UNSET)
        self.server_label = pop("server_label", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_mcp_list_tools_item_tools_item(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_list_tools_item = McpListToolsItem.decode


@model
class McpListToolsItemToolsItem(_Model):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's arguments."""
    name: str
    """Name of the tool."""
    annotations: Any = UNSET
    """The server's hints about the tool, in whatever form it gave them."""
    description: str | Unset | None = UNSET
    """What the tool does, in the server's words."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpListToolsItemToolsItem)
        self.input_schema = pop("input_schema", UNSET)
        self.name = pop("name", UNSET)
        self.annotations = pop("annotations", UNSET)
        self.description = pop("description", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_list_tools_item_tools_item = McpListToolsItemToolsItem.decode


@model
class McpProtocolError(_Model):
    """A failed MCP tool call: the server reported an error in terms of the MCP protocol."""

    code: int
    """Error code of the protocol."""
    message: str
    """What the server says about the error."""
    type: Literal["mcp_protocol_error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpProtocolError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_protocol_error = McpProtocolError.decode


@model
class McpServerTool(_Model):
    """Gives the model the tools of a remote MCP server, or of a connector for a known service."""

    server_label: str
    """Name of your choice for the server; calls and approvals carry it."""
    type: Literal["mcp"]
    allowed_tools: list[str] | McpServerToolAllowedToolsObject | Unset | None = UNSET
    """Tools the model may use, by name or by filter. Null or absent puts no restriction."""
    authorization: str | Unset = UNSET
    """Access token to present to the server or connector."""
    connector_id: McpServerToolConnectorId | Unset = UNSET
    """Known service to connect to, in place of `server_url`."""
    headers: dict[str, str] | Unset | None = UNSET
    """HTTP headers to send to the server, such as credentials."""
    require_approval: McpServerToolRequireApprovalEnum | McpServerToolRequireApprovalObject | Unset | None = (
        UNSET
    )
    """Which tool calls wait for your approval: one rule for all of them, or rules by tool name."""
    server_description: str | Unset = UNSET
    """Tells the model what the server is for."""
    server_url: str | Unset = UNSET
    """Address of the server, in place of `connector_id`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerTool)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.authorization = pop("authorization", UNSET)
        self.connector_id = pop("connector_id", UNSET)
        self.headers = pop("headers", UNSET)
        self.server_description = pop("server_description", UNSET)
        self.server_url = pop("server_url", UNSET)
        if rest:
            value = pop("allowed_tools", UNSET)
            self.allowed_tools = None if value is None else decode_mcp_server_tool_allowed_tools_object(value)
            value = pop("require_approval", UNSET)
            self.require_approval = (
                None if value is None else decode_mcp_server_tool_require_approval_object(value)
            )
        else:
            self.allowed_tools = UNSET
            self.require_approval = UNSET
        self.additional_properties = rest
        return self


decode_mcp_server_tool = McpServerTool.decode


@model
class McpServerToolAllowedToolsObject(_Model):
    """Filter for the MCP tools a model may use."""

    read_only: bool | Unset = UNSET
    """True admits only tools that change nothing."""
    tool_names: list[str] | Unset = UNSET
    """Names of the tools to admit."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolAllowedToolsObject)
        self.read_only = pop("read_only", UNSET)
        self.tool_names = pop("tool_names", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_server_tool_allowed_tools_object = McpServerToolAllowedToolsObject.decode


@model
class McpServerToolRequireApprovalObject(_Model):
    """Approval by tool name."""

    always: McpServerToolRequireApprovalObjectAlways | Unset = UNSET
    """Tools whose calls wait for approval."""
    never: McpServerToolRequireApprovalObjectNever | Unset = UNSET
    """Tools whose calls go ahead without it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolRequireApprovalObject)
        if rest:
            value = pop("always", UNSET)
            self.always = decode_mcp_server_tool_require_approval_object_always(value)
            value = pop("never", UNSET)
            self.never = decode_mcp_server_tool_require_approval_object_never(value)
        else:
            self.always = UNSET
            self.never = UNSET
        self.additional_properties = rest
        return self


decode_mcp_server_tool_require_approval_object = McpServerToolRequireApprovalObject.decode


@model
class McpServerToolRequireApprovalObjectAlways(_Model):
    """Tools whose calls wait for approval."""

    tool_names: list[str] | Unset = UNSET
    """Names of the tools."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolRequireApprovalObjectAlways)
        self.tool_names = pop("tool_names", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_server_tool_require_approval_object_always = McpServerToolRequireApprovalObjectAlways.decode


@model
class McpServerToolRequireApprovalObjectNever(_Model):
    """Tools whose calls need no approval."""

    tool_names: list[str] | Unset = UNSET
    """Names of the tools."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolRequireApprovalObjectNever)
        self.tool_names = pop("tool_names", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_server_tool_require_approval_object_never = McpServerToolRequireApprovalObjectNever.decode


@model
class McpToolExecutionError(_Model):
    """A failed MCP tool call: the tool itself ran into an error."""

    type: Literal["mcp_tool_execution_error"]
    content: Any = UNSET
    """What the tool reported, in whatever form it gave."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpToolExecutionError)
        self.type = pop("type", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


decode_mcp_tool_execution_error = McpToolExecutionError.decode


@model
class NamespaceFunctionTool(_Model):
    """A function declared inside a namespace."""

    name: str
    """Name of the function within its namespace."""
    type: Literal["function"]
    allowed_callers: list[NamespaceFunctionToolAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    parameters: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of the arguments."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(NamespaceFunctionTool)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_namespace_function_tool = NamespaceFunctionTool.decode


@model
class NamespaceTool(_Model):
    """A named group of tools."""

    description: str
    """Tells the model what the tools of the group are for."""
    name: str
    """Name of the group; calls of its tools carry it as `namespace`."""
    tools: list[NamespaceToolToolsItem]
    """The functions and custom tools in the group."""
    type: Literal["namespace"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(NamespaceTool)
        self.description = pop("description", UNSET)
        self.name = pop("name", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_namespace_tool_tools_item(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_namespace_tool = NamespaceTool.decode


@model
class OpenAIResponseCustomToolCall(_Model):
    """The model's call of a custom tool, which takes free text instead of JSON."""

    call_id: str
    """Id that ties the call to its output. Repeat it in the `custom_tool_call_output`."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Tool that is called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | Unset = UNSET
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseCustomToolCall)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_response_custom_tool_call = OpenAIResponseCustomToolCall.decode


@model
class OpenAIResponseCustomToolCallOutput(_Model):
    """What a custom tool returned."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseCustomToolCallOutputOutputItem]
    """The result: plain text, or parts that may also be images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | Unset = UNSET
    """Id of the item, where it has one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseCustomToolCallOutput)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_open_ai_response_custom_tool_call_output_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_response_custom_tool_call_output = OpenAIResponseCustomToolCallOutput.decode


@model
class OpenAIResponseFunctionToolCall(_Model):
    """The model's call of a function."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    call_id: str
    """Id that ties the call to its output. Repeat it in the `function_call_output`."""
    name: str
    """Function that is called."""
    type: Literal["function_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the function was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | Unset = UNSET
    """Namespace that the function was declared in. Absent for a function outside any."""
    status: ToolCallStatus | Unset = UNSET
    """How far the call has been written."""
    subagent_id: str | Unset = UNSET
    """Id of the sub-agent concerned, when the call spawned one."""
    subagent_items: list[OpenAIResponseFunctionToolCallSubagentItemsItem] | Unset = UNSET
    """Items of a sub-agent that was suspended. In a stream, only the finished item and the final
    response have them.
    """
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseFunctionToolCall)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.subagent_id = pop("subagent_id", UNSET)
        if rest:
            value = pop("subagent_items", UNSET)
            self.subagent_items = (
                [decode_open_ai_response_function_tool_call_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


decode_open_ai_response_function_tool_call = OpenAIResponseFunctionToolCall.decode


@model
class OpenAIResponseFunctionToolCallOutput(_Model):
    """What your code returned for a function call."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseFunctionToolCallOutputOutputItem]
    """The result: plain text (often JSON), or parts that may also be images and files."""
    type: Literal["function_call_output"]
    id: str | Unset | None = UNSET
    """Id of the item; null or absent when it was sent without one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How complete the result is; null when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseFunctionToolCallOutput)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_open_ai_response_function_tool_call_output_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_response_function_tool_call_output = OpenAIResponseFunctionToolCallOutput.decode


@model
class OpenAIResponseFunctionToolCallSubagentItemsItem(_Model):
    """An item from the work of a sub-agent, kept as it came; the keys depend on its type."""

    type: str
    """Kind of item, which decides its other keys."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseFunctionToolCallSubagentItemsItem)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_response_function_tool_call_subagent_items_item = (
    OpenAIResponseFunctionToolCallSubagentItemsItem.decode
)


@model
class OpenAIResponseInputMessageItem(_Model):
    """An input message that was given an id."""

    content: list[OpenAIResponseInputMessageItemContentItem]
    """Parts of the message: text, images, files or audio."""
    id: str
    """Id of the message."""
    role: OpenAIResponseInputMessageItemRole
    """Who speaks in the message."""
    type: Literal["message"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseInputMessageItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_open_ai_response_input_message_item_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_response_input_message_item = OpenAIResponseInputMessageItem.decode


@model
class OpenAIResponsesRefusalContent(_Model):
    """The model's refusal to answer."""

    refusal: str
    """What the model says in refusing."""
    type: Literal["refusal"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesRefusalContent)
        self.refusal = pop("refusal", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_refusal_content = OpenAIResponsesRefusalContent.decode


@model
class OpenAIResponsesToolChoiceApplyPatch(_Model):
    """Makes the model call the patch tool."""

    type: Literal["apply_patch"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesToolChoiceApplyPatch)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_tool_choice_apply_patch = OpenAIResponsesToolChoiceApplyPatch.decode


@model
class OpenAIResponsesToolChoiceFunction(_Model):
    """Makes the model call one function. The name sits at the top level, unlike in chat completions."""

    name: str
    """Name of the function to call."""
    type: Literal["function"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesToolChoiceFunction)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_tool_choice_function = OpenAIResponsesToolChoiceFunction.decode


@model
class OpenAIResponsesToolChoiceObject(_Model):
    """Makes the model search the web."""

    type: OpenAIResponsesToolChoiceObjectType
    """Type of the web search tool to call."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesToolChoiceObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_tool_choice_object = OpenAIResponsesToolChoiceObject.decode


@model
class OpenAIResponsesToolChoiceShell(_Model):
    """Makes the model call the shell tool."""

    type: Literal["shell"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesToolChoiceShell)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_responses_tool_choice_shell = OpenAIResponsesToolChoiceShell.decode


@model
class OpenResponsesCreatedEvent(_Model):
    """First event of a stream: the response exists, and has no output yet."""

    response: OpenResponsesResult
    """The response at the outset."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.created"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesCreatedEvent)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_responses_created_event = OpenResponsesCreatedEvent.decode


@model
class OpenResponsesErrorMetadata(_Model):
    """Further facts about a failed response."""

    alignment: OpenResponsesErrorMetadataAlignment | Unset = UNSET
    """Verdicts of the `alignment` plugin, when it had a part in the failure."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesErrorMetadata)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_open_responses_error_metadata_alignment(value)
        else:
            self.alignment = UNSET
        self.additional_properties = rest
        return self


decode_open_responses_error_metadata = OpenResponsesErrorMetadata.decode


@model
class OpenResponsesErrorMetadataAlignment(_Model):
    """What the `alignment` plugin decided about a failed response."""

    calls: list[AlignmentCallRecord]
    """One record for each call that was checked."""
    rejected: AlignmentRejected | Unset = UNSET
    """The answer that was rejected, when it is told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesErrorMetadataAlignment)
        value = pop("calls", UNSET)
        self.calls = [decode_alignment_call_record(item) for item in value] if type(value) is list else value
        if rest:
            value = pop("rejected", UNSET)
            self.rejected = decode_alignment_rejected(value)
        else:
            self.rejected = UNSET
        self.additional_properties = rest
        return self


decode_open_responses_error_metadata_alignment = OpenResponsesErrorMetadataAlignment.decode


@model
class OpenResponsesInProgressEvent(_Model):
    """Work on the response is under way."""

    response: OpenResponsesResult
    """The response at this moment."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesInProgressEvent)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_responses_in_progress_event = OpenResponsesInProgressEvent.decode


@model
class OpenResponsesResult(_Model):
    """A response: its output, its cost, and an echo of the settings that led to it."""

    completed_at: int | None
    """When the response was finished, in Unix seconds; null while it is not."""
    created_at: int
    """When the response was begun, in Unix seconds."""
    error: ResponsesErrorField | None
    """What went wrong, when `status` is `failed`; null otherwise."""
    frequency_penalty: float | None
    """Penalty on tokens in proportion to how often they already occurred, as applied; null when not
    set.
    """
    id: str
    """Id of the response. It cannot serve as `previous_response_id`: the API keeps no state."""
    incomplete_details: IncompleteDetails | None
    """Why the response stopped early, when `status` is `incomplete`; null otherwise."""
    instructions: BaseInputs | None
    """System instructions of the request; null when it had none."""
    metadata: RequestMetadata | None
    """Labels that the request came with; null when it had none."""
    model: str
    """Model that answered. May be more specific than the one asked for."""
    object: Literal["response"]
    output: list[OutputItems]
    """What the model produced, in order: messages, reasoning, tool calls and results of server tools."""
    parallel_tool_calls: bool
    """Whether the model could call several tools at once."""
    presence_penalty: float | None
    """Penalty on tokens that occurred at all, as applied; null when not set."""
    status: OpenAIResponsesResponseStatus
    """How far the response got."""
    temperature: float | None
    """Sampling temperature as applied; null when not set."""
    tool_choice: OpenAIResponsesToolChoice
    """Whether the model could, had to or must not call tools."""
    tools: list[OpenResponsesResultToolsItem]
    """Tools that were offered to the model."""
    top_p: float | None
    """Nucleus sampling threshold as applied; null when not set."""
    alignment: Alignment | Unset = UNSET
    """Verdicts of the `alignment` plugin, when it was in use."""
    background: bool | Unset | None = UNSET
    """Whether the response was produced in the background; null when not told."""
    error_type: ApiErrorType | Unset = UNSET
    """The same failure in OpenRouter's own vocabulary, which all its APIs share. Absent on success."""
    max_output_tokens: int | Unset | None = UNSET
    """Most tokens that the answer could have, reasoning included; null when no limit was set."""
    max_tool_calls: int | Unset | None = UNSET
    """Most calls of server tools that were allowed; null when not set."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Present only if the request opted in with `X-OpenRouter-Metadata`."""
    output_text: str | Unset = UNSET
    """Text of the output messages in one string. May be absent; `output` always has the text."""
    previous_response_id: str | Unset | None = UNSET
    """Always null or absent: the API keeps no state and refuses a request that sets it."""
    prompt: StoredPromptTemplate | Unset | None = UNSET
    """Reference to the stored prompt that the request named; null when it named none."""
    prompt_cache_key: str | Unset | None = UNSET
    """Key that steered the request to a warm prompt cache; null when not set."""
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    """Prompt cache settings of the request; null when not set."""
    reasoning: BaseReasoningConfig | Unset | None = UNSET
    """Reasoning settings of the request; null when not told."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Verdicts of the `armor` plugin on tool calls, when it was in use."""
    safety_identifier: str | Unset | None = UNSET
    """Your stable id for the end user, used to detect abuse; null when not set."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the request, such as `default`, `flex` or `priority`, and that decides its
    price; null when not told.
    """
    store: bool | Unset = UNSET
    """Always false: the API stores no responses."""
    text: TextExtendedConfig | Unset = UNSET
    """Form in which the text was asked for, and how wordy it was to be."""
    top_logprobs: int | Unset = UNSET
    """How many alternatives were asked for at each token."""
    truncation: Truncation | Unset | None = UNSET
    """What was to happen to input too long for the model; null when not set."""
    usage: Usage | Unset | None = UNSET
    """Tokens and cost. Null or absent while the response is not finished."""
    user: str | Unset | None = UNSET
    """Your id for the end user; null when not set. Newer requests use `safety_identifier`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesResult)
        self.completed_at = pop("completed_at", UNSET)
        self.created_at = pop("created_at", UNSET)
        value = pop("error", UNSET)
        self.error = decode_responses_error_field(value)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.id = pop("id", UNSET)
        value = pop("incomplete_details", UNSET)
        self.incomplete_details = decode_incomplete_details(value)
        value = pop("instructions", UNSET)
        self.instructions = (
            [decode_base_inputs_item(item) for item in value] if type(value) is list else value
        )
        self.metadata = pop("metadata", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        value = pop("output", UNSET)
        self.output = [decode_output_items(item) for item in value] if type(value) is list else value
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.status = pop("status", UNSET)
        self.temperature = pop("temperature", UNSET)
        value = pop("tool_choice", UNSET)
        self.tool_choice = decode_open_ai_responses_tool_choice(value)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_open_responses_result_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.top_p = pop("top_p", UNSET)
        self.background = pop("background", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.max_output_tokens = pop("max_output_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.output_text = pop("output_text", UNSET)
        self.previous_response_id = pop("previous_response_id", UNSET)
        self.prompt_cache_key = pop("prompt_cache_key", UNSET)
        self.safety_identifier = pop("safety_identifier", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.store = pop("store", UNSET)
        self.top_logprobs = pop("top_logprobs", UNSET)
        self.truncation = pop("truncation", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_alignment(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
            value = pop("prompt", UNSET)
            self.prompt = None if value is None else decode_stored_prompt_template(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = None if value is None else decode_prompt_cache_options(value)
            value = pop("reasoning", UNSET)
            self.reasoning = None if value is None else decode_base_reasoning_config(value)
            value = pop("safeguard_results", UNSET)
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            value = pop("text", UNSET)
            self.text = decode_text_extended_config(value)
            value = pop("usage", UNSET)
            self.usage = None if value is None else decode_usage(value)
        else:
            self.alignment = UNSET
            self.openrouter_metadata = UNSET
            self.prompt = UNSET
            self.prompt_cache_options = UNSET
            self.reasoning = UNSET
            self.safeguard_results = UNSET
            self.text = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_open_responses_result = OpenResponsesResult.decode


@model
class OpenResponsesResultToolsItemFunction(_Model):
    """A function that was offered to the model, in the flat form of the Responses API."""

    name: str
    """Name by which the model calls the function."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments; null when the function takes none."""
    type: Literal["function"]
    allowed_callers: list[OpenResponsesResultToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who could call the function: the model itself, or code it writes; null when not told."""
    async_: bool | Unset = UNSET
    """Whether the function was declared asynchronous."""
    defer_loading: bool | Unset = UNSET
    """Whether the function is kept from the model until tool search finds it."""
    description: str | Unset | None = UNSET
    """What the function does, for the model to read; null when not given."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns; null when not given."""
    strict: bool | Unset | None = UNSET
    """Whether the arguments were to follow the schema exactly; null when not told."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesResultToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_open_responses_result_tools_item_function = OpenResponsesResultToolsItemFunction.decode


@model
class OutputAdvisorServerToolItem(_Model):
    """A question the model put to an advisor model, and the advice it got."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:advisor"]
    advice: str | Unset = UNSET
    """What the advisor answered."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    instance_name: str | Unset = UNSET
    """Name of the advisor asked, if the request named several."""
    model: str | Unset = UNSET
    """Slug of the model that advised."""
    prompt: str | Unset = UNSET
    """What the advisor was asked."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputAdvisorServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.advice = pop("advice", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.instance_name = pop("instance_name", UNSET)
        self.model = pop("model", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.additional_properties = rest
        return self


decode_output_advisor_server_tool_item = OutputAdvisorServerToolItem.decode


@model
class OutputApplyPatchCallItem(_Model):
    """The model's wish to change a file, for your code to carry out."""

    call_id: str
    """Id to repeat in the `apply_patch_call_output` that reports the outcome."""
    id: str
    """Id of the item."""
    operation: ApplyPatchCallOperation
    """The change: a file to create, update or delete, with its diff where it has one."""
    status: ApplyPatchCallStatus
    """How far the call has been written."""
    type: Literal["apply_patch_call"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputApplyPatchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_apply_patch_call_item = OutputApplyPatchCallItem.decode


@model
class OutputApplyPatchServerToolItem(_Model):
    """A file operation asked for through OpenRouter's patch tool."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:apply_patch"]
    call_id: str | Unset = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the operation failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    operation: ApplyPatchCallOperation | Unset = UNSET
    """What to do, and to which file."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputApplyPatchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("operation", UNSET)
            self.operation = decode_apply_patch_call_operation(value)
        else:
            self.operation = UNSET
        self.additional_properties = rest
        return self


decode_output_apply_patch_server_tool_item = OutputApplyPatchServerToolItem.decode


@model
class OutputArmorBlockedItem(_Model):
    """A tool call that the `armor` plugin blocked."""

    arguments: str
    """Arguments of the blocked call as JSON text."""
    call_id: str
    """The `call_id` of the blocked call."""
    explanation: str
    """The verdict explained, for a person to read."""
    id: str
    """Id of the item."""
    name: str
    """Name of the tool that the call was for."""
    reason: str
    """Why the call was blocked."""
    status: Literal["completed"]
    type: Literal["openrouter:armor_blocked"]
    namespace: str | Unset = UNSET
    """Namespace the tool belongs to, if it was declared in one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputArmorBlockedItem)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.reason = pop("reason", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.additional_properties = rest
        return self


decode_output_armor_blocked_item = OutputArmorBlockedItem.decode


@model
class OutputBashServerToolItem(_Model):
    """A command run by the bash tool, and what came of it."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:bash"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    command: str | Unset = UNSET
    """The command run."""
    container_id: str | Unset = UNSET
    """Id of the container the command ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    exit_code: int | Unset = UNSET
    """Exit code of the command; 0 means success."""
    files: list[OutputBashServerToolItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    id: str | Unset = UNSET
    """Id of the item."""
    stderr: str | Unset = UNSET
    """What the command wrote to standard error."""
    stdout: str | Unset = UNSET
    """What the command wrote to standard output."""
    _wire_names = (("exit_code", "exitCode"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputBashServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.command = pop("command", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.exit_code = pop("exitCode", UNSET)
        self.id = pop("id", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_output_bash_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_output_bash_server_tool_item = OutputBashServerToolItem.decode


@model
class OutputBashServerToolItemFilesItem(_Model):
    """Points from the outcome of a command to a file in its container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: str
    """Id of the file, for the `containers` operations."""
    filename: str
    """Name of the file."""
    start_index: int
    """Position where the reference begins; in which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputBashServerToolItemFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_bash_server_tool_item_files_item = OutputBashServerToolItemFilesItem.decode


@model
class OutputBrowserUseServerToolItem(_Model):
    """An action taken in a browser by the browser tool."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:browser_use"]
    action: str | Unset = UNSET
    """What was done."""
    id: str | Unset = UNSET
    """Id of the item."""
    screenshot_b64: str | Unset = UNSET
    """Picture of the browser, in base64."""
    _wire_names = (("screenshot_b64", "screenshotB64"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputBrowserUseServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.screenshot_b64 = pop("screenshotB64", UNSET)
        self.additional_properties = rest
        return self


decode_output_browser_use_server_tool_item = OutputBrowserUseServerToolItem.decode


@model
class OutputCodeInterpreterCallItem(_Model):
    """A run of the provider's code interpreter."""

    id: str
    """Id of the item."""
    status: OutputCodeInterpreterCallItemStatus
    """How far the run has come."""
    type: Literal["code_interpreter_call"]
    code: str | Unset | None = UNSET
    """The code run, or null when it is not given."""
    container_id: str | Unset = UNSET
    """Id of the container the code ran in."""
    outputs: list[OutputCodeInterpreterCallItemOutputsItem] | Unset | None = UNSET
    """What the code printed and produced. Ask for it with `code_interpreter_call.outputs` in
    `include`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputCodeInterpreterCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("outputs", UNSET)
            self.outputs = (
                [decode_output_code_interpreter_call_item_outputs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.outputs = UNSET
        self.additional_properties = rest
        return self


decode_output_code_interpreter_call_item = OutputCodeInterpreterCallItem.decode


@model
class OutputCodeInterpreterServerToolItem(_Model):
    """A run of OpenRouter's code interpreter, and what came of it."""

    status: ToolCallStatus
    """How far the run has come."""
    type: Literal["openrouter:code_interpreter"]
    code: str | Unset = UNSET
    """The code run."""
    exit_code: int | Unset = UNSET
    """Exit code of the run; 0 means success."""
    id: str | Unset = UNSET
    """Id of the item."""
    language: str | Unset = UNSET
    """Programming language of the code."""
    stderr: str | Unset = UNSET
    """What the code wrote to standard error."""
    stdout: str | Unset = UNSET
    """What the code wrote to standard output."""
    _wire_names = (("exit_code", "exitCode"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputCodeInterpreterServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.exit_code = pop("exitCode", UNSET)
        self.id = pop("id", UNSET)
        self.language = pop("language", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.additional_properties = rest
        return self


decode_output_code_interpreter_server_tool_item = OutputCodeInterpreterServerToolItem.decode


@model
class OutputComputerCallItem(_Model):
    """A screen action that the model asks you to carry out."""

    call_id: str
    """Pairs the call with its result."""
    pending_safety_checks: list[OutputComputerCallItemPendingSafetyChecksItem]
    """Warnings to confirm before carrying out the action."""
    status: OutputComputerCallItemStatus
    """How far the call has come."""
    type: Literal["computer_call"]
    action: Any = UNSET
    """The action, such as a click or typed text, in the provider's form."""
    id: str | Unset = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputComputerCallItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("pending_safety_checks", UNSET)
        self.pending_safety_checks = (
            [decode_output_computer_call_item_pending_safety_checks_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_output_computer_call_item = OutputComputerCallItem.decode


@model
class OutputComputerCallItemPendingSafetyChecksItem(_Model):
    """A warning raised about a screen action."""

    code: str
    """Kind of warning."""
    id: str
    """Id of the warning."""
    message: str
    """The warning in words."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputComputerCallItemPendingSafetyChecksItem)
        self.code = pop("code", UNSET)
        self.id = pop("id", UNSET)
        self.message = pop("message", UNSET)
        self.additional_properties = rest
        return self


decode_output_computer_call_item_pending_safety_checks_item = (
    OutputComputerCallItemPendingSafetyChecksItem.decode
)


@model
class OutputCustomToolCallItem(_Model):
    """The model's call of a custom tool, for your program to carry out."""

    call_id: str
    """Name it in the `custom_tool_call_output` that answers the call."""
    input: str
    """The text the model passes to the tool."""
    name: str
    """Name of the tool called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | Unset = UNSET
    """Id of the item."""
    namespace: str | Unset = UNSET
    """Namespace the tool belongs to, if it was declared in one."""
    status: OutputCustomToolCallItemStatus | Unset = UNSET
    """How far the call has come."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputCustomToolCallItem)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_output_custom_tool_call_item = OutputCustomToolCallItem.decode


@model
class OutputDatetimeItem(_Model):
    """A look at the clock by the datetime tool."""

    datetime: str
    """The date and time the model was told, as an ISO 8601 string."""
    status: FailableToolCallStatus
    """How far the call has come."""
    timezone: str
    """Time zone of `datetime`."""
    type: Literal["openrouter:datetime"]
    error: str | Unset = UNSET
    """What went wrong, if the time could not be told."""
    id: str | Unset = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputDatetimeItem)
        self.datetime = pop("datetime", UNSET)
        self.status = pop("status", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_output_datetime_item = OutputDatetimeItem.decode


@model
class OutputFileSearchCallItem(_Model):
    """A search by the provider's file search tool."""

    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: WebSearchStatus
    """How far the search has come."""
    type: Literal["file_search_call"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFileSearchCallItem)
        self.id = pop("id", UNSET)
        self.queries = pop("queries", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_file_search_call_item = OutputFileSearchCallItem.decode


@model
class OutputFileSearchServerToolItem(_Model):
    """A search by OpenRouter's file search tool."""

    status: ToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:file_search"]
    id: str | Unset = UNSET
    """Id of the item."""
    queries: list[str] | Unset = UNSET
    """What was searched for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFileSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.queries = pop("queries", UNSET)
        self.additional_properties = rest
        return self


decode_output_file_search_server_tool_item = OutputFileSearchServerToolItem.decode


@model
class OutputFilesServerToolItem(_Model):
    """An operation of the files tool, and what came of it."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:files"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the operation failed."""
    file_id: str | Unset = UNSET
    """Id of the file concerned."""
    filename: str | Unset = UNSET
    """Name of the file concerned."""
    id: str | Unset = UNSET
    """Id of the item."""
    operation: str | Unset = UNSET
    """What was done."""
    result: str | Unset = UNSET
    """What the operation returned."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFilesServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.operation = pop("operation", UNSET)
        self.result = pop("result", UNSET)
        self.additional_properties = rest
        return self


decode_output_files_server_tool_item = OutputFilesServerToolItem.decode


@model
class OutputFunctionCallItem(_Model):
    """The model's call of one of your functions, for your program to carry out."""

    arguments: str
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: str
    """Name it in the `function_call_output` that answers the call."""
    name: str
    """Name of the function called."""
    type: Literal["function_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the function was declared."""
    id: str | Unset = UNSET
    """Id of the item."""
    namespace: str | Unset = UNSET
    """Namespace the function belongs to, if it was declared in one."""
    status: OutputFunctionCallItemStatus | Unset = UNSET
    """How far the call has come."""
    subagent_id: str | Unset = UNSET
    """Id of the sub-agent that makes the call, if one does. Send it back as received."""
    subagent_items: list[OutputFunctionCallItemSubagentItemsItem] | Unset = UNSET
    """State of the suspended sub-agent that makes the call. In a stream, only the done event and the
    final response have it.
    """
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFunctionCallItem)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.subagent_id = pop("subagent_id", UNSET)
        if rest:
            value = pop("subagent_items", UNSET)
            self.subagent_items = (
                [decode_output_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


decode_output_function_call_item = OutputFunctionCallItem.decode


@model
class OutputFunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; keep fields other than the type as they are."""

    type: str
    """Type of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFunctionCallItemSubagentItemsItem)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_function_call_item_subagent_items_item = OutputFunctionCallItemSubagentItemsItem.decode


@model
class OutputFusionServerToolItem(_Model):
    """A question put to a panel of models at once, with their answers compared."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:fusion"]
    analysis: FusionAnalysisResult | Unset = UNSET
    """What the comparison of the answers found."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    failed_models: list[OutputFusionServerToolItemFailedModelsItem] | Unset = UNSET
    """Panel models that gave no answer, and why."""
    failure_reason: str | Unset = UNSET
    """Why the call failed, as a short reason."""
    id: str | Unset = UNSET
    """Id of the item."""
    responses: list[OutputFusionServerToolItemResponsesItem] | Unset = UNSET
    """The answers of the panel models."""
    sources: list[FusionSource] | Unset = UNSET
    """Web pages the panel drew on."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFusionServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.failure_reason = pop("failure_reason", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("analysis", UNSET)
            self.analysis = decode_fusion_analysis_result(value)
            value = pop("failed_models", UNSET)
            self.failed_models = (
                [decode_output_fusion_server_tool_item_failed_models_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("responses", UNSET)
            self.responses = (
                [decode_output_fusion_server_tool_item_responses_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("sources", UNSET)
            self.sources = [decode_fusion_source(item) for item in value] if type(value) is list else value
        else:
            self.analysis = UNSET
            self.failed_models = UNSET
            self.responses = UNSET
            self.sources = UNSET
        self.additional_properties = rest
        return self


decode_output_fusion_server_tool_item = OutputFusionServerToolItem.decode


@model
class OutputFusionServerToolItemFailedModelsItem(_Model):
    """A panel model that gave no answer."""

    error: str
    """What went wrong."""
    model: str
    """Slug of the model."""
    status_code: int | Unset = UNSET
    """HTTP status of the failure."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFusionServerToolItemFailedModelsItem)
        self.error = pop("error", UNSET)
        self.model = pop("model", UNSET)
        self.status_code = pop("status_code", UNSET)
        self.additional_properties = rest
        return self


decode_output_fusion_server_tool_item_failed_models_item = OutputFusionServerToolItemFailedModelsItem.decode


@model
class OutputFusionServerToolItemResponsesItem(_Model):
    """The answer of one panel model."""

    model: str
    """Slug of the model."""
    content: str | Unset = UNSET
    """What the model answered."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFusionServerToolItemResponsesItem)
        self.model = pop("model", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


decode_output_fusion_server_tool_item_responses_item = OutputFusionServerToolItemResponsesItem.decode


@model
class OutputImageGenerationCallItem(_Model):
    """An image made by the provider's image generation tool."""

    id: str
    """Id of the item."""
    status: ImageGenerationStatus
    """How far the image has come."""
    type: Literal["image_generation_call"]
    prompt: str | Unset = UNSET
    """Prompt the image was made from."""
    result: str | Unset | None = UNSET
    """The image in base64, or null while there is none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputImageGenerationCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.result = pop("result", UNSET)
        self.additional_properties = rest
        return self


decode_output_image_generation_call_item = OutputImageGenerationCallItem.decode


@model
class OutputImageGenerationServerToolItem(_Model):
    """An image made by OpenRouter's image generation tool."""

    status: FailableToolCallStatus
    """How far the image has come."""
    type: Literal["openrouter:image_generation"]
    error: str | Unset = UNSET
    """What went wrong, if no image could be made."""
    id: str | Unset = UNSET
    """Id of the item."""
    image_b64: str | Unset = UNSET
    """The image in base64."""
    image_url: str | Unset = UNSET
    """Address of the image."""
    prompt: str | Unset = UNSET
    """Prompt the model wrote."""
    result: str | Unset | None = UNSET
    """The outcome of the call, or null while there is none."""
    revised_prompt: str | Unset = UNSET
    """Prompt as the image model reworded it."""
    _wire_names = (
        ("image_b64", "imageB64"),
        ("image_url", "imageUrl"),
        ("revised_prompt", "revisedPrompt"),
    )

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputImageGenerationServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.image_b64 = pop("imageB64", UNSET)
        self.image_url = pop("imageUrl", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.result = pop("result", UNSET)
        self.revised_prompt = pop("revisedPrompt", UNSET)
        self.additional_properties = rest
        return self


decode_output_image_generation_server_tool_item = OutputImageGenerationServerToolItem.decode


@model
class OutputItemApplyPatchCall(_Model):
    """A file change that the model asked for in a rejected answer."""

    call_id: str
    """Id that would pair the call with its output."""
    id: str
    """Id of the item."""
    operation: OutputItemApplyPatchCallOperation
    """The change: a file to create, update or delete, with its diff where it has one."""
    status: OutputItemApplyPatchCallStatus
    """How far the call has been written."""
    type: Literal["apply_patch_call"]
    created_by: str | Unset = UNSET
    """Who created the item; the values are not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemApplyPatchCall)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_output_item_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.created_by = pop("created_by", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_apply_patch_call = OutputItemApplyPatchCall.decode


@model
class OutputItemCodeInterpreterCall(_Model):
    """A run of the provider's code interpreter in a rejected answer."""

    id: str
    """Id of the item."""
    status: OutputItemCodeInterpreterCallStatus
    """How far the run has come."""
    type: Literal["code_interpreter_call"]
    code: str | Unset | None = UNSET
    """The code run; null when it is not given."""
    container_id: str | Unset = UNSET
    """Id of the container the code ran in."""
    outputs: list[OutputItemCodeInterpreterCallOutputsItem] | Unset | None = UNSET
    """What the code printed and produced; null when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemCodeInterpreterCall)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("outputs", UNSET)
            self.outputs = (
                [decode_output_item_code_interpreter_call_outputs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.outputs = UNSET
        self.additional_properties = rest
        return self


decode_output_item_code_interpreter_call = OutputItemCodeInterpreterCall.decode


@model
class OutputItemCustomToolCall(_Model):
    """A custom tool call in a rejected answer."""

    call_id: str
    """Id that would pair the call with its output."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Tool that is called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to an output."""
    namespace: str | Unset = UNSET
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    status: OutputItemCustomToolCallStatus | Unset = UNSET
    """How far the call has been written."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemCustomToolCall)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_custom_tool_call = OutputItemCustomToolCall.decode


@model
class OutputItemFileSearchCall(_Model):
    """A search by the provider's file search tool in a rejected answer."""

    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: WebSearchStatus
    """How far the search has come."""
    type: Literal["file_search_call"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemFileSearchCall)
        self.id = pop("id", UNSET)
        self.queries = pop("queries", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_file_search_call = OutputItemFileSearchCall.decode


@model
class OutputItemFunctionCall(_Model):
    """A function call in a rejected answer, as an output item."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    call_id: str
    """Id that would pair the call with its output."""
    name: str
    """Function that is called."""
    type: Literal["function_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the function was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to an output."""
    namespace: str | Unset = UNSET
    """Namespace that the function was declared in. Absent for a function outside any."""
    status: OutputItemFunctionCallStatus | Unset = UNSET
    """How far the call has been written."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemFunctionCall)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_function_call = OutputItemFunctionCall.decode


@model
class OutputItemImageGenerationCall(_Model):
    """An image that the model had made."""

    id: str
    """Id of the item."""
    status: ImageGenerationStatus
    """How far the making of the picture got."""
    type: Literal["image_generation_call"]
    result: str | Unset | None = UNSET
    """The picture, encoded as base64; null or absent until it is there."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemImageGenerationCall)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.result = pop("result", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_image_generation_call = OutputItemImageGenerationCall.decode


@model
class OutputItemReasoning(_Model):
    """What the model thought on the way to a rejected answer."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summaries of the reasoning. Empty when none were made."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset = UNSET
    """The reasoning in full, where the model discloses it."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning in a sealed form that only the provider can read; null when not given."""
    status: OutputItemReasoningStatus | Unset = UNSET
    """How complete the reasoning is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemReasoning)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_output_item_reasoning = OutputItemReasoning.decode


@model
class OutputItemWebSearchCall(_Model):
    """A step of the provider's web search in a rejected answer."""

    id: str
    """Id of the item."""
    status: WebSearchStatus
    """How far the step has come."""
    type: Literal["web_search_call"]
    action: OutputItemWebSearchCallAction | Unset = UNSET
    """What was done: a search, opening a page, or looking for text in one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemWebSearchCall)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_item_web_search_call_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


decode_output_item_web_search_call = OutputItemWebSearchCall.decode


@model
class OutputItemWebSearchCallActionFindInPage(_Model):
    """Looking for text in a page, on the way to a rejected answer."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemWebSearchCallActionFindInPage)
        self.pattern = pop("pattern", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_web_search_call_action_find_in_page = OutputItemWebSearchCallActionFindInPage.decode


@model
class OutputItemWebSearchCallActionOpenPage(_Model):
    """Opening a page, on the way to a rejected answer."""

    type: Literal["open_page"]
    url: str | Unset | None = UNSET
    """Address of the page; null when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemWebSearchCallActionOpenPage)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_item_web_search_call_action_open_page = OutputItemWebSearchCallActionOpenPage.decode


@model
class OutputItemWebSearchCallActionSearch(_Model):
    """Searching the web, on the way to a rejected answer."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    queries: list[str] | Unset = UNSET
    """All that was searched for, when there was more than one query."""
    sources: list[WebSearchSource] | Unset = UNSET
    """Pages that were found."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemWebSearchCallActionSearch)
        self.query = pop("query", UNSET)
        self.type = pop("type", UNSET)
        self.queries = pop("queries", UNSET)
        if rest:
            value = pop("sources", UNSET)
            self.sources = (
                [decode_web_search_source(item) for item in value] if type(value) is list else value
            )
        else:
            self.sources = UNSET
        self.additional_properties = rest
        return self


decode_output_item_web_search_call_action_search = OutputItemWebSearchCallActionSearch.decode


@model
class OutputMcpServerToolItem(_Model):
    """A call of an MCP tool made by OpenRouter."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:mcp"]
    id: str | Unset = UNSET
    """Id of the item."""
    server_label: str | Unset = UNSET
    """Label of the MCP server that has the tool."""
    tool_name: str | Unset = UNSET
    """Name of the tool called."""
    _wire_names = (
        ("server_label", "serverLabel"),
        ("tool_name", "toolName"),
    )

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMcpServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.server_label = pop("serverLabel", UNSET)
        self.tool_name = pop("toolName", UNSET)
        self.additional_properties = rest
        return self


decode_output_mcp_server_tool_item = OutputMcpServerToolItem.decode


@model
class OutputMemoryServerToolItem(_Model):
    """An operation of the memory tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:memory"]
    action: OutputMemoryServerToolItemAction | Unset = UNSET
    """What was done."""
    id: str | Unset = UNSET
    """Id of the item."""
    key: str | Unset = UNSET
    """Name the value is kept under."""
    value: Any = UNSET
    """The value read or written."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMemoryServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.key = pop("key", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_output_memory_server_tool_item = OutputMemoryServerToolItem.decode


@model
class OutputMessage(_Model):
    """An assistant message, as part of an echoed input or of a rejected answer."""

    content: list[OutputMessageContentItem]
    """Parts of the message: text, with its citations, or a refusal."""
    id: str
    """Id of the message."""
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessagePhase | Unset | None = UNSET
    """Whether the message is interim commentary or the final answer; null when not marked."""
    status: OutputMessageStatus | Unset = UNSET
    """How complete the message is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMessage)
        value = pop("content", UNSET)
        self.content = (
            [decode_output_message_content_item(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.phase = pop("phase", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_output_message = OutputMessage.decode


@model
class OutputMessageItem(_Model):
    """A message that the model wrote. To replay it in a later request, keep `id` and `status`."""

    content: list[OutputMessageItemContentItem]
    """Parts of the message: text, with its citations, or a refusal."""
    id: str
    """Id of the message."""
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessageItemPhase | Unset | None = UNSET
    """Whether the message is interim commentary or the final answer; null when not marked."""
    status: OutputMessageItemStatus | Unset = UNSET
    """How complete the message is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMessageItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_output_message_item_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.phase = pop("phase", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_output_message_item = OutputMessageItem.decode


@model
class OutputReasoningItem(_Model):
    """What the model thought. Send it back unchanged and in place with the next request, above all
    around tool calls.
    """

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summaries of the reasoning. Empty when none were made."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset | None = UNSET
    """The reasoning in full, where the model discloses it; null or absent otherwise."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning in a sealed form that only the provider can read. Ask for it with
    `reasoning.encrypted_content` in `include`.
    """
    format: ReasoningFormat | Unset | None = UNSET
    """Which provider's form the reasoning has; it tells who can take the item back."""
    signature: str | Unset | None = UNSET
    """Mark by which the provider recognizes its own reasoning; null when it uses none."""
    status: OutputReasoningItemStatus | Unset = UNSET
    """How complete the reasoning is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputReasoningItem)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.format = pop("format", UNSET)
        self.signature = pop("signature", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_output_reasoning_item = OutputReasoningItem.decode


@model
class OutputSearchModelsServerToolItem(_Model):
    """A search of the model catalog by the experimental search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:experimental__search_models"]
    arguments: str | Unset = UNSET
    """Arguments of the call as JSON text."""
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    query: str | Unset = UNSET
    """What was searched for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputSearchModelsServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.query = pop("query", UNSET)
        self.additional_properties = rest
        return self


decode_output_search_models_server_tool_item = OutputSearchModelsServerToolItem.decode


@model
class OutputShellCallItem(_Model):
    """The model's wish to run shell commands."""

    call_id: str
    """Id that ties the call to its `shell_call_output`."""
    id: str
    """Id of the item."""
    status: ShellCallStatus
    """How far the call got."""
    type: Literal["shell_call"]
    action: OutputShellCallItemAction | Unset = UNSET
    """The commands and the bounds to run them in."""
    arguments: str | Unset | None = UNSET
    """The same call as unparsed text; null or absent when there is none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_shell_call_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


decode_output_shell_call_item = OutputShellCallItem.decode


@model
class OutputShellCallItemAction(_Model):
    """Shell commands and the bounds to run them in."""

    commands: list[str]
    """Command lines, in order."""
    max_output_length: int | None
    """Characters of output at which to cut off; null for no such bound."""
    timeout_ms: int | None
    """Milliseconds after which to stop the commands; null for no such bound."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallItemAction)
        self.commands = pop("commands", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.additional_properties = rest
        return self


decode_output_shell_call_item_action = OutputShellCallItemAction.decode


@model
class OutputShellCallOutputItem(_Model):
    """What shell commands printed, and how they ended."""

    call_id: str
    """The `call_id` of the shell call that is answered."""
    id: str
    """Id of the item."""
    output: list[ShellCallOutputContent]
    """Results of the commands."""
    status: ShellCallStatus
    """How complete the output is."""
    type: Literal["shell_call_output"]
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[OutputShellCallOutputItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    max_output_length: int | Unset | None = UNSET
    """Characters at which the output was cut off; null or absent for no such bound."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
        )
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_output_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_output_shell_call_output_item = OutputShellCallOutputItem.decode


@model
class OutputShellCallOutputItemFilesItem(_Model):
    """Points from shell output to a file in the container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: str
    """Id of the file, for the `containers` operations."""
    filename: str
    """Name of the file."""
    start_index: int
    """Position where the reference begins; in which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallOutputItemFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_shell_call_output_item_files_item = OutputShellCallOutputItemFilesItem.decode


@model
class OutputShellServerToolItem(_Model):
    """Commands run through OpenRouter's shell tool, and what came of them."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:shell"]
    action: OutputShellServerToolItemAction | Unset = UNSET
    """The commands, and their limits."""
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[OutputShellServerToolItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    id: str | Unset = UNSET
    """Id of the item."""
    output: list[ShellCallOutputContent] | Unset = UNSET
    """What the commands printed and how they ended."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_shell_server_tool_item_action(value)
            value = pop("files", UNSET)
            self.files = (
                [decode_output_shell_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("output", UNSET)
            self.output = (
                [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.action = UNSET
            self.files = UNSET
            self.output = UNSET
        self.additional_properties = rest
        return self


decode_output_shell_server_tool_item = OutputShellServerToolItem.decode


@model
class OutputShellServerToolItemAction(_Model):
    """Shell commands and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | Unset | None = UNSET
    """Most output to keep."""
    timeout_ms: int | Unset | None = UNSET
    """Milliseconds after which to give up on the commands."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellServerToolItemAction)
        self.commands = pop("commands", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.additional_properties = rest
        return self


decode_output_shell_server_tool_item_action = OutputShellServerToolItemAction.decode


@model
class OutputShellServerToolItemFilesItem(_Model):
    """Points from the outcome of shell commands to a file in their container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: str
    """Id of the file, for the `containers` operations."""
    filename: str
    """Name of the file."""
    start_index: int
    """Position where the reference begins; in which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellServerToolItemFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_output_shell_server_tool_item_files_item = OutputShellServerToolItemFilesItem.decode


@model
class OutputSubagentServerToolItem(_Model):
    """A task the model gave to a sub-agent, and its outcome."""

    status: FailableToolCallStatus
    """How far the task has come."""
    type: Literal["openrouter:subagent"]
    call_id: str | Unset = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the task failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    instance_name: str | Unset = UNSET
    """Name of the sub-agent used, if the request named several."""
    model: str | Unset = UNSET
    """Slug of the model that worked on the task."""
    name: str | Unset = UNSET
    """Name of the tool called."""
    outcome: str | Unset = UNSET
    """What the sub-agent came up with."""
    task_description: str | Unset = UNSET
    """What the sub-agent was told to do."""
    task_name: str | Unset = UNSET
    """Short name of the task."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputSubagentServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.instance_name = pop("instance_name", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.outcome = pop("outcome", UNSET)
        self.task_description = pop("task_description", UNSET)
        self.task_name = pop("task_name", UNSET)
        self.additional_properties = rest
        return self


decode_output_subagent_server_tool_item = OutputSubagentServerToolItem.decode


@model
class OutputTextEditorServerToolItem(_Model):
    """An operation of the text editor tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:text_editor"]
    command: OutputTextEditorServerToolItemCommand | Unset = UNSET
    """What was done."""
    file_path: str | Unset = UNSET
    """Path of the file concerned."""
    id: str | Unset = UNSET
    """Id of the item."""
    _wire_names = (("file_path", "filePath"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputTextEditorServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.command = pop("command", UNSET)
        self.file_path = pop("filePath", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_output_text_editor_server_tool_item = OutputTextEditorServerToolItem.decode


@model
class OutputToolSearchCallItem(_Model):
    """The model's wish to search for tools with deferred loading, for your program to carry out."""

    call_id: str
    """Name it in the `tool_search_output` that answers the call."""
    execution: Literal["client"]
    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["tool_search_call"]
    arguments: Any = UNSET
    """What to search for, in the form the model gave it."""
    id: str | Unset = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_output_tool_search_call_item = OutputToolSearchCallItem.decode


@model
class OutputToolSearchServerToolItem(_Model):
    """A search for tools whose loading was deferred."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:tool_search"]
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    matches: list[OutputToolSearchServerToolItemMatchesItem] | Unset = UNSET
    """Tools that were found."""
    query: str | Unset = UNSET
    """What was searched for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.query = pop("query", UNSET)
        if rest:
            value = pop("matches", UNSET)
            self.matches = (
                [decode_output_tool_search_server_tool_item_matches_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.matches = UNSET
        self.additional_properties = rest
        return self


decode_output_tool_search_server_tool_item = OutputToolSearchServerToolItem.decode


@model
class OutputToolSearchServerToolItemMatchesItem(_Model):
    """A tool found by a tool search."""

    definition: dict[str, Any]
    """Definition of the tool, as an untyped object."""
    schema_digest: str
    """Digest of the tool's schema; by which method is not documented."""
    tool_id: str
    """Id of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchServerToolItemMatchesItem)
        self.definition = pop("definition", UNSET)
        self.schema_digest = pop("schema_digest", UNSET)
        self.tool_id = pop("tool_id", UNSET)
        self.additional_properties = rest
        return self


decode_output_tool_search_server_tool_item_matches_item = OutputToolSearchServerToolItemMatchesItem.decode


@model
class OutputWebFetchServerToolItem(_Model):
    """A web page fetched by OpenRouter's fetch tool."""

    status: ToolCallStatus
    """How far the fetch has come."""
    type: Literal["openrouter:web_fetch"]
    content: str | Unset = UNSET
    """Content of the page."""
    error: str | Unset = UNSET
    """What went wrong, if the page could not be fetched."""
    http_status: int | Unset = UNSET
    """HTTP status the page answered with."""
    id: str | Unset = UNSET
    """Id of the item."""
    title: str | Unset = UNSET
    """Title of the page."""
    url: str | Unset = UNSET
    """Address of the page."""
    _wire_names = (("http_status", "httpStatus"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebFetchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.content = pop("content", UNSET)
        self.error = pop("error", UNSET)
        self.http_status = pop("httpStatus", UNSET)
        self.id = pop("id", UNSET)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_web_fetch_server_tool_item = OutputWebFetchServerToolItem.decode


@model
class OutputWebSearchCallItem(_Model):
    """A step of the provider's web search."""

    id: str
    """Id of the item."""
    status: WebSearchStatus
    """How far the step has come."""
    type: Literal["web_search_call"]
    action: OutputWebSearchCallItemAction | Unset = UNSET
    """What was done: a search, opening a page, or looking for text in one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_web_search_call_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


decode_output_web_search_call_item = OutputWebSearchCallItem.decode


@model
class OutputWebSearchCallItemActionFindInPage(_Model):
    """Looking for text in a page."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchCallItemActionFindInPage)
        self.pattern = pop("pattern", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_web_search_call_item_action_find_in_page = OutputWebSearchCallItemActionFindInPage.decode


@model
class OutputWebSearchCallItemActionOpenPage(_Model):
    """Opening a page."""

    type: Literal["open_page"]
    url: str | Unset | None = UNSET
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchCallItemActionOpenPage)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_web_search_call_item_action_open_page = OutputWebSearchCallItemActionOpenPage.decode


@model
class OutputWebSearchCallItemActionSearch(_Model):
    """Searching the web."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    queries: list[str] | Unset = UNSET
    """All that was searched for, when there was more than one query."""
    sources: list[WebSearchSource] | Unset = UNSET
    """Pages that were found."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchCallItemActionSearch)
        self.query = pop("query", UNSET)
        self.type = pop("type", UNSET)
        self.queries = pop("queries", UNSET)
        if rest:
            value = pop("sources", UNSET)
            self.sources = (
                [decode_web_search_source(item) for item in value] if type(value) is list else value
            )
        else:
            self.sources = UNSET
        self.additional_properties = rest
        return self


decode_output_web_search_call_item_action_search = OutputWebSearchCallItemActionSearch.decode


@model
class OutputWebSearchServerToolItem(_Model):
    """A search by OpenRouter's web search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:web_search"]
    action: OutputWebSearchServerToolItemAction | Unset = UNSET
    """The search and its sources."""
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_web_search_server_tool_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


decode_output_web_search_server_tool_item = OutputWebSearchServerToolItem.decode


@model
class OutputWebSearchServerToolItemAction(_Model):
    """A web search and its sources."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemActionSourcesItem] | Unset = UNSET
    """Pages that were found."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchServerToolItemAction)
        self.query = pop("query", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("sources", UNSET)
            self.sources = (
                [decode_output_web_search_server_tool_item_action_sources_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.sources = UNSET
        self.additional_properties = rest
        return self


decode_output_web_search_server_tool_item_action = OutputWebSearchServerToolItemAction.decode


@model
class OutputWebSearchServerToolItemActionSourcesItem(_Model):
    """A page found by a search."""

    type: Literal["url"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchServerToolItemActionSourcesItem)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_output_web_search_server_tool_item_action_sources_item = (
    OutputWebSearchServerToolItemActionSourcesItem.decode
)


@model
class Preview20250311WebSearchServerTool(_Model):
    """Web search under the type name `web_search_preview_2025_03_11`."""

    type: Literal["web_search_preview_2025_03_11"]
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | Unset | None = UNSET
    """Domains to keep to, or to leave out."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: PreviewWebSearchUserLocation | Unset | None = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Preview20250311WebSearchServerTool)
        self.type = pop("type", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = None if value is None else decode_web_search_domain_filter(value)
            value = pop("user_location", UNSET)
            self.user_location = None if value is None else decode_preview_web_search_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.filters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_preview_20250311_web_search_server_tool = Preview20250311WebSearchServerTool.decode


@model
class PreviewWebSearchServerTool(_Model):
    """Web search under the type name `web_search_preview`."""

    type: Literal["web_search_preview"]
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | Unset | None = UNSET
    """Domains to keep to, or to leave out."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: PreviewWebSearchUserLocation | Unset | None = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PreviewWebSearchServerTool)
        self.type = pop("type", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = None if value is None else decode_web_search_domain_filter(value)
            value = pop("user_location", UNSET)
            self.user_location = None if value is None else decode_preview_web_search_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.filters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_preview_web_search_server_tool = PreviewWebSearchServerTool.decode


@model
class PreviewWebSearchUserLocation(_Model):
    """Rough location of the user, for the preview web search tools."""

    type: Literal["approximate"]
    city: str | Unset | None = UNSET
    """City of the user."""
    country: str | Unset | None = UNSET
    """Country of the user, as a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """Region or state of the user."""
    timezone: str | Unset | None = UNSET
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PreviewWebSearchUserLocation)
        self.type = pop("type", UNSET)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


decode_preview_web_search_user_location = PreviewWebSearchUserLocation.decode


@model
class ReasoningConfig(_Model):
    """How much a model reasons before it answers, and how much of that it shows. Set `effort` or
    `max_tokens`, not both.
    """

    context: ReasoningContext | Unset | None = UNSET
    """Which turns' reasoning the model sees; for GPT-5.6 and later."""
    effort: ReasoningEffort | Unset | None = UNSET
    """How hard to reason, as a share of the output limit: from 0.1 for `minimal` over 0.5 for `medium`
    to 0.95 for `max`. A level the model lacks becomes the nearest one; `none` is a 400 if the model
    always reasons.
    """
    enabled: bool | Unset | None = UNSET
    """True reasons with medium effort."""
    max_tokens: int | Unset | None = UNSET
    """Tokens to spend on reasoning; the output limit must be higher. Anthropic models take 1024 to
    128,000.
    """
    mode: ReasoningMode | Unset | None = UNSET
    """`standard` or `pro` reasoning; for GPT-5.6 and later at OpenAI and Azure."""
    summary: ReasoningSummaryVerbosity | Unset | None = UNSET
    """How detailed a summary of the reasoning to return."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningConfig)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_config = ReasoningConfig.decode


@model
class ReasoningDeltaEvent(_Model):
    """A further piece of the model's reasoning."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    delta: str
    """Text to append to the reasoning received so far."""
    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.reasoning_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_delta_event = ReasoningDeltaEvent.decode


@model
class ReasoningDoneEvent(_Model):
    """A stretch of reasoning text is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    text: str
    """The whole text; equal to all pieces joined."""
    type: Literal["response.reasoning_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_done_event = ReasoningDoneEvent.decode


@model
class ReasoningItem(_Model):
    """Earlier reasoning of the model, sent back unchanged so that it can go on from there."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset | None = UNSET
    """The reasoning text, where the model shows it."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: ReasoningFormat | Unset | None = UNSET
    """Which provider's form the reasoning is in."""
    signature: str | Unset | None = UNSET
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: ReasoningItemStatus | Unset = UNSET
    """How far the reasoning had come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningItem)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.format = pop("format", UNSET)
        self.signature = pop("signature", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


decode_reasoning_item = ReasoningItem.decode


@model
class ReasoningSummaryPartAddedEvent(_Model):
    """A part of the reasoning summary was opened; its text follows."""

    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    part: ReasoningSummaryText
    """The part as it starts out, with little or no text yet."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    summary_index: int
    """Position of the summary part within the reasoning item, counted from 0."""
    type: Literal["response.reasoning_summary_part.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryPartAddedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_reasoning_summary_text(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_summary_part_added_event = ReasoningSummaryPartAddedEvent.decode


@model
class ReasoningSummaryPartDoneEvent(_Model):
    """A part of the reasoning summary is finished."""

    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    part: ReasoningSummaryText
    """The part in full."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    summary_index: int
    """Position of the summary part within the reasoning item, counted from 0."""
    type: Literal["response.reasoning_summary_part.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryPartDoneEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_reasoning_summary_text(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_summary_part_done_event = ReasoningSummaryPartDoneEvent.decode


@model
class ReasoningSummaryText(_Model):
    """A part of a reasoning summary."""

    text: str
    """Text of the part."""
    type: Literal["summary_text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_summary_text = ReasoningSummaryText.decode


@model
class ReasoningSummaryTextDeltaEvent(_Model):
    """A further piece of the reasoning summary."""

    delta: str
    """Text to append to the summary part received so far."""
    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    summary_index: int
    """Position of the summary part within the reasoning item, counted from 0."""
    type: Literal["response.reasoning_summary_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryTextDeltaEvent)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_summary_text_delta_event = ReasoningSummaryTextDeltaEvent.decode


@model
class ReasoningSummaryTextDoneEvent(_Model):
    """The text of a summary part is finished."""

    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    summary_index: int
    """Position of the summary part within the reasoning item, counted from 0."""
    text: str
    """The whole text of the summary part."""
    type: Literal["response.reasoning_summary_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryTextDoneEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_summary_text_done_event = ReasoningSummaryTextDoneEvent.decode


@model
class ReasoningTextContent(_Model):
    """A part of the reasoning itself."""

    text: str
    """Text of the part."""
    type: Literal["reasoning_text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningTextContent)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_text_content = ReasoningTextContent.decode


@model
class RefusalDeltaEvent(_Model):
    """A further piece of a refusal."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    delta: str
    """Text to append to the refusal received so far."""
    item_id: str
    """Id of the message that holds the refusal."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.refusal.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RefusalDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_refusal_delta_event = RefusalDeltaEvent.decode


@model
class RefusalDoneEvent(_Model):
    """A refusal is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the message that holds the refusal."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    refusal: str
    """The whole refusal; equal to all pieces joined."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.refusal.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RefusalDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_refusal_done_event = RefusalDoneEvent.decode


@model
class ResponseOutputText(_Model):
    """Text of the model's answer, with its sources."""

    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: list[OpenAIResponsesAnnotation] | Unset = UNSET
    """Sources and files that stretches of the text refer to."""
    logprobs: list[ResponseOutputTextLogprobsItem] | Unset = UNSET
    """How probable each token of the text was, if asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_open_ai_responses_annotation(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("logprobs", UNSET)
            self.logprobs = (
                [decode_response_output_text_logprobs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.annotations = UNSET
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


decode_response_output_text = ResponseOutputText.decode


@model
class ResponseOutputTextLogprobsItem(_Model):
    """How probable one token of the answer was, and what else was likely."""

    bytes_: list[int]
    """The token's UTF-8 bytes."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[ResponseOutputTextLogprobsItemTopLogprobsItem]
    """The most likely tokens at this position, up to the number asked for."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputTextLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_response_output_text_logprobs_item_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_response_output_text_logprobs_item = ResponseOutputTextLogprobsItem.decode


@model
class ResponseOutputTextLogprobsItemTopLogprobsItem(_Model):
    """A likely token at a position of the answer."""

    bytes_: list[int]
    """The token's UTF-8 bytes."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputTextLogprobsItemTopLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_response_output_text_logprobs_item_top_logprobs_item = (
    ResponseOutputTextLogprobsItemTopLogprobsItem.decode
)


@model
class ResponsesErrorField(_Model):
    """Why a response failed."""

    code: ResponsesErrorFieldCode
    """What kind of failure it was."""
    message: str
    """What went wrong, for a person to read."""
    metadata: OpenResponsesErrorMetadata | Unset = UNSET
    """Further facts about the failure, where there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesErrorField)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        if rest:
            value = pop("metadata", UNSET)
            self.metadata = decode_open_responses_error_metadata(value)
        else:
            self.metadata = UNSET
        self.additional_properties = rest
        return self


decode_responses_error_field = ResponsesErrorField.decode


@model
class ResponsesRequest(_Model):
    """What to answer, with which model, and how. Parameters a model does not support are ignored
    unless `provider.require_parameters` is true.
    """

    background: bool | Unset | None = UNSET
    """Asks for the response to be worked on in the background. The effect here is not documented, and
    no operation fetches a response later.
    """
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Turns on prompt caching with automatically placed breakpoints. Single parts take no
    `cache_control` in this API.
    """
    debug: ChatDebugOptions | Unset = UNSET
    """Debugging aids; they work on streamed requests only."""
    deferred_tools: DeferredToolsControl | Unset = UNSET
    """How the model finds tools whose loading is deferred."""
    frequency_penalty: float | Unset | None = UNSET
    """Positive values discourage tokens the more often they have appeared, negative ones encourage
    them. Limits: from -2 to 2.
    """
    image_config: ImageConfig | Unset = UNSET
    """Settings for image output, by name; which ones exist depends on the model."""
    include: list[ResponseIncludesEnum] | Unset | None = UNSET
    """Extra data to put into the answer, such as encrypted reasoning for replay."""
    input: Inputs | Unset = UNSET
    """What the model answers to. The API keeps no state, so send the whole conversation each time."""
    instructions: str | Unset | None = UNSET
    """System prompt, put before the input."""
    max_output_tokens: int | Unset | None = UNSET
    """Most tokens to generate. An answer cut off here has status `incomplete`."""
    max_tool_calls: int | Unset | None = UNSET
    """Budget of server tool calls; 30 when absent, which is also the maximum. `stop_server_tools_when`
    overrides it.
    """
    metadata: RequestMetadata | Unset | None = UNSET
    """Labels of your own for the request, for tracing and analysis."""
    modalities: list[OutputModalityEnum] | Unset = UNSET
    """Kinds of output wanted."""
    model: str | Unset = UNSET
    """Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as `:nitro` if wanted.
    The account's default model when absent.
    """
    models: list[str] | Unset = UNSET
    """Slugs of models to fall back on, tried in order on any error. The model used sets the price and
    is named in the answer.
    """
    parallel_tool_calls: bool | Unset | None = UNSET
    """Whether the model may call several tools at once. It may when absent."""
    plugins: list[ResponsesRequestPluginsItem] | Unset = UNSET
    """Plugins to use, and their settings. Settings here override those of the account, unless the
    account forbids it.
    """
    presence_penalty: float | Unset | None = UNSET
    """Positive values discourage tokens that have appeared at all, negative ones encourage them.
    Limits: from -2 to 2.
    """
    previous_response_id: Any = UNSET
    """Leave out or null: the API keeps no state, and any other value is a 400."""
    prompt: StoredPromptTemplate | Unset | None = UNSET
    """A stored prompt template to use, with values for its variables."""
    prompt_cache_key: str | Unset | None = UNSET
    """Groups requests that share a prompt prefix, to find the same cache. Also keeps them at one
    provider when `session_id` is absent.
    """
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    """Caches at explicit `prompt_cache_breakpoint` marks; for GPT-5.6 and later."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and which are preferred."""
    reasoning: ReasoningConfig | Unset | None = UNSET
    """How much the model reasons, and how much of that it shows."""
    route: DeprecatedRoute | Unset | None = UNSET
    """Use `provider.sort` with a `partition` instead."""
    safety_identifier: str | Unset | None = UNSET
    """Stable id of your end user, for abuse detection; preferred over `user` in this API."""
    service_tier: ResponsesRequestServiceTier | Unset | None = UNSET
    """Processing tier to ask for. `flex` never falls back to the default tier where flex endpoints
    exist, `priority` does; `fast` means `priority`. The tier served is the one billed. The API
    default is `"auto"`.
    """
    session_id: str | Unset = UNSET
    """Groups the requests of one conversation and keeps them at one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | list[str] | Unset | None = UNSET
    """Text at which the answer stops: one string, or several."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the calling of server tools; the first to hold does. One last turn without
    tools follows.
    """
    store: Literal[False] | Unset = UNSET
    """The API default is `false`."""
    stream: bool | Unset = UNSET
    """True streams the answer as server-sent events, ended by `[DONE]`. The API default is `false`."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling; low values make answers more predictable. The model's own default when
    absent. Limits: from 0 to 2.
    """
    text: TextExtendedConfig | Unset = UNSET
    """Form and length of the answer's text, such as JSON by a schema."""
    tool_choice: OpenAIResponsesToolChoice | Unset = UNSET
    """Whether the model must call a tool, and which. Must be absent, `auto` or `allowed_tools` when
    tools have `defer_loading`.
    """
    tools: list[ResponsesRequestToolsItem] | Unset = UNSET
    """Tools the model may call. Send them again with the results of a call."""
    top_k: int | Unset = UNSET
    """Samples only from this many most likely tokens at each step."""
    top_logprobs: int | Unset | None = UNSET
    """How many likely tokens to report at each position of the answer. Limits: from 0 to 20."""
    top_p: float | Unset | None = UNSET
    """Samples only from the likeliest tokens that together have this probability. Limits: from 0 to 1."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids that place the request in a trace, for observability destinations."""
    truncation: OpenAIResponsesTruncation | Unset | None = UNSET
    """What to do when the conversation is longer than the model's context."""
    user: str | Unset = UNSET
    """Stable id of your end user. `safety_identifier` is preferred in this API. Limits: at most 256
    characters.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesRequest)
        self.background = pop("background", UNSET)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.image_config = pop("image_config", UNSET)
        self.include = pop("include", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_output_tokens = pop("max_output_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.modalities = pop("modalities", UNSET)
        self.model = pop("model", UNSET)
        self.models = pop("models", UNSET)
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.previous_response_id = pop("previous_response_id", UNSET)
        self.prompt_cache_key = pop("prompt_cache_key", UNSET)
        self.route = pop("route", UNSET)
        self.safety_identifier = pop("safety_identifier", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.stop = pop("stop", UNSET)
        self.store = pop("store", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_logprobs = pop("top_logprobs", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.truncation = pop("truncation", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("debug", UNSET)
            self.debug = decode_chat_debug_options(value)
            value = pop("deferred_tools", UNSET)
            self.deferred_tools = decode_deferred_tools_control(value)
            value = pop("input", UNSET)
            self.input = decode_inputs(value)
            value = pop("plugins", UNSET)
            self.plugins = (
                [decode_responses_request_plugins_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("prompt", UNSET)
            self.prompt = None if value is None else decode_stored_prompt_template(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = None if value is None else decode_prompt_cache_options(value)
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("reasoning", UNSET)
            self.reasoning = None if value is None else decode_reasoning_config(value)
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("text", UNSET)
            self.text = decode_text_extended_config(value)
            value = pop("tool_choice", UNSET)
            self.tool_choice = decode_open_ai_responses_tool_choice(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_responses_request_tools_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.cache_control = UNSET
            self.debug = UNSET
            self.deferred_tools = UNSET
            self.input = UNSET
            self.plugins = UNSET
            self.prompt = UNSET
            self.prompt_cache_options = UNSET
            self.provider = UNSET
            self.reasoning = UNSET
            self.stop_server_tools_when = UNSET
            self.text = UNSET
            self.tool_choice = UNSET
            self.tools = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_responses_request = ResponsesRequest.decode


@model
class ResponsesRequestToolsItemFunction(_Model):
    """A function that the model may call and your program runs. The fields are flat, unlike in chat
    completions.
    """

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[ResponsesRequestToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider. At least one tool must stay
    loaded.
    """
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must match `parameters` exactly. Claude needs the `x-anthropic-beta` header
    `structured-outputs-2025-11-13`, or this is dropped.
    """
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesRequestToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_responses_request_tools_item_function = ResponsesRequestToolsItemFunction.decode


@model
class ResponsesStreamingResponse(_Model):
    """One server-sent event of a response stream, which ends with the text `[DONE]` in place of an
    event.
    """

    data: StreamEvents
    """The event, sent as JSON; its `type` tells which it is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_stream_events(value)
        self.additional_properties = rest
        return self


decode_responses_streaming_response = ResponsesStreamingResponse.decode


@model
class SearchModelsServerToolOpenRouter(_Model):
    """OpenRouter's experimental tool with which a model searches the model catalog."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | Unset = UNSET
    """Settings of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SearchModelsServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_search_models_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_search_models_server_tool_open_router = SearchModelsServerToolOpenRouter.decode


@model
class ShellCallItem(_Model):
    """An earlier request of the model to run shell commands, replayed as input."""

    action: ShellCallItemAction
    """The commands, and their limits."""
    call_id: str
    """Pairs the call with its `shell_call_output`."""
    type: Literal["shell_call"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    environment: Any = UNSET
    """Where the commands run, in the provider's form."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallItem)
        value = pop("action", UNSET)
        self.action = decode_shell_call_item_action(value)
        self.call_id = pop("call_id", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.environment = pop("environment", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_item = ShellCallItem.decode


@model
class ShellCallItemAction(_Model):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | Unset | None = UNSET
    """Most output to keep."""
    timeout_ms: int | Unset | None = UNSET
    """Milliseconds after which to give up on the commands."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallItemAction)
        self.commands = pop("commands", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_item_action = ShellCallItemAction.decode


@model
class ShellCallOutputContent(_Model):
    """What one shell command printed, and how it ended."""

    outcome: ShellCallOutputContentOutcome
    """How the command ended."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputContent)
        value = pop("outcome", UNSET)
        self.outcome = decode_shell_call_output_content_outcome(value)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_output_content = ShellCallOutputContent.decode


@model
class ShellCallOutputContentOutcomeExit(_Model):
    """The command ended by itself."""

    exit_code: int
    """Exit code of the command; 0 means success."""
    type: Literal["exit"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputContentOutcomeExit)
        self.exit_code = pop("exit_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_output_content_outcome_exit = ShellCallOutputContentOutcomeExit.decode


@model
class ShellCallOutputContentOutcomeTimeout(_Model):
    """The command ran out of time."""

    type: Literal["timeout"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputContentOutcomeTimeout)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_output_content_outcome_timeout = ShellCallOutputContentOutcomeTimeout.decode


@model
class ShellCallOutputItem(_Model):
    """What shell commands printed, for the model to read."""

    call_id: str
    """The `call_id` of the `shell_call` being answered."""
    output: list[ShellCallOutputContent]
    """What each command printed and how it ended."""
    type: Literal["shell_call_output"]
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[ShellCallOutputItemFilesItem] | Unset = UNSET
    """References to files in the container, as they came with the answer."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    max_output_length: int | Unset | None = UNSET
    """Most output that was to be kept, as the call said."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


decode_shell_call_output_item = ShellCallOutputItem.decode


@model
class ShellCallOutputItemFilesItem(_Model):
    """Points from replayed shell output to a file in the container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: str
    """Id of the file, for the `containers` operations."""
    filename: str
    """Name of the file."""
    start_index: int
    """Position where the reference begins; in which text is not documented."""
    type: Literal["container_file_citation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputItemFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_shell_call_output_item_files_item = ShellCallOutputItemFilesItem.decode


@model
class ShellServerTool(_Model):
    """The provider's shell tool, with which the model runs commands through `shell_call` items."""

    type: Literal["shell"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellServerTool)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_shell_server_tool = ShellServerTool.decode


@model
class StoredPromptTemplate(_Model):
    """A stored prompt, with values for its variables."""

    id: str
    """Id of the prompt."""
    variables: dict[str, StoredPromptTemplateVariablesValueValue] | Unset | None = UNSET
    """Values to fill in, by variable name."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StoredPromptTemplate)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("variables", UNSET)
            self.variables = (
                {
                    key: decode_stored_prompt_template_variables_value_value(member)
                    for key, member in value.items()
                }
                if type(value) is dict
                else value
            )
        else:
            self.variables = UNSET
        self.additional_properties = rest
        return self


decode_stored_prompt_template = StoredPromptTemplate.decode


@model
class StreamEventsResponseCompleted(_Model):
    """The response is finished; the last event of a stream that went well."""

    response: OpenResponsesResult
    """The finished response, with all output and usage."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamEventsResponseCompleted)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stream_events_response_completed = StreamEventsResponseCompleted.decode


@model
class StreamEventsResponseFailed(_Model):
    """The response failed; the last event of its stream."""

    response: OpenResponsesResult
    """The failed response; `error` and `error_type` tell why."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.failed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamEventsResponseFailed)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stream_events_response_failed = StreamEventsResponseFailed.decode


@model
class StreamEventsResponseIncomplete(_Model):
    """The response stopped early; the last event of its stream."""

    response: OpenResponsesResult
    """The response as far as it got; `incomplete_details` tells why it stopped."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.incomplete"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamEventsResponseIncomplete)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stream_events_response_incomplete = StreamEventsResponseIncomplete.decode


@model
class StreamEventsResponseOutputItemAdded(_Model):
    """An output item was opened; events that fill it follow. For a suspended sub-agent item it arrives
    only once the arguments of the spawning call are complete.
    """

    item: OutputItems
    """The item as it starts out."""
    output_index: int
    """Position of the new item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_item.added"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamEventsResponseOutputItemAdded)
        value = pop("item", UNSET)
        self.item = decode_output_items(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stream_events_response_output_item_added = StreamEventsResponseOutputItemAdded.decode


@model
class StreamEventsResponseOutputItemDone(_Model):
    """An output item is finished. A suspended sub-agent item gets no such event."""

    item: OutputItems
    """The item in full."""
    output_index: int
    """Position of the finished item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_item.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamEventsResponseOutputItemDone)
        value = pop("item", UNSET)
        self.item = decode_output_items(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stream_events_response_output_item_done = StreamEventsResponseOutputItemDone.decode


@model
class StreamLogprob(_Model):
    """How likely the model found a token that it wrote."""

    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    bytes_: list[int] | Unset = UNSET
    """The token as UTF-8 bytes. One character may be spread over several tokens."""
    top_logprobs: list[StreamLogprobTopLogprob] | Unset = UNSET
    """Likeliest tokens for the same place. Absent when no alternatives were asked for."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamLogprob)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        if rest:
            value = pop("top_logprobs", UNSET)
            self.top_logprobs = (
                [decode_stream_logprob_top_logprob(item) for item in value] if type(value) is list else value
            )
        else:
            self.top_logprobs = UNSET
        self.additional_properties = rest
        return self


decode_stream_logprob = StreamLogprob.decode


@model
class StreamLogprobTopLogprob(_Model):
    """A likely token for a place in the text, chosen or not."""

    bytes_: list[int] | Unset = UNSET
    """The alternative as UTF-8 bytes."""
    logprob: float | Unset = UNSET
    """Natural logarithm of the alternative's probability."""
    token: str | Unset = UNSET
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamLogprobTopLogprob)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_stream_logprob_top_logprob = StreamLogprobTopLogprob.decode


@model
class TextDeltaEvent(_Model):
    """A further piece of the answer."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    delta: str
    """Text to append to the content part received so far."""
    item_id: str
    """Id of the message that is being written."""
    logprobs: list[StreamLogprob]
    """Probabilities of the tokens in this piece. Empty unless the request asked for them."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_text.delta"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_text_delta_event = TextDeltaEvent.decode


@model
class TextDoneEvent(_Model):
    """The text of a content part is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the message that is being written."""
    logprobs: list[StreamLogprob]
    """Probabilities of the tokens in the text. Empty unless the request asked for them."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    text: str
    """The whole text; equal to all pieces joined."""
    type: Literal["response.output_text.done"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_text_done_event = TextDoneEvent.decode


@model
class TextExtendedConfig(_Model):
    """Form and length of the answer's text."""

    format: Formats | Unset = UNSET
    """Form of the text; plain text when absent."""
    verbosity: TextExtendedConfigVerbosity | Unset | None = UNSET
    """How wordy the answer is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextExtendedConfig)
        self.verbosity = pop("verbosity", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_formats(value)
        else:
            self.format = UNSET
        self.additional_properties = rest
        return self


decode_text_extended_config = TextExtendedConfig.decode


@model
class ToolChoiceAllowed(_Model):
    """Restricts the model to some of the request's tools."""

    mode: ToolChoiceAllowedMode
    """Whether the model may, or must, call one of them."""
    tools: list[dict[str, Any]]
    """The tools to restrict it to, each named by its type and, for functions, its name."""
    type: Literal["allowed_tools"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolChoiceAllowed)
        self.mode = pop("mode", UNSET)
        self.tools = pop("tools", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_tool_choice_allowed = ToolChoiceAllowed.decode


@model
class ToolSearchCallItem(_Model):
    """An earlier search for tools with deferred loading, replayed as input."""

    call_id: str
    """Pairs the call with its `tool_search_output`."""
    execution: ToolSearchCallItemExecution
    """Who carries out the search."""
    type: Literal["tool_search_call"]
    arguments: Any = UNSET
    """What was searched for, in the form the model gave it."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolSearchCallItemStatus | Unset | None = UNSET
    """How far the search has come."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_tool_search_call_item = ToolSearchCallItem.decode


@model
class ToolSearchOutputItem(_Model):
    """What a search for tools found, for the model to use."""

    call_id: str
    """The `call_id` of the `tool_search_call` being answered."""
    execution: ToolSearchOutputItemExecution
    """Who carried out the search."""
    tools: list[ToolSearchOutputItemToolsItem]
    """The tools found, in the same forms as the request's `tools`."""
    type: Literal["tool_search_output"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolSearchOutputItemStatus | Unset | None = UNSET
    """How complete the result is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_tool_search_output_item_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_tool_search_output_item = ToolSearchOutputItem.decode


@model
class ToolSearchOutputItemToolsItemFunction(_Model):
    """A function that a tool search found; the model may call it and your program runs it."""

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[ToolSearchOutputItemToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """Whether the definition was kept out of the prompt until tool search found it."""
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchOutputItemToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_tool_search_output_item_tools_item_function = ToolSearchOutputItemToolsItemFunction.decode


@model
class ToolSearchOutputItemToolsItemObject(_Model):
    """A found tool of any other type; its other fields are kept as they are."""

    type: str
    """Type of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchOutputItemToolsItemObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_tool_search_output_item_tools_item_object = ToolSearchOutputItemToolsItemObject.decode


@model
class URLCitation(_Model):
    """Points from a stretch of the answer to a web page as its source."""

    end_index: int
    """Position in the text where the cited stretch ends."""
    start_index: int
    """Position in the text where the cited stretch begins."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    content: str | Unset = UNSET
    """The cited passage of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(URLCitation)
        self.end_index = pop("end_index", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


decode_url_citation = URLCitation.decode


@model
class Usage(_Model):
    """Tokens that a response took, and what it cost."""

    input_tokens: int
    """Tokens of the input, those from the cache included."""
    input_tokens_details: UsageInputTokensDetails
    """Share of the prompt cache in the input tokens."""
    output_tokens: int
    """Tokens that the model wrote, reasoning included."""
    output_tokens_details: UsageOutputTokensDetails
    """Share of reasoning in the output tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cost: float | Unset | None = UNSET
    """What the request cost your OpenRouter account, in USD; null when not told."""
    cost_details: UsageCostDetails | Unset = UNSET
    """What the provider charged, split by input and output."""
    is_byok: bool | Unset = UNSET
    """Whether the request ran on a provider key of your own."""
    server_tool_use_details: ServerToolUseDetails | Unset | None = UNSET
    """How often server tools were used; null when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Usage)
        self.input_tokens = pop("input_tokens", UNSET)
        value = pop("input_tokens_details", UNSET)
        self.input_tokens_details = decode_usage_input_tokens_details(value)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_usage_output_tokens_details(value)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = decode_usage_cost_details(value)
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = None if value is None else decode_server_tool_use_details(value)
        else:
            self.cost_details = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


decode_usage = Usage.decode


@model
class UsageCostDetails(_Model):
    """The provider's side of the cost, in USD."""

    upstream_inference_input_cost: float
    """What the provider charged for the input, in USD."""
    upstream_inference_output_cost: float
    """What the provider charged for the output, in USD."""
    server_tool_cost: float | Unset | None = UNSET
    """What the use of server tools cost, in USD; null when not told."""
    upstream_inference_cost: float | Unset | None = UNSET
    """What the provider charged altogether, in USD; null when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UsageCostDetails)
        self.upstream_inference_input_cost = pop("upstream_inference_input_cost", UNSET)
        self.upstream_inference_output_cost = pop("upstream_inference_output_cost", UNSET)
        self.server_tool_cost = pop("server_tool_cost", UNSET)
        self.upstream_inference_cost = pop("upstream_inference_cost", UNSET)
        self.additional_properties = rest
        return self


decode_usage_cost_details = UsageCostDetails.decode


@model
class UsageInputTokensDetails(_Model):
    """Input tokens that had to do with the prompt cache."""

    cached_tokens: int
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the prompt cache; null or absent when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UsageInputTokensDetails)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_usage_input_tokens_details = UsageInputTokensDetails.decode


@model
class UsageOutputTokensDetails(_Model):
    """What the output tokens were spent on."""

    reasoning_tokens: int
    """Tokens spent on reasoning, shown or not."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UsageOutputTokensDetails)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_usage_output_tokens_details = UsageOutputTokensDetails.decode


@model
class WebSearchCallCompletedEvent(_Model):
    """A web search has finished."""

    item_id: str
    """Id of the web search call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.web_search_call.completed"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchCallCompletedEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_call_completed_event = WebSearchCallCompletedEvent.decode


@model
class WebSearchCallInProgressEvent(_Model):
    """A web search call has begun."""

    item_id: str
    """Id of the web search call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.web_search_call.in_progress"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchCallInProgressEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_call_in_progress_event = WebSearchCallInProgressEvent.decode


@model
class WebSearchCallSearchingEvent(_Model):
    """The web is being searched."""

    item_id: str
    """Id of the web search call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.web_search_call.searching"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchCallSearchingEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_call_searching_event = WebSearchCallSearchingEvent.decode


@model
class WebSearchDomainFilter(_Model):
    """Domains that a web search keeps to, or leaves out."""

    allowed_domains: list[str] | Unset | None = UNSET
    """Only pages of these domains are returned."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Pages of these domains are left out; by its name the same as `excluded_domains`."""
    excluded_domains: list[str] | Unset | None = UNSET
    """Pages of these domains are left out."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchDomainFilter)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.excluded_domains = pop("excluded_domains", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_domain_filter = WebSearchDomainFilter.decode


@model
class WebSearchServerTool(_Model):
    """Web search under the type name `web_search_2025_08_26`."""

    type: Literal["web_search_2025_08_26"]
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | Unset | None = UNSET
    """Domains to keep to, or to leave out."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocation | Unset | None = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchServerTool)
        self.type = pop("type", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = None if value is None else decode_web_search_domain_filter(value)
            value = pop("user_location", UNSET)
            self.user_location = None if value is None else decode_web_search_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.filters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_web_search_server_tool = WebSearchServerTool.decode


@model
class WebSearchServerToolConfig(_Model):
    """Settings of OpenRouter's web search tool."""

    allowed_domains: list[str] | Unset = UNSET
    """Only pages of these domains are returned."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    excluded_domains: list[str] | Unset = UNSET
    """Pages of these domains are left out."""
    max_characters: int | Unset = UNSET
    """Most characters of content to take from the results."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_total_results: int | Unset = UNSET
    """Most results of all searches together. Whether 50 or no limit applies when absent is unsettled."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchServerToolConfig)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.engine = pop("engine", UNSET)
        self.excluded_domains = pop("excluded_domains", UNSET)
        self.max_characters = pop("max_characters", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_total_results = pop("max_total_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location_server_tool(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_web_search_server_tool_config = WebSearchServerToolConfig.decode


@model
class WebSearchServerToolOpenRouter(_Model):
    """OpenRouter's own web search tool."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchServerToolConfig | Unset = UNSET
    """Settings of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_web_search_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_web_search_server_tool_open_router = WebSearchServerToolOpenRouter.decode


@model
class WebSearchSource(_Model):
    """A page found by a web search."""

    type: Literal["url"]
    url: str
    """Address of the page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchSource)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_source = WebSearchSource.decode


@model
class WebSearchUserLocation(_Model):
    """Rough location of the user, to favor local results of a web search."""

    city: str | Unset | None = UNSET
    """City of the user."""
    country: str | Unset | None = UNSET
    """Country of the user, as a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """Region or state of the user."""
    timezone: str | Unset | None = UNSET
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""
    type: Literal["approximate"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchUserLocation)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_user_location = WebSearchUserLocation.decode

decode_additional_tools_item_tools_item = by_tag(
    "type",
    {
        "function": decode_additional_tools_item_tools_item_function,
        "web_search_preview": decode_preview_web_search_server_tool,
        "web_search_preview_2025_03_11": decode_preview_20250311_web_search_server_tool,
        "web_search": decode_legacy_web_search_server_tool,
        "web_search_2025_08_26": decode_web_search_server_tool,
        "file_search": decode_file_search_server_tool,
        "computer_use_preview": decode_computer_use_server_tool,
        "code_interpreter": decode_code_interpreter_server_tool,
        "mcp": decode_mcp_server_tool,
        "image_generation": decode_image_generation_server_tool,
        "local_shell": decode_codex_local_shell_tool,
        "shell": decode_shell_server_tool,
        "apply_patch": decode_apply_patch_server_tool,
        "custom": decode_custom_tool,
        "namespace": decode_namespace_tool,
        "openrouter:advisor": decode_advisor_server_tool_open_router,
        "openrouter:subagent": decode_subagent_server_tool_open_router,
        "openrouter:datetime": decode_datetime_server_tool,
        "openrouter:files": decode_files_server_tool,
        "openrouter:fusion": decode_fusion_server_tool_open_router,
        "openrouter:image_generation": decode_image_generation_server_tool_open_router,
        "openrouter:experimental__search_models": decode_search_models_server_tool_open_router,
        "openrouter:web_fetch": decode_web_fetch_server_tool,
        "openrouter:web_search": decode_web_search_server_tool_open_router,
        "openrouter:apply_patch": decode_apply_patch_server_tool_open_router,
        "openrouter:bash": decode_bash_server_tool,
        "openrouter:shell": decode_shell_server_tool_open_router,
        "openrouter:tool_search": decode_tool_search_server_tool,
    },
    unknown=by_shape(
        Shape(decode_additional_tools_item_tools_item_object, frozenset(["type"]), {"type": (str,)})
    ),
    absent=by_shape(
        Shape(decode_additional_tools_item_tools_item_object, frozenset(["type"]), {"type": (str,)})
    ),
)
decode_agent_message_item_content_item = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "encrypted_content": decode_agent_message_item_content_item_encrypted_content,
    },
)
decode_alignment_responses_rejected = by_tag(
    "type",
    {
        "apply_patch_call": decode_output_item_apply_patch_call,
        "code_interpreter_call": decode_output_item_code_interpreter_call,
        "custom_tool_call": decode_output_item_custom_tool_call,
        "file_search_call": decode_output_item_file_search_call,
        "function_call": decode_output_item_function_call,
        "image_generation_call": decode_output_item_image_generation_call,
        "message": decode_output_message,
        "reasoning": decode_output_item_reasoning,
        "web_search_call": decode_output_item_web_search_call,
    },
)


def decode_alignment_rejected(value: Any) -> Any:
    return (
        [decode_alignment_responses_rejected(item) for item in value]
        if type(value) is list
        else decode_alignment_chat_rejected(value)
    )


decode_apply_patch_call_operation = by_tag(
    "type",
    {
        "create_file": decode_apply_patch_create_file_operation,
        "update_file": decode_apply_patch_update_file_operation,
        "delete_file": decode_apply_patch_delete_file_operation,
    },
)
decode_base_inputs_item = by_tag(
    "type",
    {
        "function_call_output": decode_open_ai_response_function_tool_call_output,
        "function_call": decode_open_ai_response_function_tool_call,
        "image_generation_call": decode_output_item_image_generation_call,
        "custom_tool_call": decode_open_ai_response_custom_tool_call,
        "custom_tool_call_output": decode_open_ai_response_custom_tool_call_output,
        "apply_patch_call": decode_apply_patch_call_item,
        "apply_patch_call_output": decode_apply_patch_call_output_item,
        "configuration_update": decode_configuration_update_item,
        "message": by_shape(
            Shape(
                decode_base_inputs_item_message,
                frozenset(["content", "role"]),
                {"content": (list, str), "phase": (str, type(None)), "role": (str,), "type": (str,)},
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["user", "system", "assistant", "developer"]),
                    "type": frozenset(["message"]),
                },
                item_tags={
                    "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
                },
            ),
            Shape(
                decode_open_ai_response_input_message_item,
                frozenset(["content", "id", "role"]),
                {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
                values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
                item_tags={
                    "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
                },
            ),
            Shape(
                decode_output_message,
                frozenset(["content", "id", "role", "type"]),
                {
                    "content": (list,),
                    "id": (str,),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["assistant"]),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["message"]),
                },
                item_tags={"content": ("type", frozenset(["output_text", "refusal"]))},
            ),
        ),
    },
    absent=by_shape(
        Shape(
            decode_base_inputs_item_message,
            frozenset(["content", "role"]),
            {"content": (list, str), "phase": (str, type(None)), "role": (str,), "type": (str,)},
            values={
                "phase": frozenset(["commentary", "final_answer"]),
                "role": frozenset(["user", "system", "assistant", "developer"]),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
            },
        ),
        Shape(
            decode_open_ai_response_input_message_item,
            frozenset(["content", "id", "role"]),
            {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
            values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
            item_tags={
                "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
            },
        ),
    ),
)


def decode_base_inputs(value: Any) -> Any:
    return [decode_base_inputs_item(item) for item in value] if type(value) is list else value


decode_base_inputs_item_message_content_item = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
    },
)
decode_content_part_added_event_part = by_tag(
    "type",
    {
        "output_text": decode_response_output_text,
        "reasoning_text": decode_reasoning_text_content,
        "refusal": decode_open_ai_responses_refusal_content,
    },
)
decode_content_part_done_event_part = by_tag(
    "type",
    {
        "output_text": decode_response_output_text,
        "reasoning_text": decode_reasoning_text_content,
        "refusal": decode_open_ai_responses_refusal_content,
    },
)
decode_custom_tool_call_output_item_output_item = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_custom_tool_format = by_tag(
    "type", {"text": decode_custom_tool_format_text, "grammar": decode_custom_tool_format_grammar}
)
decode_easy_input_message_content_item = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
        "input_video": decode_input_video,
    },
)
decode_file_search_server_tool_filters = by_tag(
    "type",
    {
        "eq": decode_file_search_server_tool_filters_object,
        "ne": decode_file_search_server_tool_filters_object,
        "gt": decode_file_search_server_tool_filters_object,
        "gte": decode_file_search_server_tool_filters_object,
        "lt": decode_file_search_server_tool_filters_object,
        "lte": decode_file_search_server_tool_filters_object,
        "and": decode_compound_filter,
        "or": decode_compound_filter,
    },
)
decode_formats = by_tag(
    "type",
    {
        "text": decode_format_text_config,
        "json_object": decode_format_json_object_config,
        "json_schema": decode_format_json_schema_config,
    },
)
decode_function_call_output_item_output_item = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_input_message_item_content_item = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
        "input_video": decode_input_video,
    },
)
decode_inputs_item = by_tag(
    "type",
    {
        "function_call_output": decode_function_call_output_item,
        "apply_patch_call": decode_apply_patch_call_item,
        "apply_patch_call_output": decode_apply_patch_call_output_item,
        "web_search_call": decode_output_web_search_call_item,
        "file_search_call": decode_output_file_search_call_item,
        "image_generation_call": decode_output_image_generation_call_item,
        "code_interpreter_call": decode_output_code_interpreter_call_item,
        "computer_call": decode_output_computer_call_item,
        "openrouter:datetime": decode_output_datetime_item,
        "openrouter:web_search": decode_output_web_search_server_tool_item,
        "openrouter:code_interpreter": decode_output_code_interpreter_server_tool_item,
        "openrouter:file_search": decode_output_file_search_server_tool_item,
        "openrouter:image_generation": decode_output_image_generation_server_tool_item,
        "openrouter:browser_use": decode_output_browser_use_server_tool_item,
        "openrouter:bash": decode_output_bash_server_tool_item,
        "openrouter:text_editor": decode_output_text_editor_server_tool_item,
        "openrouter:apply_patch": decode_output_apply_patch_server_tool_item,
        "openrouter:web_fetch": decode_output_web_fetch_server_tool_item,
        "openrouter:tool_search": decode_output_tool_search_server_tool_item,
        "openrouter:memory": decode_output_memory_server_tool_item,
        "openrouter:mcp": decode_output_mcp_server_tool_item,
        "openrouter:experimental__search_models": decode_output_search_models_server_tool_item,
        "openrouter:fusion": decode_output_fusion_server_tool_item,
        "openrouter:advisor": decode_output_advisor_server_tool_item,
        "openrouter:subagent": decode_output_subagent_server_tool_item,
        "openrouter:files": decode_output_files_server_tool_item,
        "openrouter:shell": decode_output_shell_server_tool_item,
        "local_shell_call": decode_local_shell_call_item,
        "local_shell_call_output": decode_local_shell_call_output_item,
        "shell_call": decode_shell_call_item,
        "shell_call_output": decode_shell_call_output_item,
        "mcp_list_tools": decode_mcp_list_tools_item,
        "mcp_approval_request": decode_mcp_approval_request_item,
        "mcp_approval_response": decode_mcp_approval_response_item,
        "mcp_call": decode_mcp_call_item,
        "custom_tool_call_output": decode_custom_tool_call_output_item,
        "compaction": decode_compaction_item,
        "context_compaction": decode_context_compaction_item,
        "item_reference": decode_item_reference_item,
        "additional_tools": decode_additional_tools_item,
        "agent_message": decode_agent_message_item,
        "configuration_update": decode_configuration_update_item,
        "tool_search_output": decode_tool_search_output_item,
        "tool_search_call": decode_tool_search_call_item,
        "openrouter:armor_blocked": decode_output_armor_blocked_item,
        "reasoning": by_shape(
            Shape(
                decode_reasoning_item,
                frozenset(["id", "summary", "type"]),
                {
                    "content": (list, type(None)),
                    "encrypted_content": (str, type(None)),
                    "format": (str, type(None)),
                    "id": (str,),
                    "signature": (str, type(None)),
                    "status": (str,),
                    "summary": (list,),
                    "type": (str,),
                },
                values={
                    "format": frozenset(
                        [
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
                    ),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["reasoning"]),
                },
                item_tags={
                    "content": ("type", frozenset(["reasoning_text"])),
                    "summary": ("type", frozenset(["summary_text"])),
                },
            ),
            Shape(
                decode_inputs_item_reasoning,
                frozenset(["id", "summary", "type"]),
                {
                    "content": (list, type(None)),
                    "encrypted_content": (str, type(None)),
                    "format": (str, type(None)),
                    "id": (str,),
                    "signature": (str, type(None)),
                    "status": (str,),
                    "summary": (list, type(None)),
                    "type": (str,),
                },
                values={
                    "format": frozenset(
                        [
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
                    ),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["reasoning"]),
                },
                item_tags={
                    "content": ("type", frozenset(["reasoning_text"])),
                    "summary": ("type", frozenset(["summary_text"])),
                },
            ),
        ),
        "message": by_shape(
            Shape(
                decode_easy_input_message,
                frozenset(["role"]),
                {
                    "content": (list, str, type(None)),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["user", "system", "assistant", "developer"]),
                    "type": frozenset(["message"]),
                },
                item_tags={
                    "content": (
                        "type",
                        frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                    )
                },
            ),
            Shape(
                decode_input_message_item,
                frozenset(["role"]),
                {"content": (list, type(None)), "id": (str,), "role": (str,), "type": (str,)},
                values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
                item_tags={
                    "content": (
                        "type",
                        frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                    )
                },
            ),
            Shape(
                decode_inputs_item_message,
                frozenset(["content", "id", "role", "type"]),
                {
                    "content": (list, str, type(None)),
                    "id": (str,),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["assistant"]),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["message"]),
                },
                item_tags={"content": ("type", frozenset(["output_text", "refusal"]))},
            ),
        ),
        "function_call": by_shape(
            Shape(
                decode_function_call_item,
                frozenset(["arguments", "call_id", "name", "type"]),
                {
                    "arguments": (str,),
                    "async": (bool, type(None)),
                    "call_id": (str,),
                    "id": (str, type(None)),
                    "name": (str,),
                    "namespace": (str, type(None)),
                    "status": (str, type(None)),
                    "subagent_id": (str, type(None)),
                    "subagent_items": (list, type(None)),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["function_call"]),
                },
            ),
            Shape(
                decode_output_function_call_item,
                frozenset(["arguments", "call_id", "name", "type"]),
                {
                    "arguments": (str,),
                    "async": (bool,),
                    "call_id": (str,),
                    "id": (str,),
                    "name": (str,),
                    "namespace": (str,),
                    "status": (str,),
                    "subagent_id": (str,),
                    "subagent_items": (list,),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["function_call"]),
                },
            ),
        ),
        "custom_tool_call": by_shape(
            Shape(
                decode_output_custom_tool_call_item,
                frozenset(["call_id", "input", "name", "type"]),
                {
                    "async": (bool,),
                    "call_id": (str,),
                    "id": (str,),
                    "input": (str,),
                    "name": (str,),
                    "namespace": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["custom_tool_call"]),
                },
            ),
            Shape(
                decode_custom_tool_call_item,
                frozenset(["call_id", "input", "name", "type"]),
                {
                    "async": (bool, type(None)),
                    "call_id": (str,),
                    "id": (str, type(None)),
                    "input": (str,),
                    "name": (str,),
                    "namespace": (str, type(None)),
                    "status": (str, type(None)),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["custom_tool_call"]),
                },
            ),
        ),
    },
    absent=by_shape(
        Shape(
            decode_easy_input_message,
            frozenset(["role"]),
            {"content": (list, str, type(None)), "phase": (str, type(None)), "role": (str,), "type": (str,)},
            values={
                "phase": frozenset(["commentary", "final_answer"]),
                "role": frozenset(["user", "system", "assistant", "developer"]),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                )
            },
        ),
        Shape(
            decode_input_message_item,
            frozenset(["role"]),
            {"content": (list, type(None)), "id": (str,), "role": (str,), "type": (str,)},
            values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
            item_tags={
                "content": (
                    "type",
                    frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                )
            },
        ),
    ),
)


def decode_inputs(value: Any) -> Any:
    return [decode_inputs_item(item) for item in value] if type(value) is list else value


decode_inputs_item_message_content_item = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_mcp_tool_call_error = by_tag(
    "type",
    {
        "mcp_tool_execution_error": decode_mcp_tool_execution_error,
        "mcp_protocol_error": decode_mcp_protocol_error,
        "http_error": decode_mcp_http_error,
    },
)
decode_namespace_tool_tools_item = by_tag(
    "type", {"function": decode_namespace_function_tool, "custom": decode_custom_tool}
)
decode_open_ai_response_custom_tool_call_output_output_item = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_open_ai_response_function_tool_call_output_output_item = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_open_ai_response_input_message_item_content_item = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
    },
)
decode_open_ai_responses_annotation = by_tag(
    "type",
    {
        "file_citation": decode_file_citation,
        "url_citation": decode_url_citation,
        "file_path": decode_file_path,
    },
)
decode_open_ai_responses_tool_choice = by_tag(
    "type",
    {
        "function": decode_open_ai_responses_tool_choice_function,
        "web_search_preview_2025_03_11": decode_open_ai_responses_tool_choice_object,
        "web_search_preview": decode_open_ai_responses_tool_choice_object,
        "allowed_tools": decode_tool_choice_allowed,
        "apply_patch": decode_open_ai_responses_tool_choice_apply_patch,
        "shell": decode_open_ai_responses_tool_choice_shell,
    },
)
decode_open_responses_result_tools_item = by_tag(
    "type",
    {
        "function": decode_open_responses_result_tools_item_function,
        "web_search_preview": decode_preview_web_search_server_tool,
        "web_search_preview_2025_03_11": decode_preview_20250311_web_search_server_tool,
        "web_search": decode_legacy_web_search_server_tool,
        "web_search_2025_08_26": decode_web_search_server_tool,
        "file_search": decode_file_search_server_tool,
        "computer_use_preview": decode_computer_use_server_tool,
        "code_interpreter": decode_code_interpreter_server_tool,
        "mcp": decode_mcp_server_tool,
        "image_generation": decode_image_generation_server_tool,
        "local_shell": decode_codex_local_shell_tool,
        "shell": decode_shell_server_tool,
        "apply_patch": decode_apply_patch_server_tool,
        "custom": decode_custom_tool,
        "namespace": decode_namespace_tool,
    },
)
decode_output_code_interpreter_call_item_outputs_item = by_tag(
    "type",
    {
        "logs": decode_code_interpreter_logs_output,
        "image": decode_code_interpreter_image_output,
        "file": decode_code_interpreter_file_output,
    },
)
decode_output_item_apply_patch_call_operation = by_tag(
    "type",
    {
        "create_file": decode_apply_patch_create_file_operation,
        "update_file": decode_apply_patch_update_file_operation,
        "delete_file": decode_apply_patch_delete_file_operation,
    },
)
decode_output_item_code_interpreter_call_outputs_item = by_tag(
    "type",
    {
        "logs": decode_code_interpreter_logs_output,
        "image": decode_code_interpreter_image_output,
        "file": decode_code_interpreter_file_output,
    },
)
decode_output_item_web_search_call_action = by_tag(
    "type",
    {
        "search": decode_output_item_web_search_call_action_search,
        "open_page": decode_output_item_web_search_call_action_open_page,
        "find_in_page": decode_output_item_web_search_call_action_find_in_page,
    },
)
decode_output_items = by_tag(
    "type",
    {
        "message": decode_output_message_item,
        "reasoning": decode_output_reasoning_item,
        "function_call": decode_output_function_call_item,
        "web_search_call": decode_output_web_search_call_item,
        "file_search_call": decode_output_file_search_call_item,
        "image_generation_call": decode_output_image_generation_call_item,
        "code_interpreter_call": decode_output_code_interpreter_call_item,
        "computer_call": decode_output_computer_call_item,
        "openrouter:datetime": decode_output_datetime_item,
        "openrouter:web_search": decode_output_web_search_server_tool_item,
        "openrouter:code_interpreter": decode_output_code_interpreter_server_tool_item,
        "openrouter:file_search": decode_output_file_search_server_tool_item,
        "openrouter:image_generation": decode_output_image_generation_server_tool_item,
        "openrouter:browser_use": decode_output_browser_use_server_tool_item,
        "openrouter:bash": decode_output_bash_server_tool_item,
        "openrouter:text_editor": decode_output_text_editor_server_tool_item,
        "openrouter:apply_patch": decode_output_apply_patch_server_tool_item,
        "apply_patch_call": decode_output_apply_patch_call_item,
        "shell_call": decode_output_shell_call_item,
        "shell_call_output": decode_output_shell_call_output_item,
        "openrouter:shell": decode_output_shell_server_tool_item,
        "openrouter:web_fetch": decode_output_web_fetch_server_tool_item,
        "openrouter:tool_search": decode_output_tool_search_server_tool_item,
        "openrouter:memory": decode_output_memory_server_tool_item,
        "openrouter:mcp": decode_output_mcp_server_tool_item,
        "openrouter:experimental__search_models": decode_output_search_models_server_tool_item,
        "openrouter:fusion": decode_output_fusion_server_tool_item,
        "openrouter:advisor": decode_output_advisor_server_tool_item,
        "openrouter:subagent": decode_output_subagent_server_tool_item,
        "openrouter:files": decode_output_files_server_tool_item,
        "custom_tool_call": decode_output_custom_tool_call_item,
        "openrouter:armor_blocked": decode_output_armor_blocked_item,
        "tool_search_call": decode_output_tool_search_call_item,
    },
)
decode_output_message_content_item = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_output_message_item_content_item = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_output_web_search_call_item_action = by_tag(
    "type",
    {
        "search": decode_output_web_search_call_item_action_search,
        "open_page": decode_output_web_search_call_item_action_open_page,
        "find_in_page": decode_output_web_search_call_item_action_find_in_page,
    },
)
decode_responses_request_plugins_item = by_tag(
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
decode_responses_request_tools_item = by_tag(
    "type",
    {
        "function": decode_responses_request_tools_item_function,
        "web_search_preview": decode_preview_web_search_server_tool,
        "web_search_preview_2025_03_11": decode_preview_20250311_web_search_server_tool,
        "web_search": decode_legacy_web_search_server_tool,
        "web_search_2025_08_26": decode_web_search_server_tool,
        "file_search": decode_file_search_server_tool,
        "computer_use_preview": decode_computer_use_server_tool,
        "code_interpreter": decode_code_interpreter_server_tool,
        "mcp": decode_mcp_server_tool,
        "image_generation": decode_image_generation_server_tool,
        "local_shell": decode_codex_local_shell_tool,
        "shell": decode_shell_server_tool,
        "apply_patch": decode_apply_patch_server_tool,
        "custom": decode_custom_tool,
        "namespace": decode_namespace_tool,
        "openrouter:advisor": decode_advisor_server_tool_open_router,
        "openrouter:subagent": decode_subagent_server_tool_open_router,
        "openrouter:datetime": decode_datetime_server_tool,
        "openrouter:files": decode_files_server_tool,
        "openrouter:fusion": decode_fusion_server_tool_open_router,
        "openrouter:image_generation": decode_image_generation_server_tool_open_router,
        "openrouter:experimental__search_models": decode_search_models_server_tool_open_router,
        "openrouter:web_fetch": decode_web_fetch_server_tool,
        "openrouter:web_search": decode_web_search_server_tool_open_router,
        "openrouter:apply_patch": decode_apply_patch_server_tool_open_router,
        "openrouter:bash": decode_bash_server_tool,
        "openrouter:shell": decode_shell_server_tool_open_router,
        "openrouter:tool_search": decode_tool_search_server_tool,
    },
)
decode_shell_call_output_content_outcome = by_tag(
    "type",
    {
        "exit": decode_shell_call_output_content_outcome_exit,
        "timeout": decode_shell_call_output_content_outcome_timeout,
    },
)
decode_stored_prompt_template_variables_value_value = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_stream_events = by_tag(
    "type",
    {
        "response.created": decode_open_responses_created_event,
        "response.in_progress": decode_open_responses_in_progress_event,
        "response.completed": decode_stream_events_response_completed,
        "response.incomplete": decode_stream_events_response_incomplete,
        "response.failed": decode_stream_events_response_failed,
        "error": decode_error_event,
        "response.output_item.added": decode_stream_events_response_output_item_added,
        "response.output_item.done": decode_stream_events_response_output_item_done,
        "response.content_part.added": decode_content_part_added_event,
        "response.content_part.done": decode_content_part_done_event,
        "response.output_text.delta": decode_text_delta_event,
        "response.output_text.done": decode_text_done_event,
        "response.refusal.delta": decode_refusal_delta_event,
        "response.refusal.done": decode_refusal_done_event,
        "response.output_text.annotation.added": decode_annotation_added_event,
        "response.function_call_arguments.delta": decode_function_call_args_delta_event,
        "response.function_call_arguments.done": decode_function_call_args_done_event,
        "response.reasoning_text.delta": decode_reasoning_delta_event,
        "response.reasoning_text.done": decode_reasoning_done_event,
        "response.reasoning_summary_part.added": decode_reasoning_summary_part_added_event,
        "response.reasoning_summary_part.done": decode_reasoning_summary_part_done_event,
        "response.reasoning_summary_text.delta": decode_reasoning_summary_text_delta_event,
        "response.reasoning_summary_text.done": decode_reasoning_summary_text_done_event,
        "response.image_generation_call.in_progress": decode_image_gen_call_in_progress_event,
        "response.image_generation_call.generating": decode_image_gen_call_generating_event,
        "response.image_generation_call.partial_image": decode_image_gen_call_partial_image_event,
        "response.image_generation_call.completed": decode_image_gen_call_completed_event,
        "response.code_interpreter_call.in_progress": decode_code_interpreter_call_in_progress_event,
        "response.code_interpreter_call.interpreting": decode_code_interpreter_call_interpreting_event,
        "response.code_interpreter_call.completed": decode_code_interpreter_call_completed_event,
        "response.code_interpreter_call_code.delta": decode_code_interpreter_call_code_delta_event,
        "response.code_interpreter_call_code.done": decode_code_interpreter_call_code_done_event,
        "response.web_search_call.in_progress": decode_web_search_call_in_progress_event,
        "response.web_search_call.searching": decode_web_search_call_searching_event,
        "response.web_search_call.completed": decode_web_search_call_completed_event,
        "response.custom_tool_call_input.delta": decode_custom_tool_call_input_delta_event,
        "response.custom_tool_call_input.done": decode_custom_tool_call_input_done_event,
        "response.apply_patch_call_operation_diff.delta": (
            decode_apply_patch_call_operation_diff_delta_event
        ),
        "response.apply_patch_call_operation_diff.done": decode_apply_patch_call_operation_diff_done_event,
        "response.fusion_call.in_progress": decode_fusion_call_in_progress_event,
        "response.fusion_call.panel.added": decode_fusion_call_panel_added_event,
        "response.fusion_call.panel.delta": decode_fusion_call_panel_delta_event,
        "response.fusion_call.panel.reasoning.delta": decode_fusion_call_panel_reasoning_delta_event,
        "response.fusion_call.panel.completed": decode_fusion_call_panel_completed_event,
        "response.fusion_call.panel.failed": decode_fusion_call_panel_failed_event,
        "response.fusion_call.analysis.in_progress": decode_fusion_call_analysis_in_progress_event,
        "response.fusion_call.analysis.completed": decode_fusion_call_analysis_completed_event,
        "response.fusion_call.completed": decode_fusion_call_completed_event,
        "response.debug": decode_debug_event,
    },
)
decode_tool_search_output_item_tools_item = by_tag(
    "type",
    {
        "local_shell": decode_codex_local_shell_tool,
        "apply_patch": decode_apply_patch_server_tool,
        "shell": decode_shell_server_tool,
        "openrouter:experimental__search_models": decode_search_models_server_tool_open_router,
        "openrouter:web_fetch": decode_web_fetch_server_tool,
        "openrouter:tool_search": decode_tool_search_server_tool,
        "code_interpreter": decode_code_interpreter_server_tool,
        "openrouter:shell": decode_shell_server_tool_open_router,
        "openrouter:bash": decode_bash_server_tool,
        "openrouter:apply_patch": decode_apply_patch_server_tool_open_router,
        "openrouter:web_search": decode_web_search_server_tool_open_router,
        "openrouter:image_generation": decode_image_generation_server_tool_open_router,
        "openrouter:fusion": decode_fusion_server_tool_open_router,
        "openrouter:files": decode_files_server_tool,
        "openrouter:advisor": decode_advisor_server_tool_open_router,
        "openrouter:subagent": decode_subagent_server_tool_open_router,
        "openrouter:datetime": decode_datetime_server_tool,
        "namespace": decode_namespace_tool,
        "computer_use_preview": decode_computer_use_server_tool,
        "file_search": decode_file_search_server_tool,
        "custom": decode_custom_tool,
        "web_search_preview": decode_preview_web_search_server_tool,
        "function": decode_tool_search_output_item_tools_item_function,
        "web_search_2025_08_26": decode_web_search_server_tool,
        "web_search_preview_2025_03_11": decode_preview_20250311_web_search_server_tool,
        "web_search": decode_legacy_web_search_server_tool,
        "mcp": decode_mcp_server_tool,
        "image_generation": decode_image_generation_server_tool,
    },
    unknown=by_shape(
        Shape(decode_tool_search_output_item_tools_item_object, frozenset(["type"]), {"type": (str,)})
    ),
    absent=by_shape(
        Shape(decode_tool_search_output_item_tools_item_object, frozenset(["type"]), {"type": (str,)})
    ),
)

if TYPE_CHECKING:
    AdditionalToolsItemToolsItem: TypeAlias = (
        AdditionalToolsItemToolsItemFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | WebSearchServerToolOpenRouter
        | ApplyPatchServerToolOpenRouter
        | BashServerTool
        | ShellServerToolOpenRouter
        | ToolSearchServerTool
        | AdditionalToolsItemToolsItemObject
        | Unknown
    )
    """One added tool: a function of yours, a server tool, or an object of a type not known here."""
    AgentMessageItemContentItem: TypeAlias = (
        InputText | InputImage | AgentMessageItemContentItemEncryptedContent | Unknown
    )
    """One part of a message between agents, told apart by `type`."""
    AlignmentResponsesRejected: TypeAlias = (
        OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | OutputItemCustomToolCall
        | OutputItemFileSearchCall
        | OutputItemFunctionCall
        | OutputItemImageGenerationCall
        | OutputMessage
        | OutputItemReasoning
        | OutputItemWebSearchCall
        | Unknown
    )
    """One output item of a rejected answer, told apart by `type`."""
    AlignmentRejected: TypeAlias = AlignmentChatRejected | list[AlignmentResponsesRejected]
    """A rejected answer: a message in the form of chat completions, or a list of output items."""
    ApplyPatchCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation
        | ApplyPatchUpdateFileOperation
        | ApplyPatchDeleteFileOperation
        | Unknown
    )
    """One file operation of a patch: create, update or delete, told apart by `type`."""
    BaseInputsItem: TypeAlias = (
        BaseInputsItemMessage
        | OpenAIResponseInputMessageItem
        | OpenAIResponseFunctionToolCallOutput
        | OpenAIResponseFunctionToolCall
        | OutputItemImageGenerationCall
        | OutputMessage
        | OpenAIResponseCustomToolCall
        | OpenAIResponseCustomToolCallOutput
        | ApplyPatchCallItem
        | ApplyPatchCallOutputItem
        | ConfigurationUpdateItem
        | Unknown
    )
    """One echoed input item: a message, a tool call, what a tool returned, or a change of settings."""
    BaseInputs: TypeAlias = str | list[BaseInputsItem]
    """Input that a response echoes: a plain text, or a list of items."""
    BaseInputsItemMessageContentItem: TypeAlias = InputText | InputImage | InputFile | InputAudio | Unknown
    """One part of an input message: text, an image, a file or audio."""
    ContentPartAddedEventPart: TypeAlias = (
        ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | Unknown
    )
    """A part as it is opened: answer text, reasoning text or a refusal."""
    ContentPartDoneEventPart: TypeAlias = (
        ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | Unknown
    )
    """A finished part: answer text, reasoning text or a refusal."""
    CustomToolCallOutputItemOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
    """One part of a custom tool's result, told apart by `type`."""
    CustomToolFormat: TypeAlias = CustomToolFormatText | CustomToolFormatGrammar | Unknown
    """Form of a custom tool's input: any text, or text that follows a grammar."""
    EasyInputMessageContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | InputVideo | Unknown
    )
    """One part of a message, told apart by `type`: text, image, file, audio or video."""
    FileSearchServerToolFilters: TypeAlias = FileSearchServerToolFiltersObject | CompoundFilter | Unknown
    """A filter on file attributes: one comparison, or several joined."""
    Formats: TypeAlias = FormatTextConfig | FormatJsonObjectConfig | FormatJsonSchemaConfig | Unknown
    """Form of the answer's text: plain, any JSON object, or JSON by a schema."""
    FunctionCallOutputItemOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
    """One part of a function's result, told apart by `type`."""
    InputMessageItemContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | InputVideo | Unknown
    )
    """One part of a message item, told apart by `type`: text, image, file, audio or video."""
    InputsItem: TypeAlias = (
        ReasoningItem
        | EasyInputMessage
        | InputMessageItem
        | FunctionCallItem
        | FunctionCallOutputItem
        | ApplyPatchCallItem
        | ApplyPatchCallOutputItem
        | InputsItemMessage
        | InputsItemReasoning
        | OutputFunctionCallItem
        | OutputCustomToolCallItem
        | OutputWebSearchCallItem
        | OutputFileSearchCallItem
        | OutputImageGenerationCallItem
        | OutputCodeInterpreterCallItem
        | OutputComputerCallItem
        | OutputDatetimeItem
        | OutputWebSearchServerToolItem
        | OutputCodeInterpreterServerToolItem
        | OutputFileSearchServerToolItem
        | OutputImageGenerationServerToolItem
        | OutputBrowserUseServerToolItem
        | OutputBashServerToolItem
        | OutputTextEditorServerToolItem
        | OutputApplyPatchServerToolItem
        | OutputWebFetchServerToolItem
        | OutputToolSearchServerToolItem
        | OutputMemoryServerToolItem
        | OutputMcpServerToolItem
        | OutputSearchModelsServerToolItem
        | OutputFusionServerToolItem
        | OutputAdvisorServerToolItem
        | OutputSubagentServerToolItem
        | OutputFilesServerToolItem
        | OutputShellServerToolItem
        | LocalShellCallItem
        | LocalShellCallOutputItem
        | ShellCallItem
        | ShellCallOutputItem
        | McpListToolsItem
        | McpApprovalRequestItem
        | McpApprovalResponseItem
        | McpCallItem
        | CustomToolCallItem
        | CustomToolCallOutputItem
        | CompactionItem
        | ContextCompactionItem
        | ItemReferenceItem
        | AdditionalToolsItem
        | AgentMessageItem
        | ConfigurationUpdateItem
        | ToolSearchOutputItem
        | ToolSearchCallItem
        | OutputArmorBlockedItem
        | Unknown
    )
    """One item of a conversation: a message, reasoning, a tool call, a tool result, a reference, or a
    change of tools or settings.
    """
    Inputs: TypeAlias = str | list[InputsItem]
    """What the model answers to: one text, or the items of a conversation."""
    InputsItemMessageContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
    """One part of a replayed answer: text or a refusal."""
    McpToolCallError: TypeAlias = str | McpToolExecutionError | McpProtocolError | McpHTTPError | Unknown
    """Why an MCP tool call failed: a plain text, or an object told apart by `type`."""
    NamespaceToolToolsItem: TypeAlias = NamespaceFunctionTool | CustomTool | Unknown
    """A function or custom tool inside a namespace."""
    OpenAIResponseCustomToolCallOutputOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
    """One part of a custom tool's result: text, an image or a file."""
    OpenAIResponseFunctionToolCallOutputOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
    """One part of a function's result: text, an image or a file."""
    OpenAIResponseInputMessageItemContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | Unknown
    )
    """A text, image, file or audio part of an identified input message."""
    OpenAIResponsesAnnotation: TypeAlias = FileCitation | URLCitation | FilePath | Unknown
    """A source or file that a stretch of the answer refers to, told apart by `type`."""
    OpenAIResponsesToolChoice: TypeAlias = (
        OpenAIResponsesToolChoiceEnum
        | OpenAIResponsesToolChoiceFunction
        | OpenAIResponsesToolChoiceObject
        | ToolChoiceAllowed
        | OpenAIResponsesToolChoiceApplyPatch
        | OpenAIResponsesToolChoiceShell
        | Unknown
    )
    """Whether the model must call a tool, and which."""
    OpenResponsesResultToolsItem: TypeAlias = (
        OpenResponsesResultToolsItemFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | Unknown
    )
    """A tool that was offered to the model: a function of yours, a custom tool, or one that the server
    runs.
    """
    OutputCodeInterpreterCallItemOutputsItem: TypeAlias = (
        CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput | Unknown
    )
    """One thing that interpreted code gave: logs, an image or a file."""
    OutputItemApplyPatchCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation
        | ApplyPatchUpdateFileOperation
        | ApplyPatchDeleteFileOperation
        | Unknown
    )
    """A file change in a rejected answer: create, update or delete, told apart by `type`."""
    OutputItemCodeInterpreterCallOutputsItem: TypeAlias = (
        CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput | Unknown
    )
    """One thing that code of a rejected answer gave: logs, an image or a file."""
    OutputItemWebSearchCallAction: TypeAlias = (
        OutputItemWebSearchCallActionSearch
        | OutputItemWebSearchCallActionOpenPage
        | OutputItemWebSearchCallActionFindInPage
        | Unknown
    )
    """One step of a web search in a rejected answer, told apart by `type`."""
    OutputItems: TypeAlias = (
        OutputMessageItem
        | OutputReasoningItem
        | OutputFunctionCallItem
        | OutputWebSearchCallItem
        | OutputFileSearchCallItem
        | OutputImageGenerationCallItem
        | OutputCodeInterpreterCallItem
        | OutputComputerCallItem
        | OutputDatetimeItem
        | OutputWebSearchServerToolItem
        | OutputCodeInterpreterServerToolItem
        | OutputFileSearchServerToolItem
        | OutputImageGenerationServerToolItem
        | OutputBrowserUseServerToolItem
        | OutputBashServerToolItem
        | OutputTextEditorServerToolItem
        | OutputApplyPatchServerToolItem
        | OutputApplyPatchCallItem
        | OutputShellCallItem
        | OutputShellCallOutputItem
        | OutputShellServerToolItem
        | OutputWebFetchServerToolItem
        | OutputToolSearchServerToolItem
        | OutputMemoryServerToolItem
        | OutputMcpServerToolItem
        | OutputSearchModelsServerToolItem
        | OutputFusionServerToolItem
        | OutputAdvisorServerToolItem
        | OutputSubagentServerToolItem
        | OutputFilesServerToolItem
        | OutputCustomToolCallItem
        | OutputArmorBlockedItem
        | OutputToolSearchCallItem
        | Unknown
    )
    """One item of a response's output. Tools that OpenRouter runs itself have types beginning with
    `openrouter:`.
    """
    OutputMessageContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
    """A part of an echoed assistant message: text or a refusal."""
    OutputMessageItemContentItem: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | Unknown
    """A part of a message that the model wrote: text or a refusal."""
    OutputWebSearchCallItemAction: TypeAlias = (
        OutputWebSearchCallItemActionSearch
        | OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionFindInPage
        | Unknown
    )
    """One step of a web search, told apart by `type`."""
    ResponsesRequestPluginsItem: TypeAlias = (
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
    """A plugin and its settings, told apart by `id`."""
    ResponsesRequestToolsItem: TypeAlias = (
        ResponsesRequestToolsItemFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | WebSearchServerToolOpenRouter
        | ApplyPatchServerToolOpenRouter
        | BashServerTool
        | ShellServerToolOpenRouter
        | ToolSearchServerTool
        | Unknown
    )
    """A tool: a function or custom tool that your program runs, or a server tool that runs elsewhere."""
    ShellCallOutputContentOutcome: TypeAlias = (
        ShellCallOutputContentOutcomeExit | ShellCallOutputContentOutcomeTimeout | Unknown
    )
    """How a shell command ended: by itself, or by running out of time."""
    StoredPromptTemplateVariablesValueValue: TypeAlias = str | InputText | InputImage | InputFile | Unknown
    """Value of a prompt variable: a string, or a text, image or file part."""
    StreamEvents: TypeAlias = (
        OpenResponsesCreatedEvent
        | OpenResponsesInProgressEvent
        | StreamEventsResponseCompleted
        | StreamEventsResponseIncomplete
        | StreamEventsResponseFailed
        | ErrorEvent
        | StreamEventsResponseOutputItemAdded
        | StreamEventsResponseOutputItemDone
        | ContentPartAddedEvent
        | ContentPartDoneEvent
        | TextDeltaEvent
        | TextDoneEvent
        | RefusalDeltaEvent
        | RefusalDoneEvent
        | AnnotationAddedEvent
        | FunctionCallArgsDeltaEvent
        | FunctionCallArgsDoneEvent
        | ReasoningDeltaEvent
        | ReasoningDoneEvent
        | ReasoningSummaryPartAddedEvent
        | ReasoningSummaryPartDoneEvent
        | ReasoningSummaryTextDeltaEvent
        | ReasoningSummaryTextDoneEvent
        | ImageGenCallInProgressEvent
        | ImageGenCallGeneratingEvent
        | ImageGenCallPartialImageEvent
        | ImageGenCallCompletedEvent
        | CodeInterpreterCallInProgressEvent
        | CodeInterpreterCallInterpretingEvent
        | CodeInterpreterCallCompletedEvent
        | CodeInterpreterCallCodeDeltaEvent
        | CodeInterpreterCallCodeDoneEvent
        | WebSearchCallInProgressEvent
        | WebSearchCallSearchingEvent
        | WebSearchCallCompletedEvent
        | CustomToolCallInputDeltaEvent
        | CustomToolCallInputDoneEvent
        | ApplyPatchCallOperationDiffDeltaEvent
        | ApplyPatchCallOperationDiffDoneEvent
        | FusionCallInProgressEvent
        | FusionCallPanelAddedEvent
        | FusionCallPanelDeltaEvent
        | FusionCallPanelReasoningDeltaEvent
        | FusionCallPanelCompletedEvent
        | FusionCallPanelFailedEvent
        | FusionCallAnalysisInProgressEvent
        | FusionCallAnalysisCompletedEvent
        | FusionCallCompletedEvent
        | DebugEvent
        | Unknown
    )
    """An event of a response stream, told apart by `type`. `response.completed`,
    `response.incomplete`, `response.failed` and `error` end a stream; skip types you do not know.
    """
    ToolSearchOutputItemToolsItem: TypeAlias = (
        CodexLocalShellTool
        | ApplyPatchServerTool
        | ShellServerTool
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | ToolSearchOutputItemToolsItemObject
        | ToolSearchServerTool
        | CodeInterpreterServerTool
        | ShellServerToolOpenRouter
        | BashServerTool
        | ApplyPatchServerToolOpenRouter
        | WebSearchServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | FusionServerToolOpenRouter
        | FilesServerTool
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | NamespaceTool
        | ComputerUseServerTool
        | FileSearchServerTool
        | CustomTool
        | PreviewWebSearchServerTool
        | ToolSearchOutputItemToolsItemFunction
        | WebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | Unknown
    )
    """One tool found: a function of yours, a server tool, or an object of a type not known here."""
else:  # what they refer to is not imported at run time
    AdditionalToolsItemToolsItem = Any
    AgentMessageItemContentItem = Any
    AlignmentResponsesRejected = Any
    AlignmentRejected = Any
    ApplyPatchCallOperation = Any
    BaseInputsItem = Any
    BaseInputs = Any
    BaseInputsItemMessageContentItem = Any
    ContentPartAddedEventPart = Any
    ContentPartDoneEventPart = Any
    CustomToolCallOutputItemOutputItem = Any
    CustomToolFormat = Any
    EasyInputMessageContentItem = Any
    FileSearchServerToolFilters = Any
    Formats = Any
    FunctionCallOutputItemOutputItem = Any
    InputMessageItemContentItem = Any
    InputsItem = Any
    Inputs = Any
    InputsItemMessageContentItem = Any
    McpToolCallError = Any
    NamespaceToolToolsItem = Any
    OpenAIResponseCustomToolCallOutputOutputItem = Any
    OpenAIResponseFunctionToolCallOutputOutputItem = Any
    OpenAIResponseInputMessageItemContentItem = Any
    OpenAIResponsesAnnotation = Any
    OpenAIResponsesToolChoice = Any
    OpenResponsesResultToolsItem = Any
    OutputCodeInterpreterCallItemOutputsItem = Any
    OutputItemApplyPatchCallOperation = Any
    OutputItemCodeInterpreterCallOutputsItem = Any
    OutputItemWebSearchCallAction = Any
    OutputItems = Any
    OutputMessageContentItem = Any
    OutputMessageItemContentItem = Any
    OutputWebSearchCallItemAction = Any
    ResponsesRequestPluginsItem = Any
    ResponsesRequestToolsItem = Any
    ShellCallOutputContentOutcome = Any
    StoredPromptTemplateVariablesValueValue = Any
    StreamEvents = Any
    ToolSearchOutputItemToolsItem = Any
