# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag, lazy_decoder
from ..model_type import model
from ..replies.reply import ResponsesTokens as _ResponsesTokens
from ..replies.responses_reply import ResponsesReply as _ResponsesReply
from ..types import Model as _Model, Unknown

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
    id: str | None = None
    """Id of the item."""
    _nullable = ("id",)
    _decoders = (
        (
            "tools",
            lambda value: (
                [decode_additional_tools_item_tools_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_additional_tools_item: Decode = AdditionalToolsItem.decode


@model
class AdditionalToolsItemToolsItemFunction(_Model):
    """A function that the model may call and your program runs, added during the conversation."""

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[AdditionalToolsItemToolsItemFunctionAllowedCallersItem] | None = None
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | None = None
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | None = None
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider.
    """
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns."""
    strict: bool | None = None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "parameters",
        "allowed_callers",
        "description",
        "output_schema",
        "strict",
    )


decode_additional_tools_item_tools_item_function: Decode = AdditionalToolsItemToolsItemFunction.decode


@model
class AdditionalToolsItemToolsItemObject(_Model):
    """A tool of any other type; its other fields are kept as they are."""

    type: str
    """Type of the tool."""


decode_additional_tools_item_tools_item_object: Decode = AdditionalToolsItemToolsItemObject.decode


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
    agent: AgentMessageItemAgent | None = None
    """The agent the item belongs to."""
    id: str | None = None
    """Id of the item."""
    _nullable = (
        "agent",
        "id",
    )
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_agent_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        ("agent", lambda value: decode_agent_message_item_agent(value)),
    )


decode_agent_message_item: Decode = AgentMessageItem.decode


@model
class AgentMessageItemAgent(_Model):
    """An agent, named."""

    agent_name: str
    """Name of the agent."""


decode_agent_message_item_agent: Decode = AgentMessageItemAgent.decode


@model
class AgentMessageItemContentItemEncryptedContent(_Model):
    """A part whose content is encrypted and can only be replayed."""

    encrypted_content: str
    """Opaque payload; send it back exactly as received."""
    type: Literal["encrypted_content"]


decode_agent_message_item_content_item_encrypted_content: Decode = (
    AgentMessageItemContentItemEncryptedContent.decode
)


@model
class AlignmentChatAudio(_Model):
    """A spoken answer that was rejected."""

    transcript: str
    """What is said, as text."""
    id: str | None = None
    """Id of the recording."""


decode_alignment_chat_audio: Decode = AlignmentChatAudio.decode


@model
class AlignmentChatImage(_Model):
    """An image of a rejected answer."""

    image_url: AlignmentChatImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]
    _decoders = (("image_url", lambda value: decode_alignment_chat_image_image_url(value)),)


decode_alignment_chat_image: Decode = AlignmentChatImage.decode


@model
class AlignmentChatImageImageUrl(_Model):
    """Address of an image of a rejected answer."""

    url: str
    """Web address of the image, or a data URL that holds it."""


decode_alignment_chat_image_image_url: Decode = AlignmentChatImageImageUrl.decode


@model
class AlignmentChatRejected(_Model):
    """A rejected answer, as a message in the form of chat completions."""

    content: str | None
    """Text of the answer; null when it has none."""
    refusal: str | None
    """What the model says in refusing; null when it does not refuse."""
    role: Literal["assistant"]
    audio: AlignmentChatAudio | None = None
    """Spoken answer, where there is one."""
    images: list[AlignmentChatImage] | None = None
    """Images of the answer."""
    tool_calls: list[AlignmentChatToolCall] | None = None
    """Function calls in the answer."""
    _nullable = (
        "content",
        "refusal",
    )
    _decoders = (
        ("audio", lambda value: decode_alignment_chat_audio(value)),
        (
            "images",
            lambda value: (
                [decode_alignment_chat_image(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "tool_calls",
            lambda value: (
                [decode_alignment_chat_tool_call(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_alignment_chat_rejected: Decode = AlignmentChatRejected.decode


@model
class AlignmentChatToolCall(_Model):
    """A function call in a rejected answer."""

    function: AlignmentChatToolCallFunction
    """The function called, with its arguments."""
    id: str
    """Id of the call."""
    type: Literal["function"]
    _decoders = (("function", lambda value: decode_alignment_chat_tool_call_function(value)),)


decode_alignment_chat_tool_call: Decode = AlignmentChatToolCall.decode


@model
class AlignmentChatToolCallFunction(_Model):
    """The function called in a rejected answer."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    name: str
    """Name of the function."""


decode_alignment_chat_tool_call_function: Decode = AlignmentChatToolCallFunction.decode


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
    _decoders = (("annotation", lambda value: decode_open_ai_responses_annotation(value)),)


decode_annotation_added_event: Decode = AnnotationAddedEvent.decode


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
    id: str | None = None
    """Id of the item."""
    _nullable = ("id",)
    _decoders = (("operation", lambda value: decode_apply_patch_call_operation(value)),)


decode_apply_patch_call_item: Decode = ApplyPatchCallItem.decode


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


decode_apply_patch_call_operation_diff_delta_event: Decode = ApplyPatchCallOperationDiffDeltaEvent.decode


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


decode_apply_patch_call_operation_diff_done_event: Decode = ApplyPatchCallOperationDiffDoneEvent.decode


@model
class ApplyPatchCallOutputItem(_Model):
    """Your report on how applying a patch went, sent back to the model."""

    call_id: str
    """The `call_id` of the `apply_patch_call` being answered."""
    status: ApplyPatchCallOutputItemStatus
    """Whether the patch could be applied."""
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    """Id of the item."""
    output: str | None = None
    """Log or error text for the model to read."""
    _nullable = (
        "id",
        "output",
    )


decode_apply_patch_call_output_item: Decode = ApplyPatchCallOutputItem.decode


@model
class ApplyPatchCreateFileOperation(_Model):
    """Create a file."""

    diff: str
    """Patch that holds the content of the new file."""
    path: str
    """Path of the file to create."""
    type: Literal["create_file"]


decode_apply_patch_create_file_operation: Decode = ApplyPatchCreateFileOperation.decode


@model
class ApplyPatchDeleteFileOperation(_Model):
    """Delete a file."""

    path: str
    """Path of the file to delete."""
    type: Literal["delete_file"]


decode_apply_patch_delete_file_operation: Decode = ApplyPatchDeleteFileOperation.decode


@model
class ApplyPatchServerTool(_Model):
    """The provider's own patch tool: the model answers with `apply_patch_call` items for you to apply."""

    type: Literal["apply_patch"]


decode_apply_patch_server_tool: Decode = ApplyPatchServerTool.decode


@model
class ApplyPatchServerToolConfig(_Model):
    """Settings of OpenRouter's patch tool."""

    engine: ApplyPatchEngineEnum | None = None
    """Which implementation serves the tool."""


decode_apply_patch_server_tool_config: Decode = ApplyPatchServerToolConfig.decode


@model
class ApplyPatchServerToolOpenRouter(_Model):
    """OpenRouter's patch tool, for the Responses API only."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | None = None
    """Settings of the tool."""
    _decoders = (("parameters", lambda value: decode_apply_patch_server_tool_config(value)),)


decode_apply_patch_server_tool_open_router: Decode = ApplyPatchServerToolOpenRouter.decode


@model
class ApplyPatchUpdateFileOperation(_Model):
    """Change an existing file."""

    diff: str
    """Patch to apply to the file."""
    path: str
    """Path of the file to change."""
    type: Literal["update_file"]


decode_apply_patch_update_file_operation: Decode = ApplyPatchUpdateFileOperation.decode


@model
class BaseInputsItemMessage(_Model):
    """An input message as it was sent, without an id."""

    content: list[BaseInputsItemMessageContentItem] | str
    """What the message says: plain text, or parts that may also be images, files or audio."""
    role: BaseInputsItemMessageRole
    """Who speaks in the message."""
    phase: BaseInputsItemMessagePhase | None = None
    """For an assistant message, whether it was interim commentary or the final answer; null when not
    marked.
    """
    type: Literal["message"] | None = None
    _nullable = ("phase",)
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_base_inputs_item_message_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_base_inputs_item_message: Decode = BaseInputsItemMessage.decode


@model
class BaseReasoningConfig(_Model):
    """Reasoning settings that a response was produced with."""

    context: ReasoningContext | None = None
    """How far back in the conversation the model may see its own reasoning; null when not set."""
    effort: ReasoningEffort | None = None
    """How hard the model was asked to think; null when not set."""
    mode: ReasoningMode | None = None
    """Whether the ordinary or the more thorough way of reasoning was asked for; null when not set."""
    summary: ReasoningSummaryVerbosity | None = None
    """How detailed a summary of the reasoning was asked for; null when none was."""
    _nullable = (
        "context",
        "effort",
        "mode",
        "summary",
    )


decode_base_reasoning_config: Decode = BaseReasoningConfig.decode


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


decode_code_interpreter_call_code_delta_event: Decode = CodeInterpreterCallCodeDeltaEvent.decode


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


decode_code_interpreter_call_code_done_event: Decode = CodeInterpreterCallCodeDoneEvent.decode


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


decode_code_interpreter_call_completed_event: Decode = CodeInterpreterCallCompletedEvent.decode


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


decode_code_interpreter_call_in_progress_event: Decode = CodeInterpreterCallInProgressEvent.decode


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


decode_code_interpreter_call_interpreting_event: Decode = CodeInterpreterCallInterpretingEvent.decode


@model
class CodeInterpreterFileOutput(_Model):
    """A file that interpreted code produced."""

    type: Literal["file"]
    download_url: str | None = None
    """Address the file can be downloaded from."""
    error_code: str | None = None
    """Why the file could not be delivered, if it could not."""
    expires_at: str | None = None
    """When the file, or its address, stops being available."""
    filename: str | None = None
    """Name of the file."""
    id: str | None = None
    """Id of the file."""
    media_type: str | None = None
    """MIME type of the content."""
    sha256: str | None = None
    """SHA-256 digest of the content."""
    size_bytes: int | None = None
    """Size in bytes."""
    status: str | None = None
    """State of the file."""
    _nullable = ("error_code",)


decode_code_interpreter_file_output: Decode = CodeInterpreterFileOutput.decode


@model
class CodeInterpreterImageOutput(_Model):
    """An image that interpreted code produced."""

    type: Literal["image"]
    url: str
    """Address of the image."""


decode_code_interpreter_image_output: Decode = CodeInterpreterImageOutput.decode


@model
class CodeInterpreterLogsOutput(_Model):
    """What interpreted code printed."""

    logs: str
    """The printed text."""
    type: Literal["logs"]


decode_code_interpreter_logs_output: Decode = CodeInterpreterLogsOutput.decode


@model
class CodeInterpreterServerTool(_Model):
    """The provider's code interpreter, which runs code the model writes in a container."""

    container: str | CodeInterpreterServerToolContainerAuto
    """Id of an existing container, or an `auto` object to have one made."""
    type: Literal["code_interpreter"]
    _decoders = (("container", lambda value: decode_code_interpreter_server_tool_container_auto(value)),)


decode_code_interpreter_server_tool: Decode = CodeInterpreterServerTool.decode


@model
class CodeInterpreterServerToolContainerAuto(_Model):
    """Asks for a container to be made for the code interpreter."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Ids of uploaded files to put into the container."""
    memory_limit: CodeInterpreterServerToolContainerAutoMemoryLimit | None = None
    """Memory of the container."""
    _nullable = ("memory_limit",)


decode_code_interpreter_server_tool_container_auto: Decode = CodeInterpreterServerToolContainerAuto.decode


@model
class CodexLocalShellTool(_Model):
    """Lets the model ask your program to run shell commands on your own machine, as `local_shell_call`
    items.
    """

    type: Literal["local_shell"]


decode_codex_local_shell_tool: Decode = CodexLocalShellTool.decode


@model
class CompactionItem(_Model):
    """A compacted stretch of earlier conversation, replayed as input."""

    encrypted_content: str
    """The compacted conversation as an opaque payload; send it back exactly as received."""
    type: Literal["compaction"]
    id: str | None = None
    """Id of the item."""
    _nullable = ("id",)


decode_compaction_item: Decode = CompactionItem.decode


@model
class CompoundFilter(_Model):
    """Several file search filters joined by `and` or `or`."""

    filters: list[dict[str, Any]]
    """Filters to join: comparisons, or compound filters again."""
    type: CompoundFilterType
    """Whether all filters must hold or any one suffices."""


decode_compound_filter: Decode = CompoundFilter.decode


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


decode_computer_use_server_tool: Decode = ComputerUseServerTool.decode


@model
class ConfigurationUpdateItem(_Model):
    """Input item that changes settings in the course of a conversation."""

    reasoning: ConfigurationUpdateReasoning
    """Reasoning settings to change to."""
    type: Literal["configuration_update"]
    id: str | None = None
    """Id of the item; null or absent when it was sent without one."""
    _nullable = ("id",)
    _decoders = (("reasoning", lambda value: decode_configuration_update_reasoning(value)),)


decode_configuration_update_item: Decode = ConfigurationUpdateItem.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartAddedEvent)
        try:
            self.content_index = data["content_index"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "content_index", "item_id", "output_index", "sequence_number", "type"
            )
        if "part" in data:
            value = data["part"]
            self.part = decode_content_part_added_event_part(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_added_event: Decode = ContentPartAddedEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartDoneEvent)
        try:
            self.content_index = data["content_index"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "content_index", "item_id", "output_index", "sequence_number", "type"
            )
        if "part" in data:
            value = data["part"]
            self.part = decode_content_part_done_event_part(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_done_event: Decode = ContentPartDoneEvent.decode


@model
class ContextCompactionItem(_Model):
    """Marks where the context was compacted, replayed as input."""

    type: Literal["context_compaction"]
    encrypted_content: str | None = None
    """The compacted context as an opaque payload; send it back exactly as received."""
    id: str | None = None
    """Id of the item."""
    _nullable = (
        "encrypted_content",
        "id",
    )


decode_context_compaction_item: Decode = ContextCompactionItem.decode


@model
class CustomTool(_Model):
    """A tool of yours that the model calls with free text instead of JSON arguments."""

    name: str
    """Name the model calls the tool by."""
    type: Literal["custom"]
    async_: bool | None = None
    """Declares the tool asynchronous; what that changes is not documented."""
    defer_loading: bool | None = None
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | None = None
    """Tells the model what the tool does and when to call it."""
    format: CustomToolFormat | None = None
    """Form the input must take; any text when absent."""
    _wire_names = (("async_", "async"),)
    _decoders = (("format", lambda value: decode_custom_tool_format(value)),)


decode_custom_tool: Decode = CustomTool.decode


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


decode_custom_tool_call_input_delta_event: Decode = CustomToolCallInputDeltaEvent.decode


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


decode_custom_tool_call_input_done_event: Decode = CustomToolCallInputDoneEvent.decode


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
    async_: bool | None = None
    """Whether the call was asynchronous, as the tool was declared; null when not told."""
    id: str | None = None
    """Id of the item."""
    namespace: str | None = None
    """Namespace the tool belongs to, if it was declared in one."""
    status: ToolCallStatus | None = None
    """How far the call has come."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "async_",
        "id",
        "namespace",
        "status",
    )


decode_custom_tool_call_item: Decode = CustomToolCallItem.decode


@model
class CustomToolCallOutputItem(_Model):
    """The result of a custom tool call, for the model to read."""

    call_id: str
    """The `call_id` of the call being answered."""
    output: str | list[CustomToolCallOutputItemOutputItem]
    """The result, as text or as a list of text, image and file parts."""
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    """Id of the item."""
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_custom_tool_call_output_item_output_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_custom_tool_call_output_item: Decode = CustomToolCallOutputItem.decode


@model
class CustomToolFormatGrammar(_Model):
    """Input that must follow a grammar."""

    definition: str
    """The grammar, written in the chosen syntax."""
    syntax: CustomToolFormatGrammarSyntax
    """Notation of the grammar."""
    type: Literal["grammar"]


decode_custom_tool_format_grammar: Decode = CustomToolFormatGrammar.decode


@model
class CustomToolFormatText(_Model):
    """Input that may be any text."""

    type: Literal["text"]


decode_custom_tool_format_text: Decode = CustomToolFormatText.decode


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
    _decoders = (("debug", lambda value: decode_debug_event_debug(value)),)


decode_debug_event: Decode = DebugEvent.decode


@model
class DebugEventDebug(_Model):
    """Debugging details; each event carries some of them."""

    echo_upstream_body: dict[str, Any] | None = None
    """The request body in the form sent to the provider, with secrets removed as far as they were
    recognized.
    """
    timings: DebugEventDebugTimings | None = None
    """A point in the course of the request, with its time."""
    _decoders = (("timings", lambda value: decode_debug_event_debug_timings(value)),)


decode_debug_event_debug: Decode = DebugEventDebug.decode


@model
class DebugEventDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: DebugEventDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""


decode_debug_event_debug_timings: Decode = DebugEventDebugTimings.decode


@model
class EasyInputMessage(_Model):
    """A message in its shortest form: a role and its content."""

    role: EasyInputMessageRole
    """Who speaks."""
    content: list[EasyInputMessageContentItem] | str | None = None
    """The message as a string or as a list of parts."""
    phase: EasyInputMessagePhase | None = None
    """For assistant messages, whether this was interim commentary or the final answer."""
    type: Literal["message"] | None = None
    _nullable = (
        "content",
        "phase",
    )
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_easy_input_message_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_easy_input_message: Decode = EasyInputMessage.decode


@model
class ErrorEvent(_Model):
    """The stream failed; no further answer follows. The details are either in the event itself or in
    `error`: read both.
    """

    type: Literal["error"]
    code: str | None = None
    """What kind of error it is, in the flat form; null when the server gives none."""
    error: ErrorEventError | None = None
    """The details, in the nested form."""
    message: str | None = None
    """What went wrong, for a person to read, in the flat form."""
    param: str | None = None
    """Request field at fault; null when no single field is."""
    sequence_number: int | None = None
    """Number of this event in the order of the stream; sometimes left out."""
    _nullable = (
        "code",
        "param",
    )
    _decoders = (("error", lambda value: decode_error_event_error(value)),)


decode_error_event: Decode = ErrorEvent.decode


@model
class ErrorEventError(_Model):
    """Details of a failed stream, where they are nested."""

    code: str | int | None = None
    """What kind of error it is, as a name or a number."""
    message: str | None = None
    """What went wrong, for a person to read."""
    metadata: dict[str, Any] | None = None
    """Further facts about the error; the keys vary with its kind."""
    _nullable = ("code",)


decode_error_event_error: Decode = ErrorEventError.decode


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


decode_file_citation: Decode = FileCitation.decode


@model
class FilePath(_Model):
    """Points from the answer to a file the model produced."""

    file_id: str
    """Id of the file."""
    index: int
    """Place of the file in the list of files."""
    type: Literal["file_path"]


decode_file_path: Decode = FilePath.decode


@model
class FileSearchServerTool(_Model):
    """The provider's file search, over vector stores kept there."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileSearchServerToolFilters | Unknown | None = None
    """Restricts the search to files whose attributes match."""
    max_num_results: int | None = None
    """Most results one search returns."""
    ranking_options: FileSearchServerToolRankingOptions | None = None
    """How results are ranked and which weak ones are dropped."""
    _nullable = ("filters",)
    _decoders = (
        ("filters", lambda value: decode_file_search_server_tool_filters(value)),
        ("ranking_options", lambda value: decode_file_search_server_tool_ranking_options(value)),
    )


decode_file_search_server_tool: Decode = FileSearchServerTool.decode


@model
class FileSearchServerToolFiltersObject(_Model):
    """Compares one file attribute with a value."""

    key: str
    """Name of the attribute."""
    type: FileSearchServerToolFiltersObjectType
    """Comparison to make."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""


decode_file_search_server_tool_filters_object: Decode = FileSearchServerToolFiltersObject.decode


@model
class FileSearchServerToolRankingOptions(_Model):
    """How file search ranks what it finds."""

    ranker: FileSearchServerToolRankingOptionsRanker | None = None
    """Ranking algorithm to use."""
    score_threshold: float | None = None
    """Results that score below this are dropped."""


decode_file_search_server_tool_ranking_options: Decode = FileSearchServerToolRankingOptions.decode


@model
class FormatJsonObjectConfig(_Model):
    """Answer with any valid JSON object."""

    type: Literal["json_object"]


decode_format_json_object_config: Decode = FormatJsonObjectConfig.decode


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
    description: str | None = None
    """Tells the model what the answer is for."""
    strict: bool | None = None
    """Whether the answer must follow the schema exactly. How far that is enforced varies by provider."""
    _nullable = ("strict",)


decode_format_json_schema_config: Decode = FormatJsonSchemaConfig.decode


@model
class FormatTextConfig(_Model):
    """Answer with plain text."""

    type: Literal["text"]


decode_format_text_config: Decode = FormatTextConfig.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(FunctionCallArgsDeltaEvent)
        try:
            self.delta = data["delta"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 5
        except KeyError:
            known = self._set_present(data, "delta", "item_id", "output_index", "sequence_number", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_function_call_args_delta_event: Decode = FunctionCallArgsDeltaEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(FunctionCallArgsDoneEvent)
        try:
            self.arguments = data["arguments"]
            self.item_id = data["item_id"]
            self.name = data["name"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "arguments", "item_id", "name", "output_index", "sequence_number", "type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_function_call_args_done_event: Decode = FunctionCallArgsDoneEvent.decode


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
    async_: bool | None = None
    """Whether the call was asynchronous, as the function was declared; null when not told."""
    id: str | None = None
    """Id of the item."""
    namespace: str | None = None
    """Namespace the function belongs to, if it was declared in one."""
    status: ToolCallStatus | None = None
    """How far the call has come."""
    subagent_id: str | None = None
    """Id of the sub-agent that made the call, if one did. Send it back as received."""
    subagent_items: list[FunctionCallItemSubagentItemsItem] | None = None
    """State of the suspended sub-agent that made the call. Send the items back as received."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "async_",
        "id",
        "namespace",
        "status",
        "subagent_id",
        "subagent_items",
    )
    _decoders = (
        (
            "subagent_items",
            lambda value: (
                [decode_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_function_call_item: Decode = FunctionCallItem.decode


@model
class FunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; fields other than the type are kept as they are."""

    type: str
    """Type of the item."""


decode_function_call_item_subagent_items_item: Decode = FunctionCallItemSubagentItemsItem.decode


@model
class FunctionCallOutputItem(_Model):
    """The result of a function call, for the model to read."""

    call_id: str
    """The `call_id` of the function call being answered."""
    output: str | list[FunctionCallOutputItemOutputItem]
    """The result, as text or as a list of text, image and file parts."""
    type: Literal["function_call_output"]
    id: str | None = None
    """Id of the item."""
    status: ToolCallStatus | None = None
    """How far the call has come."""
    _nullable = (
        "id",
        "status",
    )
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_function_call_output_item_output_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_function_call_output_item: Decode = FunctionCallOutputItem.decode


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
    _decoders = (
        (
            "contradictions",
            lambda value: (
                [decode_fusion_analysis_result_contradictions_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        (
            "partial_coverage",
            lambda value: (
                [decode_fusion_analysis_result_partial_coverage_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        (
            "unique_insights",
            lambda value: (
                [decode_fusion_analysis_result_unique_insights_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_fusion_analysis_result: Decode = FusionAnalysisResult.decode


@model
class FusionAnalysisResultContradictionsItem(_Model):
    """A topic on which panel models disagree."""

    stances: list[FusionAnalysisResultContradictionsItemStancesItem]
    """What each model says about it."""
    topic: str
    """What the disagreement is about."""
    _decoders = (
        (
            "stances",
            lambda value: (
                [decode_fusion_analysis_result_contradictions_item_stances_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_fusion_analysis_result_contradictions_item: Decode = FusionAnalysisResultContradictionsItem.decode


@model
class FusionAnalysisResultContradictionsItemStancesItem(_Model):
    """The stance of one panel model."""

    model: str
    """Slug of the model."""
    stance: str
    """What the model holds."""


decode_fusion_analysis_result_contradictions_item_stances_item: Decode = (
    FusionAnalysisResultContradictionsItemStancesItem.decode
)


@model
class FusionAnalysisResultPartialCoverageItem(_Model):
    """A point made by some of the panel models."""

    models: list[str]
    """Slugs of the models that made it."""
    point: str
    """The point."""


decode_fusion_analysis_result_partial_coverage_item: Decode = FusionAnalysisResultPartialCoverageItem.decode


@model
class FusionAnalysisResultUniqueInsightsItem(_Model):
    """A point made by one panel model alone."""

    insight: str
    """The point."""
    model: str
    """Slug of the model that made it."""


decode_fusion_analysis_result_unique_insights_item: Decode = FusionAnalysisResultUniqueInsightsItem.decode


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
    _decoders = (("analysis", lambda value: decode_fusion_analysis_result(value)),)


decode_fusion_call_analysis_completed_event: Decode = FusionCallAnalysisCompletedEvent.decode


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


decode_fusion_call_analysis_in_progress_event: Decode = FusionCallAnalysisInProgressEvent.decode


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


decode_fusion_call_completed_event: Decode = FusionCallCompletedEvent.decode


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


decode_fusion_call_in_progress_event: Decode = FusionCallInProgressEvent.decode


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


decode_fusion_call_panel_added_event: Decode = FusionCallPanelAddedEvent.decode


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


decode_fusion_call_panel_completed_event: Decode = FusionCallPanelCompletedEvent.decode


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


decode_fusion_call_panel_delta_event: Decode = FusionCallPanelDeltaEvent.decode


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
    status_code: int | None = None
    """HTTP status that the model failed with, where there was one."""


decode_fusion_call_panel_failed_event: Decode = FusionCallPanelFailedEvent.decode


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


decode_fusion_call_panel_reasoning_delta_event: Decode = FusionCallPanelReasoningDeltaEvent.decode


@model
class FusionSource(_Model):
    """A web page that the fusion panel drew on."""

    title: str
    """Title of the page."""
    url: str
    """Address of the page."""


decode_fusion_source: Decode = FusionSource.decode


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


decode_image_gen_call_completed_event: Decode = ImageGenCallCompletedEvent.decode


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


decode_image_gen_call_generating_event: Decode = ImageGenCallGeneratingEvent.decode


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


decode_image_gen_call_in_progress_event: Decode = ImageGenCallInProgressEvent.decode


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


decode_image_gen_call_partial_image_event: Decode = ImageGenCallPartialImageEvent.decode


@model
class ImageGenerationServerTool(_Model):
    """The provider's image generation tool."""

    type: Literal["image_generation"]
    background: ImageGenerationServerToolBackground | None = None
    """Whether the background is transparent or opaque."""
    input_fidelity: ImageGenerationServerToolInputFidelity | None = None
    """How closely to keep to the input images."""
    input_image_mask: ImageGenerationServerToolInputImageMask | None = None
    """Mask that marks which area of an input image to repaint."""
    model: str | None = None
    """Image model to use."""
    moderation: ImageGenerationServerToolModeration | None = None
    """How strictly the images are moderated."""
    output_compression: int | None = None
    """Compression of the image, for formats that have it."""
    output_format: ImageGenerationServerToolOutputFormat | None = None
    """File format of the images."""
    partial_images: int | None = None
    """How many unfinished images to send while streaming."""
    quality: ImageGenerationServerToolQuality | None = None
    """Quality of the images."""
    size: str | None = None
    """Size of the images."""
    _nullable = ("input_fidelity",)
    _decoders = (
        ("input_image_mask", lambda value: decode_image_generation_server_tool_input_image_mask(value)),
    )


decode_image_generation_server_tool: Decode = ImageGenerationServerTool.decode


@model
class ImageGenerationServerToolInputImageMask(_Model):
    """A mask for repainting part of an image, given as a file id or an address."""

    file_id: str | None = None
    """Id of an uploaded file that holds the mask."""
    image_url: str | None = None
    """Address of the mask image, or the image itself as a data URL."""


decode_image_generation_server_tool_input_image_mask: Decode = ImageGenerationServerToolInputImageMask.decode


@model
class IncompleteDetails(_Model):
    """Why a response stopped before its end."""

    reason: IncompleteDetailsReason | None = None
    """What cut the response short."""


decode_incomplete_details: Decode = IncompleteDetails.decode


@model
class InputAudio(_Model):
    """Audio in a message."""

    input_audio: InputAudioInputAudio
    """The recording and its format."""
    type: Literal["input_audio"]
    _decoders = (("input_audio", lambda value: decode_input_audio_input_audio(value)),)


decode_input_audio: Decode = InputAudio.decode


@model
class InputAudioInputAudio(_Model):
    """A recording and its format."""

    data: str
    """The recording in base64, without a `data:` prefix; an address is not accepted."""
    format: InputAudioInputAudioFormat
    """Audio format of the recording."""


decode_input_audio_input_audio: Decode = InputAudioInputAudio.decode


@model
class InputFile(_Model):
    """A file in a message, such as a PDF: its data, its address, or the id of an upload."""

    type: Literal["input_file"]
    file_data: str | None = None
    """The file itself as a data URL."""
    file_id: str | None = None
    """Id of an uploaded file."""
    file_url: str | None = None
    """Address the file can be fetched from."""
    filename: str | None = None
    """Name of the file."""
    _nullable = ("file_id",)


decode_input_file: Decode = InputFile.decode


@model
class InputImage(_Model):
    """An image in a message."""

    detail: InputImageDetail
    """How finely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = None
    """Id of an uploaded file that holds the image, in place of `image_url`."""
    image_url: str | None = None
    """Address of the image, or the image itself as a data URL."""
    _nullable = (
        "file_id",
        "image_url",
    )


decode_input_image: Decode = InputImage.decode


@model
class InputMessageItem(_Model):
    """A message of a user, the system or a developer, as an item."""

    role: InputMessageItemRole
    """Who speaks."""
    content: list[InputMessageItemContentItem] | None = None
    """Parts of the message."""
    id: str | None = None
    """Id of the item."""
    type: Literal["message"] | None = None
    _nullable = ("content",)
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_input_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_input_message_item: Decode = InputMessageItem.decode


@model
class InputText(_Model):
    """Text in a message."""

    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix for the provider to cache. Works with `prompt_cache_options`."""
    _nullable = ("prompt_cache_breakpoint",)
    _decoders = (("prompt_cache_breakpoint", lambda value: decode_prompt_cache_breakpoint(value)),)


decode_input_text: Decode = InputText.decode


@model
class InputVideo(_Model):
    """A video in a message."""

    type: Literal["input_video"]
    video_url: str
    """Address of the video, or the video itself as a data URL. Which addresses work depends on the
    provider.
    """
    processing: InputVideoProcessing | None = None
    """How the video is processed."""


decode_input_video: Decode = InputVideo.decode


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
    phase: InputsItemMessagePhase | None = None
    """Whether this was interim commentary or the final answer."""
    status: InputsItemMessageStatus | None = None
    """How far the answer had come. Replayed answers are expected to have it."""
    _nullable = (
        "content",
        "phase",
    )
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_inputs_item_message_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_inputs_item_message: Decode = InputsItemMessage.decode


@model
class InputsItemReasoning(_Model):
    """Earlier reasoning of the model, replayed as an output item; its summary may be null."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText] | None
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning text, where the model shows it."""
    encrypted_content: str | None = None
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: ReasoningFormat | None = None
    """Which provider's form the reasoning is in."""
    signature: str | None = None
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: InputsItemReasoningStatus | None = None
    """How far the reasoning had come."""
    _nullable = (
        "summary",
        "content",
        "encrypted_content",
        "format",
        "signature",
    )
    _decoders = (
        (
            "summary",
            lambda value: (
                [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "content",
            lambda value: (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_inputs_item_reasoning: Decode = InputsItemReasoning.decode


@model
class ItemReferenceItem(_Model):
    """Stands for another item, by its id."""

    id: str
    """Id of the item meant."""
    type: Literal["item_reference"]


decode_item_reference_item: Decode = ItemReferenceItem.decode


@model
class LegacyWebSearchServerTool(_Model):
    """Web search under the type name `web_search`."""

    type: Literal["web_search"]
    engine: WebSearchEngineEnum | None = None
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | None = None
    """Domains to keep to, or to leave out."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches during the request."""
    mode: WebSearchMode | None = None
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | None = None
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocation | None = None
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | None = None
    """Options for searching posts on X, for engines that can."""
    _nullable = (
        "filters",
        "user_location",
    )
    _decoders = (
        ("filters", lambda value: decode_web_search_domain_filter(value)),
        ("user_location", lambda value: decode_web_search_user_location(value)),
        ("x_search", lambda value: decode_x_search_options(value)),
    )


decode_legacy_web_search_server_tool: Decode = LegacyWebSearchServerTool.decode


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
    _decoders = (("action", lambda value: decode_local_shell_call_item_action(value)),)


decode_local_shell_call_item: Decode = LocalShellCallItem.decode


@model
class LocalShellCallItemAction(_Model):
    """A command to run on your machine."""

    command: list[str]
    """The program and its arguments, one string each."""
    env: dict[str, str]
    """Environment variables to set, by name."""
    type: Literal["exec"]
    timeout_ms: int | None = None
    """Milliseconds after which to give up on the command."""
    user: str | None = None
    """User account to run the command as."""
    working_directory: str | None = None
    """Directory to run the command in."""
    _nullable = (
        "timeout_ms",
        "user",
        "working_directory",
    )


decode_local_shell_call_item_action: Decode = LocalShellCallItemAction.decode


@model
class LocalShellCallOutputItem(_Model):
    """What a command printed on your machine, for the model to read."""

    id: str
    """Id of the item, which ties it to its call."""
    output: str
    """What the command printed."""
    type: Literal["local_shell_call_output"]
    status: ToolCallStatus | None = None
    """How far the call has come."""
    _nullable = ("status",)


decode_local_shell_call_output_item: Decode = LocalShellCallOutputItem.decode


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


decode_mcp_approval_request_item: Decode = McpApprovalRequestItem.decode


@model
class McpApprovalResponseItem(_Model):
    """Your decision on an MCP tool call that waits for approval."""

    approval_request_id: str
    """Id of the `mcp_approval_request` being answered."""
    approve: bool
    """True lets the call go ahead, false forbids it."""
    type: Literal["mcp_approval_response"]
    id: str | None = None
    """Id of the item."""
    reason: str | None = None
    """Why you decided so."""
    _nullable = (
        "id",
        "reason",
    )


decode_mcp_approval_response_item: Decode = McpApprovalResponseItem.decode


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
    error: McpToolCallError | Unknown | None = None
    """What went wrong, or null."""
    output: str | None = None
    """What the tool returned."""
    _nullable = (
        "error",
        "output",
    )
    _decoders = (("error", lambda value: decode_mcp_tool_call_error(value)),)


decode_mcp_call_item: Decode = McpCallItem.decode


@model
class McpHTTPError(_Model):
    """A failed MCP tool call: the exchange with the server broke down at the level of HTTP."""

    code: int
    """HTTP status of the failure."""
    message: str
    """What went wrong, for a person to read."""
    type: Literal["http_error"]


decode_mcp_http_error: Decode = McpHTTPError.decode


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
    error: str | None = None
    """Why the tools could not be listed, or null."""
    _nullable = ("error",)
    _decoders = (
        (
            "tools",
            lambda value: (
                [decode_mcp_list_tools_item_tools_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_mcp_list_tools_item: Decode = McpListToolsItem.decode


@model
class McpListToolsItemToolsItem(_Model):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's arguments."""
    name: str
    """Name of the tool."""
    annotations: Any = None
    """The server's hints about the tool, in whatever form it gave them."""
    description: str | None = None
    """What the tool does, in the server's words."""
    _nullable = (
        "annotations",
        "description",
    )


decode_mcp_list_tools_item_tools_item: Decode = McpListToolsItemToolsItem.decode


@model
class McpProtocolError(_Model):
    """A failed MCP tool call: the server reported an error in terms of the MCP protocol."""

    code: int
    """Error code of the protocol."""
    message: str
    """What the server says about the error."""
    type: Literal["mcp_protocol_error"]


decode_mcp_protocol_error: Decode = McpProtocolError.decode


@model
class McpServerTool(_Model):
    """Gives the model the tools of a remote MCP server, or of a connector for a known service."""

    server_label: str
    """Name of your choice for the server; calls and approvals carry it."""
    type: Literal["mcp"]
    allowed_tools: list[str] | McpServerToolAllowedToolsObject | None = None
    """Tools the model may use, by name or by filter. Null or absent puts no restriction."""
    authorization: str | None = None
    """Access token to present to the server or connector."""
    connector_id: McpServerToolConnectorId | None = None
    """Known service to connect to, in place of `server_url`."""
    headers: dict[str, str] | None = None
    """HTTP headers to send to the server, such as credentials."""
    require_approval: McpServerToolRequireApprovalEnum | McpServerToolRequireApprovalObject | None = None
    """Which tool calls wait for your approval: one rule for all of them, or rules by tool name."""
    server_description: str | None = None
    """Tells the model what the server is for."""
    server_url: str | None = None
    """Address of the server, in place of `connector_id`."""
    _nullable = (
        "allowed_tools",
        "headers",
        "require_approval",
    )
    _decoders = (
        ("allowed_tools", lambda value: decode_mcp_server_tool_allowed_tools_object(value)),
        ("require_approval", lambda value: decode_mcp_server_tool_require_approval_object(value)),
    )


decode_mcp_server_tool: Decode = McpServerTool.decode


@model
class McpServerToolAllowedToolsObject(_Model):
    """Filter for the MCP tools a model may use."""

    read_only: bool | None = None
    """True admits only tools that change nothing."""
    tool_names: list[str] | None = None
    """Names of the tools to admit."""


decode_mcp_server_tool_allowed_tools_object: Decode = McpServerToolAllowedToolsObject.decode


@model
class McpServerToolRequireApprovalObject(_Model):
    """Approval by tool name."""

    always: McpServerToolRequireApprovalObjectAlways | None = None
    """Tools whose calls wait for approval."""
    never: McpServerToolRequireApprovalObjectNever | None = None
    """Tools whose calls go ahead without it."""
    _decoders = (
        ("always", lambda value: decode_mcp_server_tool_require_approval_object_always(value)),
        ("never", lambda value: decode_mcp_server_tool_require_approval_object_never(value)),
    )


decode_mcp_server_tool_require_approval_object: Decode = McpServerToolRequireApprovalObject.decode


@model
class McpServerToolRequireApprovalObjectAlways(_Model):
    """Tools whose calls wait for approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""


decode_mcp_server_tool_require_approval_object_always: Decode = (
    McpServerToolRequireApprovalObjectAlways.decode
)


@model
class McpServerToolRequireApprovalObjectNever(_Model):
    """Tools whose calls need no approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""


decode_mcp_server_tool_require_approval_object_never: Decode = McpServerToolRequireApprovalObjectNever.decode


@model
class McpToolExecutionError(_Model):
    """A failed MCP tool call: the tool itself ran into an error."""

    type: Literal["mcp_tool_execution_error"]
    content: Any = None
    """What the tool reported, in whatever form it gave."""
    _nullable = ("content",)


decode_mcp_tool_execution_error: Decode = McpToolExecutionError.decode


@model
class NamespaceFunctionTool(_Model):
    """A function declared inside a namespace."""

    name: str
    """Name of the function within its namespace."""
    type: Literal["function"]
    allowed_callers: list[NamespaceFunctionToolAllowedCallersItem] | None = None
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | None = None
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | None = None
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns."""
    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "allowed_callers",
        "description",
        "output_schema",
        "parameters",
        "strict",
    )


decode_namespace_function_tool: Decode = NamespaceFunctionTool.decode


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
    _decoders = (
        (
            "tools",
            lambda value: (
                [decode_namespace_tool_tools_item(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_namespace_tool: Decode = NamespaceTool.decode


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
    async_: bool | None = None
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | None = None
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | None = None
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    _wire_names = (("async_", "async"),)


decode_open_ai_response_custom_tool_call: Decode = OpenAIResponseCustomToolCall.decode


@model
class OpenAIResponseCustomToolCallOutput(_Model):
    """What a custom tool returned."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseCustomToolCallOutputOutputItem]
    """The result: plain text, or parts that may also be images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    """Id of the item, where it has one."""
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_open_ai_response_custom_tool_call_output_output_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_open_ai_response_custom_tool_call_output: Decode = OpenAIResponseCustomToolCallOutput.decode


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
    async_: bool | None = None
    """Whether the call is asynchronous, as the function was declared."""
    id: str | None = None
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | None = None
    """Namespace that the function was declared in. Absent for a function outside any."""
    status: ToolCallStatus | None = None
    """How far the call has been written."""
    subagent_id: str | None = None
    """Id of the sub-agent concerned, when the call spawned one."""
    subagent_items: list[OpenAIResponseFunctionToolCallSubagentItemsItem] | None = None
    """Items of a sub-agent that was suspended. In a stream, only the finished item and the final
    response have them.
    """
    _wire_names = (("async_", "async"),)
    _decoders = (
        (
            "subagent_items",
            lambda value: (
                [decode_open_ai_response_function_tool_call_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_open_ai_response_function_tool_call: Decode = OpenAIResponseFunctionToolCall.decode


@model
class OpenAIResponseFunctionToolCallOutput(_Model):
    """What your code returned for a function call."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseFunctionToolCallOutputOutputItem]
    """The result: plain text (often JSON), or parts that may also be images and files."""
    type: Literal["function_call_output"]
    id: str | None = None
    """Id of the item; null or absent when it was sent without one."""
    status: ToolCallStatus | None = None
    """How complete the result is; null when not told."""
    _nullable = (
        "id",
        "status",
    )
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_open_ai_response_function_tool_call_output_output_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_open_ai_response_function_tool_call_output: Decode = OpenAIResponseFunctionToolCallOutput.decode


@model
class OpenAIResponseFunctionToolCallSubagentItemsItem(_Model):
    """An item from the work of a sub-agent, kept as it came; the keys depend on its type."""

    type: str
    """Kind of item, which decides its other keys."""


decode_open_ai_response_function_tool_call_subagent_items_item: Decode = (
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
    type: Literal["message"] | None = None
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_open_ai_response_input_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_open_ai_response_input_message_item: Decode = OpenAIResponseInputMessageItem.decode


@model
class OpenAIResponsesRefusalContent(_Model):
    """The model's refusal to answer."""

    refusal: str
    """What the model says in refusing."""
    type: Literal["refusal"]


decode_open_ai_responses_refusal_content: Decode = OpenAIResponsesRefusalContent.decode


@model
class OpenAIResponsesToolChoiceApplyPatch(_Model):
    """Makes the model call the patch tool."""

    type: Literal["apply_patch"]


decode_open_ai_responses_tool_choice_apply_patch: Decode = OpenAIResponsesToolChoiceApplyPatch.decode


@model
class OpenAIResponsesToolChoiceFunction(_Model):
    """Makes the model call one function. The name sits at the top level, unlike in chat completions."""

    name: str
    """Name of the function to call."""
    type: Literal["function"]


decode_open_ai_responses_tool_choice_function: Decode = OpenAIResponsesToolChoiceFunction.decode


@model
class OpenAIResponsesToolChoiceObject(_Model):
    """Makes the model search the web."""

    type: OpenAIResponsesToolChoiceObjectType
    """Type of the web search tool to call."""


decode_open_ai_responses_tool_choice_object: Decode = OpenAIResponsesToolChoiceObject.decode


@model
class OpenAIResponsesToolChoiceShell(_Model):
    """Makes the model call the shell tool."""

    type: Literal["shell"]


decode_open_ai_responses_tool_choice_shell: Decode = OpenAIResponsesToolChoiceShell.decode


@model
class OpenResponsesCreatedEvent(_Model):
    """First event of a stream: the response exists, and has no output yet."""

    response: OpenResponsesResult
    """The response at the outset."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.created"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenResponsesCreatedEvent)
        try:
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "sequence_number", "type")
        if "response" in data:
            value = data["response"]
            self.response = decode_open_responses_result(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_open_responses_created_event: Decode = OpenResponsesCreatedEvent.decode


@model
class OpenResponsesErrorMetadata(_Model):
    """Further facts about a failed response."""

    alignment: OpenResponsesErrorMetadataAlignment | None = None
    """Verdicts of the `alignment` plugin, when it had a part in the failure."""
    _decoders = (("alignment", lambda value: decode_open_responses_error_metadata_alignment(value)),)


decode_open_responses_error_metadata: Decode = OpenResponsesErrorMetadata.decode


@model
class OpenResponsesErrorMetadataAlignment(_Model):
    """What the `alignment` plugin decided about a failed response."""

    calls: list[AlignmentCallRecord]
    """One record for each call that was checked."""
    rejected: AlignmentRejected | None = None
    """The answer that was rejected, when it is told."""
    _decoders = (
        (
            "calls",
            lambda value: (
                [decode_alignment_call_record(item) for item in value] if type(value) is list else value
            ),
        ),
        ("rejected", lambda value: decode_alignment_rejected(value)),
    )


decode_open_responses_error_metadata_alignment: Decode = OpenResponsesErrorMetadataAlignment.decode


@model
class OpenResponsesInProgressEvent(_Model):
    """Work on the response is under way."""

    response: OpenResponsesResult
    """The response at this moment."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.in_progress"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenResponsesInProgressEvent)
        try:
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "sequence_number", "type")
        if "response" in data:
            value = data["response"]
            self.response = decode_open_responses_result(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_open_responses_in_progress_event: Decode = OpenResponsesInProgressEvent.decode


@model
class OpenResponsesResult(_ResponsesReply):
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
    alignment: Alignment | None = None
    """Verdicts of the `alignment` plugin, when it was in use."""
    background: bool | None = None
    """Whether the response was produced in the background; null when not told."""
    error_type: ApiErrorType | None = None
    """The same failure in OpenRouter's own vocabulary, which all its APIs share. Absent on success."""
    max_output_tokens: int | None = None
    """Most tokens that the answer could have, reasoning included; null when no limit was set."""
    max_tool_calls: int | None = None
    """Most calls of server tools that were allowed; null when not set."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed. Present only if the request opted in with `X-OpenRouter-Metadata`."""
    output_text_field: str | None = None
    """Text of the output messages in one string. May be absent; `output` always has the text."""
    previous_response_id: str | None = None
    """Always null or absent: the API keeps no state and refuses a request that sets it."""
    prompt: StoredPromptTemplate | None = None
    """Reference to the stored prompt that the request named; null when it named none."""
    prompt_cache_key: str | None = None
    """Key that steered the request to a warm prompt cache; null when not set."""
    prompt_cache_options: PromptCacheOptions | None = None
    """Prompt cache settings of the request; null when not set."""
    reasoning_config: BaseReasoningConfig | None = None
    """Reasoning settings of the request; null when not told."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """Verdicts of the `armor` plugin on tool calls, when it was in use."""
    safety_identifier: str | None = None
    """Your stable id for the end user, used to detect abuse; null when not set."""
    service_tier: str | None = None
    """Tier that served the request, such as `default`, `flex` or `priority`, and that decides its
    price; null when not told.
    """
    store: bool | None = None
    """Always false: the API stores no responses."""
    text_config: TextExtendedConfig | None = None
    """Form in which the text was asked for, and how wordy it was to be."""
    top_logprobs: int | None = None
    """How many alternatives were asked for at each token."""
    truncation: Truncation | None = None
    """What was to happen to input too long for the model; null when not set."""
    usage: Usage | None = None
    """Tokens and cost. Null or absent while the response is not finished."""
    user: str | None = None
    """Your id for the end user; null when not set. Newer requests use `safety_identifier`."""
    _wire_names = (
        ("output_text_field", "output_text"),
        ("reasoning_config", "reasoning"),
        ("text_config", "text"),
    )
    _nullable = (
        "completed_at",
        "error",
        "frequency_penalty",
        "incomplete_details",
        "instructions",
        "metadata",
        "presence_penalty",
        "temperature",
        "top_p",
        "background",
        "max_output_tokens",
        "max_tool_calls",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "reasoning_config",
        "safety_identifier",
        "service_tier",
        "truncation",
        "usage",
        "user",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OpenResponsesResult)
        try:
            self.completed_at = data["completed_at"]
            self.created_at = data["created_at"]
            self.frequency_penalty = data["frequency_penalty"]
            self.id = data["id"]
            self.metadata = data["metadata"]
            self.model = data["model"]
            self.object = data["object"]
            self.parallel_tool_calls = data["parallel_tool_calls"]
            self.presence_penalty = data["presence_penalty"]
            self.status = data["status"]
            self.temperature = data["temperature"]
            self.top_p = data["top_p"]
            known = 12
        except KeyError:
            known = self._set_present(
                data,
                "completed_at",
                "created_at",
                "frequency_penalty",
                "id",
                "metadata",
                "model",
                "object",
                "parallel_tool_calls",
                "presence_penalty",
                "status",
                "temperature",
                "top_p",
            )
        if "error" in data:
            value = data["error"]
            self.error = None if value is None else decode_responses_error_field(value)
            known += 1
        if "incomplete_details" in data:
            value = data["incomplete_details"]
            self.incomplete_details = None if value is None else decode_incomplete_details(value)
            known += 1
        if "instructions" in data:
            value = data["instructions"]
            self.instructions = (
                [decode_base_inputs_item(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "output" in data:
            value = data["output"]
            self.output = [decode_output_items(item) for item in value] if type(value) is list else value
            known += 1
        if "tool_choice" in data:
            value = data["tool_choice"]
            self.tool_choice = decode_open_ai_responses_tool_choice(value)
            known += 1
        if "tools" in data:
            value = data["tools"]
            self.tools = (
                [decode_open_responses_result_tools_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "alignment" in data:
            value = data["alignment"]
            self.alignment = decode_alignment(value)
            known += 1
        if "background" in data:
            self.background = data["background"]
            known += 1
        if "error_type" in data:
            self.error_type = data["error_type"]
            known += 1
        if "max_output_tokens" in data:
            self.max_output_tokens = data["max_output_tokens"]
            known += 1
        if "max_tool_calls" in data:
            self.max_tool_calls = data["max_tool_calls"]
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_open_router_metadata(value)
            known += 1
        if "output_text" in data:
            self.output_text_field = data["output_text"]
            known += 1
        if "previous_response_id" in data:
            self.previous_response_id = data["previous_response_id"]
            known += 1
        if "prompt" in data:
            value = data["prompt"]
            self.prompt = None if value is None else decode_stored_prompt_template(value)
            known += 1
        if "prompt_cache_key" in data:
            self.prompt_cache_key = data["prompt_cache_key"]
            known += 1
        if "prompt_cache_options" in data:
            value = data["prompt_cache_options"]
            self.prompt_cache_options = None if value is None else decode_prompt_cache_options(value)
            known += 1
        if "reasoning" in data:
            value = data["reasoning"]
            self.reasoning_config = None if value is None else decode_base_reasoning_config(value)
            known += 1
        if "safeguard_results" in data:
            value = data["safeguard_results"]
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "safety_identifier" in data:
            self.safety_identifier = data["safety_identifier"]
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "store" in data:
            self.store = data["store"]
            known += 1
        if "text" in data:
            value = data["text"]
            self.text_config = decode_text_extended_config(value)
            known += 1
        if "top_logprobs" in data:
            self.top_logprobs = data["top_logprobs"]
            known += 1
        if "truncation" in data:
            self.truncation = data["truncation"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = None if value is None else decode_usage(value)
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_open_responses_result: Decode = OpenResponsesResult.decode


@model
class OpenResponsesResultToolsItemFunction(_Model):
    """A function that was offered to the model, in the flat form of the Responses API."""

    name: str
    """Name by which the model calls the function."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments; null when the function takes none."""
    type: Literal["function"]
    allowed_callers: list[OpenResponsesResultToolsItemFunctionAllowedCallersItem] | None = None
    """Who could call the function: the model itself, or code it writes; null when not told."""
    async_: bool | None = None
    """Whether the function was declared asynchronous."""
    defer_loading: bool | None = None
    """Whether the function is kept from the model until tool search finds it."""
    description: str | None = None
    """What the function does, for the model to read; null when not given."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns; null when not given."""
    strict: bool | None = None
    """Whether the arguments were to follow the schema exactly; null when not told."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "parameters",
        "allowed_callers",
        "description",
        "output_schema",
        "strict",
    )


decode_open_responses_result_tools_item_function: Decode = OpenResponsesResultToolsItemFunction.decode


@model
class OutputAdvisorServerToolItem(_Model):
    """A question the model put to an advisor model, and the advice it got."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:advisor"]
    advice: str | None = None
    """What the advisor answered."""
    error: str | None = None
    """What went wrong, if the call failed."""
    id: str | None = None
    """Id of the item."""
    instance_name: str | None = None
    """Name of the advisor asked, if the request named several."""
    model: str | None = None
    """Slug of the model that advised."""
    prompt: str | None = None
    """What the advisor was asked."""


decode_output_advisor_server_tool_item: Decode = OutputAdvisorServerToolItem.decode


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
    _decoders = (("operation", lambda value: decode_apply_patch_call_operation(value)),)


decode_output_apply_patch_call_item: Decode = OutputApplyPatchCallItem.decode


@model
class OutputApplyPatchServerToolItem(_Model):
    """A file operation asked for through OpenRouter's patch tool."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:apply_patch"]
    call_id: str | None = None
    """Pairs the call with its result."""
    error: str | None = None
    """What went wrong, if the operation failed."""
    id: str | None = None
    """Id of the item."""
    operation: ApplyPatchCallOperation | None = None
    """What to do, and to which file."""
    _decoders = (("operation", lambda value: decode_apply_patch_call_operation(value)),)


decode_output_apply_patch_server_tool_item: Decode = OutputApplyPatchServerToolItem.decode


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
    namespace: str | None = None
    """Namespace the tool belongs to, if it was declared in one."""


decode_output_armor_blocked_item: Decode = OutputArmorBlockedItem.decode


@model
class OutputBashServerToolItem(_Model):
    """A command run by the bash tool, and what came of it."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:bash"]
    arguments: str | None = None
    """Arguments of the call as JSON text."""
    call_id: str | None = None
    """Pairs the call with its result."""
    command: str | None = None
    """The command run."""
    container_id: str | None = None
    """Id of the container the command ran in."""
    error: str | None = None
    """What went wrong, if the call failed."""
    exit_code: int | None = None
    """Exit code of the command; 0 means success."""
    files: list[OutputBashServerToolItemFilesItem] | None = None
    """References to files in the container; `containers` operations fetch them."""
    id: str | None = None
    """Id of the item."""
    stderr: str | None = None
    """What the command wrote to standard error."""
    stdout: str | None = None
    """What the command wrote to standard output."""
    _wire_names = (("exit_code", "exitCode"),)
    _nullable = (
        "arguments",
        "call_id",
    )
    _decoders = (
        (
            "files",
            lambda value: (
                [decode_output_bash_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_bash_server_tool_item: Decode = OutputBashServerToolItem.decode


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


decode_output_bash_server_tool_item_files_item: Decode = OutputBashServerToolItemFilesItem.decode


@model
class OutputBrowserUseServerToolItem(_Model):
    """An action taken in a browser by the browser tool."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:browser_use"]
    action: str | None = None
    """What was done."""
    id: str | None = None
    """Id of the item."""
    screenshot_b64: str | None = None
    """Picture of the browser, in base64."""
    _wire_names = (("screenshot_b64", "screenshotB64"),)


decode_output_browser_use_server_tool_item: Decode = OutputBrowserUseServerToolItem.decode


@model
class OutputCodeInterpreterCallItem(_Model):
    """A run of the provider's code interpreter."""

    id: str
    """Id of the item."""
    status: OutputCodeInterpreterCallItemStatus
    """How far the run has come."""
    type: Literal["code_interpreter_call"]
    code: str | None = None
    """The code run, or null when it is not given."""
    container_id: str | None = None
    """Id of the container the code ran in."""
    outputs: list[OutputCodeInterpreterCallItemOutputsItem] | None = None
    """What the code printed and produced. Ask for it with `code_interpreter_call.outputs` in
    `include`.
    """
    _nullable = (
        "code",
        "outputs",
    )
    _decoders = (
        (
            "outputs",
            lambda value: (
                [decode_output_code_interpreter_call_item_outputs_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_code_interpreter_call_item: Decode = OutputCodeInterpreterCallItem.decode


@model
class OutputCodeInterpreterServerToolItem(_Model):
    """A run of OpenRouter's code interpreter, and what came of it."""

    status: ToolCallStatus
    """How far the run has come."""
    type: Literal["openrouter:code_interpreter"]
    code: str | None = None
    """The code run."""
    exit_code: int | None = None
    """Exit code of the run; 0 means success."""
    id: str | None = None
    """Id of the item."""
    language: str | None = None
    """Programming language of the code."""
    stderr: str | None = None
    """What the code wrote to standard error."""
    stdout: str | None = None
    """What the code wrote to standard output."""
    _wire_names = (("exit_code", "exitCode"),)


decode_output_code_interpreter_server_tool_item: Decode = OutputCodeInterpreterServerToolItem.decode


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
    action: Any = None
    """The action, such as a click or typed text, in the provider's form."""
    id: str | None = None
    """Id of the item."""
    _nullable = ("action",)
    _decoders = (
        (
            "pending_safety_checks",
            lambda value: (
                [decode_output_computer_call_item_pending_safety_checks_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_computer_call_item: Decode = OutputComputerCallItem.decode


@model
class OutputComputerCallItemPendingSafetyChecksItem(_Model):
    """A warning raised about a screen action."""

    code: str
    """Kind of warning."""
    id: str
    """Id of the warning."""
    message: str
    """The warning in words."""


decode_output_computer_call_item_pending_safety_checks_item: Decode = (
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
    async_: bool | None = None
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | None = None
    """Id of the item."""
    namespace: str | None = None
    """Namespace the tool belongs to, if it was declared in one."""
    status: OutputCustomToolCallItemStatus | None = None
    """How far the call has come."""
    _wire_names = (("async_", "async"),)


decode_output_custom_tool_call_item: Decode = OutputCustomToolCallItem.decode


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
    error: str | None = None
    """What went wrong, if the time could not be told."""
    id: str | None = None
    """Id of the item."""


decode_output_datetime_item: Decode = OutputDatetimeItem.decode


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


decode_output_file_search_call_item: Decode = OutputFileSearchCallItem.decode


@model
class OutputFileSearchServerToolItem(_Model):
    """A search by OpenRouter's file search tool."""

    status: ToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:file_search"]
    id: str | None = None
    """Id of the item."""
    queries: list[str] | None = None
    """What was searched for."""


decode_output_file_search_server_tool_item: Decode = OutputFileSearchServerToolItem.decode


@model
class OutputFilesServerToolItem(_Model):
    """An operation of the files tool, and what came of it."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:files"]
    arguments: str | None = None
    """Arguments of the call as JSON text."""
    call_id: str | None = None
    """Pairs the call with its result."""
    error: str | None = None
    """What went wrong, if the operation failed."""
    file_id: str | None = None
    """Id of the file concerned."""
    filename: str | None = None
    """Name of the file concerned."""
    id: str | None = None
    """Id of the item."""
    operation: str | None = None
    """What was done."""
    result: str | None = None
    """What the operation returned."""
    _nullable = (
        "arguments",
        "call_id",
    )


decode_output_files_server_tool_item: Decode = OutputFilesServerToolItem.decode


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
    async_: bool | None = None
    """Whether the call is asynchronous, as the function was declared."""
    id: str | None = None
    """Id of the item."""
    namespace: str | None = None
    """Namespace the function belongs to, if it was declared in one."""
    status: OutputFunctionCallItemStatus | None = None
    """How far the call has come."""
    subagent_id: str | None = None
    """Id of the sub-agent that makes the call, if one does. Send it back as received."""
    subagent_items: list[OutputFunctionCallItemSubagentItemsItem] | None = None
    """State of the suspended sub-agent that makes the call. In a stream, only the done event and the
    final response have it.
    """
    _wire_names = (("async_", "async"),)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OutputFunctionCallItem)
        try:
            self.arguments = data["arguments"]
            self.call_id = data["call_id"]
            self.name = data["name"]
            self.type = data["type"]
            known = 4
        except KeyError:
            known = self._set_present(data, "arguments", "call_id", "name", "type")
        if "async" in data:
            self.async_ = data["async"]
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "namespace" in data:
            self.namespace = data["namespace"]
            known += 1
        if "status" in data:
            self.status = data["status"]
            known += 1
        if "subagent_id" in data:
            self.subagent_id = data["subagent_id"]
            known += 1
        if "subagent_items" in data:
            value = data["subagent_items"]
            self.subagent_items = (
                [decode_output_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_output_function_call_item: Decode = OutputFunctionCallItem.decode


@model
class OutputFunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; keep fields other than the type as they are."""

    type: str
    """Type of the item."""


decode_output_function_call_item_subagent_items_item: Decode = OutputFunctionCallItemSubagentItemsItem.decode


@model
class OutputFusionServerToolItem(_Model):
    """A question put to a panel of models at once, with their answers compared."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:fusion"]
    analysis: FusionAnalysisResult | None = None
    """What the comparison of the answers found."""
    error: str | None = None
    """What went wrong, if the call failed."""
    failed_models: list[OutputFusionServerToolItemFailedModelsItem] | None = None
    """Panel models that gave no answer, and why."""
    failure_reason: str | None = None
    """Why the call failed, as a short reason."""
    id: str | None = None
    """Id of the item."""
    responses: list[OutputFusionServerToolItemResponsesItem] | None = None
    """The answers of the panel models."""
    sources: list[FusionSource] | None = None
    """Web pages the panel drew on."""
    _decoders = (
        ("analysis", lambda value: decode_fusion_analysis_result(value)),
        (
            "failed_models",
            lambda value: (
                [decode_output_fusion_server_tool_item_failed_models_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        (
            "responses",
            lambda value: (
                [decode_output_fusion_server_tool_item_responses_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        (
            "sources",
            lambda value: [decode_fusion_source(item) for item in value] if type(value) is list else value,
        ),
    )


decode_output_fusion_server_tool_item: Decode = OutputFusionServerToolItem.decode


@model
class OutputFusionServerToolItemFailedModelsItem(_Model):
    """A panel model that gave no answer."""

    error: str
    """What went wrong."""
    model: str
    """Slug of the model."""
    status_code: int | None = None
    """HTTP status of the failure."""


decode_output_fusion_server_tool_item_failed_models_item: Decode = (
    OutputFusionServerToolItemFailedModelsItem.decode
)


@model
class OutputFusionServerToolItemResponsesItem(_Model):
    """The answer of one panel model."""

    model: str
    """Slug of the model."""
    content: str | None = None
    """What the model answered."""


decode_output_fusion_server_tool_item_responses_item: Decode = OutputFusionServerToolItemResponsesItem.decode


@model
class OutputImageGenerationCallItem(_Model):
    """An image made by the provider's image generation tool."""

    id: str
    """Id of the item."""
    status: ImageGenerationStatus
    """How far the image has come."""
    type: Literal["image_generation_call"]
    prompt: str | None = None
    """Prompt the image was made from."""
    result: str | None = None
    """The image in base64, or null while there is none."""
    _nullable = ("result",)


decode_output_image_generation_call_item: Decode = OutputImageGenerationCallItem.decode


@model
class OutputImageGenerationServerToolItem(_Model):
    """An image made by OpenRouter's image generation tool."""

    status: FailableToolCallStatus
    """How far the image has come."""
    type: Literal["openrouter:image_generation"]
    error: str | None = None
    """What went wrong, if no image could be made."""
    id: str | None = None
    """Id of the item."""
    image_b64: str | None = None
    """The image in base64."""
    image_url: str | None = None
    """Address of the image."""
    prompt: str | None = None
    """Prompt the model wrote."""
    result: str | None = None
    """The outcome of the call, or null while there is none."""
    revised_prompt: str | None = None
    """Prompt as the image model reworded it."""
    _wire_names = (
        ("image_b64", "imageB64"),
        ("image_url", "imageUrl"),
        ("revised_prompt", "revisedPrompt"),
    )
    _nullable = ("result",)


decode_output_image_generation_server_tool_item: Decode = OutputImageGenerationServerToolItem.decode


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
    created_by: str | None = None
    """Who created the item; the values are not documented."""
    _decoders = (("operation", lambda value: decode_output_item_apply_patch_call_operation(value)),)


decode_output_item_apply_patch_call: Decode = OutputItemApplyPatchCall.decode


@model
class OutputItemCodeInterpreterCall(_Model):
    """A run of the provider's code interpreter in a rejected answer."""

    id: str
    """Id of the item."""
    status: OutputItemCodeInterpreterCallStatus
    """How far the run has come."""
    type: Literal["code_interpreter_call"]
    code: str | None = None
    """The code run; null when it is not given."""
    container_id: str | None = None
    """Id of the container the code ran in."""
    outputs: list[OutputItemCodeInterpreterCallOutputsItem] | None = None
    """What the code printed and produced; null when not told."""
    _nullable = (
        "code",
        "outputs",
    )
    _decoders = (
        (
            "outputs",
            lambda value: (
                [decode_output_item_code_interpreter_call_outputs_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_item_code_interpreter_call: Decode = OutputItemCodeInterpreterCall.decode


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
    async_: bool | None = None
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | None = None
    """Id of the item; unlike `call_id`, it does not link to an output."""
    namespace: str | None = None
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    status: OutputItemCustomToolCallStatus | None = None
    """How far the call has been written."""
    _wire_names = (("async_", "async"),)


decode_output_item_custom_tool_call: Decode = OutputItemCustomToolCall.decode


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


decode_output_item_file_search_call: Decode = OutputItemFileSearchCall.decode


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
    async_: bool | None = None
    """Whether the call is asynchronous, as the function was declared."""
    id: str | None = None
    """Id of the item; unlike `call_id`, it does not link to an output."""
    namespace: str | None = None
    """Namespace that the function was declared in. Absent for a function outside any."""
    status: OutputItemFunctionCallStatus | None = None
    """How far the call has been written."""
    _wire_names = (("async_", "async"),)


decode_output_item_function_call: Decode = OutputItemFunctionCall.decode


@model
class OutputItemImageGenerationCall(_Model):
    """An image that the model had made."""

    id: str
    """Id of the item."""
    status: ImageGenerationStatus
    """How far the making of the picture got."""
    type: Literal["image_generation_call"]
    result: str | None = None
    """The picture, encoded as base64; null or absent until it is there."""
    _nullable = ("result",)


decode_output_item_image_generation_call: Decode = OutputItemImageGenerationCall.decode


@model
class OutputItemReasoning(_Model):
    """What the model thought on the way to a rejected answer."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summaries of the reasoning. Empty when none were made."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning in full, where the model discloses it."""
    encrypted_content: str | None = None
    """The reasoning in a sealed form that only the provider can read; null when not given."""
    status: OutputItemReasoningStatus | None = None
    """How complete the reasoning is."""
    _nullable = ("encrypted_content",)
    _decoders = (
        (
            "summary",
            lambda value: (
                [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "content",
            lambda value: (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_output_item_reasoning: Decode = OutputItemReasoning.decode


@model
class OutputItemWebSearchCall(_Model):
    """A step of the provider's web search in a rejected answer."""

    id: str
    """Id of the item."""
    status: WebSearchStatus
    """How far the step has come."""
    type: Literal["web_search_call"]
    action: OutputItemWebSearchCallAction | None = None
    """What was done: a search, opening a page, or looking for text in one."""
    _decoders = (("action", lambda value: decode_output_item_web_search_call_action(value)),)


decode_output_item_web_search_call: Decode = OutputItemWebSearchCall.decode


@model
class OutputItemWebSearchCallActionFindInPage(_Model):
    """Looking for text in a page, on the way to a rejected answer."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


decode_output_item_web_search_call_action_find_in_page: Decode = (
    OutputItemWebSearchCallActionFindInPage.decode
)


@model
class OutputItemWebSearchCallActionOpenPage(_Model):
    """Opening a page, on the way to a rejected answer."""

    type: Literal["open_page"]
    url: str | None = None
    """Address of the page; null when not told."""
    _nullable = ("url",)


decode_output_item_web_search_call_action_open_page: Decode = OutputItemWebSearchCallActionOpenPage.decode


@model
class OutputItemWebSearchCallActionSearch(_Model):
    """Searching the web, on the way to a rejected answer."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    queries: list[str] | None = None
    """All that was searched for, when there was more than one query."""
    sources: list[WebSearchSource] | None = None
    """Pages that were found."""
    _decoders = (
        (
            "sources",
            lambda value: (
                [decode_web_search_source(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_output_item_web_search_call_action_search: Decode = OutputItemWebSearchCallActionSearch.decode


@model
class OutputMcpServerToolItem(_Model):
    """A call of an MCP tool made by OpenRouter."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:mcp"]
    id: str | None = None
    """Id of the item."""
    server_label: str | None = None
    """Label of the MCP server that has the tool."""
    tool_name: str | None = None
    """Name of the tool called."""
    _wire_names = (
        ("server_label", "serverLabel"),
        ("tool_name", "toolName"),
    )


decode_output_mcp_server_tool_item: Decode = OutputMcpServerToolItem.decode


@model
class OutputMemoryServerToolItem(_Model):
    """An operation of the memory tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:memory"]
    action: OutputMemoryServerToolItemAction | None = None
    """What was done."""
    id: str | None = None
    """Id of the item."""
    key: str | None = None
    """Name the value is kept under."""
    value: Any = None
    """The value read or written."""
    _nullable = ("value",)


decode_output_memory_server_tool_item: Decode = OutputMemoryServerToolItem.decode


@model
class OutputMessage(_Model):
    """An assistant message, as part of an echoed input or of a rejected answer."""

    content: list[OutputMessageContentItem]
    """Parts of the message: text, with its citations, or a refusal."""
    id: str
    """Id of the message."""
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessagePhase | None = None
    """Whether the message is interim commentary or the final answer; null when not marked."""
    status: OutputMessageStatus | None = None
    """How complete the message is."""
    _nullable = ("phase",)
    _decoders = (
        (
            "content",
            lambda value: (
                [decode_output_message_content_item(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_output_message: Decode = OutputMessage.decode


@model
class OutputMessageItem(_Model):
    """A message that the model wrote. To replay it in a later request, keep `id` and `status`."""

    content: list[OutputMessageItemContentItem]
    """Parts of the message: text, with its citations, or a refusal."""
    id: str
    """Id of the message."""
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessageItemPhase | None = None
    """Whether the message is interim commentary or the final answer; null when not marked."""
    status: OutputMessageItemStatus | None = None
    """How complete the message is."""
    _nullable = ("phase",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OutputMessageItem)
        try:
            self.id = data["id"]
            self.role = data["role"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "id", "role", "type")
        if "content" in data:
            value = data["content"]
            self.content = (
                [decode_output_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "phase" in data:
            self.phase = data["phase"]
            known += 1
        if "status" in data:
            self.status = data["status"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_output_message_item: Decode = OutputMessageItem.decode


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
    content: list[ReasoningTextContent] | None = None
    """The reasoning in full, where the model discloses it; null or absent otherwise."""
    encrypted_content: str | None = None
    """The reasoning in a sealed form that only the provider can read. Ask for it with
    `reasoning.encrypted_content` in `include`.
    """
    format: ReasoningFormat | None = None
    """Which provider's form the reasoning has; it tells who can take the item back."""
    signature: str | None = None
    """Mark by which the provider recognizes its own reasoning; null when it uses none."""
    status: OutputReasoningItemStatus | None = None
    """How complete the reasoning is."""
    _nullable = (
        "content",
        "encrypted_content",
        "format",
        "signature",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(OutputReasoningItem)
        try:
            self.id = data["id"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "id", "type")
        if "summary" in data:
            value = data["summary"]
            self.summary = (
                [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "encrypted_content" in data:
            self.encrypted_content = data["encrypted_content"]
            known += 1
        if "format" in data:
            self.format = data["format"]
            known += 1
        if "signature" in data:
            self.signature = data["signature"]
            known += 1
        if "status" in data:
            self.status = data["status"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_output_reasoning_item: Decode = OutputReasoningItem.decode


@model
class OutputSearchModelsServerToolItem(_Model):
    """A search of the model catalog by the experimental search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:experimental__search_models"]
    arguments: str | None = None
    """Arguments of the call as JSON text."""
    error: str | None = None
    """What went wrong, if the search failed."""
    id: str | None = None
    """Id of the item."""
    query: str | None = None
    """What was searched for."""


decode_output_search_models_server_tool_item: Decode = OutputSearchModelsServerToolItem.decode


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
    action: OutputShellCallItemAction | None = None
    """The commands and the bounds to run them in."""
    arguments: str | None = None
    """The same call as unparsed text; null or absent when there is none."""
    _nullable = ("arguments",)
    _decoders = (("action", lambda value: decode_output_shell_call_item_action(value)),)


decode_output_shell_call_item: Decode = OutputShellCallItem.decode


@model
class OutputShellCallItemAction(_Model):
    """Shell commands and the bounds to run them in."""

    commands: list[str]
    """Command lines, in order."""
    max_output_length: int | None
    """Characters of output at which to cut off; null for no such bound."""
    timeout_ms: int | None
    """Milliseconds after which to stop the commands; null for no such bound."""
    _nullable = (
        "max_output_length",
        "timeout_ms",
    )


decode_output_shell_call_item_action: Decode = OutputShellCallItemAction.decode


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
    container_id: str | None = None
    """Id of the container the commands ran in."""
    error: str | None = None
    """What went wrong, if the call failed."""
    files: list[OutputShellCallOutputItemFilesItem] | None = None
    """References to files in the container; `containers` operations fetch them."""
    max_output_length: int | None = None
    """Characters at which the output was cut off; null or absent for no such bound."""
    _nullable = ("max_output_length",)
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "files",
            lambda value: (
                [decode_output_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_shell_call_output_item: Decode = OutputShellCallOutputItem.decode


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


decode_output_shell_call_output_item_files_item: Decode = OutputShellCallOutputItemFilesItem.decode


@model
class OutputShellServerToolItem(_Model):
    """Commands run through OpenRouter's shell tool, and what came of them."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:shell"]
    action: OutputShellServerToolItemAction | None = None
    """The commands, and their limits."""
    arguments: str | None = None
    """Arguments of the call as JSON text."""
    call_id: str | None = None
    """Pairs the call with its result."""
    container_id: str | None = None
    """Id of the container the commands ran in."""
    error: str | None = None
    """What went wrong, if the call failed."""
    files: list[OutputShellServerToolItemFilesItem] | None = None
    """References to files in the container; `containers` operations fetch them."""
    id: str | None = None
    """Id of the item."""
    output: list[ShellCallOutputContent] | None = None
    """What the commands printed and how they ended."""
    _nullable = (
        "arguments",
        "call_id",
    )
    _decoders = (
        ("action", lambda value: decode_output_shell_server_tool_item_action(value)),
        (
            "files",
            lambda value: (
                [decode_output_shell_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        (
            "output",
            lambda value: (
                [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_output_shell_server_tool_item: Decode = OutputShellServerToolItem.decode


@model
class OutputShellServerToolItemAction(_Model):
    """Shell commands and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | None = None
    """Most output to keep."""
    timeout_ms: int | None = None
    """Milliseconds after which to give up on the commands."""
    _nullable = (
        "max_output_length",
        "timeout_ms",
    )


decode_output_shell_server_tool_item_action: Decode = OutputShellServerToolItemAction.decode


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


decode_output_shell_server_tool_item_files_item: Decode = OutputShellServerToolItemFilesItem.decode


@model
class OutputSubagentServerToolItem(_Model):
    """A task the model gave to a sub-agent, and its outcome."""

    status: FailableToolCallStatus
    """How far the task has come."""
    type: Literal["openrouter:subagent"]
    call_id: str | None = None
    """Pairs the call with its result."""
    error: str | None = None
    """What went wrong, if the task failed."""
    id: str | None = None
    """Id of the item."""
    instance_name: str | None = None
    """Name of the sub-agent used, if the request named several."""
    model: str | None = None
    """Slug of the model that worked on the task."""
    name: str | None = None
    """Name of the tool called."""
    outcome: str | None = None
    """What the sub-agent came up with."""
    task_description: str | None = None
    """What the sub-agent was told to do."""
    task_name: str | None = None
    """Short name of the task."""


decode_output_subagent_server_tool_item: Decode = OutputSubagentServerToolItem.decode


@model
class OutputTextEditorServerToolItem(_Model):
    """An operation of the text editor tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:text_editor"]
    command: OutputTextEditorServerToolItemCommand | None = None
    """What was done."""
    file_path: str | None = None
    """Path of the file concerned."""
    id: str | None = None
    """Id of the item."""
    _wire_names = (("file_path", "filePath"),)


decode_output_text_editor_server_tool_item: Decode = OutputTextEditorServerToolItem.decode


@model
class OutputToolSearchCallItem(_Model):
    """The model's wish to search for tools with deferred loading, for your program to carry out."""

    call_id: str
    """Name it in the `tool_search_output` that answers the call."""
    execution: Literal["client"]
    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["tool_search_call"]
    arguments: Any = None
    """What to search for, in the form the model gave it."""
    id: str | None = None
    """Id of the item."""
    _nullable = ("arguments",)


decode_output_tool_search_call_item: Decode = OutputToolSearchCallItem.decode


@model
class OutputToolSearchServerToolItem(_Model):
    """A search for tools whose loading was deferred."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:tool_search"]
    error: str | None = None
    """What went wrong, if the search failed."""
    id: str | None = None
    """Id of the item."""
    matches: list[OutputToolSearchServerToolItemMatchesItem] | None = None
    """Tools that were found."""
    query: str | None = None
    """What was searched for."""
    _decoders = (
        (
            "matches",
            lambda value: (
                [decode_output_tool_search_server_tool_item_matches_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_tool_search_server_tool_item: Decode = OutputToolSearchServerToolItem.decode


@model
class OutputToolSearchServerToolItemMatchesItem(_Model):
    """A tool found by a tool search."""

    definition: dict[str, Any]
    """Definition of the tool, as an untyped object."""
    schema_digest: str
    """Digest of the tool's schema; by which method is not documented."""
    tool_id: str
    """Id of the tool."""


decode_output_tool_search_server_tool_item_matches_item: Decode = (
    OutputToolSearchServerToolItemMatchesItem.decode
)


@model
class OutputWebFetchServerToolItem(_Model):
    """A web page fetched by OpenRouter's fetch tool."""

    status: ToolCallStatus
    """How far the fetch has come."""
    type: Literal["openrouter:web_fetch"]
    content: str | None = None
    """Content of the page."""
    error: str | None = None
    """What went wrong, if the page could not be fetched."""
    http_status: int | None = None
    """HTTP status the page answered with."""
    id: str | None = None
    """Id of the item."""
    title: str | None = None
    """Title of the page."""
    url: str | None = None
    """Address of the page."""
    _wire_names = (("http_status", "httpStatus"),)


decode_output_web_fetch_server_tool_item: Decode = OutputWebFetchServerToolItem.decode


@model
class OutputWebSearchCallItem(_Model):
    """A step of the provider's web search."""

    id: str
    """Id of the item."""
    status: WebSearchStatus
    """How far the step has come."""
    type: Literal["web_search_call"]
    action: OutputWebSearchCallItemAction | None = None
    """What was done: a search, opening a page, or looking for text in one."""
    _decoders = (("action", lambda value: decode_output_web_search_call_item_action(value)),)


decode_output_web_search_call_item: Decode = OutputWebSearchCallItem.decode


@model
class OutputWebSearchCallItemActionFindInPage(_Model):
    """Looking for text in a page."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


decode_output_web_search_call_item_action_find_in_page: Decode = (
    OutputWebSearchCallItemActionFindInPage.decode
)


@model
class OutputWebSearchCallItemActionOpenPage(_Model):
    """Opening a page."""

    type: Literal["open_page"]
    url: str | None = None
    """Address of the page."""
    _nullable = ("url",)


decode_output_web_search_call_item_action_open_page: Decode = OutputWebSearchCallItemActionOpenPage.decode


@model
class OutputWebSearchCallItemActionSearch(_Model):
    """Searching the web."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    queries: list[str] | None = None
    """All that was searched for, when there was more than one query."""
    sources: list[WebSearchSource] | None = None
    """Pages that were found."""
    _decoders = (
        (
            "sources",
            lambda value: (
                [decode_web_search_source(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_output_web_search_call_item_action_search: Decode = OutputWebSearchCallItemActionSearch.decode


@model
class OutputWebSearchServerToolItem(_Model):
    """A search by OpenRouter's web search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:web_search"]
    action: OutputWebSearchServerToolItemAction | None = None
    """The search and its sources."""
    error: str | None = None
    """What went wrong, if the search failed."""
    id: str | None = None
    """Id of the item."""
    _decoders = (("action", lambda value: decode_output_web_search_server_tool_item_action(value)),)


decode_output_web_search_server_tool_item: Decode = OutputWebSearchServerToolItem.decode


@model
class OutputWebSearchServerToolItemAction(_Model):
    """A web search and its sources."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemActionSourcesItem] | None = None
    """Pages that were found."""
    _decoders = (
        (
            "sources",
            lambda value: (
                [decode_output_web_search_server_tool_item_action_sources_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_output_web_search_server_tool_item_action: Decode = OutputWebSearchServerToolItemAction.decode


@model
class OutputWebSearchServerToolItemActionSourcesItem(_Model):
    """A page found by a search."""

    type: Literal["url"]
    url: str
    """Address of the page."""


decode_output_web_search_server_tool_item_action_sources_item: Decode = (
    OutputWebSearchServerToolItemActionSourcesItem.decode
)


@model
class Preview20250311WebSearchServerTool(_Model):
    """Web search under the type name `web_search_preview_2025_03_11`."""

    type: Literal["web_search_preview_2025_03_11"]
    engine: WebSearchEngineEnum | None = None
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | None = None
    """Domains to keep to, or to leave out."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches during the request."""
    mode: WebSearchMode | None = None
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | None = None
    """How much of what is found goes into the prompt."""
    user_location: PreviewWebSearchUserLocation | None = None
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | None = None
    """Options for searching posts on X, for engines that can."""
    _nullable = (
        "filters",
        "user_location",
    )
    _decoders = (
        ("filters", lambda value: decode_web_search_domain_filter(value)),
        ("user_location", lambda value: decode_preview_web_search_user_location(value)),
        ("x_search", lambda value: decode_x_search_options(value)),
    )


decode_preview_20250311_web_search_server_tool: Decode = Preview20250311WebSearchServerTool.decode


@model
class PreviewWebSearchServerTool(_Model):
    """Web search under the type name `web_search_preview`."""

    type: Literal["web_search_preview"]
    engine: WebSearchEngineEnum | None = None
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | None = None
    """Domains to keep to, or to leave out."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches during the request."""
    mode: WebSearchMode | None = None
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | None = None
    """How much of what is found goes into the prompt."""
    user_location: PreviewWebSearchUserLocation | None = None
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | None = None
    """Options for searching posts on X, for engines that can."""
    _nullable = (
        "filters",
        "user_location",
    )
    _decoders = (
        ("filters", lambda value: decode_web_search_domain_filter(value)),
        ("user_location", lambda value: decode_preview_web_search_user_location(value)),
        ("x_search", lambda value: decode_x_search_options(value)),
    )


decode_preview_web_search_server_tool: Decode = PreviewWebSearchServerTool.decode


@model
class PreviewWebSearchUserLocation(_Model):
    """Rough location of the user, for the preview web search tools."""

    type: Literal["approximate"]
    city: str | None = None
    """City of the user."""
    country: str | None = None
    """Country of the user, as a two-letter ISO code."""
    region: str | None = None
    """Region or state of the user."""
    timezone: str | None = None
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""
    _nullable = (
        "city",
        "country",
        "region",
        "timezone",
    )


decode_preview_web_search_user_location: Decode = PreviewWebSearchUserLocation.decode


@model
class ReasoningConfig(_Model):
    """How much a model reasons before it answers, and how much of that it shows. Set `effort` or
    `max_tokens`, not both.
    """

    context: ReasoningContext | None = None
    """Which turns' reasoning the model sees; for GPT-5.6 and later."""
    effort: ReasoningEffort | None = None
    """How hard to reason, as a share of the output limit: from 0.1 for `minimal` over 0.5 for `medium`
    to 0.95 for `max`. A level the model lacks becomes the nearest one; `none` is a 400 if the model
    always reasons.
    """
    enabled: bool | None = None
    """True reasons with medium effort."""
    max_tokens: int | None = None
    """Tokens to spend on reasoning; the output limit must be higher. Anthropic models take 1024 to
    128,000.
    """
    mode: ReasoningMode | None = None
    """`standard` or `pro` reasoning; for GPT-5.6 and later at OpenAI and Azure."""
    summary: ReasoningSummaryVerbosity | None = None
    """How detailed a summary of the reasoning to return."""
    _nullable = (
        "context",
        "effort",
        "enabled",
        "max_tokens",
        "mode",
        "summary",
    )


decode_reasoning_config: Decode = ReasoningConfig.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningDeltaEvent)
        try:
            self.content_index = data["content_index"]
            self.delta = data["delta"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "content_index", "delta", "item_id", "output_index", "sequence_number", "type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_delta_event: Decode = ReasoningDeltaEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningDoneEvent)
        try:
            self.content_index = data["content_index"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.text = data["text"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "content_index", "item_id", "output_index", "sequence_number", "text", "type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_done_event: Decode = ReasoningDoneEvent.decode


@model
class ReasoningItem(_Model):
    """Earlier reasoning of the model, sent back unchanged so that it can go on from there."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning text, where the model shows it."""
    encrypted_content: str | None = None
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: ReasoningFormat | None = None
    """Which provider's form the reasoning is in."""
    signature: str | None = None
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: ReasoningItemStatus | None = None
    """How far the reasoning had come."""
    _nullable = (
        "content",
        "encrypted_content",
        "format",
        "signature",
    )
    _decoders = (
        (
            "summary",
            lambda value: (
                [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "content",
            lambda value: (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_reasoning_item: Decode = ReasoningItem.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningSummaryPartAddedEvent)
        try:
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.summary_index = data["summary_index"]
            self.type = data["type"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "item_id", "output_index", "sequence_number", "summary_index", "type"
            )
        if "part" in data:
            value = data["part"]
            self.part = decode_reasoning_summary_text(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_summary_part_added_event: Decode = ReasoningSummaryPartAddedEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningSummaryPartDoneEvent)
        try:
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.summary_index = data["summary_index"]
            self.type = data["type"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "item_id", "output_index", "sequence_number", "summary_index", "type"
            )
        if "part" in data:
            value = data["part"]
            self.part = decode_reasoning_summary_text(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_summary_part_done_event: Decode = ReasoningSummaryPartDoneEvent.decode


@model
class ReasoningSummaryText(_Model):
    """A part of a reasoning summary."""

    text: str
    """Text of the part."""
    type: Literal["summary_text"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningSummaryText)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "text", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_summary_text: Decode = ReasoningSummaryText.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningSummaryTextDeltaEvent)
        try:
            self.delta = data["delta"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.summary_index = data["summary_index"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "delta", "item_id", "output_index", "sequence_number", "summary_index", "type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_summary_text_delta_event: Decode = ReasoningSummaryTextDeltaEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningSummaryTextDoneEvent)
        try:
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.summary_index = data["summary_index"]
            self.text = data["text"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "item_id", "output_index", "sequence_number", "summary_index", "text", "type"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_summary_text_done_event: Decode = ReasoningSummaryTextDoneEvent.decode


@model
class ReasoningTextContent(_Model):
    """A part of the reasoning itself."""

    text: str
    """Text of the part."""
    type: Literal["reasoning_text"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningTextContent)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "text", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_reasoning_text_content: Decode = ReasoningTextContent.decode


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


decode_refusal_delta_event: Decode = RefusalDeltaEvent.decode


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


decode_refusal_done_event: Decode = RefusalDoneEvent.decode


@model
class ResponseOutputText(_Model):
    """Text of the model's answer, with its sources."""

    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: list[OpenAIResponsesAnnotation] | None = None
    """Sources and files that stretches of the text refer to."""
    logprobs: list[ResponseOutputTextLogprobsItem] | None = None
    """How probable each token of the text was, if asked for."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ResponseOutputText)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "text", "type")
        if "annotations" in data:
            value = data["annotations"]
            self.annotations = (
                [decode_open_ai_responses_annotation(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = (
                [decode_response_output_text_logprobs_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_response_output_text: Decode = ResponseOutputText.decode


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
    _decoders = (
        (
            "top_logprobs",
            lambda value: (
                [decode_response_output_text_logprobs_item_top_logprobs_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_response_output_text_logprobs_item: Decode = ResponseOutputTextLogprobsItem.decode


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


decode_response_output_text_logprobs_item_top_logprobs_item: Decode = (
    ResponseOutputTextLogprobsItemTopLogprobsItem.decode
)


@model
class ResponsesErrorField(_Model):
    """Why a response failed."""

    code: ResponsesErrorFieldCode
    """What kind of failure it was."""
    message: str
    """What went wrong, for a person to read."""
    metadata: OpenResponsesErrorMetadata | None = None
    """Further facts about the failure, where there are any."""
    _decoders = (("metadata", lambda value: decode_open_responses_error_metadata(value)),)


decode_responses_error_field: Decode = ResponsesErrorField.decode


@model
class ResponsesRequest(_Model):
    """What to answer, with which model, and how. Parameters a model does not support are ignored
    unless `provider.require_parameters` is true.
    """

    background: bool | None = None
    """Asks for the response to be worked on in the background. The effect here is not documented, and
    no operation fetches a response later.
    """
    cache_control: AnthropicCacheControlDirective | None = None
    """Turns on prompt caching with automatically placed breakpoints. Single parts take no
    `cache_control` in this API.
    """
    debug: ChatDebugOptions | None = None
    """Debugging aids; they work on streamed requests only."""
    deferred_tools: DeferredToolsControl | None = None
    """How the model finds tools whose loading is deferred."""
    frequency_penalty: float | None = None
    """Positive values discourage tokens the more often they have appeared, negative ones encourage
    them. Limits: from -2 to 2.
    """
    image_config: ImageConfig | None = None
    """Settings for image output, by name; which ones exist depends on the model."""
    include: list[ResponseIncludesEnum] | None = None
    """Extra data to put into the answer, such as encrypted reasoning for replay."""
    input: Inputs | None = None
    """What the model answers to. The API keeps no state, so send the whole conversation each time."""
    instructions: str | None = None
    """System prompt, put before the input."""
    max_output_tokens: int | None = None
    """Most tokens to generate. An answer cut off here has status `incomplete`."""
    max_tool_calls: int | None = None
    """Budget of server tool calls; 30 when absent, which is also the maximum. `stop_server_tools_when`
    overrides it.
    """
    metadata: RequestMetadata | None = None
    """Labels of your own for the request, for tracing and analysis."""
    modalities: list[OutputModalityEnum] | None = None
    """Kinds of output wanted."""
    model: str | None = None
    """Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as `:nitro` if wanted.
    The account's default model when absent.
    """
    models: list[str] | None = None
    """Slugs of models to fall back on, tried in order on any error. The model used sets the price and
    is named in the answer.
    """
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once. It may when absent."""
    plugins: list[ResponsesRequestPluginsItem] | None = None
    """Plugins to use, and their settings. Settings here override those of the account, unless the
    account forbids it.
    """
    presence_penalty: float | None = None
    """Positive values discourage tokens that have appeared at all, negative ones encourage them.
    Limits: from -2 to 2.
    """
    previous_response_id: Any = None
    """Leave out or null: the API keeps no state, and any other value is a 400."""
    prompt: StoredPromptTemplate | None = None
    """A stored prompt template to use, with values for its variables."""
    prompt_cache_key: str | None = None
    """Groups requests that share a prompt prefix, to find the same cache. Also keeps them at one
    provider when `session_id` is absent.
    """
    prompt_cache_options: PromptCacheOptions | None = None
    """Caches at explicit `prompt_cache_breakpoint` marks; for GPT-5.6 and later."""
    provider: ProviderPreferences | None = None
    """Which providers may serve the request, and which are preferred."""
    reasoning: ReasoningConfig | None = None
    """How much the model reasons, and how much of that it shows."""
    route: DeprecatedRoute | None = None
    """Use `provider.sort` with a `partition` instead."""
    safety_identifier: str | None = None
    """Stable id of your end user, for abuse detection; preferred over `user` in this API."""
    service_tier: ResponsesRequestServiceTier | None = None
    """Processing tier to ask for. `flex` never falls back to the default tier where flex endpoints
    exist, `priority` does; `fast` means `priority`. The tier served is the one billed. The API
    default is `"auto"`.
    """
    session_id: str | None = None
    """Groups the requests of one conversation and keeps them at one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | list[str] | None = None
    """Text at which the answer stops: one string, or several."""
    stop_server_tools_when: StopServerToolsWhen | None = None
    """Conditions that end the calling of server tools; the first to hold does. One last turn without
    tools follows.
    """
    store: Literal[False] | None = None
    """The API default is `false`."""
    stream: bool | None = None
    """True streams the answer as server-sent events, ended by `[DONE]`. The API default is `false`."""
    temperature: float | None = None
    """Randomness of sampling; low values make answers more predictable. The model's own default when
    absent. Limits: from 0 to 2.
    """
    text: TextExtendedConfig | None = None
    """Form and length of the answer's text, such as JSON by a schema."""
    tool_choice: OpenAIResponsesToolChoice | None = None
    """Whether the model must call a tool, and which. Must be absent, `auto` or `allowed_tools` when
    tools have `defer_loading`.
    """
    tools: list[ResponsesRequestToolsItem] | None = None
    """Tools the model may call. Send them again with the results of a call."""
    top_k: int | None = None
    """Samples only from this many most likely tokens at each step."""
    top_logprobs: int | None = None
    """How many likely tokens to report at each position of the answer. Limits: from 0 to 20."""
    top_p: float | None = None
    """Samples only from the likeliest tokens that together have this probability. Limits: from 0 to 1."""
    trace: TraceConfig | None = None
    """Names and ids that place the request in a trace, for observability destinations."""
    truncation: OpenAIResponsesTruncation | None = None
    """What to do when the conversation is longer than the model's context."""
    user: str | None = None
    """Stable id of your end user. `safety_identifier` is preferred in this API. Limits: at most 256
    characters.
    """
    _nullable = (
        "background",
        "frequency_penalty",
        "include",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "parallel_tool_calls",
        "presence_penalty",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "route",
        "safety_identifier",
        "service_tier",
        "stop",
        "temperature",
        "top_logprobs",
        "top_p",
        "truncation",
    )
    _decoders = (
        ("cache_control", lambda value: decode_anthropic_cache_control_directive(value)),
        ("debug", lambda value: decode_chat_debug_options(value)),
        ("deferred_tools", lambda value: decode_deferred_tools_control(value)),
        ("input", lambda value: decode_inputs(value)),
        (
            "plugins",
            lambda value: (
                [decode_responses_request_plugins_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        ("prompt", lambda value: decode_stored_prompt_template(value)),
        ("prompt_cache_options", lambda value: decode_prompt_cache_options(value)),
        ("provider", lambda value: decode_provider_preferences(value)),
        ("reasoning", lambda value: decode_reasoning_config(value)),
        ("stop_server_tools_when", lambda value: decode_stop_server_tools_when(value)),
        ("text", lambda value: decode_text_extended_config(value)),
        ("tool_choice", lambda value: decode_open_ai_responses_tool_choice(value)),
        (
            "tools",
            lambda value: (
                [decode_responses_request_tools_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
        ("trace", lambda value: decode_trace_config(value)),
    )


decode_responses_request: Decode = ResponsesRequest.decode


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
    allowed_callers: list[ResponsesRequestToolsItemFunctionAllowedCallersItem] | None = None
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | None = None
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | None = None
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider. At least one tool must stay
    loaded.
    """
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns."""
    strict: bool | None = None
    """Whether arguments must match `parameters` exactly. Claude needs the `x-anthropic-beta` header
    `structured-outputs-2025-11-13`, or this is dropped.
    """
    _wire_names = (("async_", "async"),)
    _nullable = (
        "parameters",
        "allowed_callers",
        "description",
        "output_schema",
        "strict",
    )


decode_responses_request_tools_item_function: Decode = ResponsesRequestToolsItemFunction.decode


@model
class ResponsesStreamingResponse(_Model):
    """One server-sent event of a response stream, which ends with the text `[DONE]` in place of an
    event.
    """

    data: StreamEvents
    """The event, sent as JSON; its `type` tells which it is."""
    _decoders = (("data", lambda value: decode_stream_events(value)),)


decode_responses_streaming_response: Decode = ResponsesStreamingResponse.decode


@model
class SearchModelsServerToolOpenRouter(_Model):
    """OpenRouter's experimental tool with which a model searches the model catalog."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None
    """Settings of the tool."""
    _decoders = (("parameters", lambda value: decode_search_models_server_tool_config(value)),)


decode_search_models_server_tool_open_router: Decode = SearchModelsServerToolOpenRouter.decode


@model
class ShellCallItem(_Model):
    """An earlier request of the model to run shell commands, replayed as input."""

    action: ShellCallItemAction
    """The commands, and their limits."""
    call_id: str
    """Pairs the call with its `shell_call_output`."""
    type: Literal["shell_call"]
    arguments: str | None = None
    """Arguments of the call as JSON text."""
    environment: Any = None
    """Where the commands run, in the provider's form."""
    id: str | None = None
    """Id of the item."""
    status: ToolCallStatus | None = None
    """How far the call has come."""
    _nullable = (
        "arguments",
        "environment",
        "id",
        "status",
    )
    _decoders = (("action", lambda value: decode_shell_call_item_action(value)),)


decode_shell_call_item: Decode = ShellCallItem.decode


@model
class ShellCallItemAction(_Model):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | None = None
    """Most output to keep."""
    timeout_ms: int | None = None
    """Milliseconds after which to give up on the commands."""
    _nullable = (
        "max_output_length",
        "timeout_ms",
    )


decode_shell_call_item_action: Decode = ShellCallItemAction.decode


@model
class ShellCallOutputContent(_Model):
    """What one shell command printed, and how it ended."""

    outcome: ShellCallOutputContentOutcome
    """How the command ended."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    _decoders = (("outcome", lambda value: decode_shell_call_output_content_outcome(value)),)


decode_shell_call_output_content: Decode = ShellCallOutputContent.decode


@model
class ShellCallOutputContentOutcomeExit(_Model):
    """The command ended by itself."""

    exit_code: int
    """Exit code of the command; 0 means success."""
    type: Literal["exit"]


decode_shell_call_output_content_outcome_exit: Decode = ShellCallOutputContentOutcomeExit.decode


@model
class ShellCallOutputContentOutcomeTimeout(_Model):
    """The command ran out of time."""

    type: Literal["timeout"]


decode_shell_call_output_content_outcome_timeout: Decode = ShellCallOutputContentOutcomeTimeout.decode


@model
class ShellCallOutputItem(_Model):
    """What shell commands printed, for the model to read."""

    call_id: str
    """The `call_id` of the `shell_call` being answered."""
    output: list[ShellCallOutputContent]
    """What each command printed and how it ended."""
    type: Literal["shell_call_output"]
    container_id: str | None = None
    """Id of the container the commands ran in."""
    error: str | None = None
    """What went wrong, if the call failed."""
    files: list[ShellCallOutputItemFilesItem] | None = None
    """References to files in the container, as they came with the answer."""
    id: str | None = None
    """Id of the item."""
    max_output_length: int | None = None
    """Most output that was to be kept, as the call said."""
    status: ToolCallStatus | None = None
    """How far the call has come."""
    _nullable = (
        "id",
        "max_output_length",
        "status",
    )
    _decoders = (
        (
            "output",
            lambda value: (
                [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
            ),
        ),
        (
            "files",
            lambda value: (
                [decode_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_shell_call_output_item: Decode = ShellCallOutputItem.decode


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


decode_shell_call_output_item_files_item: Decode = ShellCallOutputItemFilesItem.decode


@model
class ShellServerTool(_Model):
    """The provider's shell tool, with which the model runs commands through `shell_call` items."""

    type: Literal["shell"]


decode_shell_server_tool: Decode = ShellServerTool.decode


@model
class StoredPromptTemplate(_Model):
    """A stored prompt, with values for its variables."""

    id: str
    """Id of the prompt."""
    variables: dict[str, StoredPromptTemplateVariablesValueValue] | None = None
    """Values to fill in, by variable name."""
    _nullable = ("variables",)
    _decoders = (
        (
            "variables",
            lambda value: (
                {
                    key: decode_stored_prompt_template_variables_value_value(member)
                    for key, member in value.items()
                }
                if type(value) is dict
                else value
            ),
        ),
    )


decode_stored_prompt_template: Decode = StoredPromptTemplate.decode


@model
class StreamEventsResponseCompleted(_Model):
    """The response is finished; the last event of a stream that went well."""

    response: OpenResponsesResult
    """The finished response, with all output and usage."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.completed"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(StreamEventsResponseCompleted)
        try:
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "sequence_number", "type")
        if "response" in data:
            value = data["response"]
            self.response = decode_open_responses_result(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stream_events_response_completed: Decode = StreamEventsResponseCompleted.decode


@model
class StreamEventsResponseFailed(_Model):
    """The response failed; the last event of its stream."""

    response: OpenResponsesResult
    """The failed response; `error` and `error_type` tell why."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.failed"]
    _decoders = (("response", lambda value: decode_open_responses_result(value)),)


decode_stream_events_response_failed: Decode = StreamEventsResponseFailed.decode


@model
class StreamEventsResponseIncomplete(_Model):
    """The response stopped early; the last event of its stream."""

    response: OpenResponsesResult
    """The response as far as it got; `incomplete_details` tells why it stopped."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.incomplete"]
    _decoders = (("response", lambda value: decode_open_responses_result(value)),)


decode_stream_events_response_incomplete: Decode = StreamEventsResponseIncomplete.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(StreamEventsResponseOutputItemAdded)
        try:
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "output_index", "sequence_number", "type")
        if "item" in data:
            value = data["item"]
            self.item = decode_output_items(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stream_events_response_output_item_added: Decode = StreamEventsResponseOutputItemAdded.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(StreamEventsResponseOutputItemDone)
        try:
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "output_index", "sequence_number", "type")
        if "item" in data:
            value = data["item"]
            self.item = decode_output_items(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stream_events_response_output_item_done: Decode = StreamEventsResponseOutputItemDone.decode


@model
class StreamLogprob(_Model):
    """How likely the model found a token that it wrote."""

    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    bytes_: list[int] | None = None
    """The token as UTF-8 bytes. One character may be spread over several tokens."""
    top_logprobs: list[StreamLogprobTopLogprob] | None = None
    """Likeliest tokens for the same place. Absent when no alternatives were asked for."""
    _wire_names = (("bytes_", "bytes"),)
    _decoders = (
        (
            "top_logprobs",
            lambda value: (
                [decode_stream_logprob_top_logprob(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_stream_logprob: Decode = StreamLogprob.decode


@model
class StreamLogprobTopLogprob(_Model):
    """A likely token for a place in the text, chosen or not."""

    bytes_: list[int] | None = None
    """The alternative as UTF-8 bytes."""
    logprob: float | None = None
    """Natural logarithm of the alternative's probability."""
    token: str | None = None
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)


decode_stream_logprob_top_logprob: Decode = StreamLogprobTopLogprob.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TextDeltaEvent)
        try:
            self.content_index = data["content_index"]
            self.delta = data["delta"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "content_index", "delta", "item_id", "output_index", "sequence_number", "type"
            )
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_text_delta_event: Decode = TextDeltaEvent.decode


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TextDoneEvent)
        try:
            self.content_index = data["content_index"]
            self.item_id = data["item_id"]
            self.output_index = data["output_index"]
            self.sequence_number = data["sequence_number"]
            self.text = data["text"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "content_index", "item_id", "output_index", "sequence_number", "text", "type"
            )
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_text_done_event: Decode = TextDoneEvent.decode


@model
class TextExtendedConfig(_Model):
    """Form and length of the answer's text."""

    format: Formats | None = None
    """Form of the text; plain text when absent."""
    verbosity: TextExtendedConfigVerbosity | None = None
    """How wordy the answer is."""
    _nullable = ("verbosity",)
    _decoders = (("format", lambda value: decode_formats(value)),)


decode_text_extended_config: Decode = TextExtendedConfig.decode


@model
class ToolChoiceAllowed(_Model):
    """Restricts the model to some of the request's tools."""

    mode: ToolChoiceAllowedMode
    """Whether the model may, or must, call one of them."""
    tools: list[dict[str, Any]]
    """The tools to restrict it to, each named by its type and, for functions, its name."""
    type: Literal["allowed_tools"]


decode_tool_choice_allowed: Decode = ToolChoiceAllowed.decode


@model
class ToolSearchCallItem(_Model):
    """An earlier search for tools with deferred loading, replayed as input."""

    call_id: str
    """Pairs the call with its `tool_search_output`."""
    execution: ToolSearchCallItemExecution
    """Who carries out the search."""
    type: Literal["tool_search_call"]
    arguments: Any = None
    """What was searched for, in the form the model gave it."""
    id: str | None = None
    """Id of the item."""
    status: ToolSearchCallItemStatus | None = None
    """How far the search has come."""
    _nullable = (
        "arguments",
        "id",
        "status",
    )


decode_tool_search_call_item: Decode = ToolSearchCallItem.decode


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
    id: str | None = None
    """Id of the item."""
    status: ToolSearchOutputItemStatus | None = None
    """How complete the result is."""
    _nullable = (
        "id",
        "status",
    )
    _decoders = (
        (
            "tools",
            lambda value: (
                [decode_tool_search_output_item_tools_item(item) for item in value]
                if type(value) is list
                else value
            ),
        ),
    )


decode_tool_search_output_item: Decode = ToolSearchOutputItem.decode


@model
class ToolSearchOutputItemToolsItemFunction(_Model):
    """A function that a tool search found; the model may call it and your program runs it."""

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[ToolSearchOutputItemToolsItemFunctionAllowedCallersItem] | None = None
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | None = None
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | None = None
    """Whether the definition was kept out of the prompt until tool search found it."""
    description: str | None = None
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of what the function returns."""
    strict: bool | None = None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    _wire_names = (("async_", "async"),)
    _nullable = (
        "parameters",
        "allowed_callers",
        "description",
        "output_schema",
        "strict",
    )


decode_tool_search_output_item_tools_item_function: Decode = ToolSearchOutputItemToolsItemFunction.decode


@model
class ToolSearchOutputItemToolsItemObject(_Model):
    """A found tool of any other type; its other fields are kept as they are."""

    type: str
    """Type of the tool."""


decode_tool_search_output_item_tools_item_object: Decode = ToolSearchOutputItemToolsItemObject.decode


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
    content: str | None = None
    """The cited passage of the page."""


decode_url_citation: Decode = URLCitation.decode


@model
class Usage(_ResponsesTokens):
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
    cost: float | None = None
    """What the request cost your OpenRouter account, in USD; null when not told."""
    cost_details: UsageCostDetails | None = None
    """What the provider charged, split by input and output."""
    is_byok: bool | None = None
    """Whether the request ran on a provider key of your own."""
    server_tool_use_details: ServerToolUseDetails | None = None
    """How often server tools were used; null when not told."""
    _nullable = (
        "cost",
        "server_tool_use_details",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(Usage)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "input_tokens", "output_tokens", "total_tokens")
        if "input_tokens_details" in data:
            value = data["input_tokens_details"]
            self.input_tokens_details = decode_usage_input_tokens_details(value)
            known += 1
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = decode_usage_output_tokens_details(value)
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = decode_usage_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "server_tool_use_details" in data:
            value = data["server_tool_use_details"]
            self.server_tool_use_details = None if value is None else decode_server_tool_use_details(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_usage: Decode = Usage.decode


@model
class UsageCostDetails(_Model):
    """The provider's side of the cost, in USD."""

    upstream_inference_input_cost: float
    """What the provider charged for the input, in USD."""
    upstream_inference_output_cost: float
    """What the provider charged for the output, in USD."""
    server_tool_cost: float | None = None
    """What the use of server tools cost, in USD; null when not told."""
    upstream_inference_cost: float | None = None
    """What the provider charged altogether, in USD; null when not told."""
    _nullable = (
        "server_tool_cost",
        "upstream_inference_cost",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UsageCostDetails)
        try:
            self.upstream_inference_input_cost = data["upstream_inference_input_cost"]
            self.upstream_inference_output_cost = data["upstream_inference_output_cost"]
            known = 2
        except KeyError:
            known = self._set_present(data, "upstream_inference_input_cost", "upstream_inference_output_cost")
        if "server_tool_cost" in data:
            self.server_tool_cost = data["server_tool_cost"]
            known += 1
        if "upstream_inference_cost" in data:
            self.upstream_inference_cost = data["upstream_inference_cost"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_usage_cost_details: Decode = UsageCostDetails.decode


@model
class UsageInputTokensDetails(_Model):
    """Input tokens that had to do with the prompt cache."""

    cached_tokens: int
    """Tokens read from the prompt cache."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the prompt cache; null or absent when not told."""
    _nullable = ("cache_write_tokens",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UsageInputTokensDetails)
        known = 0
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_usage_input_tokens_details: Decode = UsageInputTokensDetails.decode


@model
class UsageOutputTokensDetails(_Model):
    """What the output tokens were spent on."""

    reasoning_tokens: int
    """Tokens spent on reasoning, shown or not."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UsageOutputTokensDetails)
        known = 0
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_usage_output_tokens_details: Decode = UsageOutputTokensDetails.decode


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


decode_web_search_call_completed_event: Decode = WebSearchCallCompletedEvent.decode


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


decode_web_search_call_in_progress_event: Decode = WebSearchCallInProgressEvent.decode


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


decode_web_search_call_searching_event: Decode = WebSearchCallSearchingEvent.decode


@model
class WebSearchDomainFilter(_Model):
    """Domains that a web search keeps to, or leaves out."""

    allowed_domains: list[str] | None = None
    """Only pages of these domains are returned."""
    blocked_domains: list[str] | None = None
    """Pages of these domains are left out; by its name the same as `excluded_domains`."""
    excluded_domains: list[str] | None = None
    """Pages of these domains are left out."""
    _nullable = (
        "allowed_domains",
        "blocked_domains",
        "excluded_domains",
    )


decode_web_search_domain_filter: Decode = WebSearchDomainFilter.decode


@model
class WebSearchServerTool(_Model):
    """Web search under the type name `web_search_2025_08_26`."""

    type: Literal["web_search_2025_08_26"]
    engine: WebSearchEngineEnum | None = None
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | None = None
    """Domains to keep to, or to leave out."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches during the request."""
    mode: WebSearchMode | None = None
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | None = None
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocation | None = None
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | None = None
    """Options for searching posts on X, for engines that can."""
    _nullable = (
        "filters",
        "user_location",
    )
    _decoders = (
        ("filters", lambda value: decode_web_search_domain_filter(value)),
        ("user_location", lambda value: decode_web_search_user_location(value)),
        ("x_search", lambda value: decode_x_search_options(value)),
    )


decode_web_search_server_tool: Decode = WebSearchServerTool.decode


@model
class WebSearchServerToolConfig(_Model):
    """Settings of OpenRouter's web search tool."""

    allowed_domains: list[str] | None = None
    """Only pages of these domains are returned."""
    engine: WebSearchEngineEnum | None = None
    """Which search engine serves the tool."""
    excluded_domains: list[str] | None = None
    """Pages of these domains are left out."""
    max_characters: int | None = None
    """Most characters of content to take from the results."""
    max_results: int | None = None
    """Most results of one search."""
    max_total_results: int | None = None
    """Most results of all searches together. Whether 50 or no limit applies when absent is unsettled."""
    max_uses: int | None = None
    """Most searches during the request."""
    mode: WebSearchMode | None = None
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchQualityLevel | None = None
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | None = None
    """Options for searching posts on X, for engines that can."""
    _decoders = (
        ("user_location", lambda value: decode_web_search_user_location_server_tool(value)),
        ("x_search", lambda value: decode_x_search_options(value)),
    )


decode_web_search_server_tool_config: Decode = WebSearchServerToolConfig.decode


@model
class WebSearchServerToolOpenRouter(_Model):
    """OpenRouter's own web search tool."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchServerToolConfig | None = None
    """Settings of the tool."""
    _decoders = (("parameters", lambda value: decode_web_search_server_tool_config(value)),)


decode_web_search_server_tool_open_router: Decode = WebSearchServerToolOpenRouter.decode


@model
class WebSearchSource(_Model):
    """A page found by a web search."""

    type: Literal["url"]
    url: str
    """Address of the page."""


decode_web_search_source: Decode = WebSearchSource.decode


@model
class WebSearchUserLocation(_Model):
    """Rough location of the user, to favor local results of a web search."""

    city: str | None = None
    """City of the user."""
    country: str | None = None
    """Country of the user, as a two-letter ISO code."""
    region: str | None = None
    """Region or state of the user."""
    timezone: str | None = None
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""
    type: Literal["approximate"] | None = None
    _nullable = (
        "city",
        "country",
        "region",
        "timezone",
    )


decode_web_search_user_location: Decode = WebSearchUserLocation.decode

decode_additional_tools_item_tools_item: Decode = by_tag(
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
decode_agent_message_item_content_item: Decode = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "encrypted_content": decode_agent_message_item_content_item_encrypted_content,
    },
)
decode_alignment_responses_rejected: Decode = by_tag(
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


decode_apply_patch_call_operation: Decode = by_tag(
    "type",
    {
        "create_file": decode_apply_patch_create_file_operation,
        "update_file": decode_apply_patch_update_file_operation,
        "delete_file": decode_apply_patch_delete_file_operation,
    },
)
decode_base_inputs_item: Decode = by_tag(
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


decode_base_inputs_item_message_content_item: Decode = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
    },
)
decode_content_part_added_event_part: Decode = by_tag(
    "type",
    {
        "output_text": decode_response_output_text,
        "reasoning_text": decode_reasoning_text_content,
        "refusal": decode_open_ai_responses_refusal_content,
    },
)
decode_content_part_done_event_part: Decode = by_tag(
    "type",
    {
        "output_text": decode_response_output_text,
        "reasoning_text": decode_reasoning_text_content,
        "refusal": decode_open_ai_responses_refusal_content,
    },
)
decode_custom_tool_call_output_item_output_item: Decode = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_custom_tool_format: Decode = by_tag(
    "type", {"text": decode_custom_tool_format_text, "grammar": decode_custom_tool_format_grammar}
)
decode_easy_input_message_content_item: Decode = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
        "input_video": decode_input_video,
    },
)
decode_file_search_server_tool_filters: Decode = by_tag(
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
decode_formats: Decode = by_tag(
    "type",
    {
        "text": decode_format_text_config,
        "json_object": decode_format_json_object_config,
        "json_schema": decode_format_json_schema_config,
    },
)
decode_function_call_output_item_output_item: Decode = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_input_message_item_content_item: Decode = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
        "input_video": decode_input_video,
    },
)
decode_inputs_item: Decode = by_tag(
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


decode_inputs_item_message_content_item: Decode = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_mcp_tool_call_error: Decode = by_tag(
    "type",
    {
        "mcp_tool_execution_error": decode_mcp_tool_execution_error,
        "mcp_protocol_error": decode_mcp_protocol_error,
        "http_error": decode_mcp_http_error,
    },
)
decode_namespace_tool_tools_item: Decode = by_tag(
    "type", {"function": decode_namespace_function_tool, "custom": decode_custom_tool}
)
decode_open_ai_response_custom_tool_call_output_output_item: Decode = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_open_ai_response_function_tool_call_output_output_item: Decode = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_open_ai_response_input_message_item_content_item: Decode = by_tag(
    "type",
    {
        "input_text": decode_input_text,
        "input_image": decode_input_image,
        "input_file": decode_input_file,
        "input_audio": decode_input_audio,
    },
)
decode_open_ai_responses_annotation: Decode = by_tag(
    "type",
    {
        "file_citation": decode_file_citation,
        "url_citation": decode_url_citation,
        "file_path": decode_file_path,
    },
)
decode_open_ai_responses_tool_choice: Decode = by_tag(
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
decode_open_responses_result_tools_item: Decode = by_tag(
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
decode_output_code_interpreter_call_item_outputs_item: Decode = by_tag(
    "type",
    {
        "logs": decode_code_interpreter_logs_output,
        "image": decode_code_interpreter_image_output,
        "file": decode_code_interpreter_file_output,
    },
)
decode_output_item_apply_patch_call_operation: Decode = by_tag(
    "type",
    {
        "create_file": decode_apply_patch_create_file_operation,
        "update_file": decode_apply_patch_update_file_operation,
        "delete_file": decode_apply_patch_delete_file_operation,
    },
)
decode_output_item_code_interpreter_call_outputs_item: Decode = by_tag(
    "type",
    {
        "logs": decode_code_interpreter_logs_output,
        "image": decode_code_interpreter_image_output,
        "file": decode_code_interpreter_file_output,
    },
)
decode_output_item_web_search_call_action: Decode = by_tag(
    "type",
    {
        "search": decode_output_item_web_search_call_action_search,
        "open_page": decode_output_item_web_search_call_action_open_page,
        "find_in_page": decode_output_item_web_search_call_action_find_in_page,
    },
)
decode_output_items: Decode = by_tag(
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
decode_output_message_content_item: Decode = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_output_message_item_content_item: Decode = by_tag(
    "type", {"output_text": decode_response_output_text, "refusal": decode_open_ai_responses_refusal_content}
)
decode_output_web_search_call_item_action: Decode = by_tag(
    "type",
    {
        "search": decode_output_web_search_call_item_action_search,
        "open_page": decode_output_web_search_call_item_action_open_page,
        "find_in_page": decode_output_web_search_call_item_action_find_in_page,
    },
)
decode_responses_request_plugins_item: Decode = by_tag(
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
decode_responses_request_tools_item: Decode = by_tag(
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
decode_shell_call_output_content_outcome: Decode = by_tag(
    "type",
    {
        "exit": decode_shell_call_output_content_outcome_exit,
        "timeout": decode_shell_call_output_content_outcome_timeout,
    },
)
decode_stored_prompt_template_variables_value_value: Decode = by_tag(
    "type",
    {"input_text": decode_input_text, "input_image": decode_input_image, "input_file": decode_input_file},
)
decode_stream_events: Decode = by_tag(
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
decode_tool_search_output_item_tools_item: Decode = by_tag(
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
