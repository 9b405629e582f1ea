# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `responses`, which no result holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .responses import (
        ApplyPatchCallItem,
        ApplyPatchCallOutputItem,
        ApplyPatchServerTool,
        CodeInterpreterServerTool,
        CodexLocalShellTool,
        ComputerUseServerTool,
        ConfigurationUpdateItem,
        CustomTool,
        FileSearchServerTool,
        ImageGenerationServerTool,
        InputAudio,
        InputFile,
        InputImage,
        InputText,
        LegacyWebSearchServerTool,
        McpServerTool,
        NamespaceTool,
        OpenAIResponsesRefusalContent,
        OpenAIResponsesToolChoice,
        OutputAdvisorServerToolItem,
        OutputApplyPatchServerToolItem,
        OutputArmorBlockedItem,
        OutputBashServerToolItem,
        OutputBrowserUseServerToolItem,
        OutputCodeInterpreterCallItem,
        OutputCodeInterpreterServerToolItem,
        OutputComputerCallItem,
        OutputCustomToolCallItem,
        OutputDatetimeItem,
        OutputFileSearchCallItem,
        OutputFileSearchServerToolItem,
        OutputFilesServerToolItem,
        OutputFunctionCallItem,
        OutputFusionServerToolItem,
        OutputImageGenerationCallItem,
        OutputImageGenerationServerToolItem,
        OutputMcpServerToolItem,
        OutputMemoryServerToolItem,
        OutputSearchModelsServerToolItem,
        OutputShellServerToolItem,
        OutputSubagentServerToolItem,
        OutputTextEditorServerToolItem,
        OutputToolSearchServerToolItem,
        OutputWebFetchServerToolItem,
        OutputWebSearchCallItem,
        OutputWebSearchServerToolItem,
        Preview20250311WebSearchServerTool,
        PreviewWebSearchServerTool,
        ReasoningSummaryText,
        ReasoningTextContent,
        ResponseOutputText,
        ShellCallOutputContent,
        ShellServerTool,
        StoredPromptTemplate,
        TextExtendedConfig,
        WebSearchServerTool,
    )
    from .shared import PromptCacheOptions, XSearchOptions
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
        ApplyPatchEngineEnum,
        DeprecatedRoute,
        EasyInputMessagePhase,
        EasyInputMessageRole,
        ImageConfig,
        InputMessageItemRole,
        InputsItemMessagePhase,
        InputsItemMessageStatus,
        InputsItemReasoningStatus,
        InputVideoProcessing,
        OpenAIResponsesTruncation,
        OutputModalityEnum,
        ReasoningContext,
        ReasoningEffort,
        ReasoningFormat,
        ReasoningItemStatus,
        ReasoningMode,
        ReasoningSummaryVerbosity,
        RequestMetadata,
        ResponseIncludesEnum,
        ResponsesRequestServiceTier,
        ResponsesRequestToolsItemFunctionAllowedCallersItem,
        SearchQualityLevel,
        ToolCallStatus,
        ToolSearchCallItemExecution,
        ToolSearchCallItemStatus,
        ToolSearchOutputItemExecution,
        ToolSearchOutputItemStatus,
        ToolSearchOutputItemToolsItemFunctionAllowedCallersItem,
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
decode_ApplyPatchCallItem: Decode = lazy_decoder(globals(), "responses.ApplyPatchCallItem")
decode_ApplyPatchCallOutputItem: Decode = lazy_decoder(globals(), "responses.ApplyPatchCallOutputItem")
decode_ApplyPatchServerTool: Decode = lazy_decoder(globals(), "responses.ApplyPatchServerTool")
decode_ArmorPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ArmorPlugin")
decode_AutoBetaRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoBetaRouterPlugin")
decode_AutoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.AutoRouterPlugin")
decode_BashServerTool: Decode = lazy_decoder(globals(), "shared_inputs.BashServerTool")
decode_ChatDebugOptions: Decode = lazy_decoder(globals(), "shared_inputs.ChatDebugOptions")
decode_CodeInterpreterServerTool: Decode = lazy_decoder(globals(), "responses.CodeInterpreterServerTool")
decode_CodexLocalShellTool: Decode = lazy_decoder(globals(), "responses.CodexLocalShellTool")
decode_ComputerUseServerTool: Decode = lazy_decoder(globals(), "responses.ComputerUseServerTool")
decode_ConfigurationUpdateItem: Decode = lazy_decoder(globals(), "responses.ConfigurationUpdateItem")
decode_ContextCompressionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ContextCompressionPlugin")
decode_CustomTool: Decode = lazy_decoder(globals(), "responses.CustomTool")
decode_DatetimeServerTool: Decode = lazy_decoder(globals(), "shared_inputs.DatetimeServerTool")
decode_DeferredToolsControl: Decode = lazy_decoder(globals(), "shared_inputs.DeferredToolsControl")
decode_FileParserPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FileParserPlugin")
decode_FileSearchServerTool: Decode = lazy_decoder(globals(), "responses.FileSearchServerTool")
decode_FilesServerTool: Decode = lazy_decoder(globals(), "shared_inputs.FilesServerTool")
decode_FusionPlugin: Decode = lazy_decoder(globals(), "shared_inputs.FusionPlugin")
decode_FusionServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.FusionServerToolOpenRouter"
)
decode_ImageGenerationServerTool: Decode = lazy_decoder(globals(), "responses.ImageGenerationServerTool")
decode_ImageGenerationServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.ImageGenerationServerToolOpenRouter"
)
decode_InputAudio: Decode = lazy_decoder(globals(), "responses.InputAudio")
decode_InputFile: Decode = lazy_decoder(globals(), "responses.InputFile")
decode_InputImage: Decode = lazy_decoder(globals(), "responses.InputImage")
decode_InputText: Decode = lazy_decoder(globals(), "responses.InputText")
decode_JevRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.JevRouterPlugin")
decode_LegacyWebSearchServerTool: Decode = lazy_decoder(globals(), "responses.LegacyWebSearchServerTool")
decode_McpServerTool: Decode = lazy_decoder(globals(), "responses.McpServerTool")
decode_ModerationPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ModerationPlugin")
decode_NamespaceTool: Decode = lazy_decoder(globals(), "responses.NamespaceTool")
decode_OpenAIResponsesRefusalContent: Decode = lazy_decoder(
    globals(), "responses.OpenAIResponsesRefusalContent"
)
decode_OpenAIResponsesToolChoice: Decode = lazy_decoder(globals(), "responses.OpenAIResponsesToolChoice")
decode_OutputAdvisorServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputAdvisorServerToolItem")
decode_OutputApplyPatchServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputApplyPatchServerToolItem"
)
decode_OutputArmorBlockedItem: Decode = lazy_decoder(globals(), "responses.OutputArmorBlockedItem")
decode_OutputBashServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputBashServerToolItem")
decode_OutputBrowserUseServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputBrowserUseServerToolItem"
)
decode_OutputCodeInterpreterCallItem: Decode = lazy_decoder(
    globals(), "responses.OutputCodeInterpreterCallItem"
)
decode_OutputCodeInterpreterServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputCodeInterpreterServerToolItem"
)
decode_OutputComputerCallItem: Decode = lazy_decoder(globals(), "responses.OutputComputerCallItem")
decode_OutputCustomToolCallItem: Decode = lazy_decoder(globals(), "responses.OutputCustomToolCallItem")
decode_OutputDatetimeItem: Decode = lazy_decoder(globals(), "responses.OutputDatetimeItem")
decode_OutputFileSearchCallItem: Decode = lazy_decoder(globals(), "responses.OutputFileSearchCallItem")
decode_OutputFileSearchServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputFileSearchServerToolItem"
)
decode_OutputFilesServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputFilesServerToolItem")
decode_OutputFunctionCallItem: Decode = lazy_decoder(globals(), "responses.OutputFunctionCallItem")
decode_OutputFusionServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputFusionServerToolItem")
decode_OutputImageGenerationCallItem: Decode = lazy_decoder(
    globals(), "responses.OutputImageGenerationCallItem"
)
decode_OutputImageGenerationServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputImageGenerationServerToolItem"
)
decode_OutputMcpServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputMcpServerToolItem")
decode_OutputMemoryServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputMemoryServerToolItem")
decode_OutputSearchModelsServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputSearchModelsServerToolItem"
)
decode_OutputShellServerToolItem: Decode = lazy_decoder(globals(), "responses.OutputShellServerToolItem")
decode_OutputSubagentServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputSubagentServerToolItem"
)
decode_OutputTextEditorServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputTextEditorServerToolItem"
)
decode_OutputToolSearchServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputToolSearchServerToolItem"
)
decode_OutputWebFetchServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputWebFetchServerToolItem"
)
decode_OutputWebSearchCallItem: Decode = lazy_decoder(globals(), "responses.OutputWebSearchCallItem")
decode_OutputWebSearchServerToolItem: Decode = lazy_decoder(
    globals(), "responses.OutputWebSearchServerToolItem"
)
decode_ParetoRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ParetoRouterPlugin")
decode_Preview20250311WebSearchServerTool: Decode = lazy_decoder(
    globals(), "responses.Preview20250311WebSearchServerTool"
)
decode_PreviewWebSearchServerTool: Decode = lazy_decoder(globals(), "responses.PreviewWebSearchServerTool")
decode_PromptCacheOptions: Decode = lazy_decoder(globals(), "shared.PromptCacheOptions")
decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_ReasoningSummaryText: Decode = lazy_decoder(globals(), "responses.ReasoningSummaryText")
decode_ReasoningTextContent: Decode = lazy_decoder(globals(), "responses.ReasoningTextContent")
decode_ResponseHealingPlugin: Decode = lazy_decoder(globals(), "shared_inputs.ResponseHealingPlugin")
decode_ResponseOutputText: Decode = lazy_decoder(globals(), "responses.ResponseOutputText")
decode_SearchModelsServerToolConfig: Decode = lazy_decoder(
    globals(), "shared_inputs.SearchModelsServerToolConfig"
)
decode_ShellCallOutputContent: Decode = lazy_decoder(globals(), "responses.ShellCallOutputContent")
decode_ShellServerTool: Decode = lazy_decoder(globals(), "responses.ShellServerTool")
decode_ShellServerToolOpenRouter: Decode = lazy_decoder(globals(), "shared_inputs.ShellServerToolOpenRouter")
decode_StopServerToolsWhen: Decode = lazy_decoder(globals(), "shared_inputs.StopServerToolsWhen")
decode_StoredPromptTemplate: Decode = lazy_decoder(globals(), "responses.StoredPromptTemplate")
decode_SubagentServerToolOpenRouter: Decode = lazy_decoder(
    globals(), "shared_inputs.SubagentServerToolOpenRouter"
)
decode_SwitchyardRouterPlugin: Decode = lazy_decoder(globals(), "shared_inputs.SwitchyardRouterPlugin")
decode_TextExtendedConfig: Decode = lazy_decoder(globals(), "responses.TextExtendedConfig")
decode_ToolSearchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.ToolSearchServerTool")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")
decode_WebFetchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchPlugin")
decode_WebFetchServerTool: Decode = lazy_decoder(globals(), "shared_inputs.WebFetchServerTool")
decode_WebSearchPlugin: Decode = lazy_decoder(globals(), "shared_inputs.WebSearchPlugin")
decode_WebSearchServerTool: Decode = lazy_decoder(globals(), "responses.WebSearchServerTool")
decode_WebSearchUserLocationServerTool: Decode = lazy_decoder(
    globals(), "shared_inputs.WebSearchUserLocationServerTool"
)
decode_XSearchOptions: Decode = lazy_decoder(globals(), "shared.XSearchOptions")


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
class ApplyPatchServerToolConfig(_Model):
    """Settings of OpenRouter's patch tool. See `ApplyPatchServerToolConfigDict`."""

    engine: ApplyPatchEngineEnum | None = None


@model
class ApplyPatchServerToolOpenRouter(_Model):
    """OpenRouter's patch tool, for the Responses API only. See `ApplyPatchServerToolOpenRouterDict`."""

    type: Literal["openrouter:apply_patch"]
    parameters: ApplyPatchServerToolConfig | None = None


@model
class CompactionItem(_Model):
    """A compacted stretch of earlier conversation, replayed as input. See `CompactionItemDict`."""

    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None
    _nullable = ("id",)


@model
class ContextCompactionItem(_Model):
    """Marks where the context was compacted, replayed as input. See `ContextCompactionItemDict`."""

    type: Literal["context_compaction"]
    encrypted_content: str | None = None
    id: str | None = None
    _nullable = ("encrypted_content", "id")


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
class EasyInputMessage(_Model):
    """A message in its shortest form: a role and its content. See `EasyInputMessageDict`."""

    role: EasyInputMessageRole
    content: list[EasyInputMessageContentItem] | str | None = None
    phase: EasyInputMessagePhase | None = None
    type: Literal["message"] | None = None
    _nullable = ("content", "phase")


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
class InputMessageItem(_Model):
    """A message of a user, the system or a developer, as an item. See `InputMessageItemDict`."""

    role: InputMessageItemRole
    content: list[InputMessageItemContentItem] | None = None
    id: str | None = None
    type: Literal["message"] | None = None
    _nullable = ("content",)


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
class McpToolExecutionError(_Model):
    """A failed MCP tool call: the tool itself ran into an error. See `McpToolExecutionErrorDict`."""

    type: Literal["mcp_tool_execution_error"]
    content: Any = None
    _nullable = ("content",)


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


decode_AdditionalToolsItemToolsItem: Decode = by_tag(
    "type",
    {
        "function": AdditionalToolsItemToolsItemFunction.decode,
        "web_search_preview": decode_PreviewWebSearchServerTool,
        "web_search_preview_2025_03_11": decode_Preview20250311WebSearchServerTool,
        "web_search": decode_LegacyWebSearchServerTool,
        "web_search_2025_08_26": decode_WebSearchServerTool,
        "file_search": decode_FileSearchServerTool,
        "computer_use_preview": decode_ComputerUseServerTool,
        "code_interpreter": decode_CodeInterpreterServerTool,
        "mcp": decode_McpServerTool,
        "image_generation": decode_ImageGenerationServerTool,
        "local_shell": decode_CodexLocalShellTool,
        "shell": decode_ShellServerTool,
        "apply_patch": decode_ApplyPatchServerTool,
        "custom": decode_CustomTool,
        "namespace": decode_NamespaceTool,
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
    unknown=by_shape(Shape(AdditionalToolsItemToolsItemObject.decode, frozenset(["type"]), {"type": (str,)})),
)
decode_AgentMessageItemContentItem: Decode = by_tag(
    "type",
    {
        "input_text": decode_InputText,
        "input_image": decode_InputImage,
        "encrypted_content": AgentMessageItemContentItemEncryptedContent.decode,
    },
)
decode_CustomToolCallOutputItemOutputItem: Decode = by_tag(
    "type", {"input_text": decode_InputText, "input_image": decode_InputImage, "input_file": decode_InputFile}
)
decode_EasyInputMessageContentItem: Decode = by_tag(
    "type",
    {
        "input_text": decode_InputText,
        "input_image": decode_InputImage,
        "input_file": decode_InputFile,
        "input_audio": decode_InputAudio,
        "input_video": InputVideo.decode,
    },
)
decode_FunctionCallOutputItemOutputItem: Decode = by_tag(
    "type", {"input_text": decode_InputText, "input_image": decode_InputImage, "input_file": decode_InputFile}
)
decode_InputMessageItemContentItem: Decode = by_tag(
    "type",
    {
        "input_text": decode_InputText,
        "input_image": decode_InputImage,
        "input_file": decode_InputFile,
        "input_audio": decode_InputAudio,
        "input_video": InputVideo.decode,
    },
)
decode_InputsItem: Decode = by_tag(
    "type",
    {
        "function_call_output": FunctionCallOutputItem.decode,
        "apply_patch_call": decode_ApplyPatchCallItem,
        "apply_patch_call_output": decode_ApplyPatchCallOutputItem,
        "web_search_call": decode_OutputWebSearchCallItem,
        "file_search_call": decode_OutputFileSearchCallItem,
        "image_generation_call": decode_OutputImageGenerationCallItem,
        "code_interpreter_call": decode_OutputCodeInterpreterCallItem,
        "computer_call": decode_OutputComputerCallItem,
        "openrouter:datetime": decode_OutputDatetimeItem,
        "openrouter:web_search": decode_OutputWebSearchServerToolItem,
        "openrouter:code_interpreter": decode_OutputCodeInterpreterServerToolItem,
        "openrouter:file_search": decode_OutputFileSearchServerToolItem,
        "openrouter:image_generation": decode_OutputImageGenerationServerToolItem,
        "openrouter:browser_use": decode_OutputBrowserUseServerToolItem,
        "openrouter:bash": decode_OutputBashServerToolItem,
        "openrouter:text_editor": decode_OutputTextEditorServerToolItem,
        "openrouter:apply_patch": decode_OutputApplyPatchServerToolItem,
        "openrouter:web_fetch": decode_OutputWebFetchServerToolItem,
        "openrouter:tool_search": decode_OutputToolSearchServerToolItem,
        "openrouter:memory": decode_OutputMemoryServerToolItem,
        "openrouter:mcp": decode_OutputMcpServerToolItem,
        "openrouter:experimental__search_models": decode_OutputSearchModelsServerToolItem,
        "openrouter:fusion": decode_OutputFusionServerToolItem,
        "openrouter:advisor": decode_OutputAdvisorServerToolItem,
        "openrouter:subagent": decode_OutputSubagentServerToolItem,
        "openrouter:files": decode_OutputFilesServerToolItem,
        "openrouter:shell": decode_OutputShellServerToolItem,
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
        "configuration_update": decode_ConfigurationUpdateItem,
        "tool_search_output": ToolSearchOutputItem.decode,
        "tool_search_call": ToolSearchCallItem.decode,
        "openrouter:armor_blocked": decode_OutputArmorBlockedItem,
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
                decode_OutputFunctionCallItem,
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
                decode_OutputCustomToolCallItem,
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
    "type", {"output_text": decode_ResponseOutputText, "refusal": decode_OpenAIResponsesRefusalContent}
)
decode_McpToolCallError: Decode = by_tag(
    "type",
    {
        "mcp_tool_execution_error": McpToolExecutionError.decode,
        "mcp_protocol_error": McpProtocolError.decode,
        "http_error": McpHTTPError.decode,
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
        "web_search_preview": decode_PreviewWebSearchServerTool,
        "web_search_preview_2025_03_11": decode_Preview20250311WebSearchServerTool,
        "web_search": decode_LegacyWebSearchServerTool,
        "web_search_2025_08_26": decode_WebSearchServerTool,
        "file_search": decode_FileSearchServerTool,
        "computer_use_preview": decode_ComputerUseServerTool,
        "code_interpreter": decode_CodeInterpreterServerTool,
        "mcp": decode_McpServerTool,
        "image_generation": decode_ImageGenerationServerTool,
        "local_shell": decode_CodexLocalShellTool,
        "shell": decode_ShellServerTool,
        "apply_patch": decode_ApplyPatchServerTool,
        "custom": decode_CustomTool,
        "namespace": decode_NamespaceTool,
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
decode_ToolSearchOutputItemToolsItem: Decode = by_tag(
    "type",
    {
        "local_shell": decode_CodexLocalShellTool,
        "apply_patch": decode_ApplyPatchServerTool,
        "shell": decode_ShellServerTool,
        "openrouter:experimental__search_models": SearchModelsServerToolOpenRouter.decode,
        "openrouter:web_fetch": decode_WebFetchServerTool,
        "openrouter:tool_search": decode_ToolSearchServerTool,
        "code_interpreter": decode_CodeInterpreterServerTool,
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
        "namespace": decode_NamespaceTool,
        "computer_use_preview": decode_ComputerUseServerTool,
        "file_search": decode_FileSearchServerTool,
        "custom": decode_CustomTool,
        "web_search_preview": decode_PreviewWebSearchServerTool,
        "function": ToolSearchOutputItemToolsItemFunction.decode,
        "web_search_2025_08_26": decode_WebSearchServerTool,
        "web_search_preview_2025_03_11": decode_Preview20250311WebSearchServerTool,
        "web_search": decode_LegacyWebSearchServerTool,
        "mcp": decode_McpServerTool,
        "image_generation": decode_ImageGenerationServerTool,
    },
    unknown=by_shape(
        Shape(ToolSearchOutputItemToolsItemObject.decode, frozenset(["type"]), {"type": (str,)})
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
    CustomToolCallOutputItemOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
    """One part of a custom tool's result, told apart by `type`."""
    EasyInputMessageContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | InputVideo | Unknown
    )
    """One part of a message, told apart by `type`: text, image, file, audio or video."""
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
    CustomToolCallOutputItemOutputItem = Any
    EasyInputMessageContentItem = Any
    FunctionCallOutputItemOutputItem = Any
    InputMessageItemContentItem = Any
    InputsItem = Any
    Inputs = Any
    InputsItemMessageContentItem = Any
    McpToolCallError = Any
    ResponsesRequestPluginsItem = Any
    ResponsesRequestToolsItem = Any
    ToolSearchOutputItemToolsItem = Any
