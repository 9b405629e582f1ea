# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.embeddings_reply import EmbeddingsReply as _EmbeddingsReply
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import CostDetails
    from .shared_inputs import ProviderPreferences, TraceConfig
    from .values import CreateEmbeddingsRequestEncodingFormat

decode_CostDetails: Decode = lazy_decoder(globals(), "shared.CostDetails")
decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")
_new = object.__new__


@model
class ContentPartInputAudio(_Model):
    """An audio clip as part of a mixed input to embed."""

    input_audio: MultimodalMedia
    """The clip and its format."""
    type: Literal["input_audio"]


@model
class ContentPartInputFile(_Model):
    """A file as part of a mixed input to embed."""

    input_file: MultimodalMedia
    """The file's content and its format."""
    type: Literal["input_file"]


@model
class ContentPartInputVideo(_Model):
    """A video as part of a mixed input to embed."""

    input_video: MultimodalMedia
    """The video and its format."""
    type: Literal["input_video"]


@model
class CreateEmbeddingsRequest(_Model):
    """What to embed, and with which model."""

    input: str | list[str] | list[float] | list[list[float]] | list[CreateEmbeddingsRequestInputItem]
    """What to embed: one string, several strings, one list of token ids, several such lists, or
    objects that mix text and media.
    """
    model: str
    """Id of an embedding model, as `embeddings.models` gives it."""
    dimensions: int | None = None
    """Length wanted for each vector. The model's own length when absent; not every model can shorten.
    Limits: at least 1.
    """
    encoding_format: CreateEmbeddingsRequestEncodingFormat | None = None
    """How the vectors are written in the answer: lists of numbers or base64 strings."""
    input_type: str | None = None
    """What the embedding is for, such as a search query or a stored document. Values depend on the
    model.
    """
    provider: ProviderPreferences | None = None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | None = None
    """Id that groups related requests in observability tools, at most 256 characters."""
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, for grouping and abuse tracking."""
    _nullable = ("provider",)


@model
class CreateEmbeddingsRequestInputItem(_Model):
    """One input made of several parts, embedded together."""

    content: list[CreateEmbeddingsRequestInputItemContentItem]
    """The text and media that make up this input. Limits: at least 1 item."""


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrl(_Model):
    """An image as part of a mixed input to embed."""

    image_url: CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
    """Where the image is."""
    type: Literal["image_url"]


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl(_Model):
    """Address of an image to embed."""

    url: str
    """Web address of the image, or a data URL that holds it."""


@model
class CreateEmbeddingsRequestInputItemContentItemText(_Model):
    """Text as part of a mixed input to embed."""

    text: str
    """The words to embed."""
    type: Literal["text"]


@model
class CreateEmbeddingsResponse(_EmbeddingsReply):
    """The vectors, with what they cost."""

    data: list[CreateEmbeddingsResponseDataItem]
    """One vector for each input."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | None = None
    """Id of this generation, for `generations.get`."""
    usage: CreateEmbeddingsResponseUsage | None = None
    """Tokens consumed and cost."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateEmbeddingsResponse)
        try:
            self.model = data["model"]
            self.object = data["object"]
            known = 2
        except KeyError:
            known = self._set_present(data, "model", "object")
        if "data" in data:
            value = data["data"]
            self.data = (
                [CreateEmbeddingsResponseDataItem.decode(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = CreateEmbeddingsResponseUsage.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class CreateEmbeddingsResponseDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | None = None
    """Position of the input this vector belongs to, counted from 0. May be missing."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateEmbeddingsResponseDataItem)
        try:
            self.embedding = data["embedding"]
            self.object = data["object"]
            known = 2
        except KeyError:
            known = self._set_present(data, "embedding", "object")
        if "index" in data:
            self.index = data["index"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class CreateEmbeddingsResponseUsage(_Model):
    """Tokens and money one embedding request took."""

    prompt_tokens: int
    """Tokens in all inputs together."""
    total_tokens: int
    """All tokens counted. An embedding has no output tokens, so normally equal to `prompt_tokens`."""
    cost: float | None = None
    """Charge in USD."""
    cost_details: CostDetails | None = None
    """What the provider itself charged, split up."""
    is_byok: bool | None = None
    """Whether a provider key of your own (BYOK) paid for the request."""
    prompt_tokens_details: CreateEmbeddingsResponseUsagePromptTokensDetails | None = None
    """Input tokens by modality. Present only when the input mixed two modalities or more."""
    _nullable = ("cost_details",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateEmbeddingsResponseUsage)
        try:
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 2
        except KeyError:
            known = self._set_present(data, "prompt_tokens", "total_tokens")
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
            self.prompt_tokens_details = CreateEmbeddingsResponseUsagePromptTokensDetails.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class CreateEmbeddingsResponseUsagePromptTokensDetails(_Model):
    """Input tokens by modality."""

    audio_tokens: int | None = None
    """Tokens that audio parts took."""
    file_tokens: int | None = None
    """Tokens that file parts took."""
    image_tokens: int | None = None
    """Tokens that image parts took."""
    text_tokens: int | None = None
    """Tokens that text took."""
    video_tokens: int | None = None
    """Tokens that video parts took."""


@model
class MultimodalMedia(_Model):
    """Audio, video or file content to embed."""

    data: str
    """The content as a string, normally base64. Whether a URL is taken as well is not documented."""
    format: str | None = None
    """Name of the encoding, such as `mp3` for audio."""


decode_CreateEmbeddingsRequestInputItemContentItem: Decode = by_tag(
    "type",
    {
        "text": CreateEmbeddingsRequestInputItemContentItemText.decode,
        "image_url": CreateEmbeddingsRequestInputItemContentItemImageUrl.decode,
        "input_audio": ContentPartInputAudio.decode,
        "input_video": ContentPartInputVideo.decode,
        "input_file": ContentPartInputFile.decode,
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
