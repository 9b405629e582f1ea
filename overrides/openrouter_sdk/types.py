"""Types for annotations.

    from openrouter_sdk.types import Message

    messages: list[Message] = [{"role": "user", "content": "Hello"}]
    messages.append(client.chat.send(model=..., messages=messages).message)

What requests contain is a `TypedDict`, or a union of these, so that dict literals type-check. What replies
contain is a class with attributes. Every other model and request type of the API can be imported from here
too, under the name that editors and the reference show, such as `ChatChoice`.

Names are imported on first use. At run time, unions are `Any`.
"""

# ruff: noqa: F403

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api import models as _models, params as _params

    # --- chat: requests ---------------------------------------------------------------------------------

    ChatRequest: TypeAlias = _params.ChatSendParams
    """All arguments of `chat.send`, for `chat.send(**request)`."""
    Message: TypeAlias = _params.ChatMessagesDict
    """One message of a conversation: one of the five below, or a message of a reply."""
    SystemMessage: TypeAlias = _params.ChatSystemMessageDict
    """Instructions for the whole conversation."""
    DeveloperMessage: TypeAlias = _params.ChatDeveloperMessageDict
    """Instructions, under the name that newer models give them."""
    UserMessage: TypeAlias = _params.ChatUserMessageDict
    """What the user says or shows."""
    AssistantMessage: TypeAlias = _params.ChatAssistantMessageDict
    """What the model said before. `reply.message` can be sent back as it is."""
    ToolMessage: TypeAlias = _params.ChatToolMessageDict
    """The result of a tool call."""
    ContentPart: TypeAlias = _params.ChatContentItemsDict
    """One part of the content of a message: one of the five below."""
    TextPart: TypeAlias = _params.ChatContentTextDict
    """Text, optionally marked for caching."""
    ImagePart: TypeAlias = _params.ChatContentImageDict
    """An image, by address or as a data URL."""
    AudioPart: TypeAlias = _params.ChatContentAudioDict
    """Sound, in base64."""
    VideoPart: TypeAlias = _params.ChatContentVideoDict
    """A video, by address or as a data URL."""
    FilePart: TypeAlias = _params.ChatContentFileDict
    """A file such as a PDF, by address, as a data URL or by its id."""
    Tool: TypeAlias = _params.ChatFunctionToolDict
    """A tool that the model may use: a function of yours, or a server tool."""
    FunctionTool: TypeAlias = _params.ChatFunctionToolFunctionDict
    """A function of yours that the model may call."""
    ToolChoice: TypeAlias = _params.ChatToolChoiceDict
    """Whether the model may, must or must not use tools, or which one it must."""
    ResponseFormat: TypeAlias = _params.ChatRequestResponseFormatDict
    """Form of the reply: text, JSON, JSON by a schema, ..."""
    ReasoningConfig: TypeAlias = _params.ChatRequestReasoningDict
    """How much the model thinks, and whether its thinking is shown."""
    ProviderPreferences: TypeAlias = _params.ProviderPreferencesDict
    """Which providers may serve a request, and in what order."""
    Plugin: TypeAlias = _params.ChatRequestPluginsItemDict
    """A plugin and its settings."""
    CacheControl: TypeAlias = _params.AnthropicCacheControlDirectiveDict
    """A mark up to which a prompt is cached."""

    # --- chat: replies ----------------------------------------------------------------------------------

    ChatReply: TypeAlias = _models.ChatResult
    """What `chat.send` returns."""
    ChatChunk: TypeAlias = _models.ChatStreamChunk
    """One event of `chat.stream`."""
    ReplyMessage: TypeAlias = _models.ChatAssistantMessage
    """The message of a reply."""
    ToolCall: TypeAlias = _models.ChatToolCall
    """A function that the model calls."""
    Usage: TypeAlias = _models.ChatUsage
    """Tokens and cost of a reply of chat. A `TokenUsage` is that of any reply."""

    # --- responses --------------------------------------------------------------------------------------

    ResponsesRequest: TypeAlias = _params.ResponsesSendParams
    """All arguments of `responses.send`."""
    ResponsesInput: TypeAlias = _params.InputsDict
    """The argument `input` of `responses.send`: text, or a sequence of items."""
    ResponsesInputItem: TypeAlias = _params.InputsItemDict
    """One item of the input."""
    ResponsesTool: TypeAlias = _params.ResponsesRequestToolsItemDict
    """A tool that the model may use."""
    ResponsesReply: TypeAlias = _models.OpenResponsesResult
    """What `responses.send` returns."""
    ResponsesUsage: TypeAlias = _models.Usage
    """Tokens and cost of a reply of responses."""
    ResponsesEvent: TypeAlias = _models.StreamEvents
    """One event of `responses.stream`."""

    # --- messages ---------------------------------------------------------------------------------------

    MessagesRequest: TypeAlias = _params.MessagesCreateParams
    """All arguments of `messages.create`."""
    MessagesMessage: TypeAlias = _params.MessagesMessageParamDict | _models.MessagesMessageParam
    """One message of the conversation, or that of a reply."""
    MessagesContentPart: TypeAlias = _params.MessagesMessageParamContentItemDict
    """One block of the content of a message."""
    MessagesTool: TypeAlias = _params.MessagesRequestToolsItemDict
    """A tool that the model may use."""
    MessagesReply: TypeAlias = _models.MessagesResult
    """What `messages.create` returns."""
    MessagesUsage: TypeAlias = _models.MessagesResultUsage
    """Tokens and cost of a reply of messages."""
    MessagesEvent: TypeAlias = _models.MessagesStreamEvents
    """One event of `messages.stream`."""

    # --- everything else --------------------------------------------------------------------------------

    Model: TypeAlias = _models.Model
    """A model of the catalogue."""
    ModelEndpoint: TypeAlias = _models.PublicEndpoint
    """A provider's offer of a model: price, limits, speed."""
    Generation: TypeAlias = _models.GenerationResponseData
    """The record of a past request: what it used and cost, and how it was routed."""
    Credits: TypeAlias = _models.GetCreditsResponseData
    """Credits bought and used."""
    APIKey: TypeAlias = _models.ListKeysResponseDataItem
    """An API key, without its secret."""
    EmbeddingsReply: TypeAlias = _models.CreateEmbeddingsResponse
    """What the embeddings operation returns."""
    Embedding: TypeAlias = _models.CreateEmbeddingsResponseDataItem
    """The vector of one input."""
    RerankReply: TypeAlias = _models.CreateRerankResponse
    """What the rerank operation returns."""
    ImagesReply: TypeAlias = _models.ImageGenerationResponse
    """What `images.generate` returns."""
    Video: TypeAlias = _models.VideoGenerationResponse
    """A video job."""
    Transcription: TypeAlias = _models.STTResponse
    """The text of a recording."""
    File: TypeAlias = _models.FileResponse
    """An uploaded file."""
    Batch: TypeAlias = _models.BatchObject
    """A batch and, once it has ended, its results."""
    BatchRequest: TypeAlias = _params.BatchSubmitBodyRequestsItemDict
    """One request of a batch."""
    BatchResult: TypeAlias = _models.BatchObjectResultsItem
    """The result of one request; `reply` is what a call would have returned, `error` why there is none."""

    # Last: both mypy and pyright prefer the names above to those of the same name here.
    from openrouter_api.encoding.uploads import FileInput as FileInput
    from openrouter_api.models import *  # type: ignore[assignment]
    from openrouter_api.params import *
    from openrouter_api.replies.reply import Reply as Reply, TokenUsage as TokenUsage
    from openrouter_api.replies.reply_audio import Audio as Audio
    from openrouter_api.replies.reply_parts import Citation as Citation, Image as Image
    from openrouter_api.types import Unknown as Unknown
    from openrouter_sdk.events.arguments import StreamedToolCall as StreamedToolCall

_GENERATED = {
    "ChatRequest": "ChatSendParams",
    "Message": "ChatMessagesDict",
    "SystemMessage": "ChatSystemMessageDict",
    "DeveloperMessage": "ChatDeveloperMessageDict",
    "UserMessage": "ChatUserMessageDict",
    "AssistantMessage": "ChatAssistantMessageDict",
    "ToolMessage": "ChatToolMessageDict",
    "ContentPart": "ChatContentItemsDict",
    "TextPart": "ChatContentTextDict",
    "ImagePart": "ChatContentImageDict",
    "AudioPart": "ChatContentAudioDict",
    "VideoPart": "ChatContentVideoDict",
    "FilePart": "ChatContentFileDict",
    "Tool": "ChatFunctionToolDict",
    "FunctionTool": "ChatFunctionToolFunctionDict",
    "ToolChoice": "ChatToolChoiceDict",
    "ResponseFormat": "ChatRequestResponseFormatDict",
    "ReasoningConfig": "ChatRequestReasoningDict",
    "ProviderPreferences": "ProviderPreferencesDict",
    "Plugin": "ChatRequestPluginsItemDict",
    "CacheControl": "AnthropicCacheControlDirectiveDict",
    "ChatReply": "ChatResult",
    "ChatChunk": "ChatStreamChunk",
    "ReplyMessage": "ChatAssistantMessage",
    "ToolCall": "ChatToolCall",
    "Usage": "ChatUsage",
    "ResponsesRequest": "ResponsesSendParams",
    "ResponsesInput": "InputsDict",
    "ResponsesInputItem": "InputsItemDict",
    "ResponsesTool": "ResponsesRequestToolsItemDict",
    "ResponsesReply": "OpenResponsesResult",
    "ResponsesUsage": "Usage",
    "ResponsesEvent": "StreamEvents",
    "MessagesRequest": "MessagesCreateParams",
    "MessagesMessage": "MessagesMessageParamDict",
    "MessagesContentPart": "MessagesMessageParamContentItemDict",
    "MessagesTool": "MessagesRequestToolsItemDict",
    "MessagesReply": "MessagesResult",
    "MessagesUsage": "MessagesResultUsage",
    "MessagesEvent": "MessagesStreamEvents",
    "Model": "Model",
    "ModelEndpoint": "PublicEndpoint",
    "Generation": "GenerationResponseData",
    "Credits": "GetCreditsResponseData",
    "APIKey": "ListKeysResponseDataItem",
    "EmbeddingsReply": "CreateEmbeddingsResponse",
    "Embedding": "CreateEmbeddingsResponseDataItem",
    "RerankReply": "CreateRerankResponse",
    "ImagesReply": "ImageGenerationResponse",
    "Video": "VideoGenerationResponse",
    "Transcription": "STTResponse",
    "File": "FileResponse",
    "Batch": "BatchObject",
    "BatchRequest": "BatchSubmitBodyRequestsItemDict",
    "BatchResult": "BatchObjectResultsItem",
}
"""Name -> the name of the generated type."""
_OTHERS = {
    "Audio": "openrouter_api.replies.reply_audio",
    "Citation": "openrouter_api.replies.reply_parts",
    "FileInput": "openrouter_api.encoding.uploads",
    "Image": "openrouter_api.replies.reply_parts",
    "Reply": "openrouter_api.replies.reply",
    "StreamedToolCall": "openrouter_sdk.events.arguments",
    "TokenUsage": "openrouter_api.replies.reply",
    "Unknown": "openrouter_api.types",
}
"""Name -> the module of a type that does not depend on the contract."""

if not TYPE_CHECKING:  # so that type checkers report unknown names
    __all__ = [*_GENERATED, *_OTHERS]

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        modules = [_OTHERS[name]] if name in _OTHERS else ["openrouter_api.models", "openrouter_api.params"]
        for module in modules:
            value = getattr(import_module(module), _GENERATED.get(name, name), None)
            if value is not None:
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
