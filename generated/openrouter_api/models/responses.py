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
        Alignment,
        AlignmentCallRecord,
        ArmorSafeguardResult,
        ConfigurationUpdateReasoning,
        OpenRouterMetadata,
        PromptCacheBreakpoint,
        PromptCacheOptions,
        ServerToolUseDetails,
        XSearchOptions,
    )
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
        ParetoRouterPlugin,
        ProviderPreferences,
        ResponseHealingPlugin,
        SearchModelsServerToolConfig,
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

decode_AdvisorServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.AdvisorServerToolOpenRouter"
)
decode_Alignment: Decode = lazy_decoder(globals(), "shared.Alignment")
decode_AlignmentCallRecord: Decode = lazy_decoder(globals(), "shared.AlignmentCallRecord")
decode_AlignmentPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AlignmentPlugin")
decode_AnthropicCacheControlDirective: Decode = lazy_decoder(
    globals(), "shared_inputs.AnthropicCacheControlDirective"
)
decode_ArmorPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ArmorPlugin")
decode_ArmorSafeguardResult: Decode = lazy_decoder(globals(), "shared.ArmorSafeguardResult")
decode_AutoBetaRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoBetaRouterPlugin")
decode_AutoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoRouterPlugin")
decode_BashServerTool: Decode = lazy_decoder(globals(), "shared_inputs.BashServerTool")
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
decode_OpenRouterMetadata: Decode = lazy_decoder(globals(), "shared.OpenRouterMetadata")
decode_ParetoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ParetoRouterPlugin")
decode_PromptCacheBreakpoint: Decode = lazy_decoder(globals(), "shared.PromptCacheBreakpoint")
decode_PromptCacheOptions: Decode = lazy_decoder(globals(), "shared.PromptCacheOptions")
decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_ResponseHealingPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ResponseHealingPlugin")
decode_SearchModelsServerToolConfig: Decode = lazy_decoder(
    globals(), "shared_inputs.SearchModelsServerToolConfig"
)
decode_ServerToolUseDetails: Decode = lazy_decoder(globals(), "shared.ServerToolUseDetails")
decode_ShellServerToolOpenRouter: Decode = lazy_decoder(globals(), "shared_inputs.ShellServerToolOpenRouter")
decode_StopServerToolsWhen: Decode = lazy_decoder(globals(), "shared_inputs.StopServerToolsWhen")
decode_SubagentServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.SubagentServerToolOpenRouter"
)
decode_SwitchyardRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.SwitchyardRouterPlugin")
decode_ToolSearchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.ToolSearchServerTool")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")
decode_WebFetchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchPlugin")
decode_WebFetchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchServerTool")
decode_WebSearchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebSearchPlugin")
decode_WebSearchUserLocationServerTool: Decode = lazy_decoder(
    globals(), "shared_inputs.WebSearchUserLocationServerTool"
)
decode_XSearchOptions: Decode = lazy_decoder(globals(), "shared.XSearchOptions")
_new = object.__new__


@model
class AdditionalToolsItem(_Model):
    """Input item that makes more tools available from this point of the conversation. See
    `AdditionalToolsItemDict`.
    """

    role: AdditionalToolsItemRole
    tools: list[AdditionalToolsItemToolsItem]
    type: Literal["additional_tools"]
    id: str | None = None
    _nullable = ("id",)


@model
class AdditionalToolsItemToolsItemFunction(_Model):
    """A function that the model may call and your program runs, added during the conversation. See
    `AdditionalToolsItemToolsItemFunctionDict`.
    """

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    allowed_callers: list[AdditionalToolsItemToolsItemFunctionAllowedCallersItem] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    strict: bool | None = None
    _wire_names = (("async_", "async"),)
    _nullable = ("parameters", "allowed_callers", "description", "output_schema", "strict")


@model
class AdditionalToolsItemToolsItemObject(_Model):
    """A tool of any other type; its other fields are kept as they are. See
    `AdditionalToolsItemToolsItemObjectDict`.
    """

    type: str


@model
class AgentMessageItem(_Model):
    """A message passed from one agent to another within a conversation. See `AgentMessageItemDict`."""

    author: str
    content: list[AgentMessageItemContentItem]
    recipient: str
    type: Literal["agent_message"]
    agent: AgentMessageItemAgent | None = None
    id: str | None = None
    _nullable = ("agent", "id")


@model
class AgentMessageItemAgent(_Model):
    """An agent, named. See `AgentMessageItemAgentDict`."""

    agent_name: str


@model
class AgentMessageItemContentItemEncryptedContent(_Model):
    """A part whose content is encrypted and can only be replayed. See
    `AgentMessageItemContentItemEncryptedContentDict`.
    """

    encrypted_content: str
    type: Literal["encrypted_content"]


@model
class AlignmentChatAudio(_Model):
    """A spoken answer that was rejected."""

    transcript: str
    """What is said, as text."""
    id: str | None = None
    """Id of the recording."""


@model
class AlignmentChatImage(_Model):
    """An image of a rejected answer."""

    image_url: AlignmentChatImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]


@model
class AlignmentChatImageImageUrl(_Model):
    """Address of an image of a rejected answer."""

    url: str
    """Web address of the image, or a data URL that holds it."""


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
    _nullable = ("content", "refusal")


@model
class AlignmentChatToolCall(_Model):
    """A function call in a rejected answer."""

    function: AlignmentChatToolCallFunction
    """The function called, with its arguments."""
    id: str
    """Id of the call."""
    type: Literal["function"]


@model
class AlignmentChatToolCallFunction(_Model):
    """The function called in a rejected answer."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    name: str
    """Name of the function."""


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
    _nullable = ("id", "output")


@model
class ApplyPatchCreateFileOperation(_Model):
    """Create a file."""

    diff: str
    """Patch that holds the content of the new file."""
    path: str
    """Path of the file to create."""
    type: Literal["create_file"]


@model
class ApplyPatchDeleteFileOperation(_Model):
    """Delete a file."""

    path: str
    """Path of the file to delete."""
    type: Literal["delete_file"]


@model
class ApplyPatchServerTool(_Model):
    """The provider's own patch tool: the model answers with `apply_patch_call` items for you to apply."""

    type: Literal["apply_patch"]


@model
class ApplyPatchServerToolConfig(_Model):
    """Settings of OpenRouter's patch tool. See `ApplyPatchServerToolConfigDict`."""

    engine: ApplyPatchEngineEnum | None = None


@model
class ApplyPatchServerToolOpenRouter(_Model):
    """OpenRouter's patch tool, for the Responses API only. See `ApplyPatchServerToolOpenRouterDict`."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | None = None


@model
class ApplyPatchUpdateFileOperation(_Model):
    """Change an existing file."""

    diff: str
    """Patch to apply to the file."""
    path: str
    """Path of the file to change."""
    type: Literal["update_file"]


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
    _nullable = ("context", "effort", "mode", "summary")


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


@model
class CodeInterpreterImageOutput(_Model):
    """An image that interpreted code produced."""

    type: Literal["image"]
    url: str
    """Address of the image."""


@model
class CodeInterpreterLogsOutput(_Model):
    """What interpreted code printed."""

    logs: str
    """The printed text."""
    type: Literal["logs"]


@model
class CodeInterpreterServerTool(_Model):
    """The provider's code interpreter, which runs code the model writes in a container."""

    container: str | CodeInterpreterServerToolContainerAuto
    """Id of an existing container, or an `auto` object to have one made."""
    type: Literal["code_interpreter"]


@model
class CodeInterpreterServerToolContainerAuto(_Model):
    """Asks for a container to be made for the code interpreter."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    """Ids of uploaded files to put into the container."""
    memory_limit: CodeInterpreterServerToolContainerAutoMemoryLimit | None = None
    """Memory of the container."""
    _nullable = ("memory_limit",)


@model
class CodexLocalShellTool(_Model):
    """Lets the model ask your program to run shell commands on your own machine, as `local_shell_call`
    items.
    """

    type: Literal["local_shell"]


@model
class CompactionItem(_Model):
    """A compacted stretch of earlier conversation, replayed as input. See `CompactionItemDict`."""

    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None
    _nullable = ("id",)


@model
class CompoundFilter(_Model):
    """Several file search filters joined by `and` or `or`."""

    filters: list[dict[str, Any]]
    """Filters to join: comparisons, or compound filters again."""
    type: CompoundFilterType
    """Whether all filters must hold or any one suffices."""


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


@model
class ConfigurationUpdateItem(_Model):
    """Input item that changes settings in the course of a conversation."""

    reasoning: ConfigurationUpdateReasoning
    """Reasoning settings to change to."""
    type: Literal["configuration_update"]
    id: str | None = None
    """Id of the item; null or absent when it was sent without one."""
    _nullable = ("id",)


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
            self.part = decode_ContentPartAddedEventPart(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.part = decode_ContentPartDoneEventPart(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ContextCompactionItem(_Model):
    """Marks where the context was compacted, replayed as input. See `ContextCompactionItemDict`."""

    type: Literal["context_compaction"]
    encrypted_content: str | None = None
    id: str | None = None
    _nullable = ("encrypted_content", "id")


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


@model
class CustomToolCallItem(_Model):
    """An earlier call of a custom tool, replayed as input. See `CustomToolCallItemDict`."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    status: ToolCallStatus | None = None
    _wire_names = (("async_", "async"),)
    _nullable = ("async_", "id", "namespace", "status")


@model
class CustomToolCallOutputItem(_Model):
    """The result of a custom tool call, for the model to read. See `CustomToolCallOutputItemDict`."""

    call_id: str
    output: str | list[CustomToolCallOutputItemOutputItem]
    type: Literal["custom_tool_call_output"]
    id: str | None = None


@model
class CustomToolFormatGrammar(_Model):
    """Input that must follow a grammar."""

    definition: str
    """The grammar, written in the chosen syntax."""
    syntax: CustomToolFormatGrammarSyntax
    """Notation of the grammar."""
    type: Literal["grammar"]


@model
class CustomToolFormatText(_Model):
    """Input that may be any text."""

    type: Literal["text"]


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


@model
class DebugEventDebug(_Model):
    """Debugging details; each event carries some of them."""

    echo_upstream_body: dict[str, Any] | None = None
    """The request body in the form sent to the provider, with secrets removed as far as they were
    recognized.
    """
    timings: DebugEventDebugTimings | None = None
    """A point in the course of the request, with its time."""


@model
class DebugEventDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: DebugEventDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""


@model
class EasyInputMessage(_Model):
    """A message in its shortest form: a role and its content. See `EasyInputMessageDict`."""

    role: EasyInputMessageRole
    content: list[EasyInputMessageContentItem] | str | None = None
    phase: EasyInputMessagePhase | None = None
    type: Literal["message"] | None = None
    _nullable = ("content", "phase")


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
    _nullable = ("code", "param")


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


@model
class FilePath(_Model):
    """Points from the answer to a file the model produced."""

    file_id: str
    """Id of the file."""
    index: int
    """Place of the file in the list of files."""
    type: Literal["file_path"]


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


@model
class FileSearchServerToolFiltersObject(_Model):
    """Compares one file attribute with a value."""

    key: str
    """Name of the attribute."""
    type: FileSearchServerToolFiltersObjectType
    """Comparison to make."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""


@model
class FileSearchServerToolRankingOptions(_Model):
    """How file search ranks what it finds."""

    ranker: FileSearchServerToolRankingOptionsRanker | None = None
    """Ranking algorithm to use."""
    score_threshold: float | None = None
    """Results that score below this are dropped."""


@model
class FormatJsonObjectConfig(_Model):
    """Answer with any valid JSON object."""

    type: Literal["json_object"]


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


@model
class FormatTextConfig(_Model):
    """Answer with plain text."""

    type: Literal["text"]


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


@model
class FunctionCallItem(_Model):
    """An earlier function call by the model, replayed as input. See `FunctionCallItemDict`."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    async_: bool | None = None
    id: str | None = None
    namespace: str | None = None
    status: ToolCallStatus | None = None
    subagent_id: str | None = None
    subagent_items: list[FunctionCallItemSubagentItemsItem] | None = None
    _wire_names = (("async_", "async"),)
    _nullable = ("async_", "id", "namespace", "status", "subagent_id", "subagent_items")


@model
class FunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; fields other than the type are kept as they are. See
    `FunctionCallItemSubagentItemsItemDict`.
    """

    type: str


@model
class FunctionCallOutputItem(_Model):
    """The result of a function call, for the model to read. See `FunctionCallOutputItemDict`."""

    call_id: str
    output: str | list[FunctionCallOutputItemOutputItem]
    type: Literal["function_call_output"]
    id: str | None = None
    status: ToolCallStatus | None = None
    _nullable = ("id", "status")


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


@model
class FusionAnalysisResultContradictionsItem(_Model):
    """A topic on which panel models disagree."""

    stances: list[FusionAnalysisResultContradictionsItemStancesItem]
    """What each model says about it."""
    topic: str
    """What the disagreement is about."""


@model
class FusionAnalysisResultContradictionsItemStancesItem(_Model):
    """The stance of one panel model."""

    model: str
    """Slug of the model."""
    stance: str
    """What the model holds."""


@model
class FusionAnalysisResultPartialCoverageItem(_Model):
    """A point made by some of the panel models."""

    models: list[str]
    """Slugs of the models that made it."""
    point: str
    """The point."""


@model
class FusionAnalysisResultUniqueInsightsItem(_Model):
    """A point made by one panel model alone."""

    insight: str
    """The point."""
    model: str
    """Slug of the model that made it."""


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


@model
class FusionSource(_Model):
    """A web page that the fusion panel drew on."""

    title: str
    """Title of the page."""
    url: str
    """Address of the page."""


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


@model
class ImageGenerationServerToolInputImageMask(_Model):
    """A mask for repainting part of an image, given as a file id or an address."""

    file_id: str | None = None
    """Id of an uploaded file that holds the mask."""
    image_url: str | None = None
    """Address of the mask image, or the image itself as a data URL."""


@model
class IncompleteDetails(_Model):
    """Why a response stopped before its end."""

    reason: IncompleteDetailsReason | None = None
    """What cut the response short."""


@model
class InputAudio(_Model):
    """Audio in a message."""

    input_audio: InputAudioInputAudio
    """The recording and its format."""
    type: Literal["input_audio"]


@model
class InputAudioInputAudio(_Model):
    """A recording and its format."""

    data: str
    """The recording in base64, without a `data:` prefix; an address is not accepted."""
    format: InputAudioInputAudioFormat
    """Audio format of the recording."""


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
    _nullable = ("file_id", "image_url")


@model
class InputMessageItem(_Model):
    """A message of a user, the system or a developer, as an item. See `InputMessageItemDict`."""

    role: InputMessageItemRole
    content: list[InputMessageItemContentItem] | None = None
    id: str | None = None
    type: Literal["message"] | None = None
    _nullable = ("content",)


@model
class InputText(_Model):
    """Text in a message."""

    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix for the provider to cache. Works with `prompt_cache_options`."""
    _nullable = ("prompt_cache_breakpoint",)


@model
class InputVideo(_Model):
    """A video in a message. See `InputVideoDict`."""

    type: Literal["input_video"]
    video_url: str
    processing: InputVideoProcessing | None = None


@model
class InputsItemMessage(_Model):
    """An earlier answer of the model, replayed as an output item. See `InputsItemMessageDict`."""

    content: list[InputsItemMessageContentItem] | str | None
    id: str
    role: Literal["assistant"]
    type: Literal["message"]
    phase: InputsItemMessagePhase | None = None
    status: InputsItemMessageStatus | None = None
    _nullable = ("content", "phase")


@model
class InputsItemReasoning(_Model):
    """Earlier reasoning of the model, replayed as an output item; its summary may be null. See
    `InputsItemReasoningDict`.
    """

    id: str
    summary: list[ReasoningSummaryText] | None
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    encrypted_content: str | None = None
    format: ReasoningFormat | None = None
    signature: str | None = None
    status: InputsItemReasoningStatus | None = None
    _nullable = ("summary", "content", "encrypted_content", "format", "signature")


@model
class ItemReferenceItem(_Model):
    """Stands for another item, by its id. See `ItemReferenceItemDict`."""

    id: str
    type: Literal["item_reference"]


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
    _nullable = ("filters", "user_location")


@model
class LocalShellCallItem(_Model):
    """An earlier request of the model to run a command on your machine, replayed as input. See
    `LocalShellCallItemDict`.
    """

    action: LocalShellCallItemAction
    call_id: str
    id: str
    status: ToolCallStatus
    type: Literal["local_shell_call"]


@model
class LocalShellCallItemAction(_Model):
    """A command to run on your machine. See `LocalShellCallItemActionDict`."""

    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None
    _nullable = ("timeout_ms", "user", "working_directory")


@model
class LocalShellCallOutputItem(_Model):
    """What a command printed on your machine, for the model to read. See
    `LocalShellCallOutputItemDict`.
    """

    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: ToolCallStatus | None = None
    _nullable = ("status",)


@model
class McpApprovalRequestItem(_Model):
    """A request to approve an MCP tool call before it is made, replayed as input. See
    `McpApprovalRequestItemDict`.
    """

    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


@model
class McpApprovalResponseItem(_Model):
    """Your decision on an MCP tool call that waits for approval. See `McpApprovalResponseItemDict`."""

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None
    _nullable = ("id", "reason")


@model
class McpCallItem(_Model):
    """An earlier call of an MCP tool, replayed as input. See `McpCallItemDict`."""

    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    error: McpToolCallError | Unknown | None = None
    output: str | None = None
    _nullable = ("error", "output")


@model
class McpHTTPError(_Model):
    """A failed MCP tool call: the exchange with the server broke down at the level of HTTP. See
    `McpHTTPErrorDict`.
    """

    code: int
    message: str
    type: Literal["http_error"]


@model
class McpListToolsItem(_Model):
    """The tools an MCP server was found to offer, replayed as input. See `McpListToolsItemDict`."""

    id: str
    server_label: str
    tools: list[McpListToolsItemToolsItem]
    type: Literal["mcp_list_tools"]
    error: str | None = None
    _nullable = ("error",)


@model
class McpListToolsItemToolsItem(_Model):
    """A tool that an MCP server offers. See `McpListToolsItemToolsItemDict`."""

    input_schema: dict[str, Any]
    name: str
    annotations: Any = None
    description: str | None = None
    _nullable = ("annotations", "description")


@model
class McpProtocolError(_Model):
    """A failed MCP tool call: the server reported an error in terms of the MCP protocol. See
    `McpProtocolErrorDict`.
    """

    code: int
    message: str
    type: Literal["mcp_protocol_error"]


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
    _nullable = ("allowed_tools", "headers", "require_approval")


@model
class McpServerToolAllowedToolsObject(_Model):
    """Filter for the MCP tools a model may use."""

    read_only: bool | None = None
    """True admits only tools that change nothing."""
    tool_names: list[str] | None = None
    """Names of the tools to admit."""


@model
class McpServerToolRequireApprovalObject(_Model):
    """Approval by tool name."""

    always: McpServerToolRequireApprovalObjectAlways | None = None
    """Tools whose calls wait for approval."""
    never: McpServerToolRequireApprovalObjectNever | None = None
    """Tools whose calls go ahead without it."""


@model
class McpServerToolRequireApprovalObjectAlways(_Model):
    """Tools whose calls wait for approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""


@model
class McpServerToolRequireApprovalObjectNever(_Model):
    """Tools whose calls need no approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""


@model
class McpToolExecutionError(_Model):
    """A failed MCP tool call: the tool itself ran into an error. See `McpToolExecutionErrorDict`."""

    type: Literal["mcp_tool_execution_error"]
    content: Any = None
    _nullable = ("content",)


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
    _nullable = ("allowed_callers", "description", "output_schema", "parameters", "strict")


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
    _nullable = ("id", "status")


@model
class OpenAIResponseFunctionToolCallSubagentItemsItem(_Model):
    """An item from the work of a sub-agent, kept as it came; the keys depend on its type."""

    type: str
    """Kind of item, which decides its other keys."""


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


@model
class OpenAIResponsesRefusalContent(_Model):
    """The model's refusal to answer."""

    refusal: str
    """What the model says in refusing."""
    type: Literal["refusal"]


@model
class OpenAIResponsesToolChoiceApplyPatch(_Model):
    """Makes the model call the patch tool."""

    type: Literal["apply_patch"]


@model
class OpenAIResponsesToolChoiceFunction(_Model):
    """Makes the model call one function. The name sits at the top level, unlike in chat completions."""

    name: str
    """Name of the function to call."""
    type: Literal["function"]


@model
class OpenAIResponsesToolChoiceObject(_Model):
    """Makes the model search the web."""

    type: OpenAIResponsesToolChoiceObjectType
    """Type of the web search tool to call."""


@model
class OpenAIResponsesToolChoiceShell(_Model):
    """Makes the model call the shell tool."""

    type: Literal["shell"]


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
            self.response = OpenResponsesResult.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class OpenResponsesErrorMetadata(_Model):
    """Further facts about a failed response."""

    alignment: OpenResponsesErrorMetadataAlignment | None = None
    """Verdicts of the `alignment` plugin, when it had a part in the failure."""


@model
class OpenResponsesErrorMetadataAlignment(_Model):
    """What the `alignment` plugin decided about a failed response."""

    calls: list[AlignmentCallRecord]
    """One record for each call that was checked."""
    rejected: AlignmentRejected | None = None
    """The answer that was rejected, when it is told."""


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
            self.response = OpenResponsesResult.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.error = None if value is None else ResponsesErrorField.decode(value)
            known += 1
        if "incomplete_details" in data:
            value = data["incomplete_details"]
            self.incomplete_details = None if value is None else IncompleteDetails.decode(value)
            known += 1
        if "instructions" in data:
            value = data["instructions"]
            self.instructions = (
                [decode_BaseInputsItem(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "output" in data:
            value = data["output"]
            self.output = [decode_OutputItems(item) for item in value] if type(value) is list else value
            known += 1
        if "tool_choice" in data:
            value = data["tool_choice"]
            self.tool_choice = decode_OpenAIResponsesToolChoice(value)
            known += 1
        if "tools" in data:
            value = data["tools"]
            self.tools = (
                [decode_OpenResponsesResultToolsItem(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "alignment" in data:
            value = data["alignment"]
            self.alignment = decode_Alignment(value)
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
            self.openrouter_metadata = decode_OpenRouterMetadata(value)
            known += 1
        if "output_text" in data:
            self.output_text_field = data["output_text"]
            known += 1
        if "previous_response_id" in data:
            self.previous_response_id = data["previous_response_id"]
            known += 1
        if "prompt" in data:
            value = data["prompt"]
            self.prompt = None if value is None else StoredPromptTemplate.decode(value)
            known += 1
        if "prompt_cache_key" in data:
            self.prompt_cache_key = data["prompt_cache_key"]
            known += 1
        if "prompt_cache_options" in data:
            value = data["prompt_cache_options"]
            self.prompt_cache_options = None if value is None else decode_PromptCacheOptions(value)
            known += 1
        if "reasoning" in data:
            value = data["reasoning"]
            self.reasoning_config = None if value is None else BaseReasoningConfig.decode(value)
            known += 1
        if "safeguard_results" in data:
            value = data["safeguard_results"]
            self.safeguard_results = (
                [decode_ArmorSafeguardResult(item) for item in value] if type(value) is list else value
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
            self.text_config = TextExtendedConfig.decode(value)
            known += 1
        if "top_logprobs" in data:
            self.top_logprobs = data["top_logprobs"]
            known += 1
        if "truncation" in data:
            self.truncation = data["truncation"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = None if value is None else Usage.decode(value)
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    _nullable = ("parameters", "allowed_callers", "description", "output_schema", "strict")


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
    _nullable = ("arguments", "call_id")


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
    _nullable = ("code", "outputs")


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


@model
class OutputComputerCallItemPendingSafetyChecksItem(_Model):
    """A warning raised about a screen action."""

    code: str
    """Kind of warning."""
    id: str
    """Id of the warning."""
    message: str
    """The warning in words."""


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
    _nullable = ("arguments", "call_id")


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
                [OutputFunctionCallItemSubagentItemsItem.decode(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class OutputFunctionCallItemSubagentItemsItem(_Model):
    """One item of a suspended sub-agent; keep fields other than the type as they are."""

    type: str
    """Type of the item."""


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


@model
class OutputFusionServerToolItemFailedModelsItem(_Model):
    """A panel model that gave no answer."""

    error: str
    """What went wrong."""
    model: str
    """Slug of the model."""
    status_code: int | None = None
    """HTTP status of the failure."""


@model
class OutputFusionServerToolItemResponsesItem(_Model):
    """The answer of one panel model."""

    model: str
    """Slug of the model."""
    content: str | None = None
    """What the model answered."""


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
    _nullable = ("code", "outputs")


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


@model
class OutputItemWebSearchCallActionFindInPage(_Model):
    """Looking for text in a page, on the way to a rejected answer."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


@model
class OutputItemWebSearchCallActionOpenPage(_Model):
    """Opening a page, on the way to a rejected answer."""

    type: Literal["open_page"]
    url: str | None = None
    """Address of the page; null when not told."""
    _nullable = ("url",)


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
                [decode_OutputMessageItemContentItem(item) for item in value]
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
    _nullable = ("content", "encrypted_content", "format", "signature")

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
                [ReasoningSummaryText.decode(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = (
                [ReasoningTextContent.decode(item) for item in value] if type(value) is list else value
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


@model
class OutputShellCallItemAction(_Model):
    """Shell commands and the bounds to run them in."""

    commands: list[str]
    """Command lines, in order."""
    max_output_length: int | None
    """Characters of output at which to cut off; null for no such bound."""
    timeout_ms: int | None
    """Milliseconds after which to stop the commands; null for no such bound."""
    _nullable = ("max_output_length", "timeout_ms")


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
    _nullable = ("arguments", "call_id")


@model
class OutputShellServerToolItemAction(_Model):
    """Shell commands and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | None = None
    """Most output to keep."""
    timeout_ms: int | None = None
    """Milliseconds after which to give up on the commands."""
    _nullable = ("max_output_length", "timeout_ms")


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


@model
class OutputToolSearchServerToolItem(_Model):
    """A search for tools whose loading was deferred."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:tool_search"]
    catalog_changes: Any = None
    """By its name, what changed among the tools. The form is not documented."""
    error: str | None = None
    """What went wrong, if the search failed."""
    id: str | None = None
    """Id of the item."""
    matches: list[OutputToolSearchServerToolItemMatchesItem] | None = None
    """Tools that were found."""
    query: str | None = None
    """What was searched for."""
    sources: Any = None
    """By its name, where tools were searched. The form is not documented."""
    _nullable = ("catalog_changes", "sources")


@model
class OutputToolSearchServerToolItemMatchesItem(_Model):
    """A tool found by a tool search."""

    definition: dict[str, Any]
    """Definition of the tool, as an untyped object."""
    schema_digest: str
    """Digest of the tool's schema; by which method is not documented."""
    tool_id: str
    """Id of the tool."""


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


@model
class OutputWebSearchCallItemActionFindInPage(_Model):
    """Looking for text in a page."""

    pattern: str
    """Text looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


@model
class OutputWebSearchCallItemActionOpenPage(_Model):
    """Opening a page."""

    type: Literal["open_page"]
    url: str | None = None
    """Address of the page."""
    _nullable = ("url",)


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


@model
class OutputWebSearchServerToolItemAction(_Model):
    """A web search and its sources."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemActionSourcesItem] | None = None
    """Pages that were found."""


@model
class OutputWebSearchServerToolItemActionSourcesItem(_Model):
    """A page found by a search."""

    type: Literal["url"]
    url: str
    """Address of the page."""


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
    _nullable = ("filters", "user_location")


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
    _nullable = ("filters", "user_location")


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
    _nullable = ("city", "country", "region", "timezone")


@model
class ReasoningConfig(_Model):
    """How much a model reasons before it answers, and how much of that it shows. Set `effort` or
    `max_tokens`, not both. See `ReasoningConfigDict`.
    """

    context: ReasoningContext | None = None
    effort: ReasoningEffort | None = None
    enabled: bool | None = None
    max_tokens: int | None = None
    mode: ReasoningMode | None = None
    summary: ReasoningSummaryVerbosity | None = None
    _nullable = ("context", "effort", "enabled", "max_tokens", "mode", "summary")


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


@model
class ReasoningItem(_Model):
    """Earlier reasoning of the model, sent back unchanged so that it can go on from there. See
    `ReasoningItemDict`.
    """

    id: str
    summary: list[ReasoningSummaryText]
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    encrypted_content: str | None = None
    format: ReasoningFormat | None = None
    signature: str | None = None
    status: ReasoningItemStatus | None = None
    _nullable = ("content", "encrypted_content", "format", "signature")


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
            self.part = ReasoningSummaryText.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.part = ReasoningSummaryText.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
                [decode_OpenAIResponsesAnnotation(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = (
                [ResponseOutputTextLogprobsItem.decode(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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


@model
class ResponsesErrorField(_Model):
    """Why a response failed."""

    code: ResponsesErrorFieldCode
    """What kind of failure it was."""
    message: str
    """What went wrong, for a person to read."""
    metadata: OpenResponsesErrorMetadata | None = None
    """Further facts about the failure, where there are any."""


@model
class ResponsesRequest(_Model):
    """What to answer, with which model, and how. Parameters a model does not support are ignored
    unless `provider.require_parameters` is true. See `ResponsesRequestDict`.
    """

    background: bool | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    debug: ChatDebugOptions | None = None
    deferred_tools: DeferredToolsControl | None = None
    frequency_penalty: float | None = None
    image_config: ImageConfig | None = None
    include: list[ResponseIncludesEnum] | None = None
    input: Inputs | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: RequestMetadata | None = None
    modalities: list[OutputModalityEnum] | None = None
    model: str | None = None
    models: list[str] | None = None
    parallel_tool_calls: bool | None = None
    plugins: list[ResponsesRequestPluginsItem] | None = None
    presence_penalty: float | None = None
    previous_response_id: Any = None
    prompt: StoredPromptTemplate | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    provider: ProviderPreferences | None = None
    reasoning: ReasoningConfig | None = None
    route: DeprecatedRoute | None = None
    safety_identifier: str | None = None
    service_tier: ResponsesRequestServiceTier | None = None
    session_id: str | None = None
    stop: str | list[str] | None = None
    stop_server_tools_when: StopServerToolsWhen | None = None
    store: Literal[False] | None = None
    stream: bool | None = None
    temperature: float | None = None
    text: TextExtendedConfig | None = None
    tool_choice: OpenAIResponsesToolChoice | None = None
    tools: list[ResponsesRequestToolsItem] | None = None
    top_k: int | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    trace: TraceConfig | None = None
    truncation: OpenAIResponsesTruncation | None = None
    user: str | None = None
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


@model
class ResponsesRequestToolsItemFunction(_Model):
    """A function that the model may call and your program runs. The fields are flat, unlike in chat
    completions. See `ResponsesRequestToolsItemFunctionDict`.
    """

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    allowed_callers: list[ResponsesRequestToolsItemFunctionAllowedCallersItem] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    strict: bool | None = None
    _wire_names = (("async_", "async"),)
    _nullable = ("parameters", "allowed_callers", "description", "output_schema", "strict")


@model
class ResponsesStreamingResponse(_Model):
    """One server-sent event of a response stream, which ends with the text `[DONE]` in place of an
    event.
    """

    data: StreamEvents
    """The event, sent as JSON; its `type` tells which it is."""


@model
class SearchModelsServerToolOpenRouter(_Model):
    """OpenRouter's experimental tool with which a model searches the model catalog. See
    `SearchModelsServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None


@model
class ShellCallItem(_Model):
    """An earlier request of the model to run shell commands, replayed as input. See
    `ShellCallItemDict`.
    """

    action: ShellCallItemAction
    call_id: str
    type: Literal["shell_call"]
    arguments: str | None = None
    environment: Any = None
    id: str | None = None
    status: ToolCallStatus | None = None
    _nullable = ("arguments", "environment", "id", "status")


@model
class ShellCallItemAction(_Model):
    """Shell commands to run, and their limits. See `ShellCallItemActionDict`."""

    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None
    _nullable = ("max_output_length", "timeout_ms")


@model
class ShellCallOutputContent(_Model):
    """What one shell command printed, and how it ended."""

    outcome: ShellCallOutputContentOutcome
    """How the command ended."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""


@model
class ShellCallOutputContentOutcomeExit(_Model):
    """The command ended by itself."""

    exit_code: int
    """Exit code of the command; 0 means success."""
    type: Literal["exit"]


@model
class ShellCallOutputContentOutcomeTimeout(_Model):
    """The command ran out of time."""

    type: Literal["timeout"]


@model
class ShellCallOutputItem(_Model):
    """What shell commands printed, for the model to read. See `ShellCallOutputItemDict`."""

    call_id: str
    output: list[ShellCallOutputContent]
    type: Literal["shell_call_output"]
    container_id: str | None = None
    error: str | None = None
    files: list[ShellCallOutputItemFilesItem] | None = None
    id: str | None = None
    max_output_length: int | None = None
    status: ToolCallStatus | None = None
    _nullable = ("id", "max_output_length", "status")


@model
class ShellCallOutputItemFilesItem(_Model):
    """Points from replayed shell output to a file in the container. See
    `ShellCallOutputItemFilesItemDict`.
    """

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


@model
class ShellServerTool(_Model):
    """The provider's shell tool, with which the model runs commands through `shell_call` items."""

    type: Literal["shell"]


@model
class StoredPromptTemplate(_Model):
    """A stored prompt, with values for its variables."""

    id: str
    """Id of the prompt."""
    variables: dict[str, StoredPromptTemplateVariablesValueValue] | None = None
    """Values to fill in, by variable name."""
    _nullable = ("variables",)


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
            self.response = OpenResponsesResult.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class StreamEventsResponseFailed(_Model):
    """The response failed; the last event of its stream."""

    response: OpenResponsesResult
    """The failed response; `error` and `error_type` tell why."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.failed"]


@model
class StreamEventsResponseIncomplete(_Model):
    """The response stopped early; the last event of its stream."""

    response: OpenResponsesResult
    """The response as far as it got; `incomplete_details` tells why it stopped."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.incomplete"]


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
            self.item = decode_OutputItems(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.item = decode_OutputItems(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.logprobs = [StreamLogprob.decode(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
            self.logprobs = [StreamLogprob.decode(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class TextExtendedConfig(_Model):
    """Form and length of the answer's text."""

    format: Formats | None = None
    """Form of the text; plain text when absent."""
    verbosity: TextExtendedConfigVerbosity | None = None
    """How wordy the answer is."""
    _nullable = ("verbosity",)


@model
class ToolChoiceAllowed(_Model):
    """Restricts the model to some of the request's tools."""

    mode: ToolChoiceAllowedMode
    """Whether the model may, or must, call one of them."""
    tools: list[dict[str, Any]]
    """The tools to restrict it to, each named by its type and, for functions, its name."""
    type: Literal["allowed_tools"]


@model
class ToolSearchCallItem(_Model):
    """An earlier search for tools with deferred loading, replayed as input. See
    `ToolSearchCallItemDict`.
    """

    call_id: str
    execution: ToolSearchCallItemExecution
    type: Literal["tool_search_call"]
    arguments: Any = None
    id: str | None = None
    status: ToolSearchCallItemStatus | None = None
    _nullable = ("arguments", "id", "status")


@model
class ToolSearchOutputItem(_Model):
    """What a search for tools found, for the model to use. See `ToolSearchOutputItemDict`."""

    call_id: str
    execution: ToolSearchOutputItemExecution
    tools: list[ToolSearchOutputItemToolsItem]
    type: Literal["tool_search_output"]
    id: str | None = None
    status: ToolSearchOutputItemStatus | None = None
    _nullable = ("id", "status")


@model
class ToolSearchOutputItemToolsItemFunction(_Model):
    """A function that a tool search found; the model may call it and your program runs it. See
    `ToolSearchOutputItemToolsItemFunctionDict`.
    """

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    allowed_callers: list[ToolSearchOutputItemToolsItemFunctionAllowedCallersItem] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    strict: bool | None = None
    _wire_names = (("async_", "async"),)
    _nullable = ("parameters", "allowed_callers", "description", "output_schema", "strict")


@model
class ToolSearchOutputItemToolsItemObject(_Model):
    """A found tool of any other type; its other fields are kept as they are. See
    `ToolSearchOutputItemToolsItemObjectDict`.
    """

    type: str


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
    _nullable = ("cost", "server_tool_use_details")

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
            self.input_tokens_details = UsageInputTokensDetails.decode(value)
            known += 1
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = UsageOutputTokensDetails.decode(value)
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = UsageCostDetails.decode(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "server_tool_use_details" in data:
            value = data["server_tool_use_details"]
            self.server_tool_use_details = None if value is None else decode_ServerToolUseDetails(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    _nullable = ("server_tool_cost", "upstream_inference_cost")

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


@model
class WebSearchDomainFilter(_Model):
    """Domains that a web search keeps to, or leaves out."""

    allowed_domains: list[str] | None = None
    """Only pages of these domains are returned."""
    blocked_domains: list[str] | None = None
    """Pages of these domains are left out; by its name the same as `excluded_domains`."""
    excluded_domains: list[str] | None = None
    """Pages of these domains are left out."""
    _nullable = ("allowed_domains", "blocked_domains", "excluded_domains")


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
    _nullable = ("filters", "user_location")


@model
class WebSearchServerToolConfig(_Model):
    """Settings of OpenRouter's web search tool. See `WebSearchServerToolConfigDict`."""

    allowed_domains: list[str] | None = None
    engine: WebSearchEngineEnum | None = None
    excluded_domains: list[str] | None = None
    max_characters: int | None = None
    max_results: int | None = None
    max_total_results: int | None = None
    max_uses: int | None = None
    mode: WebSearchMode | None = None
    search_context_size: SearchQualityLevel | None = None
    user_location: WebSearchUserLocationServerTool | None = None
    x_search: XSearchOptions | None = None


@model
class WebSearchServerToolOpenRouter(_Model):
    """OpenRouter's own web search tool. See `WebSearchServerToolOpenRouterDict`."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchServerToolConfig | None = None


@model
class WebSearchSource(_Model):
    """A page found by a web search."""

    type: Literal["url"]
    url: str
    """Address of the page."""


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
    _nullable = ("city", "country", "region", "timezone")


decode_AdditionalToolsItemToolsItem: Decode = by_tag(
    "type",
    {
        "function": AdditionalToolsItemToolsItemFunction.decode,
        "web_search_preview": PreviewWebSearchServerTool.decode,
        "web_search_preview_2025_03_11": Preview20250311WebSearchServerTool.decode,
        "web_search": LegacyWebSearchServerTool.decode,
        "web_search_2025_08_26": WebSearchServerTool.decode,
        "file_search": FileSearchServerTool.decode,
        "computer_use_preview": ComputerUseServerTool.decode,
        "code_interpreter": CodeInterpreterServerTool.decode,
        "mcp": McpServerTool.decode,
        "image_generation": ImageGenerationServerTool.decode,
        "local_shell": CodexLocalShellTool.decode,
        "shell": ShellServerTool.decode,
        "apply_patch": ApplyPatchServerTool.decode,
        "custom": CustomTool.decode,
        "namespace": NamespaceTool.decode,
        "openrouter:advisor": decode_AdvisorServerToolOpenRouter,
        "openrouter:subagent": decode_SubagentServerToolOpenRouter,
        "openrouter:datetime": decode_DatetimeServerTool,
        "openrouter:files": decode_FilesServerTool,
        "openrouter:fusion": decode_FusionServerToolOpenRouter,
        "openrouter:image_generation": decode_ImageGenerationServerToolOpenRouter,
        "openrouter:experimental__search_models": SearchModelsServerToolOpenRouter.decode,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:web_search": WebSearchServerToolOpenRouter.decode,
        "openrouter:apply_patch": ApplyPatchServerToolOpenRouter.decode,
        "openrouter:bash": decode_BashServerTool,
        "openrouter:shell": decode_ShellServerToolOpenRouter,
        "openrouter:tool_search": decode_ToolSearchServerTool,
    },
    unknown=AdditionalToolsItemToolsItemObject.decode,
)
decode_AgentMessageItemContentItem: Decode = by_tag(
    "type",
    {
        "input_text": InputText.decode,
        "input_image": InputImage.decode,
        "encrypted_content": AgentMessageItemContentItemEncryptedContent.decode,
    },
)
decode_AlignmentResponsesRejected: Decode = by_tag(
    "type",
    {
        "apply_patch_call": OutputItemApplyPatchCall.decode,
        "code_interpreter_call": OutputItemCodeInterpreterCall.decode,
        "custom_tool_call": OutputItemCustomToolCall.decode,
        "file_search_call": OutputItemFileSearchCall.decode,
        "function_call": OutputItemFunctionCall.decode,
        "image_generation_call": OutputItemImageGenerationCall.decode,
        "message": OutputMessage.decode,
        "reasoning": OutputItemReasoning.decode,
        "web_search_call": OutputItemWebSearchCall.decode,
    },
)


def decode_AlignmentRejected(value: Any) -> Any:
    return (
        [decode_AlignmentResponsesRejected(item) for item in value]
        if type(value) is list
        else AlignmentChatRejected.decode(value)
    )


decode_ApplyPatchCallOperation: Decode = by_tag(
    "type",
    {
        "create_file": ApplyPatchCreateFileOperation.decode,
        "update_file": ApplyPatchUpdateFileOperation.decode,
        "delete_file": ApplyPatchDeleteFileOperation.decode,
    },
)
decode_BaseInputsItem: Decode = by_tag(
    "type",
    {
        "function_call_output": OpenAIResponseFunctionToolCallOutput.decode,
        "function_call": OpenAIResponseFunctionToolCall.decode,
        "image_generation_call": OutputItemImageGenerationCall.decode,
        "custom_tool_call": OpenAIResponseCustomToolCall.decode,
        "custom_tool_call_output": OpenAIResponseCustomToolCallOutput.decode,
        "apply_patch_call": ApplyPatchCallItem.decode,
        "apply_patch_call_output": ApplyPatchCallOutputItem.decode,
        "configuration_update": ConfigurationUpdateItem.decode,
        "message": by_shape(
            Shape(
                BaseInputsItemMessage.decode,
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
                OpenAIResponseInputMessageItem.decode,
                frozenset(["content", "id", "role"]),
                {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
                values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
                item_tags={
                    "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
                },
            ),
            Shape(
                OutputMessage.decode,
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
            BaseInputsItemMessage.decode,
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
            OpenAIResponseInputMessageItem.decode,
            frozenset(["content", "id", "role"]),
            {"content": (list,), "id": (str,), "role": (str,), "type": (str,)},
            values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
            item_tags={
                "content": ("type", frozenset(["input_audio", "input_file", "input_image", "input_text"]))
            },
        ),
    ),
)


def decode_BaseInputs(value: Any) -> Any:
    return [decode_BaseInputsItem(item) for item in value] if type(value) is list else value


decode_BaseInputsItemMessageContentItem: Decode = by_tag(
    "type",
    {
        "input_text": InputText.decode,
        "input_image": InputImage.decode,
        "input_file": InputFile.decode,
        "input_audio": InputAudio.decode,
    },
)
decode_ContentPartAddedEventPart: Decode = by_tag(
    "type",
    {
        "output_text": ResponseOutputText.decode,
        "reasoning_text": ReasoningTextContent.decode,
        "refusal": OpenAIResponsesRefusalContent.decode,
    },
)
decode_ContentPartDoneEventPart: Decode = by_tag(
    "type",
    {
        "output_text": ResponseOutputText.decode,
        "reasoning_text": ReasoningTextContent.decode,
        "refusal": OpenAIResponsesRefusalContent.decode,
    },
)
decode_CustomToolCallOutputItemOutputItem: Decode = by_tag(
    "type", {"input_text": InputText.decode, "input_image": InputImage.decode, "input_file": InputFile.decode}
)
decode_CustomToolFormat: Decode = by_tag(
    "type", {"text": CustomToolFormatText.decode, "grammar": CustomToolFormatGrammar.decode}
)
decode_EasyInputMessageContentItem: Decode = by_tag(
    "type",
    {
        "input_text": InputText.decode,
        "input_image": InputImage.decode,
        "input_file": InputFile.decode,
        "input_audio": InputAudio.decode,
        "input_video": InputVideo.decode,
    },
)
decode_FileSearchServerToolFilters: Decode = by_tag(
    "type",
    {
        "eq": FileSearchServerToolFiltersObject.decode,
        "ne": FileSearchServerToolFiltersObject.decode,
        "gt": FileSearchServerToolFiltersObject.decode,
        "gte": FileSearchServerToolFiltersObject.decode,
        "lt": FileSearchServerToolFiltersObject.decode,
        "lte": FileSearchServerToolFiltersObject.decode,
        "and": CompoundFilter.decode,
        "or": CompoundFilter.decode,
    },
)
decode_Formats: Decode = by_tag(
    "type",
    {
        "text": FormatTextConfig.decode,
        "json_object": FormatJsonObjectConfig.decode,
        "json_schema": FormatJsonSchemaConfig.decode,
    },
)
decode_FunctionCallOutputItemOutputItem: Decode = by_tag(
    "type", {"input_text": InputText.decode, "input_image": InputImage.decode, "input_file": InputFile.decode}
)
decode_InputMessageItemContentItem: Decode = by_tag(
    "type",
    {
        "input_text": InputText.decode,
        "input_image": InputImage.decode,
        "input_file": InputFile.decode,
        "input_audio": InputAudio.decode,
        "input_video": InputVideo.decode,
    },
)
decode_InputsItem: Decode = by_tag(
    "type",
    {
        "function_call_output": FunctionCallOutputItem.decode,
        "apply_patch_call": ApplyPatchCallItem.decode,
        "apply_patch_call_output": ApplyPatchCallOutputItem.decode,
        "web_search_call": OutputWebSearchCallItem.decode,
        "file_search_call": OutputFileSearchCallItem.decode,
        "image_generation_call": OutputImageGenerationCallItem.decode,
        "code_interpreter_call": OutputCodeInterpreterCallItem.decode,
        "computer_call": OutputComputerCallItem.decode,
        "openrouter:datetime": OutputDatetimeItem.decode,
        "openrouter:web_search": OutputWebSearchServerToolItem.decode,
        "openrouter:code_interpreter": OutputCodeInterpreterServerToolItem.decode,
        "openrouter:file_search": OutputFileSearchServerToolItem.decode,
        "openrouter:image_generation": OutputImageGenerationServerToolItem.decode,
        "openrouter:browser_use": OutputBrowserUseServerToolItem.decode,
        "openrouter:bash": OutputBashServerToolItem.decode,
        "openrouter:text_editor": OutputTextEditorServerToolItem.decode,
        "openrouter:apply_patch": OutputApplyPatchServerToolItem.decode,
        "openrouter:web_fetch": OutputWebFetchServerToolItem.decode,
        "openrouter:tool_search": OutputToolSearchServerToolItem.decode,
        "openrouter:memory": OutputMemoryServerToolItem.decode,
        "openrouter:mcp": OutputMcpServerToolItem.decode,
        "openrouter:experimental__search_models": OutputSearchModelsServerToolItem.decode,
        "openrouter:fusion": OutputFusionServerToolItem.decode,
        "openrouter:advisor": OutputAdvisorServerToolItem.decode,
        "openrouter:subagent": OutputSubagentServerToolItem.decode,
        "openrouter:files": OutputFilesServerToolItem.decode,
        "openrouter:shell": OutputShellServerToolItem.decode,
        "local_shell_call": LocalShellCallItem.decode,
        "local_shell_call_output": LocalShellCallOutputItem.decode,
        "shell_call": ShellCallItem.decode,
        "shell_call_output": ShellCallOutputItem.decode,
        "mcp_list_tools": McpListToolsItem.decode,
        "mcp_approval_request": McpApprovalRequestItem.decode,
        "mcp_approval_response": McpApprovalResponseItem.decode,
        "mcp_call": McpCallItem.decode,
        "custom_tool_call_output": CustomToolCallOutputItem.decode,
        "compaction": CompactionItem.decode,
        "context_compaction": ContextCompactionItem.decode,
        "item_reference": ItemReferenceItem.decode,
        "additional_tools": AdditionalToolsItem.decode,
        "agent_message": AgentMessageItem.decode,
        "configuration_update": ConfigurationUpdateItem.decode,
        "tool_search_output": ToolSearchOutputItem.decode,
        "tool_search_call": ToolSearchCallItem.decode,
        "openrouter:armor_blocked": OutputArmorBlockedItem.decode,
        "reasoning": by_shape(
            Shape(
                ReasoningItem.decode,
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
                InputsItemReasoning.decode,
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
                EasyInputMessage.decode,
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
                InputMessageItem.decode,
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
                InputsItemMessage.decode,
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
                FunctionCallItem.decode,
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
                OutputFunctionCallItem.decode,
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
                OutputCustomToolCallItem.decode,
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
                CustomToolCallItem.decode,
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
            EasyInputMessage.decode,
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
            InputMessageItem.decode,
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


def decode_Inputs(value: Any) -> Any:
    return [decode_InputsItem(item) for item in value] if type(value) is list else value


decode_InputsItemMessageContentItem: Decode = by_tag(
    "type", {"output_text": ResponseOutputText.decode, "refusal": OpenAIResponsesRefusalContent.decode}
)
decode_McpToolCallError: Decode = by_tag(
    "type",
    {
        "mcp_tool_execution_error": McpToolExecutionError.decode,
        "mcp_protocol_error": McpProtocolError.decode,
        "http_error": McpHTTPError.decode,
    },
)
decode_NamespaceToolToolsItem: Decode = by_tag(
    "type", {"function": NamespaceFunctionTool.decode, "custom": CustomTool.decode}
)
decode_OpenAIResponseCustomToolCallOutputOutputItem: Decode = by_tag(
    "type", {"input_text": InputText.decode, "input_image": InputImage.decode, "input_file": InputFile.decode}
)
decode_OpenAIResponseFunctionToolCallOutputOutputItem: Decode = by_tag(
    "type", {"input_text": InputText.decode, "input_image": InputImage.decode, "input_file": InputFile.decode}
)
decode_OpenAIResponseInputMessageItemContentItem: Decode = by_tag(
    "type",
    {
        "input_text": InputText.decode,
        "input_image": InputImage.decode,
        "input_file": InputFile.decode,
        "input_audio": InputAudio.decode,
    },
)
decode_OpenAIResponsesAnnotation: Decode = by_tag(
    "type",
    {"file_citation": FileCitation.decode, "url_citation": URLCitation.decode, "file_path": FilePath.decode},
)
decode_OpenAIResponsesToolChoice: Decode = by_tag(
    "type",
    {
        "function": OpenAIResponsesToolChoiceFunction.decode,
        "web_search_preview_2025_03_11": OpenAIResponsesToolChoiceObject.decode,
        "web_search_preview": OpenAIResponsesToolChoiceObject.decode,
        "allowed_tools": ToolChoiceAllowed.decode,
        "apply_patch": OpenAIResponsesToolChoiceApplyPatch.decode,
        "shell": OpenAIResponsesToolChoiceShell.decode,
    },
)
decode_OpenResponsesResultToolsItem: Decode = by_tag(
    "type",
    {
        "function": OpenResponsesResultToolsItemFunction.decode,
        "web_search_preview": PreviewWebSearchServerTool.decode,
        "web_search_preview_2025_03_11": Preview20250311WebSearchServerTool.decode,
        "web_search": LegacyWebSearchServerTool.decode,
        "web_search_2025_08_26": WebSearchServerTool.decode,
        "file_search": FileSearchServerTool.decode,
        "computer_use_preview": ComputerUseServerTool.decode,
        "code_interpreter": CodeInterpreterServerTool.decode,
        "mcp": McpServerTool.decode,
        "image_generation": ImageGenerationServerTool.decode,
        "local_shell": CodexLocalShellTool.decode,
        "shell": ShellServerTool.decode,
        "apply_patch": ApplyPatchServerTool.decode,
        "custom": CustomTool.decode,
        "namespace": NamespaceTool.decode,
    },
)
decode_OutputCodeInterpreterCallItemOutputsItem: Decode = by_tag(
    "type",
    {
        "logs": CodeInterpreterLogsOutput.decode,
        "image": CodeInterpreterImageOutput.decode,
        "file": CodeInterpreterFileOutput.decode,
    },
)
decode_OutputItemApplyPatchCallOperation: Decode = by_tag(
    "type",
    {
        "create_file": ApplyPatchCreateFileOperation.decode,
        "update_file": ApplyPatchUpdateFileOperation.decode,
        "delete_file": ApplyPatchDeleteFileOperation.decode,
    },
)
decode_OutputItemCodeInterpreterCallOutputsItem: Decode = by_tag(
    "type",
    {
        "logs": CodeInterpreterLogsOutput.decode,
        "image": CodeInterpreterImageOutput.decode,
        "file": CodeInterpreterFileOutput.decode,
    },
)
decode_OutputItemWebSearchCallAction: Decode = by_tag(
    "type",
    {
        "search": OutputItemWebSearchCallActionSearch.decode,
        "open_page": OutputItemWebSearchCallActionOpenPage.decode,
        "find_in_page": OutputItemWebSearchCallActionFindInPage.decode,
    },
)
decode_OutputItems: Decode = by_tag(
    "type",
    {
        "message": OutputMessageItem.decode,
        "reasoning": OutputReasoningItem.decode,
        "function_call": OutputFunctionCallItem.decode,
        "web_search_call": OutputWebSearchCallItem.decode,
        "file_search_call": OutputFileSearchCallItem.decode,
        "image_generation_call": OutputImageGenerationCallItem.decode,
        "code_interpreter_call": OutputCodeInterpreterCallItem.decode,
        "computer_call": OutputComputerCallItem.decode,
        "openrouter:datetime": OutputDatetimeItem.decode,
        "openrouter:web_search": OutputWebSearchServerToolItem.decode,
        "openrouter:code_interpreter": OutputCodeInterpreterServerToolItem.decode,
        "openrouter:file_search": OutputFileSearchServerToolItem.decode,
        "openrouter:image_generation": OutputImageGenerationServerToolItem.decode,
        "openrouter:browser_use": OutputBrowserUseServerToolItem.decode,
        "openrouter:bash": OutputBashServerToolItem.decode,
        "openrouter:text_editor": OutputTextEditorServerToolItem.decode,
        "openrouter:apply_patch": OutputApplyPatchServerToolItem.decode,
        "apply_patch_call": OutputApplyPatchCallItem.decode,
        "shell_call": OutputShellCallItem.decode,
        "shell_call_output": OutputShellCallOutputItem.decode,
        "openrouter:shell": OutputShellServerToolItem.decode,
        "openrouter:web_fetch": OutputWebFetchServerToolItem.decode,
        "openrouter:tool_search": OutputToolSearchServerToolItem.decode,
        "openrouter:memory": OutputMemoryServerToolItem.decode,
        "openrouter:mcp": OutputMcpServerToolItem.decode,
        "openrouter:experimental__search_models": OutputSearchModelsServerToolItem.decode,
        "openrouter:fusion": OutputFusionServerToolItem.decode,
        "openrouter:advisor": OutputAdvisorServerToolItem.decode,
        "openrouter:subagent": OutputSubagentServerToolItem.decode,
        "openrouter:files": OutputFilesServerToolItem.decode,
        "custom_tool_call": OutputCustomToolCallItem.decode,
        "openrouter:armor_blocked": OutputArmorBlockedItem.decode,
        "tool_search_call": OutputToolSearchCallItem.decode,
    },
)
decode_OutputMessageContentItem: Decode = by_tag(
    "type", {"output_text": ResponseOutputText.decode, "refusal": OpenAIResponsesRefusalContent.decode}
)
decode_OutputMessageItemContentItem: Decode = by_tag(
    "type", {"output_text": ResponseOutputText.decode, "refusal": OpenAIResponsesRefusalContent.decode}
)
decode_OutputWebSearchCallItemAction: Decode = by_tag(
    "type",
    {
        "search": OutputWebSearchCallItemActionSearch.decode,
        "open_page": OutputWebSearchCallItemActionOpenPage.decode,
        "find_in_page": OutputWebSearchCallItemActionFindInPage.decode,
    },
)
decode_ResponsesRequestPluginsItem: Decode = by_tag(
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
decode_ResponsesRequestToolsItem: Decode = by_tag(
    "type",
    {
        "function": ResponsesRequestToolsItemFunction.decode,
        "web_search_preview": PreviewWebSearchServerTool.decode,
        "web_search_preview_2025_03_11": Preview20250311WebSearchServerTool.decode,
        "web_search": LegacyWebSearchServerTool.decode,
        "web_search_2025_08_26": WebSearchServerTool.decode,
        "file_search": FileSearchServerTool.decode,
        "computer_use_preview": ComputerUseServerTool.decode,
        "code_interpreter": CodeInterpreterServerTool.decode,
        "mcp": McpServerTool.decode,
        "image_generation": ImageGenerationServerTool.decode,
        "local_shell": CodexLocalShellTool.decode,
        "shell": ShellServerTool.decode,
        "apply_patch": ApplyPatchServerTool.decode,
        "custom": CustomTool.decode,
        "namespace": NamespaceTool.decode,
        "openrouter:advisor": decode_AdvisorServerToolOpenRouter,
        "openrouter:subagent": decode_SubagentServerToolOpenRouter,
        "openrouter:datetime": decode_DatetimeServerTool,
        "openrouter:files": decode_FilesServerTool,
        "openrouter:fusion": decode_FusionServerToolOpenRouter,
        "openrouter:image_generation": decode_ImageGenerationServerToolOpenRouter,
        "openrouter:experimental__search_models": SearchModelsServerToolOpenRouter.decode,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:web_search": WebSearchServerToolOpenRouter.decode,
        "openrouter:apply_patch": ApplyPatchServerToolOpenRouter.decode,
        "openrouter:bash": decode_BashServerTool,
        "openrouter:shell": decode_ShellServerToolOpenRouter,
        "openrouter:tool_search": decode_ToolSearchServerTool,
    },
)
decode_ShellCallOutputContentOutcome: Decode = by_tag(
    "type",
    {
        "exit": ShellCallOutputContentOutcomeExit.decode,
        "timeout": ShellCallOutputContentOutcomeTimeout.decode,
    },
)
decode_StoredPromptTemplateVariablesValueValue: Decode = by_tag(
    "type", {"input_text": InputText.decode, "input_image": InputImage.decode, "input_file": InputFile.decode}
)
decode_StreamEvents: Decode = by_tag(
    "type",
    {
        "response.created": OpenResponsesCreatedEvent.decode,
        "response.in_progress": OpenResponsesInProgressEvent.decode,
        "response.completed": StreamEventsResponseCompleted.decode,
        "response.incomplete": StreamEventsResponseIncomplete.decode,
        "response.failed": StreamEventsResponseFailed.decode,
        "error": ErrorEvent.decode,
        "response.output_item.added": StreamEventsResponseOutputItemAdded.decode,
        "response.output_item.done": StreamEventsResponseOutputItemDone.decode,
        "response.content_part.added": ContentPartAddedEvent.decode,
        "response.content_part.done": ContentPartDoneEvent.decode,
        "response.output_text.delta": TextDeltaEvent.decode,
        "response.output_text.done": TextDoneEvent.decode,
        "response.refusal.delta": RefusalDeltaEvent.decode,
        "response.refusal.done": RefusalDoneEvent.decode,
        "response.output_text.annotation.added": AnnotationAddedEvent.decode,
        "response.function_call_arguments.delta": FunctionCallArgsDeltaEvent.decode,
        "response.function_call_arguments.done": FunctionCallArgsDoneEvent.decode,
        "response.reasoning_text.delta": ReasoningDeltaEvent.decode,
        "response.reasoning_text.done": ReasoningDoneEvent.decode,
        "response.reasoning_summary_part.added": ReasoningSummaryPartAddedEvent.decode,
        "response.reasoning_summary_part.done": ReasoningSummaryPartDoneEvent.decode,
        "response.reasoning_summary_text.delta": ReasoningSummaryTextDeltaEvent.decode,
        "response.reasoning_summary_text.done": ReasoningSummaryTextDoneEvent.decode,
        "response.image_generation_call.in_progress": ImageGenCallInProgressEvent.decode,
        "response.image_generation_call.generating": ImageGenCallGeneratingEvent.decode,
        "response.image_generation_call.partial_image": ImageGenCallPartialImageEvent.decode,
        "response.image_generation_call.completed": ImageGenCallCompletedEvent.decode,
        "response.code_interpreter_call.in_progress": CodeInterpreterCallInProgressEvent.decode,
        "response.code_interpreter_call.interpreting": CodeInterpreterCallInterpretingEvent.decode,
        "response.code_interpreter_call.completed": CodeInterpreterCallCompletedEvent.decode,
        "response.code_interpreter_call_code.delta": CodeInterpreterCallCodeDeltaEvent.decode,
        "response.code_interpreter_call_code.done": CodeInterpreterCallCodeDoneEvent.decode,
        "response.web_search_call.in_progress": WebSearchCallInProgressEvent.decode,
        "response.web_search_call.searching": WebSearchCallSearchingEvent.decode,
        "response.web_search_call.completed": WebSearchCallCompletedEvent.decode,
        "response.custom_tool_call_input.delta": CustomToolCallInputDeltaEvent.decode,
        "response.custom_tool_call_input.done": CustomToolCallInputDoneEvent.decode,
        "response.apply_patch_call_operation_diff.delta": ApplyPatchCallOperationDiffDeltaEvent.decode,
        "response.apply_patch_call_operation_diff.done": ApplyPatchCallOperationDiffDoneEvent.decode,
        "response.fusion_call.in_progress": FusionCallInProgressEvent.decode,
        "response.fusion_call.panel.added": FusionCallPanelAddedEvent.decode,
        "response.fusion_call.panel.delta": FusionCallPanelDeltaEvent.decode,
        "response.fusion_call.panel.reasoning.delta": FusionCallPanelReasoningDeltaEvent.decode,
        "response.fusion_call.panel.completed": FusionCallPanelCompletedEvent.decode,
        "response.fusion_call.panel.failed": FusionCallPanelFailedEvent.decode,
        "response.fusion_call.analysis.in_progress": FusionCallAnalysisInProgressEvent.decode,
        "response.fusion_call.analysis.completed": FusionCallAnalysisCompletedEvent.decode,
        "response.fusion_call.completed": FusionCallCompletedEvent.decode,
        "response.debug": DebugEvent.decode,
    },
)
decode_ToolSearchOutputItemToolsItem: Decode = by_tag(
    "type",
    {
        "local_shell": CodexLocalShellTool.decode,
        "apply_patch": ApplyPatchServerTool.decode,
        "shell": ShellServerTool.decode,
        "openrouter:experimental__search_models": SearchModelsServerToolOpenRouter.decode,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:tool_search": decode_ToolSearchServerTool,
        "code_interpreter": CodeInterpreterServerTool.decode,
        "openrouter:shell": decode_ShellServerToolOpenRouter,
        "openrouter:bash": decode_BashServerTool,
        "openrouter:apply_patch": ApplyPatchServerToolOpenRouter.decode,
        "openrouter:web_search": WebSearchServerToolOpenRouter.decode,
        "openrouter:image_generation": decode_ImageGenerationServerToolOpenRouter,
        "openrouter:fusion": decode_FusionServerToolOpenRouter,
        "openrouter:files": decode_FilesServerTool,
        "openrouter:advisor": decode_AdvisorServerToolOpenRouter,
        "openrouter:subagent": decode_SubagentServerToolOpenRouter,
        "openrouter:datetime": decode_DatetimeServerTool,
        "namespace": NamespaceTool.decode,
        "computer_use_preview": ComputerUseServerTool.decode,
        "file_search": FileSearchServerTool.decode,
        "custom": CustomTool.decode,
        "web_search_preview": PreviewWebSearchServerTool.decode,
        "function": ToolSearchOutputItemToolsItemFunction.decode,
        "web_search_2025_08_26": WebSearchServerTool.decode,
        "web_search_preview_2025_03_11": Preview20250311WebSearchServerTool.decode,
        "web_search": LegacyWebSearchServerTool.decode,
        "mcp": McpServerTool.decode,
        "image_generation": ImageGenerationServerTool.decode,
    },
    unknown=ToolSearchOutputItemToolsItemObject.decode,
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
