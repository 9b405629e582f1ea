# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class AdditionalToolsItemDict(TypedDict, total=False):
    """Input item that makes more tools available from this point of the conversation."""

    id: str | None
    """Id of the item."""
    role: Required[_models.AdditionalToolsItemRole]
    """Role in whose name the tools are added."""
    tools: Required[Sequence[AdditionalToolsItemToolsItemDict]]
    """The tools to add, in the same forms as the request's `tools`."""
    type: Required[Literal["additional_tools"]]


AdditionalToolsItemToolsItemFunctionDictOtherKeys = TypedDict(
    "AdditionalToolsItemToolsItemFunctionDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `AdditionalToolsItemToolsItemFunctionDict` that are not Python identifiers."""


class AdditionalToolsItemToolsItemFunctionDict(
    AdditionalToolsItemToolsItemFunctionDictOtherKeys, total=False
):
    """A function that the model may call and your program runs, added during the conversation."""

    allowed_callers: Sequence[_models.AdditionalToolsItemToolsItemFunctionAllowedCallersItem] | None
    """Who may call the function: the model itself, or code it writes."""
    defer_loading: bool
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider.
    """
    description: str | None
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """Name the model calls the function by."""
    output_schema: Mapping[str, object] | None
    """JSON Schema of what the function returns."""
    parameters: Required[Mapping[str, object] | None]
    """JSON Schema of the arguments. Null for a function that takes none."""
    strict: bool | None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    type: Required[Literal["function"]]


class AdditionalToolsItemToolsItemObjectDict(TypedDict, total=False):
    """A tool of any other type; its other fields are kept as they are."""

    type: Required[str]
    """Type of the tool."""


class AgentMessageItemAgentDict(TypedDict, total=False):
    """An agent, named."""

    agent_name: Required[str]
    """Name of the agent."""


class AgentMessageItemContentItemEncryptedContentDict(TypedDict, total=False):
    """A part whose content is encrypted and can only be replayed."""

    encrypted_content: Required[str]
    """Opaque payload; send it back exactly as received."""
    type: Required[Literal["encrypted_content"]]


class AgentMessageItemDict(TypedDict, total=False):
    """A message passed from one agent to another within a conversation."""

    agent: AgentMessageItemAgentDict | _models.AgentMessageItemAgent | None
    """The agent the item belongs to."""
    author: Required[str]
    """Name of the agent that wrote the message."""
    content: Required[Sequence[AgentMessageItemContentItemDict]]
    """Parts of the message: text, images, or encrypted content."""
    id: str | None
    """Id of the item."""
    recipient: Required[str]
    """Name of the agent the message is addressed to."""
    type: Required[Literal["agent_message"]]


class ApplyPatchCallItemDict(TypedDict, total=False):
    """The model's request to create, change or delete one file by a patch."""

    call_id: Required[str]
    """Pairs the call with its `apply_patch_call_output`."""
    id: str | None
    """Id of the item."""
    operation: Required[ApplyPatchCallOperationDict]
    """What to do, and to which file."""
    status: Required[_models.ApplyPatchCallStatus]
    """How far the call has come."""
    type: Required[Literal["apply_patch_call"]]


class ApplyPatchCallOutputItemDict(TypedDict, total=False):
    """Your report on how applying a patch went, sent back to the model."""

    call_id: Required[str]
    """The `call_id` of the `apply_patch_call` being answered."""
    id: str | None
    """Id of the item."""
    output: str | None
    """Log or error text for the model to read."""
    status: Required[_models.ApplyPatchCallOutputItemStatus]
    """Whether the patch could be applied."""
    type: Required[Literal["apply_patch_call_output"]]


class ApplyPatchCreateFileOperationDict(TypedDict, total=False):
    """Create a file."""

    diff: Required[str]
    """Patch that holds the content of the new file."""
    path: Required[str]
    """Path of the file to create."""
    type: Required[Literal["create_file"]]


class ApplyPatchDeleteFileOperationDict(TypedDict, total=False):
    """Delete a file."""

    path: Required[str]
    """Path of the file to delete."""
    type: Required[Literal["delete_file"]]


class ApplyPatchServerToolConfigDict(TypedDict, total=False):
    """Settings of OpenRouter's patch tool."""

    engine: _models.ApplyPatchEngineEnum
    """Which implementation serves the tool."""


class ApplyPatchServerToolDict(TypedDict, total=False):
    """The provider's own patch tool: the model answers with `apply_patch_call` items for you to apply."""

    type: Required[Literal["apply_patch"]]


class ApplyPatchServerToolOpenRouterDict(TypedDict, total=False):
    """OpenRouter's patch tool, for the Responses API only."""

    parameters: ApplyPatchServerToolConfigDict | _models.ApplyPatchServerToolConfig
    """Settings of the tool."""
    type: Required[Literal["openrouter:apply_patch"]]


class ApplyPatchUpdateFileOperationDict(TypedDict, total=False):
    """Change an existing file."""

    diff: Required[str]
    """Patch to apply to the file."""
    path: Required[str]
    """Path of the file to change."""
    type: Required[Literal["update_file"]]


class CodeInterpreterFileOutputDict(TypedDict, total=False):
    """A file that interpreted code produced."""

    download_url: str
    """Address the file can be downloaded from."""
    error_code: str | None
    """Why the file could not be delivered, if it could not."""
    expires_at: str
    """When the file, or its address, stops being available."""
    filename: str
    """Name of the file."""
    id: str
    """Id of the file."""
    media_type: str
    """MIME type of the content."""
    sha256: str
    """SHA-256 digest of the content."""
    size_bytes: int
    """Size in bytes."""
    status: str
    """State of the file."""
    type: Required[Literal["file"]]


class CodeInterpreterImageOutputDict(TypedDict, total=False):
    """An image that interpreted code produced."""

    type: Required[Literal["image"]]
    url: Required[str]
    """Address of the image."""


class CodeInterpreterLogsOutputDict(TypedDict, total=False):
    """What interpreted code printed."""

    logs: Required[str]
    """The printed text."""
    type: Required[Literal["logs"]]


class CodeInterpreterServerToolContainerAutoDict(TypedDict, total=False):
    """Asks for a container to be made for the code interpreter."""

    file_ids: Sequence[str]
    """Ids of uploaded files to put into the container."""
    memory_limit: _models.CodeInterpreterServerToolContainerAutoMemoryLimit | None
    """Memory of the container."""
    type: Required[Literal["auto"]]


class CodeInterpreterServerToolDict(TypedDict, total=False):
    """The provider's code interpreter, which runs code the model writes in a container."""

    container: Required[
        str | CodeInterpreterServerToolContainerAutoDict | _models.CodeInterpreterServerToolContainerAuto
    ]
    """Id of an existing container, or an `auto` object to have one made."""
    type: Required[Literal["code_interpreter"]]


class CodexLocalShellToolDict(TypedDict, total=False):
    """Lets the model ask your program to run shell commands on your own machine, as `local_shell_call`
    items.
    """

    type: Required[Literal["local_shell"]]


class CompactionItemDict(TypedDict, total=False):
    """A compacted stretch of earlier conversation, replayed as input."""

    encrypted_content: Required[str]
    """The compacted conversation as an opaque payload; send it back exactly as received."""
    id: str | None
    """Id of the item."""
    type: Required[Literal["compaction"]]


class CompoundFilterDict(TypedDict, total=False):
    """Several file search filters joined by `and` or `or`."""

    filters: Required[Sequence[Mapping[str, object]]]
    """Filters to join: comparisons, or compound filters again."""
    type: Required[_models.CompoundFilterType]
    """Whether all filters must hold or any one suffices."""


class ComputerUseServerToolDict(TypedDict, total=False):
    """The provider's computer use tool: the model answers with screen actions for you to carry out."""

    display_height: Required[int]
    """Height of the screen in pixels."""
    display_width: Required[int]
    """Width of the screen in pixels."""
    environment: Required[_models.ComputerUseServerToolEnvironment]
    """Kind of system the model is operating."""
    type: Required[Literal["computer_use_preview"]]


class ConfigurationUpdateItemDict(TypedDict, total=False):
    """Input item that changes settings in the course of a conversation."""

    id: str | None
    """Id of the item; null or absent when it was sent without one."""
    reasoning: Required[_params.ConfigurationUpdateReasoningDict | _models.ConfigurationUpdateReasoning]
    """Reasoning settings to change to."""
    type: Required[Literal["configuration_update"]]


class ContextCompactionItemDict(TypedDict, total=False):
    """Marks where the context was compacted, replayed as input."""

    encrypted_content: str | None
    """The compacted context as an opaque payload; send it back exactly as received."""
    id: str | None
    """Id of the item."""
    type: Required[Literal["context_compaction"]]


CustomToolCallItemDictOtherKeys = TypedDict(
    "CustomToolCallItemDictOtherKeys",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Keys of `CustomToolCallItemDict` that are not Python identifiers."""


class CustomToolCallItemDict(CustomToolCallItemDictOtherKeys, total=False):
    """An earlier call of a custom tool, replayed as input."""

    call_id: Required[str]
    """Pairs the call with its `custom_tool_call_output`."""
    id: str | None
    """Id of the item."""
    input: Required[str]
    """The text the model passed to the tool."""
    name: Required[str]
    """Name of the tool called."""
    namespace: str | None
    """Namespace the tool belongs to, if it was declared in one."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    type: Required[Literal["custom_tool_call"]]


class CustomToolCallOutputItemDict(TypedDict, total=False):
    """The result of a custom tool call, for the model to read."""

    call_id: Required[str]
    """The `call_id` of the call being answered."""
    id: str
    """Id of the item."""
    output: Required[str | Sequence[CustomToolCallOutputItemOutputItemDict]]
    """The result, as text or as a list of text, image and file parts."""
    type: Required[Literal["custom_tool_call_output"]]


CustomToolDictOtherKeys = TypedDict(
    "CustomToolDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `CustomToolDict` that are not Python identifiers."""


class CustomToolDict(CustomToolDictOtherKeys, total=False):
    """A tool of yours that the model calls with free text instead of JSON arguments."""

    defer_loading: bool
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str
    """Tells the model what the tool does and when to call it."""
    format: CustomToolFormatDict
    """Form the input must take; any text when absent."""
    name: Required[str]
    """Name the model calls the tool by."""
    type: Required[Literal["custom"]]


class CustomToolFormatGrammarDict(TypedDict, total=False):
    """Input that must follow a grammar."""

    definition: Required[str]
    """The grammar, written in the chosen syntax."""
    syntax: Required[_models.CustomToolFormatGrammarSyntax]
    """Notation of the grammar."""
    type: Required[Literal["grammar"]]


class CustomToolFormatTextDict(TypedDict, total=False):
    """Input that may be any text."""

    type: Required[Literal["text"]]


class EasyInputMessageDict(TypedDict, total=False):
    """A message in its shortest form: a role and its content."""

    content: Sequence[EasyInputMessageContentItemDict] | str | None
    """The message as a string or as a list of parts."""
    phase: _models.EasyInputMessagePhase | None
    """For assistant messages, whether this was interim commentary or the final answer."""
    role: Required[_models.EasyInputMessageRole]
    """Who speaks."""
    type: Literal["message"]


class FileCitationDict(TypedDict, total=False):
    """Points from the answer to a whole file as its source."""

    file_id: Required[str]
    """Id of the cited file."""
    filename: Required[str]
    """Name of the cited file."""
    index: Required[int]
    """Place of the file in the list of files."""
    type: Required[Literal["file_citation"]]


class FilePathDict(TypedDict, total=False):
    """Points from the answer to a file the model produced."""

    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Place of the file in the list of files."""
    type: Required[Literal["file_path"]]


class FileSearchServerToolDict(TypedDict, total=False):
    """The provider's file search, over vector stores kept there."""

    filters: FileSearchServerToolFiltersDict | Unknown | None
    """Restricts the search to files whose attributes match."""
    max_num_results: int
    """Most results one search returns."""
    ranking_options: FileSearchServerToolRankingOptionsDict | _models.FileSearchServerToolRankingOptions
    """How results are ranked and which weak ones are dropped."""
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""


class FileSearchServerToolFiltersObjectDict(TypedDict, total=False):
    """Compares one file attribute with a value."""

    key: Required[str]
    """Name of the attribute."""
    type: Required[_models.FileSearchServerToolFiltersObjectType]
    """Comparison to make."""
    value: Required[str | float | bool | Sequence[str | float]]
    """Value to compare the attribute with."""


class FileSearchServerToolRankingOptionsDict(TypedDict, total=False):
    """How file search ranks what it finds."""

    ranker: _models.FileSearchServerToolRankingOptionsRanker
    """Ranking algorithm to use."""
    score_threshold: float
    """Results that score below this are dropped."""


class FormatJsonObjectConfigDict(TypedDict, total=False):
    """Answer with any valid JSON object."""

    type: Required[Literal["json_object"]]


class FormatJsonSchemaConfigDict(TypedDict, total=False):
    """Answer with JSON that follows a given schema. The fields are flat here, unlike in chat
    completions.
    """

    description: str
    """Tells the model what the answer is for."""
    name: Required[str]
    """Name of the schema."""
    schema: Required[Mapping[str, object]]
    """The JSON Schema of the answer."""
    strict: bool | None
    """Whether the answer must follow the schema exactly. How far that is enforced varies by provider."""
    type: Required[Literal["json_schema"]]


class FormatTextConfigDict(TypedDict, total=False):
    """Answer with plain text."""

    type: Required[Literal["text"]]


FunctionCallItemDictOtherKeys = TypedDict(
    "FunctionCallItemDictOtherKeys",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Keys of `FunctionCallItemDict` that are not Python identifiers."""


class FunctionCallItemDict(FunctionCallItemDictOtherKeys, total=False):
    """An earlier function call by the model, replayed as input."""

    arguments: Required[str]
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: Required[str]
    """Pairs the call with its `function_call_output`."""
    id: str | None
    """Id of the item."""
    name: Required[str]
    """Name of the function called."""
    namespace: str | None
    """Namespace the function belongs to, if it was declared in one."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    subagent_id: str | None
    """Id of the sub-agent that made the call, if one did. Send it back as received."""
    subagent_items: (
        Sequence[FunctionCallItemSubagentItemsItemDict | _models.FunctionCallItemSubagentItemsItem] | None
    )
    """State of the suspended sub-agent that made the call. Send the items back as received."""
    type: Required[Literal["function_call"]]


class FunctionCallItemSubagentItemsItemDict(TypedDict, total=False):
    """One item of a suspended sub-agent; fields other than the type are kept as they are."""

    type: Required[str]
    """Type of the item."""


class FunctionCallOutputItemDict(TypedDict, total=False):
    """The result of a function call, for the model to read."""

    call_id: Required[str]
    """The `call_id` of the function call being answered."""
    id: str | None
    """Id of the item."""
    output: Required[str | Sequence[FunctionCallOutputItemOutputItemDict]]
    """The result, as text or as a list of text, image and file parts."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    type: Required[Literal["function_call_output"]]


class FusionAnalysisResultContradictionsItemDict(TypedDict, total=False):
    """A topic on which panel models disagree."""

    stances: Required[
        Sequence[
            FusionAnalysisResultContradictionsItemStancesItemDict
            | _models.FusionAnalysisResultContradictionsItemStancesItem
        ]
    ]
    """What each model says about it."""
    topic: Required[str]
    """What the disagreement is about."""


class FusionAnalysisResultContradictionsItemStancesItemDict(TypedDict, total=False):
    """The stance of one panel model."""

    model: Required[str]
    """Slug of the model."""
    stance: Required[str]
    """What the model holds."""


class FusionAnalysisResultDict(TypedDict, total=False):
    """What the fusion judge found when it compared the panel's answers."""

    blind_spots: Required[Sequence[str]]
    """What every panel model overlooked."""
    consensus: Required[Sequence[str]]
    """What the panel models agree on."""
    contradictions: Required[
        Sequence[FusionAnalysisResultContradictionsItemDict | _models.FusionAnalysisResultContradictionsItem]
    ]
    """Where panel models disagree."""
    partial_coverage: Required[
        Sequence[
            FusionAnalysisResultPartialCoverageItemDict | _models.FusionAnalysisResultPartialCoverageItem
        ]
    ]
    """Points that only some of the panel models made."""
    unique_insights: Required[
        Sequence[FusionAnalysisResultUniqueInsightsItemDict | _models.FusionAnalysisResultUniqueInsightsItem]
    ]
    """Points that a single panel model made."""


class FusionAnalysisResultPartialCoverageItemDict(TypedDict, total=False):
    """A point made by some of the panel models."""

    models: Required[Sequence[str]]
    """Slugs of the models that made it."""
    point: Required[str]
    """The point."""


class FusionAnalysisResultUniqueInsightsItemDict(TypedDict, total=False):
    """A point made by one panel model alone."""

    insight: Required[str]
    """The point."""
    model: Required[str]
    """Slug of the model that made it."""


class FusionSourceDict(TypedDict, total=False):
    """A web page that the fusion panel drew on."""

    title: Required[str]
    """Title of the page."""
    url: Required[str]
    """Address of the page."""


class ImageGenerationServerToolDict(TypedDict, total=False):
    """The provider's image generation tool."""

    background: _models.ImageGenerationServerToolBackground
    """Whether the background is transparent or opaque."""
    input_fidelity: _models.ImageGenerationServerToolInputFidelity | None
    """How closely to keep to the input images."""
    input_image_mask: (
        ImageGenerationServerToolInputImageMaskDict | _models.ImageGenerationServerToolInputImageMask
    )
    """Mask that marks which area of an input image to repaint."""
    model: str
    """Image model to use."""
    moderation: _models.ImageGenerationServerToolModeration
    """How strictly the images are moderated."""
    output_compression: int
    """Compression of the image, for formats that have it."""
    output_format: _models.ImageGenerationServerToolOutputFormat
    """File format of the images."""
    partial_images: int
    """How many unfinished images to send while streaming."""
    quality: _models.ImageGenerationServerToolQuality
    """Quality of the images."""
    size: str
    """Size of the images."""
    type: Required[Literal["image_generation"]]


class ImageGenerationServerToolInputImageMaskDict(TypedDict, total=False):
    """A mask for repainting part of an image, given as a file id or an address."""

    file_id: str
    """Id of an uploaded file that holds the mask."""
    image_url: str
    """Address of the mask image, or the image itself as a data URL."""


class InputAudioDict(TypedDict, total=False):
    """Audio in a message."""

    input_audio: Required[InputAudioInputAudioDict | _models.InputAudioInputAudio]
    """The recording and its format."""
    type: Required[Literal["input_audio"]]


class InputAudioInputAudioDict(TypedDict, total=False):
    """A recording and its format."""

    data: Required[str]
    """The recording in base64, without a `data:` prefix; an address is not accepted."""
    format: Required[_models.InputAudioInputAudioFormat]
    """Audio format of the recording."""


class InputFileDict(TypedDict, total=False):
    """A file in a message, such as a PDF: its data, its address, or the id of an upload."""

    file_data: str
    """The file itself as a data URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str
    """Address the file can be fetched from."""
    filename: str
    """Name of the file."""
    type: Required[Literal["input_file"]]


class InputImageDict(TypedDict, total=False):
    """An image in a message."""

    detail: Required[_models.InputImageDetail]
    """How finely the model looks at the image."""
    file_id: str | None
    """Id of an uploaded file that holds the image, in place of `image_url`."""
    image_url: str | None
    """Address of the image, or the image itself as a data URL."""
    type: Required[Literal["input_image"]]


class InputMessageItemDict(TypedDict, total=False):
    """A message of a user, the system or a developer, as an item."""

    content: Sequence[InputMessageItemContentItemDict] | None
    """Parts of the message."""
    id: str
    """Id of the item."""
    role: Required[_models.InputMessageItemRole]
    """Who speaks."""
    type: Literal["message"]


class InputTextDict(TypedDict, total=False):
    """Text in a message."""

    prompt_cache_breakpoint: _params.PromptCacheBreakpointDict | _models.PromptCacheBreakpoint | None
    """Marks the end of a prefix for the provider to cache. Works with `prompt_cache_options`."""
    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]


class InputVideoDict(TypedDict, total=False):
    """A video in a message."""

    processing: _models.InputVideoProcessing
    """How the video is processed."""
    type: Required[Literal["input_video"]]
    video_url: Required[str]
    """Address of the video, or the video itself as a data URL. Which addresses work depends on the
    provider.
    """


class InputsItemMessageDict(TypedDict, total=False):
    """An earlier answer of the model, replayed as an output item."""

    content: Required[Sequence[InputsItemMessageContentItemDict] | str | None]
    """The answer as a string or as a list of text and refusal parts."""
    id: Required[str]
    """Id of the message. Replayed answers must have one."""
    phase: _models.InputsItemMessagePhase | None
    """Whether this was interim commentary or the final answer."""
    role: Required[Literal["assistant"]]
    status: _models.InputsItemMessageStatus
    """How far the answer had come. Replayed answers are expected to have it."""
    type: Required[Literal["message"]]
    """The API default is `"message"`."""


class InputsItemReasoningDict(TypedDict, total=False):
    """Earlier reasoning of the model, replayed as an output item; its summary may be null."""

    content: Sequence[ReasoningTextContentDict | _models.ReasoningTextContent] | None
    """The reasoning text, where the model shows it."""
    encrypted_content: str | None
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: _models.ReasoningFormat | None
    """Which provider's form the reasoning is in."""
    id: Required[str]
    """Id of the item."""
    signature: str | None
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: _models.InputsItemReasoningStatus
    """How far the reasoning had come."""
    summary: Required[Sequence[ReasoningSummaryTextDict | _models.ReasoningSummaryText] | None]
    """Summary of the reasoning, in parts."""
    type: Required[Literal["reasoning"]]


class ItemReferenceItemDict(TypedDict, total=False):
    """Stands for another item, by its id."""

    id: Required[str]
    """Id of the item meant."""
    type: Required[Literal["item_reference"]]


class LegacyWebSearchServerToolDict(TypedDict, total=False):
    """Web search under the type name `web_search`."""

    engine: _models.WebSearchEngineEnum
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilterDict | _models.WebSearchDomainFilter | None
    """Domains to keep to, or to leave out."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches during the request."""
    mode: _models.WebSearchMode
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: _models.SearchContextSizeEnum
    """How much of what is found goes into the prompt."""
    type: Required[Literal["web_search"]]
    user_location: WebSearchUserLocationDict | _models.WebSearchUserLocation | None
    """Rough location of the user, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Options for searching posts on X, for engines that can."""


class LocalShellCallItemActionDict(TypedDict, total=False):
    """A command to run on your machine."""

    command: Required[Sequence[str]]
    """The program and its arguments, one string each."""
    env: Required[Mapping[str, str]]
    """Environment variables to set, by name."""
    timeout_ms: int | None
    """Milliseconds after which to give up on the command."""
    type: Required[Literal["exec"]]
    user: str | None
    """User account to run the command as."""
    working_directory: str | None
    """Directory to run the command in."""


class LocalShellCallItemDict(TypedDict, total=False):
    """An earlier request of the model to run a command on your machine, replayed as input."""

    action: Required[LocalShellCallItemActionDict | _models.LocalShellCallItemAction]
    """The command to run, and how."""
    call_id: Required[str]
    """Pairs the call with its result."""
    id: Required[str]
    """Id of the item."""
    status: Required[_models.ToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutputItemDict(TypedDict, total=False):
    """What a command printed on your machine, for the model to read."""

    id: Required[str]
    """Id of the item, which ties it to its call."""
    output: Required[str]
    """What the command printed."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    type: Required[Literal["local_shell_call_output"]]


class McpApprovalRequestItemDict(TypedDict, total=False):
    """A request to approve an MCP tool call before it is made, replayed as input."""

    arguments: Required[str]
    """Arguments of the call as JSON text."""
    id: Required[str]
    """Id of the request; the approval response names it."""
    name: Required[str]
    """Name of the tool to be called."""
    server_label: Required[str]
    """Label of the MCP server that has the tool."""
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponseItemDict(TypedDict, total=False):
    """Your decision on an MCP tool call that waits for approval."""

    approval_request_id: Required[str]
    """Id of the `mcp_approval_request` being answered."""
    approve: Required[bool]
    """True lets the call go ahead, false forbids it."""
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why you decided so."""
    type: Required[Literal["mcp_approval_response"]]


class McpCallItemDict(TypedDict, total=False):
    """An earlier call of an MCP tool, replayed as input."""

    arguments: Required[str]
    """Arguments of the call as JSON text."""
    error: McpToolCallErrorDict | Unknown | None
    """What went wrong, or null."""
    id: Required[str]
    """Id of the item."""
    name: Required[str]
    """Name of the tool called."""
    output: str | None
    """What the tool returned."""
    server_label: Required[str]
    """Label of the MCP server that has the tool."""
    type: Required[Literal["mcp_call"]]


class McpHTTPErrorDict(TypedDict, total=False):
    """A failed MCP tool call: the exchange with the server broke down at the level of HTTP."""

    code: Required[int]
    """HTTP status of the failure."""
    message: Required[str]
    """What went wrong, for a person to read."""
    type: Required[Literal["http_error"]]


class McpListToolsItemDict(TypedDict, total=False):
    """The tools an MCP server was found to offer, replayed as input."""

    error: str | None
    """Why the tools could not be listed, or null."""
    id: Required[str]
    """Id of the item."""
    server_label: Required[str]
    """Label of the MCP server."""
    tools: Required[Sequence[McpListToolsItemToolsItemDict | _models.McpListToolsItemToolsItem]]
    """The tools it offers."""
    type: Required[Literal["mcp_list_tools"]]


class McpListToolsItemToolsItemDict(TypedDict, total=False):
    """A tool that an MCP server offers."""

    annotations: Any
    """The server's hints about the tool, in whatever form it gave them."""
    description: str | None
    """What the tool does, in the server's words."""
    input_schema: Required[Mapping[str, object]]
    """JSON Schema of the tool's arguments."""
    name: Required[str]
    """Name of the tool."""


class McpProtocolErrorDict(TypedDict, total=False):
    """A failed MCP tool call: the server reported an error in terms of the MCP protocol."""

    code: Required[int]
    """Error code of the protocol."""
    message: Required[str]
    """What the server says about the error."""
    type: Required[Literal["mcp_protocol_error"]]


class McpServerToolAllowedToolsObjectDict(TypedDict, total=False):
    """Filter for the MCP tools a model may use."""

    read_only: bool
    """True admits only tools that change nothing."""
    tool_names: Sequence[str]
    """Names of the tools to admit."""


class McpServerToolDict(TypedDict, total=False):
    """Gives the model the tools of a remote MCP server, or of a connector for a known service."""

    allowed_tools: (
        Sequence[str] | McpServerToolAllowedToolsObjectDict | _models.McpServerToolAllowedToolsObject | None
    )
    """Tools the model may use, by name or by filter. Null or absent puts no restriction."""
    authorization: str
    """Access token to present to the server or connector."""
    connector_id: _models.McpServerToolConnectorId
    """Known service to connect to, in place of `server_url`."""
    headers: Mapping[str, str] | None
    """HTTP headers to send to the server, such as credentials."""
    require_approval: (
        _models.McpServerToolRequireApprovalEnum
        | McpServerToolRequireApprovalObjectDict
        | _models.McpServerToolRequireApprovalObject
        | None
    )
    """Which tool calls wait for your approval: one rule for all of them, or rules by tool name."""
    server_description: str
    """Tells the model what the server is for."""
    server_label: Required[str]
    """Name of your choice for the server; calls and approvals carry it."""
    server_url: str
    """Address of the server, in place of `connector_id`."""
    type: Required[Literal["mcp"]]


class McpServerToolRequireApprovalObjectAlwaysDict(TypedDict, total=False):
    """Tools whose calls wait for approval."""

    tool_names: Sequence[str]
    """Names of the tools."""


class McpServerToolRequireApprovalObjectDict(TypedDict, total=False):
    """Approval by tool name."""

    always: McpServerToolRequireApprovalObjectAlwaysDict | _models.McpServerToolRequireApprovalObjectAlways
    """Tools whose calls wait for approval."""
    never: McpServerToolRequireApprovalObjectNeverDict | _models.McpServerToolRequireApprovalObjectNever
    """Tools whose calls go ahead without it."""


class McpServerToolRequireApprovalObjectNeverDict(TypedDict, total=False):
    """Tools whose calls need no approval."""

    tool_names: Sequence[str]
    """Names of the tools."""


class McpToolExecutionErrorDict(TypedDict, total=False):
    """A failed MCP tool call: the tool itself ran into an error."""

    content: Any
    """What the tool reported, in whatever form it gave."""
    type: Required[Literal["mcp_tool_execution_error"]]


NamespaceFunctionToolDictOtherKeys = TypedDict(
    "NamespaceFunctionToolDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `NamespaceFunctionToolDict` that are not Python identifiers."""


class NamespaceFunctionToolDict(NamespaceFunctionToolDictOtherKeys, total=False):
    """A function declared inside a namespace."""

    allowed_callers: Sequence[_models.NamespaceFunctionToolAllowedCallersItem] | None
    """Who may call the function: the model itself, or code it writes."""
    defer_loading: bool
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | None
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """Name of the function within its namespace."""
    output_schema: Mapping[str, object] | None
    """JSON Schema of what the function returns."""
    parameters: Mapping[str, object] | None
    """JSON Schema of the arguments."""
    strict: bool | None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    type: Required[Literal["function"]]


class NamespaceToolDict(TypedDict, total=False):
    """A named group of tools."""

    description: Required[str]
    """Tells the model what the tools of the group are for."""
    name: Required[str]
    """Name of the group; calls of its tools carry it as `namespace`."""
    tools: Required[Sequence[NamespaceToolToolsItemDict]]
    """The functions and custom tools in the group."""
    type: Required[Literal["namespace"]]


class OpenAIResponsesRefusalContentDict(TypedDict, total=False):
    """The model's refusal to answer."""

    refusal: Required[str]
    """What the model says in refusing."""
    type: Required[Literal["refusal"]]


class OpenAIResponsesToolChoiceApplyPatchDict(TypedDict, total=False):
    """Makes the model call the patch tool."""

    type: Required[Literal["apply_patch"]]


class OpenAIResponsesToolChoiceFunctionDict(TypedDict, total=False):
    """Makes the model call one function. The name sits at the top level, unlike in chat completions."""

    name: Required[str]
    """Name of the function to call."""
    type: Required[Literal["function"]]


class OpenAIResponsesToolChoiceObjectDict(TypedDict, total=False):
    """Makes the model search the web."""

    type: Required[_models.OpenAIResponsesToolChoiceObjectType]
    """Type of the web search tool to call."""


class OpenAIResponsesToolChoiceShellDict(TypedDict, total=False):
    """Makes the model call the shell tool."""

    type: Required[Literal["shell"]]


class OutputAdvisorServerToolItemDict(TypedDict, total=False):
    """A question the model put to an advisor model, and the advice it got."""

    advice: str
    """What the advisor answered."""
    error: str
    """What went wrong, if the call failed."""
    id: str
    """Id of the item."""
    instance_name: str
    """Name of the advisor asked, if the request named several."""
    model: str
    """Slug of the model that advised."""
    prompt: str
    """What the advisor was asked."""
    status: Required[_models.FailableToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["openrouter:advisor"]]


class OutputApplyPatchServerToolItemDict(TypedDict, total=False):
    """A file operation asked for through OpenRouter's patch tool."""

    call_id: str
    """Pairs the call with its result."""
    error: str
    """What went wrong, if the operation failed."""
    id: str
    """Id of the item."""
    operation: ApplyPatchCallOperationDict
    """What to do, and to which file."""
    status: Required[_models.FailableToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["openrouter:apply_patch"]]


class OutputArmorBlockedItemDict(TypedDict, total=False):
    """A tool call that the `armor` plugin blocked."""

    arguments: Required[str]
    """Arguments of the blocked call as JSON text."""
    call_id: Required[str]
    """The `call_id` of the blocked call."""
    explanation: Required[str]
    """The verdict explained, for a person to read."""
    id: Required[str]
    """Id of the item."""
    name: Required[str]
    """Name of the tool that the call was for."""
    namespace: str
    """Namespace the tool belongs to, if it was declared in one."""
    reason: Required[str]
    """Why the call was blocked."""
    status: Required[Literal["completed"]]
    type: Required[Literal["openrouter:armor_blocked"]]


class OutputBashServerToolItemDict(TypedDict, total=False):
    """A command run by the bash tool, and what came of it."""

    arguments: str | None
    """Arguments of the call as JSON text."""
    call_id: str | None
    """Pairs the call with its result."""
    command: str
    """The command run."""
    container_id: str
    """Id of the container the command ran in."""
    error: str
    """What went wrong, if the call failed."""
    exitCode: int
    """Exit code of the command; 0 means success."""
    files: Sequence[OutputBashServerToolItemFilesItemDict | _models.OutputBashServerToolItemFilesItem]
    """References to files in the container; `containers` operations fetch them."""
    id: str
    """Id of the item."""
    status: Required[_models.FailableToolCallStatus]
    """How far the call has come."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Required[Literal["openrouter:bash"]]


class OutputBashServerToolItemFilesItemDict(TypedDict, total=False):
    """Points from the outcome of a command to a file in its container."""

    container_id: Required[str]
    """Id of the container that holds the file."""
    end_index: Required[int]
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: Required[str]
    """Id of the file, for the `containers` operations."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Position where the reference begins; in which text is not documented."""
    type: Required[Literal["container_file_citation"]]


class OutputBrowserUseServerToolItemDict(TypedDict, total=False):
    """An action taken in a browser by the browser tool."""

    action: str
    """What was done."""
    id: str
    """Id of the item."""
    screenshotB64: str
    """Picture of the browser, in base64."""
    status: Required[_models.ToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["openrouter:browser_use"]]


class OutputCodeInterpreterCallItemDict(TypedDict, total=False):
    """A run of the provider's code interpreter."""

    code: str | None
    """The code run, or null when it is not given."""
    container_id: str
    """Id of the container the code ran in."""
    id: Required[str]
    """Id of the item."""
    outputs: Sequence[OutputCodeInterpreterCallItemOutputsItemDict] | None
    """What the code printed and produced. Ask for it with `code_interpreter_call.outputs` in
    `include`.
    """
    status: Required[_models.OutputCodeInterpreterCallItemStatus]
    """How far the run has come."""
    type: Required[Literal["code_interpreter_call"]]


class OutputCodeInterpreterServerToolItemDict(TypedDict, total=False):
    """A run of OpenRouter's code interpreter, and what came of it."""

    code: str
    """The code run."""
    exitCode: int
    """Exit code of the run; 0 means success."""
    id: str
    """Id of the item."""
    language: str
    """Programming language of the code."""
    status: Required[_models.ToolCallStatus]
    """How far the run has come."""
    stderr: str
    """What the code wrote to standard error."""
    stdout: str
    """What the code wrote to standard output."""
    type: Required[Literal["openrouter:code_interpreter"]]


class OutputComputerCallItemDict(TypedDict, total=False):
    """A screen action that the model asks you to carry out."""

    action: Any
    """The action, such as a click or typed text, in the provider's form."""
    call_id: Required[str]
    """Pairs the call with its result."""
    id: str
    """Id of the item."""
    pending_safety_checks: Required[
        Sequence[
            OutputComputerCallItemPendingSafetyChecksItemDict
            | _models.OutputComputerCallItemPendingSafetyChecksItem
        ]
    ]
    """Warnings to confirm before carrying out the action."""
    status: Required[_models.OutputComputerCallItemStatus]
    """How far the call has come."""
    type: Required[Literal["computer_call"]]


class OutputComputerCallItemPendingSafetyChecksItemDict(TypedDict, total=False):
    """A warning raised about a screen action."""

    code: Required[str]
    """Kind of warning."""
    id: Required[str]
    """Id of the warning."""
    message: Required[str]
    """The warning in words."""


OutputCustomToolCallItemDictOtherKeys = TypedDict(
    "OutputCustomToolCallItemDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `OutputCustomToolCallItemDict` that are not Python identifiers."""


class OutputCustomToolCallItemDict(OutputCustomToolCallItemDictOtherKeys, total=False):
    """The model's call of a custom tool, for your program to carry out."""

    call_id: Required[str]
    """Name it in the `custom_tool_call_output` that answers the call."""
    id: str
    """Id of the item."""
    input: Required[str]
    """The text the model passes to the tool."""
    name: Required[str]
    """Name of the tool called."""
    namespace: str
    """Namespace the tool belongs to, if it was declared in one."""
    status: _models.OutputCustomToolCallItemStatus
    """How far the call has come."""
    type: Required[Literal["custom_tool_call"]]


class OutputDatetimeItemDict(TypedDict, total=False):
    """A look at the clock by the datetime tool."""

    datetime: Required[str]
    """The date and time the model was told, as an ISO 8601 string."""
    error: str
    """What went wrong, if the time could not be told."""
    id: str
    """Id of the item."""
    status: Required[_models.FailableToolCallStatus]
    """How far the call has come."""
    timezone: Required[str]
    """Time zone of `datetime`."""
    type: Required[Literal["openrouter:datetime"]]


class OutputFileSearchCallItemDict(TypedDict, total=False):
    """A search by the provider's file search tool."""

    id: Required[str]
    """Id of the item."""
    queries: Required[Sequence[str]]
    """What was searched for."""
    status: Required[_models.WebSearchStatus]
    """How far the search has come."""
    type: Required[Literal["file_search_call"]]


class OutputFileSearchServerToolItemDict(TypedDict, total=False):
    """A search by OpenRouter's file search tool."""

    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Required[_models.ToolCallStatus]
    """How far the search has come."""
    type: Required[Literal["openrouter:file_search"]]


class OutputFilesServerToolItemDict(TypedDict, total=False):
    """An operation of the files tool, and what came of it."""

    arguments: str | None
    """Arguments of the call as JSON text."""
    call_id: str | None
    """Pairs the call with its result."""
    error: str
    """What went wrong, if the operation failed."""
    file_id: str
    """Id of the file concerned."""
    filename: str
    """Name of the file concerned."""
    id: str
    """Id of the item."""
    operation: str
    """What was done."""
    result: str
    """What the operation returned."""
    status: Required[_models.ToolCallStatus]
    """How far the operation has come."""
    type: Required[Literal["openrouter:files"]]


OutputFunctionCallItemDictOtherKeys = TypedDict(
    "OutputFunctionCallItemDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `OutputFunctionCallItemDict` that are not Python identifiers."""


class OutputFunctionCallItemDict(OutputFunctionCallItemDictOtherKeys, total=False):
    """The model's call of one of your functions, for your program to carry out."""

    arguments: Required[str]
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: Required[str]
    """Name it in the `function_call_output` that answers the call."""
    id: str
    """Id of the item."""
    name: Required[str]
    """Name of the function called."""
    namespace: str
    """Namespace the function belongs to, if it was declared in one."""
    status: _models.OutputFunctionCallItemStatus
    """How far the call has come."""
    subagent_id: str
    """Id of the sub-agent that makes the call, if one does. Send it back as received."""
    subagent_items: Sequence[
        OutputFunctionCallItemSubagentItemsItemDict | _models.OutputFunctionCallItemSubagentItemsItem
    ]
    """State of the suspended sub-agent that makes the call. In a stream, only the done event and the
    final response have it.
    """
    type: Required[Literal["function_call"]]


class OutputFunctionCallItemSubagentItemsItemDict(TypedDict, total=False):
    """One item of a suspended sub-agent; keep fields other than the type as they are."""

    type: Required[str]
    """Type of the item."""


class OutputFusionServerToolItemDict(TypedDict, total=False):
    """A question put to a panel of models at once, with their answers compared."""

    analysis: FusionAnalysisResultDict | _models.FusionAnalysisResult
    """What the comparison of the answers found."""
    error: str
    """What went wrong, if the call failed."""
    failed_models: Sequence[
        OutputFusionServerToolItemFailedModelsItemDict | _models.OutputFusionServerToolItemFailedModelsItem
    ]
    """Panel models that gave no answer, and why."""
    failure_reason: str
    """Why the call failed, as a short reason."""
    id: str
    """Id of the item."""
    responses: Sequence[
        OutputFusionServerToolItemResponsesItemDict | _models.OutputFusionServerToolItemResponsesItem
    ]
    """The answers of the panel models."""
    sources: Sequence[FusionSourceDict | _models.FusionSource]
    """Web pages the panel drew on."""
    status: Required[_models.ToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["openrouter:fusion"]]


class OutputFusionServerToolItemFailedModelsItemDict(TypedDict, total=False):
    """A panel model that gave no answer."""

    error: Required[str]
    """What went wrong."""
    model: Required[str]
    """Slug of the model."""
    status_code: int
    """HTTP status of the failure."""


class OutputFusionServerToolItemResponsesItemDict(TypedDict, total=False):
    """The answer of one panel model."""

    content: str
    """What the model answered."""
    model: Required[str]
    """Slug of the model."""


class OutputImageGenerationCallItemDict(TypedDict, total=False):
    """An image made by the provider's image generation tool."""

    id: Required[str]
    """Id of the item."""
    prompt: str
    """Prompt the image was made from."""
    result: str | None
    """The image in base64, or null while there is none."""
    status: Required[_models.ImageGenerationStatus]
    """How far the image has come."""
    type: Required[Literal["image_generation_call"]]


class OutputImageGenerationServerToolItemDict(TypedDict, total=False):
    """An image made by OpenRouter's image generation tool."""

    error: str
    """What went wrong, if no image could be made."""
    id: str
    """Id of the item."""
    imageB64: str
    """The image in base64."""
    imageUrl: str
    """Address of the image."""
    prompt: str
    """Prompt the model wrote."""
    result: str | None
    """The outcome of the call, or null while there is none."""
    revisedPrompt: str
    """Prompt as the image model reworded it."""
    status: Required[_models.FailableToolCallStatus]
    """How far the image has come."""
    type: Required[Literal["openrouter:image_generation"]]


class OutputMcpServerToolItemDict(TypedDict, total=False):
    """A call of an MCP tool made by OpenRouter."""

    id: str
    """Id of the item."""
    serverLabel: str
    """Label of the MCP server that has the tool."""
    status: Required[_models.ToolCallStatus]
    """How far the call has come."""
    toolName: str
    """Name of the tool called."""
    type: Required[Literal["openrouter:mcp"]]


class OutputMemoryServerToolItemDict(TypedDict, total=False):
    """An operation of the memory tool."""

    action: _models.OutputMemoryServerToolItemAction
    """What was done."""
    id: str
    """Id of the item."""
    key: str
    """Name the value is kept under."""
    status: Required[_models.ToolCallStatus]
    """How far the operation has come."""
    type: Required[Literal["openrouter:memory"]]
    value: Any
    """The value read or written."""


class OutputSearchModelsServerToolItemDict(TypedDict, total=False):
    """A search of the model catalog by the experimental search tool."""

    arguments: str
    """Arguments of the call as JSON text."""
    error: str
    """What went wrong, if the search failed."""
    id: str
    """Id of the item."""
    query: str
    """What was searched for."""
    status: Required[_models.FailableToolCallStatus]
    """How far the search has come."""
    type: Required[Literal["openrouter:experimental__search_models"]]


class OutputShellServerToolItemActionDict(TypedDict, total=False):
    """Shell commands and their limits."""

    commands: Required[Sequence[str]]
    """The commands."""
    max_output_length: int | None
    """Most output to keep."""
    timeout_ms: int | None
    """Milliseconds after which to give up on the commands."""


class OutputShellServerToolItemDict(TypedDict, total=False):
    """Commands run through OpenRouter's shell tool, and what came of them."""

    action: OutputShellServerToolItemActionDict | _models.OutputShellServerToolItemAction
    """The commands, and their limits."""
    arguments: str | None
    """Arguments of the call as JSON text."""
    call_id: str | None
    """Pairs the call with its result."""
    container_id: str
    """Id of the container the commands ran in."""
    error: str
    """What went wrong, if the call failed."""
    files: Sequence[OutputShellServerToolItemFilesItemDict | _models.OutputShellServerToolItemFilesItem]
    """References to files in the container; `containers` operations fetch them."""
    id: str
    """Id of the item."""
    output: Sequence[ShellCallOutputContentDict | _models.ShellCallOutputContent]
    """What the commands printed and how they ended."""
    status: Required[_models.FailableToolCallStatus]
    """How far the call has come."""
    type: Required[Literal["openrouter:shell"]]


class OutputShellServerToolItemFilesItemDict(TypedDict, total=False):
    """Points from the outcome of shell commands to a file in their container."""

    container_id: Required[str]
    """Id of the container that holds the file."""
    end_index: Required[int]
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: Required[str]
    """Id of the file, for the `containers` operations."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Position where the reference begins; in which text is not documented."""
    type: Required[Literal["container_file_citation"]]


class OutputSubagentServerToolItemDict(TypedDict, total=False):
    """A task the model gave to a sub-agent, and its outcome."""

    call_id: str
    """Pairs the call with its result."""
    error: str
    """What went wrong, if the task failed."""
    id: str
    """Id of the item."""
    instance_name: str
    """Name of the sub-agent used, if the request named several."""
    model: str
    """Slug of the model that worked on the task."""
    name: str
    """Name of the tool called."""
    outcome: str
    """What the sub-agent came up with."""
    status: Required[_models.FailableToolCallStatus]
    """How far the task has come."""
    task_description: str
    """What the sub-agent was told to do."""
    task_name: str
    """Short name of the task."""
    type: Required[Literal["openrouter:subagent"]]


class OutputTextEditorServerToolItemDict(TypedDict, total=False):
    """An operation of the text editor tool."""

    command: _models.OutputTextEditorServerToolItemCommand
    """What was done."""
    filePath: str
    """Path of the file concerned."""
    id: str
    """Id of the item."""
    status: Required[_models.ToolCallStatus]
    """How far the operation has come."""
    type: Required[Literal["openrouter:text_editor"]]


class OutputToolSearchServerToolItemDict(TypedDict, total=False):
    """A search for tools whose loading was deferred."""

    catalog_changes: Any
    """By its name, what changed among the tools. The form is not documented."""
    error: str
    """What went wrong, if the search failed."""
    id: str
    """Id of the item."""
    matches: Sequence[
        OutputToolSearchServerToolItemMatchesItemDict | _models.OutputToolSearchServerToolItemMatchesItem
    ]
    """Tools that were found."""
    query: str
    """What was searched for."""
    sources: Any
    """By its name, where tools were searched. The form is not documented."""
    status: Required[_models.FailableToolCallStatus]
    """How far the search has come."""
    type: Required[Literal["openrouter:tool_search"]]


class OutputToolSearchServerToolItemMatchesItemDict(TypedDict, total=False):
    """A tool found by a tool search."""

    definition: Required[Mapping[str, object]]
    """Definition of the tool, as an untyped object."""
    schema_digest: Required[str]
    """Digest of the tool's schema; by which method is not documented."""
    tool_id: Required[str]
    """Id of the tool."""


class OutputWebFetchServerToolItemDict(TypedDict, total=False):
    """A web page fetched by OpenRouter's fetch tool."""

    content: str
    """Content of the page."""
    error: str
    """What went wrong, if the page could not be fetched."""
    httpStatus: int
    """HTTP status the page answered with."""
    id: str
    """Id of the item."""
    status: Required[_models.ToolCallStatus]
    """How far the fetch has come."""
    title: str
    """Title of the page."""
    type: Required[Literal["openrouter:web_fetch"]]
    url: str
    """Address of the page."""


class OutputWebSearchCallItemActionFindInPageDict(TypedDict, total=False):
    """Looking for text in a page."""

    pattern: Required[str]
    """Text looked for."""
    type: Required[Literal["find_in_page"]]
    url: Required[str]
    """Address of the page."""


class OutputWebSearchCallItemActionOpenPageDict(TypedDict, total=False):
    """Opening a page."""

    type: Required[Literal["open_page"]]
    url: str | None
    """Address of the page."""


class OutputWebSearchCallItemActionSearchDict(TypedDict, total=False):
    """Searching the web."""

    queries: Sequence[str]
    """All that was searched for, when there was more than one query."""
    query: Required[str]
    """What was searched for."""
    sources: Sequence[WebSearchSourceDict | _models.WebSearchSource]
    """Pages that were found."""
    type: Required[Literal["search"]]


class OutputWebSearchCallItemDict(TypedDict, total=False):
    """A step of the provider's web search."""

    action: OutputWebSearchCallItemActionDict
    """What was done: a search, opening a page, or looking for text in one."""
    id: Required[str]
    """Id of the item."""
    status: Required[_models.WebSearchStatus]
    """How far the step has come."""
    type: Required[Literal["web_search_call"]]


class OutputWebSearchServerToolItemActionDict(TypedDict, total=False):
    """A web search and its sources."""

    query: Required[str]
    """What was searched for."""
    sources: Sequence[
        OutputWebSearchServerToolItemActionSourcesItemDict
        | _models.OutputWebSearchServerToolItemActionSourcesItem
    ]
    """Pages that were found."""
    type: Required[Literal["search"]]


class OutputWebSearchServerToolItemActionSourcesItemDict(TypedDict, total=False):
    """A page found by a search."""

    type: Required[Literal["url"]]
    url: Required[str]
    """Address of the page."""


class OutputWebSearchServerToolItemDict(TypedDict, total=False):
    """A search by OpenRouter's web search tool."""

    action: OutputWebSearchServerToolItemActionDict | _models.OutputWebSearchServerToolItemAction
    """The search and its sources."""
    error: str
    """What went wrong, if the search failed."""
    id: str
    """Id of the item."""
    status: Required[_models.FailableToolCallStatus]
    """How far the search has come."""
    type: Required[Literal["openrouter:web_search"]]


class Preview20250311WebSearchServerToolDict(TypedDict, total=False):
    """Web search under the type name `web_search_preview_2025_03_11`."""

    engine: _models.WebSearchEngineEnum
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilterDict | _models.WebSearchDomainFilter | None
    """Domains to keep to, or to leave out."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches during the request."""
    mode: _models.WebSearchMode
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: _models.SearchContextSizeEnum
    """How much of what is found goes into the prompt."""
    type: Required[Literal["web_search_preview_2025_03_11"]]
    user_location: PreviewWebSearchUserLocationDict | _models.PreviewWebSearchUserLocation | None
    """Rough location of the user, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Options for searching posts on X, for engines that can."""


class PreviewWebSearchServerToolDict(TypedDict, total=False):
    """Web search under the type name `web_search_preview`."""

    engine: _models.WebSearchEngineEnum
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilterDict | _models.WebSearchDomainFilter | None
    """Domains to keep to, or to leave out."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches during the request."""
    mode: _models.WebSearchMode
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: _models.SearchContextSizeEnum
    """How much of what is found goes into the prompt."""
    type: Required[Literal["web_search_preview"]]
    user_location: PreviewWebSearchUserLocationDict | _models.PreviewWebSearchUserLocation | None
    """Rough location of the user, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Options for searching posts on X, for engines that can."""


class PreviewWebSearchUserLocationDict(TypedDict, total=False):
    """Rough location of the user, for the preview web search tools."""

    city: str | None
    """City of the user."""
    country: str | None
    """Country of the user, as a two-letter ISO code."""
    region: str | None
    """Region or state of the user."""
    timezone: str | None
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""
    type: Required[Literal["approximate"]]


class ReasoningConfigDict(TypedDict, total=False):
    """How much a model reasons before it answers, and how much of that it shows. Set `effort` or
    `max_tokens`, not both.
    """

    context: _models.ReasoningContext | None
    """Which turns' reasoning the model sees; for GPT-5.6 and later."""
    effort: _models.ReasoningEffort | None
    """How hard to reason, as a share of the output limit: from 0.1 for `minimal` over 0.5 for `medium`
    to 0.95 for `max`. A level the model lacks becomes the nearest one; `none` is a 400 if the model
    always reasons.
    """
    enabled: bool | None
    """True reasons with medium effort."""
    max_tokens: int | None
    """Tokens to spend on reasoning; the output limit must be higher. Anthropic models take 1024 to
    128,000.
    """
    mode: _models.ReasoningMode | None
    """`standard` or `pro` reasoning; for GPT-5.6 and later at OpenAI and Azure."""
    summary: _models.ReasoningSummaryVerbosity | None
    """How detailed a summary of the reasoning to return."""


class ReasoningItemDict(TypedDict, total=False):
    """Earlier reasoning of the model, sent back unchanged so that it can go on from there."""

    content: Sequence[ReasoningTextContentDict | _models.ReasoningTextContent] | None
    """The reasoning text, where the model shows it."""
    encrypted_content: str | None
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: _models.ReasoningFormat | None
    """Which provider's form the reasoning is in."""
    id: Required[str]
    """Id of the item."""
    signature: str | None
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: _models.ReasoningItemStatus
    """How far the reasoning had come."""
    summary: Required[Sequence[ReasoningSummaryTextDict | _models.ReasoningSummaryText]]
    """Summary of the reasoning, in parts."""
    type: Required[Literal["reasoning"]]


class ReasoningSummaryTextDict(TypedDict, total=False):
    """A part of a reasoning summary."""

    text: Required[str]
    """Text of the part."""
    type: Required[Literal["summary_text"]]


class ReasoningTextContentDict(TypedDict, total=False):
    """A part of the reasoning itself."""

    text: Required[str]
    """Text of the part."""
    type: Required[Literal["reasoning_text"]]


class ResponseOutputTextDict(TypedDict, total=False):
    """Text of the model's answer, with its sources."""

    annotations: Sequence[OpenAIResponsesAnnotationDict]
    """Sources and files that stretches of the text refer to."""
    logprobs: Sequence[ResponseOutputTextLogprobsItemDict | _models.ResponseOutputTextLogprobsItem]
    """How probable each token of the text was, if asked for."""
    text: Required[str]
    """The text."""
    type: Required[Literal["output_text"]]


class ResponseOutputTextLogprobsItemDict(TypedDict, total=False):
    """How probable one token of the answer was, and what else was likely."""

    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """The token as text."""
    top_logprobs: Required[
        Sequence[
            ResponseOutputTextLogprobsItemTopLogprobsItemDict
            | _models.ResponseOutputTextLogprobsItemTopLogprobsItem
        ]
    ]
    """The most likely tokens at this position, up to the number asked for."""


class ResponseOutputTextLogprobsItemTopLogprobsItemDict(TypedDict, total=False):
    """A likely token at a position of the answer."""

    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    token: Required[str]
    """The token as text."""


class ResponsesRequestDict(TypedDict, total=False):
    """What to answer, with which model, and how. Parameters a model does not support are ignored
    unless `provider.require_parameters` is true.
    """

    background: bool | None
    """Asks for the response to be worked on in the background. The effect here is not documented, and
    no operation fetches a response later.
    """
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Turns on prompt caching with automatically placed breakpoints. Single parts take no
    `cache_control` in this API.
    """
    debug: _params.ChatDebugOptionsDict | _models.ChatDebugOptions
    """Debugging aids; they work on streamed requests only."""
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    """How the model finds tools whose loading is deferred."""
    frequency_penalty: float | None
    """Positive values discourage tokens the more often they have appeared, negative ones encourage
    them. Limits: from -2 to 2.
    """
    image_config: Mapping[str, str | float | Sequence[Any]]
    """Settings for image output, by name; which ones exist depends on the model."""
    include: Sequence[_models.ResponseIncludesEnum] | None
    """Extra data to put into the answer, such as encrypted reasoning for replay."""
    input: InputsDict
    """What the model answers to. The API keeps no state, so send the whole conversation each time."""
    instructions: str | None
    """System prompt, put before the input."""
    max_output_tokens: int | None
    """Most tokens to generate. An answer cut off here has status `incomplete`."""
    max_tool_calls: int | None
    """Budget of server tool calls; 30 when absent, which is also the maximum. `stop_server_tools_when`
    overrides it.
    """
    metadata: Mapping[str, str] | None
    """Labels of your own for the request, for tracing and analysis."""
    modalities: Sequence[_models.OutputModalityEnum]
    """Kinds of output wanted."""
    model: str
    """Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as `:nitro` if wanted.
    The account's default model when absent.
    """
    models: Sequence[str]
    """Slugs of models to fall back on, tried in order on any error. The model used sets the price and
    is named in the answer.
    """
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. It may when absent."""
    plugins: Sequence[ResponsesRequestPluginsItemDict]
    """Plugins to use, and their settings. Settings here override those of the account, unless the
    account forbids it.
    """
    presence_penalty: float | None
    """Positive values discourage tokens that have appeared at all, negative ones encourage them.
    Limits: from -2 to 2.
    """
    previous_response_id: Any
    """Leave out or null: the API keeps no state, and any other value is a 400."""
    prompt: StoredPromptTemplateDict | _models.StoredPromptTemplate | None
    """A stored prompt template to use, with values for its variables."""
    prompt_cache_key: str | None
    """Groups requests that share a prompt prefix, to find the same cache. Also keeps them at one
    provider when `session_id` is absent.
    """
    prompt_cache_options: _params.PromptCacheOptionsDict | _models.PromptCacheOptions | None
    """Caches at explicit `prompt_cache_breakpoint` marks; for GPT-5.6 and later."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request, and which are preferred."""
    reasoning: ReasoningConfigDict | _models.ReasoningConfig | None
    """How much the model reasons, and how much of that it shows."""
    route: _models.DeprecatedRoute | None
    """Use `provider.sort` with a `partition` instead."""
    safety_identifier: str | None
    """Stable id of your end user, for abuse detection; preferred over `user` in this API."""
    service_tier: _models.ResponsesRequestServiceTier | None
    """Processing tier to ask for. `flex` never falls back to the default tier where flex endpoints
    exist, `priority` does; `fast` means `priority`. The tier served is the one billed. The API
    default is `"auto"`.
    """
    session_id: str
    """Groups the requests of one conversation and keeps them at one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | Sequence[str] | None
    """Text at which the answer stops: one string, or several."""
    stop_server_tools_when: _params.StopServerToolsWhenDict
    """Conditions that end the calling of server tools; the first to hold does. One last turn without
    tools follows.
    """
    store: Literal[False]
    """The API default is `false`."""
    stream: bool
    """True streams the answer as server-sent events, ended by `[DONE]`. The API default is `false`."""
    temperature: float | None
    """Randomness of sampling; low values make answers more predictable. The model's own default when
    absent. Limits: from 0 to 2.
    """
    text: TextExtendedConfigDict | _models.TextExtendedConfig
    """Form and length of the answer's text, such as JSON by a schema."""
    tool_choice: OpenAIResponsesToolChoiceDict
    """Whether the model must call a tool, and which. Must be absent, `auto` or `allowed_tools` when
    tools have `defer_loading`.
    """
    tools: Sequence[ResponsesRequestToolsItemDict]
    """Tools the model may call. Send them again with the results of a call."""
    top_k: int
    """Samples only from this many most likely tokens at each step."""
    top_logprobs: int | None
    """How many likely tokens to report at each position of the answer. Limits: from 0 to 20."""
    top_p: float | None
    """Samples only from the likeliest tokens that together have this probability. Limits: from 0 to 1."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids that place the request in a trace, for observability destinations."""
    truncation: _models.OpenAIResponsesTruncation | None
    """What to do when the conversation is longer than the model's context."""
    user: str
    """Stable id of your end user. `safety_identifier` is preferred in this API. Limits: at most 256
    characters.
    """


ResponsesRequestToolsItemFunctionDictOtherKeys = TypedDict(
    "ResponsesRequestToolsItemFunctionDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `ResponsesRequestToolsItemFunctionDict` that are not Python identifiers."""


class ResponsesRequestToolsItemFunctionDict(ResponsesRequestToolsItemFunctionDictOtherKeys, total=False):
    """A function that the model may call and your program runs. The fields are flat, unlike in chat
    completions.
    """

    allowed_callers: Sequence[_models.ResponsesRequestToolsItemFunctionAllowedCallersItem] | None
    """Who may call the function: the model itself, or code it writes."""
    defer_loading: bool
    """True keeps the definition out of the prompt until tool search finds it; that takes the
    `openrouter:tool_search` tool or an Anthropic-compatible provider. At least one tool must stay
    loaded.
    """
    description: str | None
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """Name the model calls the function by."""
    output_schema: Mapping[str, object] | None
    """JSON Schema of what the function returns."""
    parameters: Required[Mapping[str, object] | None]
    """JSON Schema of the arguments. Null for a function that takes none."""
    strict: bool | None
    """Whether arguments must match `parameters` exactly. Claude needs the `x-anthropic-beta` header
    `structured-outputs-2025-11-13`, or this is dropped.
    """
    type: Required[Literal["function"]]


class ResponsesSettings(TypedDict, total=False):
    """Arguments of `responses.send` without `input`, `tools`."""

    background: bool | None
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    debug: _params.ChatDebugOptionsDict | _models.ChatDebugOptions
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    frequency_penalty: float | None
    image_config: Mapping[str, str | float | Sequence[Any]]
    include: Sequence[_models.ResponseIncludesEnum] | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str] | None
    modalities: Sequence[_models.OutputModalityEnum]
    model: str
    models: Sequence[str]
    parallel_tool_calls: bool | None
    plugins: Sequence[ResponsesRequestPluginsItemDict]
    presence_penalty: float | None
    previous_response_id: Any
    prompt: StoredPromptTemplateDict | _models.StoredPromptTemplate | None
    prompt_cache_key: str | None
    prompt_cache_options: _params.PromptCacheOptionsDict | _models.PromptCacheOptions | None
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    reasoning: ReasoningConfigDict | _models.ReasoningConfig | None
    route: _models.DeprecatedRoute | None
    safety_identifier: str | None
    service_tier: _models.ResponsesRequestServiceTier | None
    session_id: str
    stop: str | Sequence[str] | None
    stop_server_tools_when: _params.StopServerToolsWhenDict
    store: Literal[False]
    temperature: float | None
    text: TextExtendedConfigDict | _models.TextExtendedConfig
    tool_choice: OpenAIResponsesToolChoiceDict
    top_k: int
    top_logprobs: int | None
    top_p: float | None
    trace: _params.TraceConfigDict | _models.TraceConfig
    truncation: _models.OpenAIResponsesTruncation | None
    user: str
    x_open_router_metadata: _models.MetadataLevel
    x_open_router_experimental_metadata: _models.MetadataLevel
    """Deprecated alias of `x_open_router_metadata`."""


class ResponsesSendParams(ResponsesSettings, total=False):
    """Arguments of `responses.send`, which its docstring describes."""

    input: InputsDict
    tools: Sequence[ResponsesRequestToolsItemDict]


class SearchModelsServerToolOpenRouterDict(TypedDict, total=False):
    """OpenRouter's experimental tool with which a model searches the model catalog."""

    parameters: _params.SearchModelsServerToolConfigDict | _models.SearchModelsServerToolConfig
    """Settings of the tool."""
    type: Required[Literal["openrouter:experimental__search_models"]]


class ShellCallItemActionDict(TypedDict, total=False):
    """Shell commands to run, and their limits."""

    commands: Required[Sequence[str]]
    """The commands."""
    max_output_length: int | None
    """Most output to keep."""
    timeout_ms: int | None
    """Milliseconds after which to give up on the commands."""


class ShellCallItemDict(TypedDict, total=False):
    """An earlier request of the model to run shell commands, replayed as input."""

    action: Required[ShellCallItemActionDict | _models.ShellCallItemAction]
    """The commands, and their limits."""
    arguments: str | None
    """Arguments of the call as JSON text."""
    call_id: Required[str]
    """Pairs the call with its `shell_call_output`."""
    environment: Any
    """Where the commands run, in the provider's form."""
    id: str | None
    """Id of the item."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    type: Required[Literal["shell_call"]]


class ShellCallOutputContentDict(TypedDict, total=False):
    """What one shell command printed, and how it ended."""

    outcome: Required[ShellCallOutputContentOutcomeDict]
    """How the command ended."""
    stderr: Required[str]
    """What the command wrote to standard error."""
    stdout: Required[str]
    """What the command wrote to standard output."""


class ShellCallOutputContentOutcomeExitDict(TypedDict, total=False):
    """The command ended by itself."""

    exit_code: Required[int]
    """Exit code of the command; 0 means success."""
    type: Required[Literal["exit"]]


class ShellCallOutputContentOutcomeTimeoutDict(TypedDict, total=False):
    """The command ran out of time."""

    type: Required[Literal["timeout"]]


class ShellCallOutputItemDict(TypedDict, total=False):
    """What shell commands printed, for the model to read."""

    call_id: Required[str]
    """The `call_id` of the `shell_call` being answered."""
    container_id: str
    """Id of the container the commands ran in."""
    error: str
    """What went wrong, if the call failed."""
    files: Sequence[ShellCallOutputItemFilesItemDict | _models.ShellCallOutputItemFilesItem]
    """References to files in the container, as they came with the answer."""
    id: str | None
    """Id of the item."""
    max_output_length: int | None
    """Most output that was to be kept, as the call said."""
    output: Required[Sequence[ShellCallOutputContentDict | _models.ShellCallOutputContent]]
    """What each command printed and how it ended."""
    status: _models.ToolCallStatus | None
    """How far the call has come."""
    type: Required[Literal["shell_call_output"]]


class ShellCallOutputItemFilesItemDict(TypedDict, total=False):
    """Points from replayed shell output to a file in the container."""

    container_id: Required[str]
    """Id of the container that holds the file."""
    end_index: Required[int]
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: Required[str]
    """Id of the file, for the `containers` operations."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Position where the reference begins; in which text is not documented."""
    type: Required[Literal["container_file_citation"]]


class ShellServerToolDict(TypedDict, total=False):
    """The provider's shell tool, with which the model runs commands through `shell_call` items."""

    type: Required[Literal["shell"]]


class StoredPromptTemplateDict(TypedDict, total=False):
    """A stored prompt, with values for its variables."""

    id: Required[str]
    """Id of the prompt."""
    variables: Mapping[str, StoredPromptTemplateVariablesValueValueDict] | None
    """Values to fill in, by variable name."""


class TextExtendedConfigDict(TypedDict, total=False):
    """Form and length of the answer's text."""

    format: FormatsDict
    """Form of the text; plain text when absent."""
    verbosity: _models.TextExtendedConfigVerbosity | None
    """How wordy the answer is."""


class ToolChoiceAllowedDict(TypedDict, total=False):
    """Restricts the model to some of the request's tools."""

    mode: Required[_models.ToolChoiceAllowedMode]
    """Whether the model may, or must, call one of them."""
    tools: Required[Sequence[Mapping[str, object]]]
    """The tools to restrict it to, each named by its type and, for functions, its name."""
    type: Required[Literal["allowed_tools"]]


class ToolSearchCallItemDict(TypedDict, total=False):
    """An earlier search for tools with deferred loading, replayed as input."""

    arguments: Any
    """What was searched for, in the form the model gave it."""
    call_id: Required[str]
    """Pairs the call with its `tool_search_output`."""
    execution: Required[_models.ToolSearchCallItemExecution]
    """Who carries out the search."""
    id: str | None
    """Id of the item."""
    status: _models.ToolSearchCallItemStatus | None
    """How far the search has come."""
    type: Required[Literal["tool_search_call"]]


class ToolSearchOutputItemDict(TypedDict, total=False):
    """What a search for tools found, for the model to use."""

    call_id: Required[str]
    """The `call_id` of the `tool_search_call` being answered."""
    execution: Required[_models.ToolSearchOutputItemExecution]
    """Who carried out the search."""
    id: str | None
    """Id of the item."""
    status: _models.ToolSearchOutputItemStatus | None
    """How complete the result is."""
    tools: Required[Sequence[ToolSearchOutputItemToolsItemDict]]
    """The tools found, in the same forms as the request's `tools`."""
    type: Required[Literal["tool_search_output"]]


ToolSearchOutputItemToolsItemFunctionDictOtherKeys = TypedDict(
    "ToolSearchOutputItemToolsItemFunctionDictOtherKeys",
    {
        "async": "bool",
    },
    total=False,
)
"""Keys of `ToolSearchOutputItemToolsItemFunctionDict` that are not Python identifiers."""


class ToolSearchOutputItemToolsItemFunctionDict(
    ToolSearchOutputItemToolsItemFunctionDictOtherKeys, total=False
):
    """A function that a tool search found; the model may call it and your program runs it."""

    allowed_callers: Sequence[_models.ToolSearchOutputItemToolsItemFunctionAllowedCallersItem] | None
    """Who may call the function: the model itself, or code it writes."""
    defer_loading: bool
    """Whether the definition was kept out of the prompt until tool search found it."""
    description: str | None
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """Name the model calls the function by."""
    output_schema: Mapping[str, object] | None
    """JSON Schema of what the function returns."""
    parameters: Required[Mapping[str, object] | None]
    """JSON Schema of the arguments. Null for a function that takes none."""
    strict: bool | None
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    type: Required[Literal["function"]]


class ToolSearchOutputItemToolsItemObjectDict(TypedDict, total=False):
    """A found tool of any other type; its other fields are kept as they are."""

    type: Required[str]
    """Type of the tool."""


class URLCitationDict(TypedDict, total=False):
    """Points from a stretch of the answer to a web page as its source."""

    content: str
    """The cited passage of the page."""
    end_index: Required[int]
    """Position in the text where the cited stretch ends."""
    start_index: Required[int]
    """Position in the text where the cited stretch begins."""
    title: Required[str]
    """Title of the page."""
    type: Required[Literal["url_citation"]]
    url: Required[str]
    """Address of the page."""


class WebSearchDomainFilterDict(TypedDict, total=False):
    """Domains that a web search keeps to, or leaves out."""

    allowed_domains: Sequence[str] | None
    """Only pages of these domains are returned."""
    blocked_domains: Sequence[str] | None
    """Pages of these domains are left out; by its name the same as `excluded_domains`."""
    excluded_domains: Sequence[str] | None
    """Pages of these domains are left out."""


class WebSearchServerToolConfigDict(TypedDict, total=False):
    """Settings of OpenRouter's web search tool."""

    allowed_domains: Sequence[str]
    """Only pages of these domains are returned."""
    engine: _models.WebSearchEngineEnum
    """Which search engine serves the tool."""
    excluded_domains: Sequence[str]
    """Pages of these domains are left out."""
    max_characters: int
    """Most characters of content to take from the results."""
    max_results: int
    """Most results of one search."""
    max_total_results: int
    """Most results of all searches together. Whether 50 or no limit applies when absent is unsettled."""
    max_uses: int
    """Most searches during the request."""
    mode: _models.WebSearchMode
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: _models.SearchQualityLevel
    """How much of what is found goes into the prompt."""
    user_location: _params.WebSearchUserLocationServerToolDict | _models.WebSearchUserLocationServerTool
    """Rough location of the user, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Options for searching posts on X, for engines that can."""


class WebSearchServerToolDict(TypedDict, total=False):
    """Web search under the type name `web_search_2025_08_26`."""

    engine: _models.WebSearchEngineEnum
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilterDict | _models.WebSearchDomainFilter | None
    """Domains to keep to, or to leave out."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches during the request."""
    mode: _models.WebSearchMode
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: _models.SearchContextSizeEnum
    """How much of what is found goes into the prompt."""
    type: Required[Literal["web_search_2025_08_26"]]
    user_location: WebSearchUserLocationDict | _models.WebSearchUserLocation | None
    """Rough location of the user, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Options for searching posts on X, for engines that can."""


class WebSearchServerToolOpenRouterDict(TypedDict, total=False):
    """OpenRouter's own web search tool."""

    parameters: WebSearchServerToolConfigDict | _models.WebSearchServerToolConfig
    """Settings of the tool."""
    type: Required[Literal["openrouter:web_search"]]


class WebSearchSourceDict(TypedDict, total=False):
    """A page found by a web search."""

    type: Required[Literal["url"]]
    url: Required[str]
    """Address of the page."""


class WebSearchUserLocationDict(TypedDict, total=False):
    """Rough location of the user, to favor local results of a web search."""

    city: str | None
    """City of the user."""
    country: str | None
    """Country of the user, as a two-letter ISO code."""
    region: str | None
    """Region or state of the user."""
    timezone: str | None
    """Time zone of the user, by its IANA name, such as `Europe/Paris`."""
    type: Literal["approximate"]


if TYPE_CHECKING:
    AdditionalToolsItemToolsItemDict: TypeAlias = (
        AdditionalToolsItemToolsItemFunctionDict
        | _models.AdditionalToolsItemToolsItemFunction
        | PreviewWebSearchServerToolDict
        | _models.PreviewWebSearchServerTool
        | Preview20250311WebSearchServerToolDict
        | _models.Preview20250311WebSearchServerTool
        | LegacyWebSearchServerToolDict
        | _models.LegacyWebSearchServerTool
        | WebSearchServerToolDict
        | _models.WebSearchServerTool
        | FileSearchServerToolDict
        | _models.FileSearchServerTool
        | ComputerUseServerToolDict
        | _models.ComputerUseServerTool
        | CodeInterpreterServerToolDict
        | _models.CodeInterpreterServerTool
        | McpServerToolDict
        | _models.McpServerTool
        | ImageGenerationServerToolDict
        | _models.ImageGenerationServerTool
        | CodexLocalShellToolDict
        | _models.CodexLocalShellTool
        | ShellServerToolDict
        | _models.ShellServerTool
        | ApplyPatchServerToolDict
        | _models.ApplyPatchServerTool
        | CustomToolDict
        | _models.CustomTool
        | NamespaceToolDict
        | _models.NamespaceTool
        | _params.AdvisorServerToolOpenRouterDict
        | _models.AdvisorServerToolOpenRouter
        | _params.SubagentServerToolOpenRouterDict
        | _models.SubagentServerToolOpenRouter
        | _params.DatetimeServerToolDict
        | _models.DatetimeServerTool
        | _params.FilesServerToolDict
        | _models.FilesServerTool
        | _params.FusionServerToolOpenRouterDict
        | _models.FusionServerToolOpenRouter
        | _params.ImageGenerationServerToolOpenRouterDict
        | _models.ImageGenerationServerToolOpenRouter
        | SearchModelsServerToolOpenRouterDict
        | _models.SearchModelsServerToolOpenRouter
        | _params.WebFetchServerToolDict
        | _models.WebFetchServerTool
        | WebSearchServerToolOpenRouterDict
        | _models.WebSearchServerToolOpenRouter
        | ApplyPatchServerToolOpenRouterDict
        | _models.ApplyPatchServerToolOpenRouter
        | _params.BashServerToolDict
        | _models.BashServerTool
        | _params.ShellServerToolOpenRouterDict
        | _models.ShellServerToolOpenRouter
        | _params.ToolSearchServerToolDict
        | _models.ToolSearchServerTool
        | AdditionalToolsItemToolsItemObjectDict
        | _models.AdditionalToolsItemToolsItemObject
        | Unknown
    )
    """One added tool: a function of yours, a server tool, or an object of a type not known here."""
    AgentMessageItemContentItemDict: TypeAlias = (
        InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | AgentMessageItemContentItemEncryptedContentDict
        | _models.AgentMessageItemContentItemEncryptedContent
        | Unknown
    )
    """One part of a message between agents, told apart by `type`."""
    ApplyPatchCallOperationDict: TypeAlias = (
        ApplyPatchCreateFileOperationDict
        | _models.ApplyPatchCreateFileOperation
        | ApplyPatchUpdateFileOperationDict
        | _models.ApplyPatchUpdateFileOperation
        | ApplyPatchDeleteFileOperationDict
        | _models.ApplyPatchDeleteFileOperation
        | Unknown
    )
    """One file operation of a patch: create, update or delete, told apart by `type`."""
    CustomToolCallOutputItemOutputItemDict: TypeAlias = (
        InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | InputFileDict
        | _models.InputFile
        | Unknown
    )
    """One part of a custom tool's result, told apart by `type`."""
    CustomToolFormatDict: TypeAlias = (
        CustomToolFormatTextDict
        | _models.CustomToolFormatText
        | CustomToolFormatGrammarDict
        | _models.CustomToolFormatGrammar
        | Unknown
    )
    """Form of a custom tool's input: any text, or text that follows a grammar."""
    EasyInputMessageContentItemDict: TypeAlias = (
        InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | InputFileDict
        | _models.InputFile
        | InputAudioDict
        | _models.InputAudio
        | InputVideoDict
        | _models.InputVideo
        | Unknown
    )
    """One part of a message, told apart by `type`: text, image, file, audio or video."""
    FileSearchServerToolFiltersDict: TypeAlias = (
        FileSearchServerToolFiltersObjectDict
        | _models.FileSearchServerToolFiltersObject
        | CompoundFilterDict
        | _models.CompoundFilter
        | Unknown
    )
    """A filter on file attributes: one comparison, or several joined."""
    FormatsDict: TypeAlias = (
        FormatTextConfigDict
        | _models.FormatTextConfig
        | FormatJsonObjectConfigDict
        | _models.FormatJsonObjectConfig
        | FormatJsonSchemaConfigDict
        | _models.FormatJsonSchemaConfig
        | Unknown
    )
    """Form of the answer's text: plain, any JSON object, or JSON by a schema."""
    FunctionCallOutputItemOutputItemDict: TypeAlias = (
        InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | InputFileDict
        | _models.InputFile
        | Unknown
    )
    """One part of a function's result, told apart by `type`."""
    InputMessageItemContentItemDict: TypeAlias = (
        InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | InputFileDict
        | _models.InputFile
        | InputAudioDict
        | _models.InputAudio
        | InputVideoDict
        | _models.InputVideo
        | Unknown
    )
    """One part of a message item, told apart by `type`: text, image, file, audio or video."""
    InputsItemDict: TypeAlias = (
        ReasoningItemDict
        | _models.ReasoningItem
        | EasyInputMessageDict
        | _models.EasyInputMessage
        | InputMessageItemDict
        | _models.InputMessageItem
        | FunctionCallItemDict
        | _models.FunctionCallItem
        | FunctionCallOutputItemDict
        | _models.FunctionCallOutputItem
        | ApplyPatchCallItemDict
        | _models.ApplyPatchCallItem
        | ApplyPatchCallOutputItemDict
        | _models.ApplyPatchCallOutputItem
        | InputsItemMessageDict
        | _models.InputsItemMessage
        | InputsItemReasoningDict
        | _models.InputsItemReasoning
        | OutputFunctionCallItemDict
        | _models.OutputFunctionCallItem
        | OutputCustomToolCallItemDict
        | _models.OutputCustomToolCallItem
        | OutputWebSearchCallItemDict
        | _models.OutputWebSearchCallItem
        | OutputFileSearchCallItemDict
        | _models.OutputFileSearchCallItem
        | OutputImageGenerationCallItemDict
        | _models.OutputImageGenerationCallItem
        | OutputCodeInterpreterCallItemDict
        | _models.OutputCodeInterpreterCallItem
        | OutputComputerCallItemDict
        | _models.OutputComputerCallItem
        | OutputDatetimeItemDict
        | _models.OutputDatetimeItem
        | OutputWebSearchServerToolItemDict
        | _models.OutputWebSearchServerToolItem
        | OutputCodeInterpreterServerToolItemDict
        | _models.OutputCodeInterpreterServerToolItem
        | OutputFileSearchServerToolItemDict
        | _models.OutputFileSearchServerToolItem
        | OutputImageGenerationServerToolItemDict
        | _models.OutputImageGenerationServerToolItem
        | OutputBrowserUseServerToolItemDict
        | _models.OutputBrowserUseServerToolItem
        | OutputBashServerToolItemDict
        | _models.OutputBashServerToolItem
        | OutputTextEditorServerToolItemDict
        | _models.OutputTextEditorServerToolItem
        | OutputApplyPatchServerToolItemDict
        | _models.OutputApplyPatchServerToolItem
        | OutputWebFetchServerToolItemDict
        | _models.OutputWebFetchServerToolItem
        | OutputToolSearchServerToolItemDict
        | _models.OutputToolSearchServerToolItem
        | OutputMemoryServerToolItemDict
        | _models.OutputMemoryServerToolItem
        | OutputMcpServerToolItemDict
        | _models.OutputMcpServerToolItem
        | OutputSearchModelsServerToolItemDict
        | _models.OutputSearchModelsServerToolItem
        | OutputFusionServerToolItemDict
        | _models.OutputFusionServerToolItem
        | OutputAdvisorServerToolItemDict
        | _models.OutputAdvisorServerToolItem
        | OutputSubagentServerToolItemDict
        | _models.OutputSubagentServerToolItem
        | OutputFilesServerToolItemDict
        | _models.OutputFilesServerToolItem
        | OutputShellServerToolItemDict
        | _models.OutputShellServerToolItem
        | LocalShellCallItemDict
        | _models.LocalShellCallItem
        | LocalShellCallOutputItemDict
        | _models.LocalShellCallOutputItem
        | ShellCallItemDict
        | _models.ShellCallItem
        | ShellCallOutputItemDict
        | _models.ShellCallOutputItem
        | McpListToolsItemDict
        | _models.McpListToolsItem
        | McpApprovalRequestItemDict
        | _models.McpApprovalRequestItem
        | McpApprovalResponseItemDict
        | _models.McpApprovalResponseItem
        | McpCallItemDict
        | _models.McpCallItem
        | CustomToolCallItemDict
        | _models.CustomToolCallItem
        | CustomToolCallOutputItemDict
        | _models.CustomToolCallOutputItem
        | CompactionItemDict
        | _models.CompactionItem
        | ContextCompactionItemDict
        | _models.ContextCompactionItem
        | ItemReferenceItemDict
        | _models.ItemReferenceItem
        | AdditionalToolsItemDict
        | _models.AdditionalToolsItem
        | AgentMessageItemDict
        | _models.AgentMessageItem
        | ConfigurationUpdateItemDict
        | _models.ConfigurationUpdateItem
        | ToolSearchOutputItemDict
        | _models.ToolSearchOutputItem
        | ToolSearchCallItemDict
        | _models.ToolSearchCallItem
        | OutputArmorBlockedItemDict
        | _models.OutputArmorBlockedItem
        | Unknown
        | _models.OutputMessageItem
        | _models.OutputReasoningItem
        | _models.OutputApplyPatchCallItem
        | _models.OutputShellCallItem
        | _models.OutputShellCallOutputItem
        | _models.OutputToolSearchCallItem
    )
    """One item of a conversation: a message, reasoning, a tool call, a tool result, a reference, or a
    change of tools or settings.
    """
    InputsDict: TypeAlias = str | Sequence[InputsItemDict]
    """What the model answers to: one text, or the items of a conversation."""
    InputsItemMessageContentItemDict: TypeAlias = (
        ResponseOutputTextDict
        | _models.ResponseOutputText
        | OpenAIResponsesRefusalContentDict
        | _models.OpenAIResponsesRefusalContent
        | Unknown
    )
    """One part of a replayed answer: text or a refusal."""
    McpToolCallErrorDict: TypeAlias = (
        str
        | McpToolExecutionErrorDict
        | _models.McpToolExecutionError
        | McpProtocolErrorDict
        | _models.McpProtocolError
        | McpHTTPErrorDict
        | _models.McpHTTPError
        | Unknown
    )
    """Why an MCP tool call failed: a plain text, or an object told apart by `type`."""
    NamespaceToolToolsItemDict: TypeAlias = (
        NamespaceFunctionToolDict
        | _models.NamespaceFunctionTool
        | CustomToolDict
        | _models.CustomTool
        | Unknown
    )
    """A function or custom tool inside a namespace."""
    OpenAIResponsesAnnotationDict: TypeAlias = (
        FileCitationDict
        | _models.FileCitation
        | URLCitationDict
        | _models.URLCitation
        | FilePathDict
        | _models.FilePath
        | Unknown
    )
    """A source or file that a stretch of the answer refers to, told apart by `type`."""
    OpenAIResponsesToolChoiceDict: TypeAlias = (
        _models.OpenAIResponsesToolChoiceEnum
        | OpenAIResponsesToolChoiceFunctionDict
        | _models.OpenAIResponsesToolChoiceFunction
        | OpenAIResponsesToolChoiceObjectDict
        | _models.OpenAIResponsesToolChoiceObject
        | ToolChoiceAllowedDict
        | _models.ToolChoiceAllowed
        | OpenAIResponsesToolChoiceApplyPatchDict
        | _models.OpenAIResponsesToolChoiceApplyPatch
        | OpenAIResponsesToolChoiceShellDict
        | _models.OpenAIResponsesToolChoiceShell
        | Unknown
    )
    """Whether the model must call a tool, and which."""
    OutputCodeInterpreterCallItemOutputsItemDict: TypeAlias = (
        CodeInterpreterLogsOutputDict
        | _models.CodeInterpreterLogsOutput
        | CodeInterpreterImageOutputDict
        | _models.CodeInterpreterImageOutput
        | CodeInterpreterFileOutputDict
        | _models.CodeInterpreterFileOutput
        | Unknown
    )
    """One thing that interpreted code gave: logs, an image or a file."""
    OutputWebSearchCallItemActionDict: TypeAlias = (
        OutputWebSearchCallItemActionSearchDict
        | _models.OutputWebSearchCallItemActionSearch
        | OutputWebSearchCallItemActionOpenPageDict
        | _models.OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionFindInPageDict
        | _models.OutputWebSearchCallItemActionFindInPage
        | Unknown
    )
    """One step of a web search, told apart by `type`."""
    ResponsesRequestPluginsItemDict: TypeAlias = (
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
    """A plugin and its settings, told apart by `id`."""
    ResponsesRequestToolsItemDict: TypeAlias = (
        ResponsesRequestToolsItemFunctionDict
        | _models.ResponsesRequestToolsItemFunction
        | PreviewWebSearchServerToolDict
        | _models.PreviewWebSearchServerTool
        | Preview20250311WebSearchServerToolDict
        | _models.Preview20250311WebSearchServerTool
        | LegacyWebSearchServerToolDict
        | _models.LegacyWebSearchServerTool
        | WebSearchServerToolDict
        | _models.WebSearchServerTool
        | FileSearchServerToolDict
        | _models.FileSearchServerTool
        | ComputerUseServerToolDict
        | _models.ComputerUseServerTool
        | CodeInterpreterServerToolDict
        | _models.CodeInterpreterServerTool
        | McpServerToolDict
        | _models.McpServerTool
        | ImageGenerationServerToolDict
        | _models.ImageGenerationServerTool
        | CodexLocalShellToolDict
        | _models.CodexLocalShellTool
        | ShellServerToolDict
        | _models.ShellServerTool
        | ApplyPatchServerToolDict
        | _models.ApplyPatchServerTool
        | CustomToolDict
        | _models.CustomTool
        | NamespaceToolDict
        | _models.NamespaceTool
        | _params.AdvisorServerToolOpenRouterDict
        | _models.AdvisorServerToolOpenRouter
        | _params.SubagentServerToolOpenRouterDict
        | _models.SubagentServerToolOpenRouter
        | _params.DatetimeServerToolDict
        | _models.DatetimeServerTool
        | _params.FilesServerToolDict
        | _models.FilesServerTool
        | _params.FusionServerToolOpenRouterDict
        | _models.FusionServerToolOpenRouter
        | _params.ImageGenerationServerToolOpenRouterDict
        | _models.ImageGenerationServerToolOpenRouter
        | SearchModelsServerToolOpenRouterDict
        | _models.SearchModelsServerToolOpenRouter
        | _params.WebFetchServerToolDict
        | _models.WebFetchServerTool
        | WebSearchServerToolOpenRouterDict
        | _models.WebSearchServerToolOpenRouter
        | ApplyPatchServerToolOpenRouterDict
        | _models.ApplyPatchServerToolOpenRouter
        | _params.BashServerToolDict
        | _models.BashServerTool
        | _params.ShellServerToolOpenRouterDict
        | _models.ShellServerToolOpenRouter
        | _params.ToolSearchServerToolDict
        | _models.ToolSearchServerTool
        | Unknown
    )
    """A tool: a function or custom tool that your program runs, or a server tool that runs elsewhere."""
    ShellCallOutputContentOutcomeDict: TypeAlias = (
        ShellCallOutputContentOutcomeExitDict
        | _models.ShellCallOutputContentOutcomeExit
        | ShellCallOutputContentOutcomeTimeoutDict
        | _models.ShellCallOutputContentOutcomeTimeout
        | Unknown
    )
    """How a shell command ended: by itself, or by running out of time."""
    StoredPromptTemplateVariablesValueValueDict: TypeAlias = (
        str
        | InputTextDict
        | _models.InputText
        | InputImageDict
        | _models.InputImage
        | InputFileDict
        | _models.InputFile
        | Unknown
    )
    """Value of a prompt variable: a string, or a text, image or file part."""
    ToolSearchOutputItemToolsItemDict: TypeAlias = (
        CodexLocalShellToolDict
        | _models.CodexLocalShellTool
        | ApplyPatchServerToolDict
        | _models.ApplyPatchServerTool
        | ShellServerToolDict
        | _models.ShellServerTool
        | SearchModelsServerToolOpenRouterDict
        | _models.SearchModelsServerToolOpenRouter
        | _params.WebFetchServerToolDict
        | _models.WebFetchServerTool
        | ToolSearchOutputItemToolsItemObjectDict
        | _models.ToolSearchOutputItemToolsItemObject
        | _params.ToolSearchServerToolDict
        | _models.ToolSearchServerTool
        | CodeInterpreterServerToolDict
        | _models.CodeInterpreterServerTool
        | _params.ShellServerToolOpenRouterDict
        | _models.ShellServerToolOpenRouter
        | _params.BashServerToolDict
        | _models.BashServerTool
        | ApplyPatchServerToolOpenRouterDict
        | _models.ApplyPatchServerToolOpenRouter
        | WebSearchServerToolOpenRouterDict
        | _models.WebSearchServerToolOpenRouter
        | _params.ImageGenerationServerToolOpenRouterDict
        | _models.ImageGenerationServerToolOpenRouter
        | _params.FusionServerToolOpenRouterDict
        | _models.FusionServerToolOpenRouter
        | _params.FilesServerToolDict
        | _models.FilesServerTool
        | _params.AdvisorServerToolOpenRouterDict
        | _models.AdvisorServerToolOpenRouter
        | _params.SubagentServerToolOpenRouterDict
        | _models.SubagentServerToolOpenRouter
        | _params.DatetimeServerToolDict
        | _models.DatetimeServerTool
        | NamespaceToolDict
        | _models.NamespaceTool
        | ComputerUseServerToolDict
        | _models.ComputerUseServerTool
        | FileSearchServerToolDict
        | _models.FileSearchServerTool
        | CustomToolDict
        | _models.CustomTool
        | PreviewWebSearchServerToolDict
        | _models.PreviewWebSearchServerTool
        | ToolSearchOutputItemToolsItemFunctionDict
        | _models.ToolSearchOutputItemToolsItemFunction
        | WebSearchServerToolDict
        | _models.WebSearchServerTool
        | Preview20250311WebSearchServerToolDict
        | _models.Preview20250311WebSearchServerTool
        | LegacyWebSearchServerToolDict
        | _models.LegacyWebSearchServerTool
        | McpServerToolDict
        | _models.McpServerTool
        | ImageGenerationServerToolDict
        | _models.ImageGenerationServerTool
        | Unknown
    )
    """One tool found: a function of yours, a server tool, or an object of a type not known here."""
else:
    AdditionalToolsItemToolsItemDict = Any
    AgentMessageItemContentItemDict = Any
    ApplyPatchCallOperationDict = Any
    CustomToolCallOutputItemOutputItemDict = Any
    CustomToolFormatDict = Any
    EasyInputMessageContentItemDict = Any
    FileSearchServerToolFiltersDict = Any
    FormatsDict = Any
    FunctionCallOutputItemOutputItemDict = Any
    InputMessageItemContentItemDict = Any
    InputsItemDict = Any
    InputsDict = Any
    InputsItemMessageContentItemDict = Any
    McpToolCallErrorDict = Any
    NamespaceToolToolsItemDict = Any
    OpenAIResponsesAnnotationDict = Any
    OpenAIResponsesToolChoiceDict = Any
    OutputCodeInterpreterCallItemOutputsItemDict = Any
    OutputWebSearchCallItemActionDict = Any
    ResponsesRequestPluginsItemDict = Any
    ResponsesRequestToolsItemDict = Any
    ShellCallOutputContentOutcomeDict = Any
    StoredPromptTemplateVariablesValueValueDict = Any
    ToolSearchOutputItemToolsItemDict = Any
