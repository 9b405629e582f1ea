# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.chat_reply import ChatReply as _ChatReply
from ..replies.reply import ChatTokens as _ChatTokens, FunctionCall as _FunctionCall
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import (
        Alignment,
        ArmorSafeguardResult,
        CostDetails,
        ErrorAvailability,
        OpenRouterMetadata,
        PromptCacheBreakpoint,
        ServerToolUseDetails,
    )
    from .values import (
        AnthropicCacheControlTtl,
        ApiErrorType,
        ChatContentImageImageUrlDetail,
        ChatContentVideoInputProcessing,
        ChatFinishReasonEnum,
        LegacyChatContentVideoInputProcessing,
        ReasoningFormat,
    )

decode_Alignment: Decode = lazy_decoder(globals(), "shared.Alignment")
decode_ArmorSafeguardResult: Decode = lazy_decoder(globals(), "shared.ArmorSafeguardResult")
decode_CostDetails: Decode = lazy_decoder(globals(), "shared.CostDetails")
decode_ErrorAvailability: Decode = lazy_decoder(globals(), "shared.ErrorAvailability")
decode_OpenRouterMetadata: Decode = lazy_decoder(globals(), "shared.OpenRouterMetadata")
decode_PromptCacheBreakpoint: Decode = lazy_decoder(globals(), "shared.PromptCacheBreakpoint")
decode_ServerToolUseDetails: Decode = lazy_decoder(globals(), "shared.ServerToolUseDetails")
_new = object.__new__


@model
class ChatAssistantImagesItem(_Model):
    """One generated image."""

    image_url: ChatAssistantImagesItemImageUrl
    """Where the image is."""


@model
class ChatAssistantImagesItemImageUrl(_Model):
    """Holder of the address of a generated image."""

    url: str
    """The image, as a rule a base64 data URL."""


@model
class ChatAssistantMessage(_Model):
    """A reply of the model. In a request, an earlier reply; as the last message, the beginning of the
    reply for the model to continue.
    """

    role: Literal["assistant"]
    annotations: list[ChatAnnotation] | None = None
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    audio: ChatAudioOutput | None = None
    """Spoken reply, when the `audio` modality was requested."""
    content: str | list[ChatContentItems] | None = None
    """Text of the reply. Null or empty when the model only calls tools."""
    images: ChatAssistantImages | None = None
    """Generated images, when the `image` modality was requested."""
    model: str | None = None
    """The model that wrote this message."""
    name: str | None = None
    """Name of the speaker. Models not from OpenAI get it as a prefix to the content."""
    reasoning: str | None = None
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_content: str | None = None
    """Another name for `reasoning`, accepted when a reply is sent back."""
    reasoning_details: ChatReasoningDetails | None = None
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    refusal: str | None = None
    """Words with which the model declined. Null when it did not."""
    tool_calls: list[ChatToolCall] | None = None
    """Calls that the model wants made. Answer each with a `tool` message."""
    _nullable = ("content", "reasoning", "reasoning_content", "refusal")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatAssistantMessage)
        known = 0
        if "role" in data:
            self.role = data["role"]
            known += 1
        if "annotations" in data:
            value = data["annotations"]
            self.annotations = (
                [decode_ChatAnnotation(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "audio" in data:
            value = data["audio"]
            self.audio = ChatAudioOutput.decode(value)
            known += 1
        if "content" in data:
            value = data["content"]
            self.content = [decode_ChatContentItems(item) for item in value] if type(value) is list else value
            known += 1
        if "images" in data:
            value = data["images"]
            self.images = decode_ChatAssistantImages(value)
            known += 1
        if "model" in data:
            self.model = data["model"]
            known += 1
        if "name" in data:
            self.name = data["name"]
            known += 1
        if "reasoning" in data:
            self.reasoning = data["reasoning"]
            known += 1
        if "reasoning_content" in data:
            self.reasoning_content = data["reasoning_content"]
            known += 1
        if "reasoning_details" in data:
            value = data["reasoning_details"]
            self.reasoning_details = decode_ChatReasoningDetails(value)
            known += 1
        if "refusal" in data:
            self.refusal = data["refusal"]
            known += 1
        if "tool_calls" in data:
            value = data["tool_calls"]
            self.tool_calls = [ChatToolCall.decode(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatAudioOutput(_Model):
    """Generated speech. In a stream its fields arrive in pieces."""

    data: str | None = None
    """The sound in base64. In a stream, join all pieces first and decode the whole once."""
    expires_at: int | None = None
    """When the audio can no longer be referred to, in Unix seconds."""
    id: str | None = None
    """Id of the audio."""
    transcript: str | None = None
    """What is said. In a stream, join the pieces."""


@model
class ChatChoice(_Model):
    """One of the candidate replies."""

    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended, in the common vocabulary."""
    index: int
    """Place of this choice, from 0."""
    message: ChatAssistantMessage
    """The reply."""
    error: ChatStreamChunkError | None = None
    """Failure that cut this reply short, next to whatever was written until then. Goes with the finish
    reason `error`.
    """
    logprobs: ChatTokenLogprobs | None = None
    """Log probabilities of the tokens, when `logprobs` was requested."""
    native_finish_reason: str | None = None
    """Why the reply ended, in the provider's own word."""
    _nullable = ("finish_reason", "logprobs", "native_finish_reason")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatChoice)
        try:
            self.finish_reason = data["finish_reason"]
            self.index = data["index"]
            known = 2
        except KeyError:
            known = self._set_present(data, "finish_reason", "index")
        if "message" in data:
            value = data["message"]
            self.message = ChatAssistantMessage.decode(value)
            known += 1
        if "error" in data:
            value = data["error"]
            self.error = ChatStreamChunkError.decode(value)
            known += 1
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = None if value is None else ChatTokenLogprobs.decode(value)
            known += 1
        if "native_finish_reason" in data:
            self.native_finish_reason = data["native_finish_reason"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatContentAudio(_Model):
    """A sound for the model to hear."""

    input_audio: ChatContentAudioInputAudio
    """The sound and its format."""
    type: Literal["input_audio"]


@model
class ChatContentAudioInputAudio(_Model):
    """Sound data with its format."""

    data: str
    """The sound in plain base64. Neither a URL nor a data URL works."""
    format: str
    """Encoding of the sound, such as `wav`, `mp3`, `flac`, `m4a`, `ogg`, `aac`, `aiff`, `pcm16` or
    `pcm24`.
    """


@model
class ChatContentCacheControl(_Model):
    """Asks the provider to cache the prompt up to this point. Claude takes 4 such marks; Gemini heeds
    only the last.
    """

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | None = None
    """How long the cached prompt lives. The provider's default when absent."""


@model
class ChatContentFile(_Model):
    """A file, such as a PDF, for any model to read."""

    file: ChatContentFileFile
    """The file, by content, address or id."""
    type: Literal["file"]


@model
class ChatContentFileFile(_Model):
    """A file by content or address in `file_data`, or by id in `file_id`."""

    file_data: str | None = None
    """A URL, or the content as a base64 data URL."""
    file_id: str | None = None
    """Id of a file uploaded before."""
    filename: str | None = None
    """Name of the file, for the model and in annotations."""


@model
class ChatContentImage(_Model):
    """An image for the model to see. Put the text before the images."""

    image_url: ChatContentImageImageUrl
    """The image and how closely to look at it."""
    type: Literal["image_url"]


@model
class ChatContentImageImageUrl(_Model):
    """An input image and its level of detail."""

    url: str
    """A web address or a base64 data URL. PNG, JPEG, WebP and GIF are understood."""
    detail: ChatContentImageImageUrlDetail | None = None
    """How finely the model views the image."""


@model
class ChatContentText(_Model):
    """A piece of text."""

    text: str
    """The text."""
    type: Literal["text"]
    cache_control: ChatContentCacheControl | None = None
    """Ends a cached prefix here, in Anthropic's style."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cached prefix here, in OpenAI's style. OpenRouter translates between the two, lifetimes
    excepted.
    """
    _nullable = ("prompt_cache_breakpoint",)


@model
class ChatContentVideo(_Model):
    """A video for the model to watch."""

    type: Literal["video_url"]
    video_url: ChatContentVideoInput
    """Where the video is."""


@model
class ChatContentVideoInput(_Model):
    """Address or content of a video."""

    url: str
    """A web address or a base64 data URL of MP4, MPEG, MOV or WebM. Providers differ on addresses:
    Google AI Studio takes YouTube links only, Vertex none.
    """
    processing: ChatContentVideoInputProcessing | None = None
    """How the video is processed. What the values mean, and the default, is not documented."""


@model
class ChatFileAnnotation(_Model):
    """A file as parsed for this reply. Send it back with the conversation to avoid parsing again."""

    file: ChatFileAnnotationFile
    """The parsed file."""
    type: Literal["file"]


@model
class ChatFileAnnotationFile(_Model):
    """Parsed content of a file."""

    content: list[dict[str, Any]]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | None = None
    """Name of the file, where known."""


@model
class ChatResult(_ChatReply):
    """A whole reply. Check the choices for errors even though the status was 200."""

    choices: list[ChatChoice]
    """The candidate replies, usually one."""
    created: int
    """When the reply was made, in Unix seconds."""
    id: str
    """Id of the generation, for `generations.get`. The `X-Generation-Id` header has it too."""
    model: str
    """The model that served, even when an alias or a router was asked for."""
    object: Literal["chat.completion"]
    system_fingerprint: str | None
    """The provider's mark for its backend configuration. Null when it gives none."""
    alignment: Alignment | None = None
    """Findings of the alignment plugin, when it ran."""
    error: ChatStreamChunkError | None = None
    """Failure that struck after generation had begun."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed. Only on request, never on a cache hit."""
    provider: str | None = None
    """Display name of the provider that served."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """Findings of the Armor plugin, when it ran."""
    service_tier: str | None = None
    """Tier that served: `default`, `flex` or `priority`. Null when there is no such notion."""
    usage: ChatUsage | None = None
    """Tokens used and what they cost."""
    _nullable = ("system_fingerprint", "service_tier")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatResult)
        try:
            self.created = data["created"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            self.system_fingerprint = data["system_fingerprint"]
            known = 5
        except KeyError:
            known = self._set_present(data, "created", "id", "model", "object", "system_fingerprint")
        if "choices" in data:
            value = data["choices"]
            self.choices = [ChatChoice.decode(item) for item in value] if type(value) is list else value
            known += 1
        if "alignment" in data:
            value = data["alignment"]
            self.alignment = decode_Alignment(value)
            known += 1
        if "error" in data:
            value = data["error"]
            self.error = ChatStreamChunkError.decode(value)
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_OpenRouterMetadata(value)
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if "safeguard_results" in data:
            value = data["safeguard_results"]
            self.safeguard_results = (
                [decode_ArmorSafeguardResult(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = ChatUsage.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamChoice(_Model):
    """What one chunk adds to one candidate reply."""

    delta: ChatStreamDelta
    """The addition."""
    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended. Null until it does; `error` when the stream broke off."""
    index: int
    """Which candidate reply the addition belongs to, from 0."""
    logprobs: ChatTokenLogprobs | None = None
    """Log probabilities of the added tokens, when requested."""
    native_finish_reason: str | None = None
    """The provider's own word for why the reply ended."""
    _nullable = ("finish_reason", "logprobs", "native_finish_reason")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatStreamChoice)
        try:
            self.finish_reason = data["finish_reason"]
            self.index = data["index"]
            known = 2
        except KeyError:
            known = self._set_present(data, "finish_reason", "index")
        if "delta" in data:
            value = data["delta"]
            self.delta = ChatStreamDelta.decode(value)
            known += 1
        if "logprobs" in data:
            value = data["logprobs"]
            self.logprobs = None if value is None else ChatTokenLogprobs.decode(value)
            known += 1
        if "native_finish_reason" in data:
            self.native_finish_reason = data["native_finish_reason"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamChunk(_Model):
    """One event of a streamed reply."""

    choices: list[ChatStreamChoice]
    """Additions to the replies. Empty on debug chunks and possibly on the usage chunk."""
    created: int
    """When the reply was begun, in Unix seconds."""
    id: str
    """Id of the generation, the same on all chunks."""
    model: str
    """The model that is serving, even when an alias or a router was asked for."""
    object: Literal["chat.completion.chunk"]
    alignment: Alignment | None = None
    """Findings of the alignment plugin, when it ran. On which chunk they come is not documented."""
    debug: ChatStreamChunkDebug | None = None
    """The request as sent upstream, when `debug` asked for it. One such chunk a provider tried."""
    error: ChatStreamChunkError | None = None
    """Failure after the start of the stream, which ends with it. The HTTP status stays 200."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How the request was routed. Only on request, on the last chunk, and not on a cache hit."""
    provider: str | None = None
    """Display name of the provider that is serving."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """Findings of the Armor plugin, when it ran. On which chunk they come is not documented."""
    service_tier: str | None = None
    """Tier that served: `default`, `flex` or `priority`."""
    system_fingerprint: str | None = None
    """The provider's mark for its backend configuration."""
    usage: ChatUsage | None = None
    """Tokens and cost of the whole reply. Comes once, near the end, whether or not `choices` is empty
    there.
    """
    _nullable = ("service_tier", "system_fingerprint")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatStreamChunk)
        try:
            self.created = data["created"]
            self.id = data["id"]
            self.model = data["model"]
            self.object = data["object"]
            known = 4
        except KeyError:
            known = self._set_present(data, "created", "id", "model", "object")
        if "choices" in data:
            value = data["choices"]
            self.choices = [ChatStreamChoice.decode(item) for item in value] if type(value) is list else value
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if "system_fingerprint" in data:
            self.system_fingerprint = data["system_fingerprint"]
            known += 1
        if known == len(data):
            return self
        if "alignment" in data:
            value = data["alignment"]
            self.alignment = decode_Alignment(value)
            known += 1
        if "debug" in data:
            value = data["debug"]
            self.debug = ChatStreamChunkDebug.decode(value)
            known += 1
        if "error" in data:
            value = data["error"]
            self.error = ChatStreamChunkError.decode(value)
            known += 1
        if "openrouter_metadata" in data:
            value = data["openrouter_metadata"]
            self.openrouter_metadata = decode_OpenRouterMetadata(value)
            known += 1
        if "safeguard_results" in data:
            value = data["safeguard_results"]
            self.safeguard_results = (
                [decode_ArmorSafeguardResult(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = ChatUsage.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamChunkDebug(_Model):
    """Debugging output of a stream."""

    echo_upstream_body: dict[str, Any] | None = None
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""


@model
class ChatStreamChunkError(_Model):
    """A failure that occurred after generation had begun."""

    message: str
    """What went wrong, in words for a person. Generic for failures of the 500 class."""
    availability: ErrorAvailability | None = None
    """Why the model could not be used, when that is the cause."""
    code: int | str | None = None
    """Numeric status of the failure, for example 429 or 502. Older answers have a string such as
    `server_error`.
    """
    metadata: ChatStreamChunkErrorMetadata | None = None
    """The error type, and the provider's code where it may be shown."""
    _nullable = ("code",)


@model
class ChatStreamChunkErrorMetadata(_Model):
    """Classification of a failure after the start."""

    error_type: ApiErrorType
    """Stable name of the cause."""
    provider_code: str | None = None
    """The provider's own code. Withheld for failures of the 500 class."""


@model
class ChatStreamDelta(_Model):
    """What a chunk adds to a reply."""

    annotations: list[ChatAnnotation] | None = None
    """Sources and parsed files. When in a stream they come is not documented."""
    audio: ChatAudioOutput | None = None
    """A piece of the spoken reply."""
    content: str | None = None
    """Text to append."""
    images: ChatAssistantImages | None = None
    """Images generated in this step."""
    reasoning: str | None = None
    """Thinking to append, as plain text."""
    reasoning_details: ChatStreamReasoningDetails | None = None
    """Entries to append to the structured thinking, in order."""
    refusal: str | None = None
    """Words of refusal to append."""
    role: Literal["assistant"] | None = None
    tool_calls: list[ChatStreamToolCall] | None = None
    """Pieces of tool calls. Those of equal `index` belong together."""
    _nullable = ("content", "reasoning", "refusal")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatStreamDelta)
        known = 0
        if "content" in data:
            self.content = data["content"]
            known += 1
        if "role" in data:
            self.role = data["role"]
            known += 1
        if known == len(data):
            return self
        if "annotations" in data:
            value = data["annotations"]
            self.annotations = (
                [decode_ChatAnnotation(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "audio" in data:
            value = data["audio"]
            self.audio = ChatAudioOutput.decode(value)
            known += 1
        if "images" in data:
            value = data["images"]
            self.images = decode_ChatAssistantImages(value)
            known += 1
        if "reasoning" in data:
            self.reasoning = data["reasoning"]
            known += 1
        if "reasoning_details" in data:
            value = data["reasoning_details"]
            self.reasoning_details = decode_ChatStreamReasoningDetails(value)
            known += 1
        if "refusal" in data:
            self.refusal = data["refusal"]
            known += 1
        if "tool_calls" in data:
            value = data["tool_calls"]
            self.tool_calls = (
                [ChatStreamToolCall.decode(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamToolCall(_Model):
    """A piece of a tool call."""

    index: int
    """Which call this piece belongs to."""
    function: ChatStreamToolCallFunction | None = None
    """Name of the function, or a piece of its arguments."""
    id: str | None = None
    """Id of the call. May be absent on later pieces."""
    type: Literal["function"] | None = None

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatStreamToolCall)
        known = 0
        if "index" in data:
            self.index = data["index"]
            known += 1
        if "function" in data:
            value = data["function"]
            self.function = ChatStreamToolCallFunction.decode(value)
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamToolCallFunction(_Model):
    """A piece of a function call."""

    arguments: str | None = None
    """Part of the arguments, to be joined with the other parts into one JSON text."""
    name: str | None = None
    """Name of the function. May be absent on later pieces."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatStreamToolCallFunction)
        known = 0
        if "arguments" in data:
            self.arguments = data["arguments"]
            known += 1
        if "name" in data:
            self.name = data["name"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatStreamingResponse(_Model):
    """One server-sent event of a streamed reply."""

    data: ChatStreamChunk
    """The chunk that the event carries."""


@model
class ChatTokenLogprob(_Model):
    """A token that was written, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """The token as bytes of UTF-8. Null when it has none. A character may be spread over several
    tokens.
    """
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[ChatTokenLogprobTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)
    _nullable = ("bytes_",)


@model
class ChatTokenLogprobTopLogprobsItem(_Model):
    """A token that could have been written here."""

    bytes_: list[int] | None
    """UTF-8 bytes of the alternative. Null when it has none."""
    logprob: float
    """Natural logarithm of the alternative's probability."""
    token: str
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)
    _nullable = ("bytes_",)


@model
class ChatTokenLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[ChatTokenLogprob] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[ChatTokenLogprob] | None = None
    """One entry for each token of the refusal. Null when there is none."""
    _nullable = ("content", "refusal")


@model
class ChatToolCall(_FunctionCall):
    """A function that the model wants run."""

    function: ChatToolCallFunction
    """Which function, with which arguments."""
    id: str
    """Id to repeat as `tool_call_id` in the message with the result."""
    type: Literal["function"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatToolCall)
        try:
            self.id = data["id"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "id", "type")
        if "function" in data:
            value = data["function"]
            self.function = ChatToolCallFunction.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatToolCallFunction(_Model):
    """Name and arguments of a function call."""

    arguments: str
    """The arguments as JSON text. Models can write invalid JSON or break the schema, so check it."""
    name: str
    """Name of the function, as declared in `tools`."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatToolCallFunction)
        try:
            self.arguments = data["arguments"]
            self.name = data["name"]
            known = 2
        except KeyError:
            known = self._set_present(data, "arguments", "name")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatUrlCitationAnnotation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: ChatUrlCitationAnnotationUrlCitation
    """The page, and where in the reply it is cited."""


@model
class ChatUrlCitationAnnotationUrlCitation(_Model):
    """A cited page and the passage of the reply that rests on it."""

    end_index: int
    """Where the passage ends in the reply, as a character position."""
    start_index: int
    """Where the passage begins in the reply, as a character position."""
    title: str
    """Title of the cited page."""
    url: str
    """Address of the cited page."""
    content: str | None = None
    """Extract of the page, where given."""


@model
class ChatUsage(_ChatTokens):
    """Tokens, server tools and cost of one request. All zero for an answer from the response cache."""

    completion_tokens: int
    """Tokens written, reasoning included."""
    prompt_tokens: int
    """Tokens read, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = None
    """What the written tokens were. Null when not broken down."""
    cost: float | None = None
    """What the request cost on OpenRouter, in USD."""
    cost_details: CostDetails | None = None
    """What the provider charges for it. Null when unknown."""
    is_byok: bool | None = None
    """Whether your own provider key was used."""
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = None
    """What the tokens read were. Null when not broken down."""
    server_tool_use: ServerToolUseDetails | None = None
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: ServerToolUseDetails | None = None
    """How often server tools were used. Null when none were."""
    _nullable = (
        "completion_tokens_details",
        "cost",
        "cost_details",
        "prompt_tokens_details",
        "server_tool_use",
        "server_tool_use_details",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None if value is None else ChatUsageCompletionTokensDetails.decode(value)
            )
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
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = None if value is None else ChatUsagePromptTokensDetails.decode(value)
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = None if value is None else decode_ServerToolUseDetails(value)
            known += 1
        if "server_tool_use_details" in data:
            value = data["server_tool_use_details"]
            self.server_tool_use_details = None if value is None else decode_ServerToolUseDetails(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens written."""

    accepted_prediction_tokens: int | None = None
    """Tokens of `prediction` that appear in the reply."""
    audio_tokens: int | None = None
    """Tokens of generated speech."""
    image_tokens: int | None = None
    """Tokens of generated images."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking."""
    rejected_prediction_tokens: int | None = None
    """Tokens of `prediction` that the reply did not use."""
    _nullable = (
        "accepted_prediction_tokens",
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
        "rejected_prediction_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatUsageCompletionTokensDetails)
        known = 0
        if "accepted_prediction_tokens" in data:
            self.accepted_prediction_tokens = data["accepted_prediction_tokens"]
            known += 1
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if "rejected_prediction_tokens" in data:
            self.rejected_prediction_tokens = data["rejected_prediction_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens read."""

    audio_tokens: int | None = None
    """Tokens of sound in the input."""
    cache_write_tokens: int | None = None
    """Tokens newly stored in the provider's prompt cache."""
    cached_tokens: int | None = None
    """Tokens read from the provider's prompt cache."""
    video_tokens: int | None = None
    """Tokens of video in the input."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ChatUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ChatWebSearchCitationAnnotation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: ChatWebSearchCitationAnnotationWebSearchCitation
    """The cited result."""


@model
class ChatWebSearchCitationAnnotationWebSearchCitation(_Model):
    """A cited search result with the words taken from it."""

    title: str
    """Title of the result."""
    url: str
    """Address of the result."""
    cited_text: str | None = None
    """The words cited, where given."""
    encrypted_index: str | None = None
    """Opaque reference of the provider to the result. Send it back as it is."""


@model
class LegacyChatContentVideo(_Model):
    """Older form of a video part. Use the type `video_url`."""

    type: Literal["input_video"]
    video_url: LegacyChatContentVideoInput
    """Where to find the video."""


@model
class LegacyChatContentVideoInput(_Model):
    """Address or content of a video, in the older form."""

    url: str
    """A web address, where the provider takes them, or a base64 data URL."""
    processing: LegacyChatContentVideoInputProcessing | None = None
    """How the video is processed. What the values mean, and the default, is not documented."""


@model
class ReasoningDetailEncrypted(_Model):
    """Thinking that only the provider can read."""

    data: str
    """The encrypted thinking. May read `[REDACTED]` while streaming."""
    type: Literal["reasoning.encrypted"]
    format: ReasoningFormat | None = None
    """Which vendor's form the data has."""
    id: str | None = None
    """Id of the entry. Null where the provider gives none."""
    index: int | None = None
    """Place of the entry among the details."""
    _nullable = ("format", "id")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningDetailEncrypted)
        try:
            self.data = data["data"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "data", "type")
        if "format" in data:
            self.format = data["format"]
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "index" in data:
            self.index = data["index"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ReasoningDetailServerToolCall(_Model):
    """A server tool that ran while the model was thinking."""

    arguments: str
    """What the tool was called with."""
    result: str
    """What the tool gave back."""
    tool_name: str
    """The tool that ran."""
    type: Literal["reasoning.server_tool_call"]
    format: ReasoningFormat | None = None
    """Which vendor's form the entry has."""
    id: str | None = None
    """Id of this entry, if the provider assigned one."""
    index: int | None = None
    """Place of this entry in the list of details."""
    tool_call_id: str | None = None
    """Id of the tool call, where there is one."""
    _nullable = ("format", "id", "tool_call_id")


@model
class ReasoningDetailSummary(_Model):
    """A summary of the thinking."""

    summary: str
    """The summary as text."""
    type: Literal["reasoning.summary"]
    format: ReasoningFormat | None = None
    """Which vendor's form the summary has."""
    id: str | None = None
    """Id of the summary. Null where none was assigned."""
    index: int | None = None
    """Place of the summary among the details."""
    _nullable = ("format", "id")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningDetailSummary)
        try:
            self.summary = data["summary"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "summary", "type")
        if "format" in data:
            self.format = data["format"]
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "index" in data:
            self.index = data["index"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ReasoningDetailText(_Model):
    """Thinking in full, as text."""

    type: Literal["reasoning.text"]
    format: ReasoningFormat | None = None
    """Which vendor's form the thinking has."""
    id: str | None = None
    """Id of the passage. Null where none was assigned."""
    index: int | None = None
    """Place of the passage among the details."""
    signature: str | None = None
    """The provider's proof that the thinking is unaltered, needed when it is sent back."""
    text: str | None = None
    """The thinking. In a stream, a piece of it."""
    _nullable = ("format", "id", "signature", "text")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ReasoningDetailText)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "format" in data:
            self.format = data["format"]
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "index" in data:
            self.index = data["index"]
            known += 1
        if "signature" in data:
            self.signature = data["signature"]
            known += 1
        if "text" in data:
            self.text = data["text"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_ChatAnnotation: Decode = by_tag(
    "type",
    {
        "url_citation": ChatUrlCitationAnnotation.decode,
        "file": ChatFileAnnotation.decode,
        "web_search_citation": ChatWebSearchCitationAnnotation.decode,
    },
)


def decode_ChatAssistantImages(value: Any) -> Any:
    return [ChatAssistantImagesItem.decode(item) for item in value] if type(value) is list else value


decode_ChatContentItems: Decode = by_tag(
    "type",
    {
        "text": ChatContentText.decode,
        "image_url": ChatContentImage.decode,
        "input_audio": ChatContentAudio.decode,
        "input_video": LegacyChatContentVideo.decode,
        "video_url": ChatContentVideo.decode,
        "file": ChatContentFile.decode,
    },
)
decode_ReasoningDetailUnion: Decode = by_tag(
    "type",
    {
        "reasoning.summary": ReasoningDetailSummary.decode,
        "reasoning.encrypted": ReasoningDetailEncrypted.decode,
        "reasoning.text": ReasoningDetailText.decode,
        "reasoning.server_tool_call": ReasoningDetailServerToolCall.decode,
    },
)


def decode_ChatReasoningDetails(value: Any) -> Any:
    return [decode_ReasoningDetailUnion(item) for item in value] if type(value) is list else value


def decode_ChatStreamReasoningDetails(value: Any) -> Any:
    return [decode_ReasoningDetailUnion(item) for item in value] if type(value) is list else value


if TYPE_CHECKING:
    ChatAnnotation: TypeAlias = (
        ChatUrlCitationAnnotation | ChatFileAnnotation | ChatWebSearchCitationAnnotation | Unknown
    )
    """A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""
    ChatAssistantImages: TypeAlias = list[ChatAssistantImagesItem]
    """Images that the model made."""
    ChatContentItems: TypeAlias = (
        ChatContentText
        | ChatContentImage
        | ChatContentAudio
        | LegacyChatContentVideo
        | ChatContentVideo
        | ChatContentFile
        | Unknown
    )
    """One part of a message: text, image, sound, video or file."""
    ReasoningDetailUnion: TypeAlias = (
        ReasoningDetailSummary
        | ReasoningDetailEncrypted
        | ReasoningDetailText
        | ReasoningDetailServerToolCall
        | Unknown
    )
    """One entry of structured thinking: a summary, text, encrypted data, or a tool call."""
    ChatReasoningDetails: TypeAlias = list[ReasoningDetailUnion]
    """Structured thinking of one reply, in order. Send it back unchanged."""
    ChatStreamReasoningDetails: TypeAlias = list[ReasoningDetailUnion]
    """Entries of structured thinking from one chunk. Collect those of all chunks in order."""
else:  # what they refer to is not imported at run time
    ChatAnnotation = Any
    ChatAssistantImages = Any
    ChatContentItems = Any
    ReasoningDetailUnion = Any
    ChatReasoningDetails = Any
    ChatStreamReasoningDetails = Any
