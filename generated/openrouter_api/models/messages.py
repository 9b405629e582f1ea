# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag, lazy_decoder
from ..model_type import model
from ..replies.messages_reply import MessagesReply as _MessagesReply
from ..replies.reply import MessagesTokens as _MessagesTokens
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import AnthropicCacheCreation, AnthropicUsageIteration, CostDetails, OpenRouterMetadata
    from .values import (
        AnthropicBashCodeExecutionToolResultErrorErrorCode,
        AnthropicContainerSkillType,
        AnthropicRefusalStopDetailsCategory,
        AnthropicServerToolErrorCode,
        AnthropicServiceTier,
        AnthropicSpeed,
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
        AnthropicTextEditorCodeExecutionViewResultFileType,
        AnthropicWebFetchToolResultErrorErrorCode,
        AnthropicWebSearchToolResultErrorErrorCode,
        ApiErrorType,
        MessagesStartEventMessageProvider,
        ORAnthropicStopReason,
        ProviderName,
    )

decode_AnthropicCacheCreation: Decode = lazy_decoder(globals(), "shared.AnthropicCacheCreation")
decode_AnthropicUsageIteration: Decode = lazy_decoder(globals(), "shared.AnthropicUsageIteration")
decode_CostDetails: Decode = lazy_decoder(globals(), "shared.CostDetails")
decode_OpenRouterMetadata: Decode = lazy_decoder(globals(), "shared.OpenRouterMetadata")
_new = object.__new__


@model
class AnthropicAdvisorToolResult(_Model):
    """What the advisor tool answered."""

    content: dict[str, Any]
    """The advice, or an error, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that asked for it."""
    type: Literal["advisor_tool_result"]


@model
class AnthropicBase64PdfSource(_Model):
    """A PDF given inline."""

    data: str
    """The PDF bytes in base64, without a `data:` prefix."""
    media_type: Literal["application/pdf"]
    type: Literal["base64"]


@model
class AnthropicBashCodeExecutionOutput(_Model):
    """A file that a shell command produced."""

    file_id: str
    """Id of the file."""
    type: Literal["bash_code_execution_output"]


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


@model
class AnthropicBashCodeExecutionToolResult(_Model):
    """Outcome of a shell command in the code execution container."""

    content: AnthropicBashCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["bash_code_execution_tool_result"]


@model
class AnthropicBashCodeExecutionToolResultError(_Model):
    """Failure of the tool itself, as opposed to a command with a nonzero exit status."""

    error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
    """Why there is no result."""
    type: Literal["bash_code_execution_tool_result_error"]


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
    _nullable = ("document_title", "file_id")


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
    _nullable = ("document_title", "file_id")


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
    _nullable = ("document_title", "file_id")


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
    _nullable = ("title",)


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
    _nullable = ("title",)


@model
class AnthropicCitationsConfig(_Model):
    """Whether a fetched document may be cited."""

    enabled: bool
    """Whether the model may cite the document."""


@model
class AnthropicCodeExecution20250825Caller(_Model):
    """A call made by code running in the 2025-08-25 code execution tool."""

    tool_id: str
    """Id of the code execution call whose code made this call."""
    type: Literal["code_execution_20250825"]


@model
class AnthropicCodeExecution20260120Caller(_Model):
    """A call made by code running in the 2026-01-20 code execution tool."""

    tool_id: str
    """Id of the code execution call whose code made this call."""
    type: Literal["code_execution_20260120"]


@model
class AnthropicCodeExecutionOutput(_Model):
    """A file that executed code produced."""

    file_id: str
    """Id of the file."""
    type: Literal["code_execution_output"]


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


@model
class AnthropicCodeExecutionToolResult(_Model):
    """Outcome of a code execution."""

    content: AnthropicCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the code."""
    type: Literal["code_execution_tool_result"]


@model
class AnthropicCodeExecutionToolResultError(_Model):
    """Failure of the code execution tool itself."""

    error_code: AnthropicServerToolErrorCode
    """Why there is no result."""
    type: Literal["code_execution_tool_result_error"]


@model
class AnthropicCompactionBlock(_Model):
    """A summary that stands in for the earlier conversation. Send it back unchanged in later requests."""

    content: str | None
    """The summary. Null when compaction produced none."""
    type: Literal["compaction"]
    encrypted_content: str | None = None
    """Opaque form of the compacted conversation, to be sent back unchanged."""
    _nullable = ("content", "encrypted_content")


@model
class AnthropicContainer(_Model):
    """The container that code execution ran in."""

    expires_at: str
    """When the container ceases to exist, ISO 8601."""
    id: str
    """Id of the container."""
    skills: list[AnthropicContainerSkill] | None = None
    """Skills loaded in the container. Null when not reported."""
    _nullable = ("skills",)


@model
class AnthropicContainerSkill(_Model):
    """A skill that is loaded in the container."""

    skill_id: str
    """Id of the skill."""
    type: AnthropicContainerSkillType
    """Whether the skill is Anthropic's or a custom one."""
    version: str
    """Version of the skill that is loaded."""


@model
class AnthropicContainerUpload(_Model):
    """A file placed in the code execution container."""

    file_id: str
    """Id of the file."""
    type: Literal["container_upload"]


@model
class AnthropicDirectCaller(_Model):
    """A call made by the model itself."""

    type: Literal["direct"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicDirectCaller)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class AnthropicDocumentBlock(_Model):
    """A document fetched by a tool."""

    source: AnthropicDocumentBlockSource
    """Content of the document."""
    title: str | None
    """Title of the document. Null when it has none."""
    type: Literal["document"]
    citations: AnthropicCitationsConfig | None = None
    """Whether the document may be cited. Null when nothing was set."""
    _nullable = ("title", "citations")


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


@model
class AnthropicOutputTokensDetails(_Model):
    """Breakdown of the output tokens."""

    thinking_tokens: int
    """Output tokens spent on thinking."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicOutputTokensDetails)
        known = 0
        if "thinking_tokens" in data:
            self.thinking_tokens = data["thinking_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class AnthropicPlainTextSource(_Model):
    """A plain-text document given inline."""

    data: str
    """The text itself, not base64."""
    media_type: Literal["text/plain"]
    type: Literal["text"]


@model
class AnthropicRedactedThinkingBlock(_Model):
    """Thinking that the provider withholds. Send it back unchanged in later requests."""

    data: str
    """The thinking in encrypted form."""
    type: Literal["redacted_thinking"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicRedactedThinkingBlock)
        try:
            self.data = data["data"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "data", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class AnthropicRefusalStopDetails(_Model):
    """Why the model refused to go on."""

    category: AnthropicRefusalStopDetailsCategory | None
    """Area of policy that the refusal concerns. Null when none is named."""
    explanation: str | None
    """Reason in words. Null when none is given."""
    type: Literal["refusal"]
    _nullable = ("category", "explanation")


@model
class AnthropicServerToolUsage(_Model):
    """How often server tools reached for the web."""

    web_fetch_requests: int
    """Number of pages fetched."""
    web_search_requests: int
    """Number of web searches made."""


@model
class AnthropicTextBlock(_Model):
    """A piece of text in an answer."""

    citations: list[AnthropicTextCitation] | None
    """Sources that support the text. Null when there are none."""
    text: str
    """The text."""
    type: Literal["text"]
    _nullable = ("citations",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicTextBlock)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "text", "type")
        if "citations" in data:
            value = data["citations"]
            self.citations = (
                [decode_AnthropicTextCitation(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class AnthropicTextEditorCodeExecutionCreateResult(_Model):
    """A file was written in the container."""

    is_file_update: bool
    """Whether the file existed before and was overwritten."""
    type: Literal["text_editor_code_execution_create_result"]


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
    _nullable = ("lines", "new_lines", "new_start", "old_lines", "old_start")


@model
class AnthropicTextEditorCodeExecutionToolResult(_Model):
    """Outcome of a file operation in the code execution container."""

    content: AnthropicTextEditorCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that asked for the operation."""
    type: Literal["text_editor_code_execution_tool_result"]


@model
class AnthropicTextEditorCodeExecutionToolResultError(_Model):
    """Failure of a file operation."""

    error_code: AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
    """Why there is no result."""
    error_message: str | None
    """The reason in words. Null when none is given."""
    type: Literal["text_editor_code_execution_tool_result_error"]
    _nullable = ("error_message",)


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
    _nullable = ("num_lines", "start_line", "total_lines")


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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicThinkingBlock)
        try:
            self.signature = data["signature"]
            self.thinking = data["thinking"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "signature", "thinking", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class AnthropicToolReference(_Model):
    """A tool that tool search found."""

    tool_name: str
    """Name of the tool."""
    type: Literal["tool_reference"]


@model
class AnthropicToolSearchResult(_Model):
    """Tools that a tool search found."""

    tool_references: list[AnthropicToolReference]
    """The tools found, which the model can then call."""
    type: Literal["tool_search_tool_search_result"]


@model
class AnthropicToolSearchResultError(_Model):
    """Failure of a tool search."""

    error_code: AnthropicServerToolErrorCode
    """Why there is no result."""
    error_message: str | None
    """The reason in words. Null when none is given."""
    type: Literal["tool_search_tool_result_error"]
    _nullable = ("error_message",)


@model
class AnthropicToolSearchToolResult(_Model):
    """Outcome of a tool search."""

    content: AnthropicToolSearchContent
    """The tools found, or the error that prevented a search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["tool_search_tool_result"]


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
    input: Any = None
    """Arguments of the call. They should match the tool's `input_schema`, but check them."""
    _nullable = ("input",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AnthropicToolUseBlock)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "id", "name", "type")
        if "caller" in data:
            value = data["caller"]
            self.caller = decode_AnthropicCaller(value)
            known += 1
        if "input" in data:
            self.input = data["input"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    _nullable = ("retrieved_at",)


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


@model
class AnthropicWebFetchToolResultError(_Model):
    """Failure of a web fetch."""

    error_code: AnthropicWebFetchToolResultErrorErrorCode
    """Why there is no page."""
    type: Literal["web_fetch_tool_result_error"]


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
    _nullable = ("page_age",)


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


@model
class AnthropicWebSearchToolResultError(_Model):
    """Failure of a web search."""

    error_code: AnthropicWebSearchToolResultErrorErrorCode
    """Why there are no results."""
    type: Literal["web_search_tool_result_error"]


@model
class MessagesContentBlockDeltaEvent(_Model):
    """Stream event: a further piece of a content block."""

    delta: MessagesContentBlockDeltaEventDelta
    """The piece to append."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_delta"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockDeltaEvent)
        try:
            self.index = data["index"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "index", "type")
        if "delta" in data:
            value = data["delta"]
            self.delta = decode_MessagesContentBlockDeltaEventDelta(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesContentBlockDeltaEventDeltaCitationsDelta(_Model):
    """A citation to add to a text block."""

    citation: MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation
    """The citation to append to `citations`."""
    type: Literal["citations_delta"]


@model
class MessagesContentBlockDeltaEventDeltaCompactionDelta(_Model):
    """Content for a compaction block."""

    content: str | None
    """Text of the summary. Null when compaction produced none."""
    type: Literal["compaction_delta"]
    encrypted_content: str | None = None
    """Opaque form of the compacted conversation, to be sent back unchanged."""
    _nullable = ("content", "encrypted_content")


@model
class MessagesContentBlockDeltaEventDeltaInputJsonDelta(_Model):
    """A piece of a tool call's arguments."""

    partial_json: str
    """Fragment of JSON text. Join all fragments of the block before parsing."""
    type: Literal["input_json_delta"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockDeltaEventDeltaInputJsonDelta)
        try:
            self.partial_json = data["partial_json"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "partial_json", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesContentBlockDeltaEventDeltaSignatureDelta(_Model):
    """The signature of a thinking block."""

    signature: str
    """Proof that the thinking is the model's own. Send it back with the block."""
    type: Literal["signature_delta"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockDeltaEventDeltaSignatureDelta)
        try:
            self.signature = data["signature"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "signature", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesContentBlockDeltaEventDeltaTextDelta(_Model):
    """A piece of text."""

    text: str
    """Text to append to the block."""
    type: Literal["text_delta"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockDeltaEventDeltaTextDelta)
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
class MessagesContentBlockDeltaEventDeltaThinkingDelta(_Model):
    """A piece of thinking."""

    thinking: str
    """Text to append to the block's thinking."""
    type: Literal["thinking_delta"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockDeltaEventDeltaThinkingDelta)
        try:
            self.thinking = data["thinking"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "thinking", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesContentBlockStartEvent(_Model):
    """Stream event: a content block begins."""

    content_block: MessagesContentBlockStartEventContentBlock
    """The block in its initial state, which the deltas then fill."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_start"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockStartEvent)
        try:
            self.index = data["index"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "index", "type")
        if "content_block" in data:
            value = data["content_block"]
            self.content_block = decode_MessagesContentBlockStartEventContentBlock(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesContentBlockStartEventContentBlockCompaction(_Model):
    """The beginning of a compaction block."""

    content: str | None
    """Summary so far. Null until a delta brings it, or when there is none."""
    type: Literal["compaction"]
    encrypted_content: str | None = None
    """Opaque form of the compacted conversation, to be sent back unchanged."""
    _nullable = ("content", "encrypted_content")


@model
class MessagesContentBlockStopEvent(_Model):
    """Stream event: a content block is complete."""

    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_stop"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesContentBlockStopEvent)
        try:
            self.index = data["index"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "index", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesDeltaEvent(_Model):
    """Stream event: the fields of the message that are known only near its end."""

    delta: MessagesDeltaEventDelta
    """Why the message ended."""
    type: Literal["message_delta"]
    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far, not of this event."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesDeltaEvent)
        known = 0
        if "delta" in data:
            value = data["delta"]
            self.delta = MessagesDeltaEventDelta.decode(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = MessagesDeltaEventUsage.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    _nullable = ("container", "stop_details", "stop_reason", "stop_sequence")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesDeltaEventDelta)
        try:
            self.stop_reason = data["stop_reason"]
            self.stop_sequence = data["stop_sequence"]
            known = 2
        except KeyError:
            known = self._set_present(data, "stop_reason", "stop_sequence")
        if "container" in data:
            value = data["container"]
            self.container = None if value is None else AnthropicContainer.decode(value)
            known += 1
        if "stop_details" in data:
            value = data["stop_details"]
            self.stop_details = None if value is None else AnthropicRefusalStopDetails.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    cache_creation: AnthropicCacheCreation | None = None
    """Tokens written to the cache, by lifetime."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Usage of each model call behind the message, when there were several."""
    _nullable = (
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "input_tokens",
        "output_tokens_details",
        "server_tool_use",
        "cache_creation",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesDeltaEventUsage)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            known = 4
        except KeyError:
            known = self._set_present(
                data,
                "cache_creation_input_tokens",
                "cache_read_input_tokens",
                "input_tokens",
                "output_tokens",
            )
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = None if value is None else AnthropicOutputTokensDetails.decode(value)
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = (
                None if value is None else MessagesDeltaEventUsageServerToolUse.decode(value)
            )
            known += 1
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_AnthropicCacheCreation(value)
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_AnthropicUsageIteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesDeltaEventUsageServerToolUse(_Model):
    """How often server tools reached for the web."""

    web_fetch_requests: int
    """Number of pages fetched."""
    web_search_requests: int
    """Number of web searches made."""


@model
class MessagesErrorEvent(_Model):
    """Stream event: the request failed after the stream had begun."""

    error: MessagesErrorEventError
    """What went wrong."""
    type: Literal["error"]
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed, when metadata was asked for."""


@model
class MessagesErrorEventError(_Model):
    """Kind and text of an error in a stream."""

    message: str
    """Text for people to read."""
    type: str
    """Anthropic's name for the kind of error, such as `overloaded_error`."""
    error_type: ApiErrorType | None = None
    """OpenRouter's own, finer name of the error, the same on all endpoints."""


@model
class MessagesPingEvent(_Model):
    """Stream event without content, which keeps the connection alive. Skip it."""

    type: Literal["ping"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesPingEvent)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesResult(_MessagesReply):
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
    context_management: MessagesResultContextManagement | None = None
    """Which edits shortened the conversation. Null when none did."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed, when metadata was asked for."""
    provider: ProviderName | None = None
    """Provider that served the request."""
    _nullable = ("container", "stop_details", "stop_reason", "stop_sequence", "context_management")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesResult)
        try:
            self.id = data["id"]
            self.model = data["model"]
            self.role = data["role"]
            self.stop_reason = data["stop_reason"]
            self.stop_sequence = data["stop_sequence"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(data, "id", "model", "role", "stop_reason", "stop_sequence", "type")
        if "container" in data:
            value = data["container"]
            self.container = None if value is None else AnthropicContainer.decode(value)
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = (
                [decode_ORAnthropicContentBlock(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "stop_details" in data:
            value = data["stop_details"]
            self.stop_details = None if value is None else AnthropicRefusalStopDetails.decode(value)
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = MessagesResultUsage.decode(value)
            known += 1
        if "context_management" in data:
            value = data["context_management"]
            self.context_management = None if value is None else MessagesResultContextManagement.decode(value)
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_OpenRouterMetadata(value)
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesResultContextManagement(_Model):
    """What was done to shorten the conversation."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
    """The edits that took effect."""


@model
class MessagesResultContextManagementAppliedEditsItem(_Model):
    """An edit that took effect."""

    type: str
    """Which kind of edit, such as `clear_tool_uses_20250919`. Further fields tell what it removed."""


@model
class MessagesResultUsage(_MessagesTokens):
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
    cost: float | None = None
    """What the request cost you at OpenRouter, in USD."""
    cost_details: CostDetails | None = None
    """Breakdown of the provider's own charges, in USD."""
    is_byok: bool | None = None
    """Whether your own provider key served the request."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | None = None
    """Speed at which the message was generated. Null when not reported."""
    _nullable = (
        "cache_creation",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "inference_geo",
        "output_tokens_details",
        "server_tool_use",
        "service_tier",
        "cost",
        "cost_details",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesResultUsage)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.inference_geo = data["inference_geo"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.service_tier = data["service_tier"]
            known = 6
        except KeyError:
            known = self._set_present(
                data,
                "cache_creation_input_tokens",
                "cache_read_input_tokens",
                "inference_geo",
                "input_tokens",
                "output_tokens",
                "service_tier",
            )
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_AnthropicCacheCreation(value)
            known += 1
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = None if value is None else AnthropicOutputTokensDetails.decode(value)
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = None if value is None else AnthropicServerToolUsage.decode(value)
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_CostDetails(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_AnthropicUsageIteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesStartEvent(_Model):
    """Stream event: the message begins."""

    message: MessagesStartEventMessage
    """The message without its content, which the events after it bring."""
    type: Literal["message_start"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesStartEvent)
        known = 0
        if "message" in data:
            value = data["message"]
            self.message = MessagesStartEventMessage.decode(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    provider: MessagesStartEventMessageProvider | None = None
    """Provider that serves the request."""
    _nullable = ("container", "stop_details", "stop_reason", "stop_sequence")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesStartEventMessage)
        try:
            self.id = data["id"]
            self.model = data["model"]
            self.role = data["role"]
            self.stop_reason = data["stop_reason"]
            self.stop_sequence = data["stop_sequence"]
            self.type = data["type"]
            known = 6
        except KeyError:
            known = self._set_present(data, "id", "model", "role", "stop_reason", "stop_sequence", "type")
        if "container" in data:
            value = data["container"]
            self.container = None if value is None else AnthropicContainer.decode(value)
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = (
                [decode_ORAnthropicContentBlock(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "stop_details" in data:
            value = data["stop_details"]
            self.stop_details = None if value is None else AnthropicRefusalStopDetails.decode(value)
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = MessagesStartEventMessageUsage.decode(value)
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
    iterations: list[AnthropicUsageIteration] | None = None
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | None = None
    """Speed at which the message is generated. Null when not reported."""
    _nullable = (
        "cache_creation",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "inference_geo",
        "output_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesStartEventMessageUsage)
        try:
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            self.inference_geo = data["inference_geo"]
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.service_tier = data["service_tier"]
            known = 6
        except KeyError:
            known = self._set_present(
                data,
                "cache_creation_input_tokens",
                "cache_read_input_tokens",
                "inference_geo",
                "input_tokens",
                "output_tokens",
                "service_tier",
            )
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_AnthropicCacheCreation(value)
            known += 1
        if "output_tokens_details" in data:
            value = data["output_tokens_details"]
            self.output_tokens_details = None if value is None else AnthropicOutputTokensDetails.decode(value)
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = None if value is None else AnthropicServerToolUsage.decode(value)
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_AnthropicUsageIteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesStopEvent(_Model):
    """Stream event: the message is complete."""

    type: Literal["message_stop"]
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed, when metadata was asked for."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(MessagesStopEvent)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_OpenRouterMetadata(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class MessagesStreamingResponse(_Model):
    """An event as it stands on the wire, with name and payload."""

    data: MessagesStreamEvents
    """The event itself."""
    event: str
    """Name of the event, the same as the `type` of its data."""


@model
class ORAnthropicBashToolResult(_Model):
    """What OpenRouter's `bash` server tool returned."""

    content: dict[str, Any]
    """Outcome of the command, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | None = None
    """Id of the container the command ran in."""
    files: list[ORAnthropicBashToolResultFilesItem] | None = None
    """Files that the command left in the container."""


@model
class ORAnthropicBashToolResultFilesItem(_Model):
    """A file that a `bash` command left in its container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """End of the passage that names the file, as an index. Into which text is not documented."""
    file_id: str
    """Id of the file, for `containers.download_file`."""
    filename: str
    """Name of the file."""
    start_index: int
    """Start of the passage that names the file, as an index. Into which text is not documented."""
    type: Literal["container_file_citation"]


@model
class ORAnthropicServerToolUseBlock(_Model):
    """A call of a server tool. It is run for you; the result follows in a block of its own."""

    id: str
    """Id of the call, which its result repeats as `tool_use_id`."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    caller: ORAnthropicNullableCaller | Unknown | None = None
    """Who made the call. Null or absent when not reported."""
    input: Any = None
    """Arguments of the call."""
    _nullable = ("caller", "input")


@model
class ORAnthropicShellToolResult(_Model):
    """What OpenRouter's `shell` server tool returned."""

    content: dict[str, Any]
    """Outcome of the command, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_shell_tool_result"]
    container_id: str | None = None
    """Id of the container the command ran in."""
    files: list[ORAnthropicShellToolResultFilesItem] | None = None
    """Files that the command left in the container."""


@model
class ORAnthropicShellToolResultFilesItem(_Model):
    """A file that a `shell` command left in its container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """End of the passage that names the file, as an index. Into which text is not documented."""
    file_id: str
    """Id of the file, for `containers.download_file`."""
    filename: str
    """Name of the file."""
    start_index: int
    """Start of the passage that names the file, as an index. Into which text is not documented."""
    type: Literal["container_file_citation"]


@model
class ORAnthropicToolSearchResult(_Model):
    """What OpenRouter's `tool_search` server tool found."""

    content: dict[str, Any]
    """Outcome of the search, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["openrouter_tool_search_result"]


decode_AnthropicBashCodeExecutionContent: Decode = by_tag(
    "type",
    {
        "bash_code_execution_tool_result_error": AnthropicBashCodeExecutionToolResultError.decode,
        "bash_code_execution_result": AnthropicBashCodeExecutionResult.decode,
    },
)
decode_AnthropicCaller: Decode = by_tag(
    "type",
    {
        "direct": AnthropicDirectCaller.decode,
        "code_execution_20250825": AnthropicCodeExecution20250825Caller.decode,
        "code_execution_20260120": AnthropicCodeExecution20260120Caller.decode,
    },
)
decode_AnthropicCodeExecutionContent: Decode = by_tag(
    "type",
    {
        "code_execution_tool_result_error": AnthropicCodeExecutionToolResultError.decode,
        "code_execution_result": AnthropicCodeExecutionResult.decode,
        "encrypted_code_execution_result": AnthropicEncryptedCodeExecutionResult.decode,
    },
)
decode_AnthropicDocumentBlockSource: Decode = by_tag(
    "type", {"base64": AnthropicBase64PdfSource.decode, "text": AnthropicPlainTextSource.decode}
)
decode_AnthropicTextCitation: Decode = by_tag(
    "type",
    {
        "char_location": AnthropicCitationCharLocation.decode,
        "page_location": AnthropicCitationPageLocation.decode,
        "content_block_location": AnthropicCitationContentBlockLocation.decode,
        "web_search_result_location": AnthropicCitationWebSearchResultLocation.decode,
        "search_result_location": AnthropicCitationSearchResultLocation.decode,
    },
)
decode_AnthropicTextEditorCodeExecutionContent: Decode = by_tag(
    "type",
    {
        "text_editor_code_execution_tool_result_error": (
            AnthropicTextEditorCodeExecutionToolResultError.decode
        ),
        "text_editor_code_execution_view_result": AnthropicTextEditorCodeExecutionViewResult.decode,
        "text_editor_code_execution_create_result": AnthropicTextEditorCodeExecutionCreateResult.decode,
        "text_editor_code_execution_str_replace_result": (
            AnthropicTextEditorCodeExecutionStrReplaceResult.decode
        ),
    },
)
decode_AnthropicToolSearchContent: Decode = by_tag(
    "type",
    {
        "tool_search_tool_result_error": AnthropicToolSearchResultError.decode,
        "tool_search_tool_search_result": AnthropicToolSearchResult.decode,
    },
)
decode_AnthropicWebFetchContent: Decode = by_tag(
    "type",
    {
        "web_fetch_tool_result_error": AnthropicWebFetchToolResultError.decode,
        "web_fetch_result": AnthropicWebFetchBlock.decode,
    },
)
decode_MessagesContentBlockDeltaEventDelta: Decode = by_tag(
    "type",
    {
        "text_delta": MessagesContentBlockDeltaEventDeltaTextDelta.decode,
        "input_json_delta": MessagesContentBlockDeltaEventDeltaInputJsonDelta.decode,
        "thinking_delta": MessagesContentBlockDeltaEventDeltaThinkingDelta.decode,
        "signature_delta": MessagesContentBlockDeltaEventDeltaSignatureDelta.decode,
        "citations_delta": MessagesContentBlockDeltaEventDeltaCitationsDelta.decode,
        "compaction_delta": MessagesContentBlockDeltaEventDeltaCompactionDelta.decode,
    },
)
decode_MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation: Decode = by_tag(
    "type",
    {
        "char_location": AnthropicCitationCharLocation.decode,
        "page_location": AnthropicCitationPageLocation.decode,
        "content_block_location": AnthropicCitationContentBlockLocation.decode,
        "web_search_result_location": AnthropicCitationWebSearchResultLocation.decode,
        "search_result_location": AnthropicCitationSearchResultLocation.decode,
    },
)
decode_MessagesContentBlockStartEventContentBlock: Decode = by_tag(
    "type",
    {
        "text": AnthropicTextBlock.decode,
        "tool_use": AnthropicToolUseBlock.decode,
        "thinking": AnthropicThinkingBlock.decode,
        "redacted_thinking": AnthropicRedactedThinkingBlock.decode,
        "server_tool_use": ORAnthropicServerToolUseBlock.decode,
        "web_search_tool_result": AnthropicWebSearchToolResult.decode,
        "web_fetch_tool_result": AnthropicWebFetchToolResult.decode,
        "code_execution_tool_result": AnthropicCodeExecutionToolResult.decode,
        "bash_code_execution_tool_result": AnthropicBashCodeExecutionToolResult.decode,
        "text_editor_code_execution_tool_result": AnthropicTextEditorCodeExecutionToolResult.decode,
        "tool_search_tool_result": AnthropicToolSearchToolResult.decode,
        "container_upload": AnthropicContainerUpload.decode,
        "advisor_tool_result": AnthropicAdvisorToolResult.decode,
        "openrouter_shell_tool_result": ORAnthropicShellToolResult.decode,
        "openrouter_bash_tool_result": ORAnthropicBashToolResult.decode,
        "compaction": by_shape(
            Shape(
                AnthropicCompactionBlock.decode,
                frozenset(["content", "type"]),
                {"content": (str, type(None)), "encrypted_content": (str, type(None)), "type": (str,)},
                values={"type": frozenset(["compaction"])},
            ),
            Shape(
                MessagesContentBlockStartEventContentBlockCompaction.decode,
                frozenset(["content", "type"]),
                {"content": (str, type(None)), "encrypted_content": (str, type(None)), "type": (str,)},
                values={"type": frozenset(["compaction"])},
            ),
        ),
    },
)
decode_MessagesStreamEvents: Decode = by_tag(
    "type",
    {
        "message_start": MessagesStartEvent.decode,
        "message_delta": MessagesDeltaEvent.decode,
        "message_stop": MessagesStopEvent.decode,
        "content_block_start": MessagesContentBlockStartEvent.decode,
        "content_block_delta": MessagesContentBlockDeltaEvent.decode,
        "content_block_stop": MessagesContentBlockStopEvent.decode,
        "ping": MessagesPingEvent.decode,
        "error": MessagesErrorEvent.decode,
    },
)
decode_ORAnthropicContentBlock: Decode = by_tag(
    "type",
    {
        "text": AnthropicTextBlock.decode,
        "tool_use": AnthropicToolUseBlock.decode,
        "thinking": AnthropicThinkingBlock.decode,
        "redacted_thinking": AnthropicRedactedThinkingBlock.decode,
        "server_tool_use": ORAnthropicServerToolUseBlock.decode,
        "web_search_tool_result": AnthropicWebSearchToolResult.decode,
        "web_fetch_tool_result": AnthropicWebFetchToolResult.decode,
        "code_execution_tool_result": AnthropicCodeExecutionToolResult.decode,
        "bash_code_execution_tool_result": AnthropicBashCodeExecutionToolResult.decode,
        "text_editor_code_execution_tool_result": AnthropicTextEditorCodeExecutionToolResult.decode,
        "tool_search_tool_result": AnthropicToolSearchToolResult.decode,
        "container_upload": AnthropicContainerUpload.decode,
        "compaction": AnthropicCompactionBlock.decode,
        "advisor_tool_result": AnthropicAdvisorToolResult.decode,
        "openrouter_shell_tool_result": ORAnthropicShellToolResult.decode,
        "openrouter_bash_tool_result": ORAnthropicBashToolResult.decode,
        "openrouter_tool_search_result": ORAnthropicToolSearchResult.decode,
    },
)
decode_ORAnthropicNullableCaller: Decode = by_tag(
    "type",
    {
        "direct": AnthropicDirectCaller.decode,
        "code_execution_20250825": AnthropicCodeExecution20250825Caller.decode,
        "code_execution_20260120": AnthropicCodeExecution20260120Caller.decode,
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
    AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | Unknown
    """Content of a fetched document: base64 PDF or plain text."""
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
    AnthropicDocumentBlockSource = Any
    AnthropicTextCitation = Any
    AnthropicTextEditorCodeExecutionContent = Any
    AnthropicToolSearchContent = Any
    AnthropicWebFetchContent = Any
    MessagesContentBlockDeltaEventDelta = Any
    MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation = Any
    MessagesContentBlockStartEventContentBlock = Any
    MessagesStreamEvents = Any
    ORAnthropicContentBlock = Any
    ORAnthropicNullableCaller = Any
