# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, Unset, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import CostDetails, ProviderPreferences, TraceConfig
    from .values import CreateEmbeddingsRequestEncodingFormat

decode_cost_details: Decode = lazy_decoder(globals(), "shared.cost_details")
decode_provider_preferences: Decode = lazy_decoder(globals(), "shared.provider_preferences")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
class ContentPartInputAudio(_Model):
    """An audio clip as part of a mixed input to embed."""

    input_audio: MultimodalMedia
    """The clip and its format."""
    type: Literal["input_audio"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartInputAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_multimodal_media(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_input_audio = ContentPartInputAudio.decode


@model
class ContentPartInputFile(_Model):
    """A file as part of a mixed input to embed."""

    input_file: MultimodalMedia
    """The file's content and its format."""
    type: Literal["input_file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartInputFile)
        value = pop("input_file", UNSET)
        self.input_file = decode_multimodal_media(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_input_file = ContentPartInputFile.decode


@model
class ContentPartInputVideo(_Model):
    """A video as part of a mixed input to embed."""

    input_video: MultimodalMedia
    """The video and its format."""
    type: Literal["input_video"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartInputVideo)
        value = pop("input_video", UNSET)
        self.input_video = decode_multimodal_media(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_input_video = ContentPartInputVideo.decode


@model
class CreateEmbeddingsRequest(_Model):
    """What to embed, and with which model."""

    input: str | list[str] | list[float] | list[list[float]] | list[CreateEmbeddingsRequestInputItem]
    """What to embed: one string, several strings, one list of token ids, several such lists, or
    objects that mix text and media.
    """
    model: str
    """Id of an embedding model, as `embeddings.list_models` gives it."""
    dimensions: int | Unset = UNSET
    """Length wanted for each vector. The model's own length when absent; not every model can shorten.
    Limits: at least 1.
    """
    encoding_format: CreateEmbeddingsRequestEncodingFormat | Unset = UNSET
    """How the vectors are written in the answer: lists of numbers or base64 strings."""
    input_type: str | Unset = UNSET
    """What the embedding is for, such as a search query or a stored document. Values depend on the
    model.
    """
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | Unset = UNSET
    """Id that groups related requests in observability tools, at most 256 characters."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequest)
        value = pop("input", UNSET)
        self.input = (
            [decode_create_embeddings_request_input_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.dimensions = pop("dimensions", UNSET)
        self.encoding_format = pop("encoding_format", UNSET)
        self.input_type = pop("input_type", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_create_embeddings_request = CreateEmbeddingsRequest.decode


@model
class CreateEmbeddingsRequestInputItem(_Model):
    """One input made of several parts, embedded together."""

    content: list[CreateEmbeddingsRequestInputItemContentItem]
    """The text and media that make up this input. Limits: at least 1 item."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequestInputItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_create_embeddings_request_input_item_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_create_embeddings_request_input_item = CreateEmbeddingsRequestInputItem.decode


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrl(_Model):
    """An image as part of a mixed input to embed."""

    image_url: CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequestInputItemContentItemImageUrl)
        value = pop("image_url", UNSET)
        self.image_url = decode_create_embeddings_request_input_item_content_item_image_url_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_create_embeddings_request_input_item_content_item_image_url = (
    CreateEmbeddingsRequestInputItemContentItemImageUrl.decode
)


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl(_Model):
    """Address of an image to embed."""

    url: str
    """Web address of the image, or a data URL that holds it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_create_embeddings_request_input_item_content_item_image_url_image_url = (
    CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl.decode
)


@model
class CreateEmbeddingsRequestInputItemContentItemText(_Model):
    """Text as part of a mixed input to embed."""

    text: str
    """The words to embed."""
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequestInputItemContentItemText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_create_embeddings_request_input_item_content_item_text = (
    CreateEmbeddingsRequestInputItemContentItemText.decode
)


@model
class CreateEmbeddingsResponse(_Model):
    """The vectors, with what they cost."""

    data: list[CreateEmbeddingsResponseDataItem]
    """One vector for each input."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    usage: CreateEmbeddingsResponseUsage | Unset = UNSET
    """Tokens consumed and cost."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_create_embeddings_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_create_embeddings_response_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_create_embeddings_response = CreateEmbeddingsResponse.decode


@model
class CreateEmbeddingsResponseDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | Unset = UNSET
    """Position of the input this vector belongs to, counted from 0. May be missing."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponseDataItem)
        self.embedding = pop("embedding", UNSET)
        self.object = pop("object", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


decode_create_embeddings_response_data_item = CreateEmbeddingsResponseDataItem.decode


@model
class CreateEmbeddingsResponseUsage(_Model):
    """Tokens and money one embedding request took."""

    prompt_tokens: int
    """Tokens in all inputs together."""
    total_tokens: int
    """All tokens counted. An embedding has no output tokens, so normally equal to `prompt_tokens`."""
    cost: float | Unset = UNSET
    """Charge in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider itself charged, split up."""
    is_byok: bool | Unset = UNSET
    """Whether a provider key of your own (BYOK) paid for the request."""
    prompt_tokens_details: CreateEmbeddingsResponseUsagePromptTokensDetails | Unset = UNSET
    """Input tokens by modality. Present only when the input mixed two modalities or more."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponseUsage)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = decode_create_embeddings_response_usage_prompt_tokens_details(value)
        else:
            self.cost_details = UNSET
            self.prompt_tokens_details = UNSET
        self.additional_properties = rest
        return self


decode_create_embeddings_response_usage = CreateEmbeddingsResponseUsage.decode


@model
class CreateEmbeddingsResponseUsagePromptTokensDetails(_Model):
    """Input tokens by modality."""

    audio_tokens: int | Unset = UNSET
    """Tokens that audio parts took."""
    file_tokens: int | Unset = UNSET
    """Tokens that file parts took."""
    image_tokens: int | Unset = UNSET
    """Tokens that image parts took."""
    text_tokens: int | Unset = UNSET
    """Tokens that text took."""
    video_tokens: int | Unset = UNSET
    """Tokens that video parts took."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponseUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.text_tokens = pop("text_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_create_embeddings_response_usage_prompt_tokens_details = (
    CreateEmbeddingsResponseUsagePromptTokensDetails.decode
)


@model
class MultimodalMedia(_Model):
    """Audio, video or file content to embed."""

    data: str
    """The content as a string, normally base64. Whether a URL is taken as well is not documented."""
    format: str | Unset = UNSET
    """Name of the encoding, such as `mp3` for audio."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MultimodalMedia)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


decode_multimodal_media = MultimodalMedia.decode

decode_create_embeddings_request_input_item_content_item = by_tag(
    "type",
    {
        "text": decode_create_embeddings_request_input_item_content_item_text,
        "image_url": decode_create_embeddings_request_input_item_content_item_image_url,
        "input_audio": decode_content_part_input_audio,
        "input_video": decode_content_part_input_video,
        "input_file": decode_content_part_input_file,
    },
)

if TYPE_CHECKING:
    CreateEmbeddingsRequestInputItemContentItem: TypeAlias = (
        CreateEmbeddingsRequestInputItemContentItemText
        | CreateEmbeddingsRequestInputItemContentItemImageUrl
        | ContentPartInputAudio
        | ContentPartInputVideo
        | ContentPartInputFile
        | Unknown
    )
    """One part of a mixed input: text, image, audio, video or file, told apart by `type`."""
else:  # what they refer to is not imported at run time
    CreateEmbeddingsRequestInputItemContentItem = Any
