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
    """An audio clip as part of a mixed input to embed. See `ContentPartInputAudioDict`."""

    input_audio: MultimodalMedia
    type: Literal["input_audio"]


@model
class ContentPartInputFile(_Model):
    """A file as part of a mixed input to embed. See `ContentPartInputFileDict`."""

    input_file: MultimodalMedia
    type: Literal["input_file"]


@model
class ContentPartInputVideo(_Model):
    """A video as part of a mixed input to embed. See `ContentPartInputVideoDict`."""

    input_video: MultimodalMedia
    type: Literal["input_video"]


@model
class CreateEmbeddingsRequest(_Model):
    """What to embed, and with which model. See `CreateEmbeddingsRequestDict`."""

    input: str | list[str] | list[float] | list[list[float]] | list[CreateEmbeddingsRequestInputItem]
    model: str
    dimensions: int | None = None
    encoding_format: CreateEmbeddingsRequestEncodingFormat | None = None
    input_type: str | None = None
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    _nullable = ("provider",)


@model
class CreateEmbeddingsRequestInputItem(_Model):
    """One input made of several parts, embedded together. See `CreateEmbeddingsRequestInputItemDict`."""

    content: list[CreateEmbeddingsRequestInputItemContentItem]


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrl(_Model):
    """An image as part of a mixed input to embed. See
    `CreateEmbeddingsRequestInputItemContentItemImageUrlDict`.
    """

    image_url: CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
    type: Literal["image_url"]


@model
class CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl(_Model):
    """Address of an image to embed. See
    `CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrlDict`.
    """

    url: str


@model
class CreateEmbeddingsRequestInputItemContentItemText(_Model):
    """Text as part of a mixed input to embed. See
    `CreateEmbeddingsRequestInputItemContentItemTextDict`.
    """

    text: str
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
    """Audio, video or file content to embed. See `MultimodalMediaDict`."""

    data: str
    format: str | None = None


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
