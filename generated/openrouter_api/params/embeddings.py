# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class ContentPartInputAudioDict(TypedDict, total=False):
    """An audio clip as part of a mixed input to embed."""

    input_audio: Required[MultimodalMediaDict | _models.MultimodalMedia]
    """The clip and its format."""
    type: Required[Literal["input_audio"]]


class ContentPartInputFileDict(TypedDict, total=False):
    """A file as part of a mixed input to embed."""

    input_file: Required[MultimodalMediaDict | _models.MultimodalMedia]
    """The file's content and its format."""
    type: Required[Literal["input_file"]]


class ContentPartInputVideoDict(TypedDict, total=False):
    """A video as part of a mixed input to embed."""

    input_video: Required[MultimodalMediaDict | _models.MultimodalMedia]
    """The video and its format."""
    type: Required[Literal["input_video"]]


class CreateEmbeddingsRequestDict(TypedDict, total=False):
    """What to embed, and with which model."""

    dimensions: int
    """Length wanted for each vector. The model's own length when absent; not every model can shorten.
    Limits: at least 1.
    """
    encoding_format: _models.CreateEmbeddingsRequestEncodingFormat
    """How the vectors are written in the answer: lists of numbers or base64 strings."""
    input: Required[
        str
        | Sequence[str]
        | Sequence[float]
        | Sequence[Sequence[float]]
        | Sequence[CreateEmbeddingsRequestInputItemDict | _models.CreateEmbeddingsRequestInputItem]
    ]
    """What to embed: one string, several strings, one list of token ids, several such lists, or
    objects that mix text and media.
    """
    input_type: str
    """What the embedding is for, such as a search query or a stored document. Values depend on the
    model.
    """
    model: Required[str]
    """Id of an embedding model, as `embeddings.models` gives it."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str
    """Id that groups related requests in observability tools, at most 256 characters."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class CreateEmbeddingsRequestInputItemContentItemImageUrlDict(TypedDict, total=False):
    """An image as part of a mixed input to embed."""

    image_url: Required[
        CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrlDict
        | _models.CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
    ]
    """Where the image is."""
    type: Required[Literal["image_url"]]


class CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrlDict(TypedDict, total=False):
    """Address of an image to embed."""

    url: Required[str]
    """Web address of the image, or a data URL that holds it."""


class CreateEmbeddingsRequestInputItemContentItemTextDict(TypedDict, total=False):
    """Text as part of a mixed input to embed."""

    text: Required[str]
    """The words to embed."""
    type: Required[Literal["text"]]


class CreateEmbeddingsRequestInputItemDict(TypedDict, total=False):
    """One input made of several parts, embedded together."""

    content: Required[Sequence[CreateEmbeddingsRequestInputItemContentItemDict]]
    """The text and media that make up this input. Limits: at least 1 item."""


class EmbeddingsGenerateParams(CreateEmbeddingsRequestDict, total=False):
    """Arguments of `embeddings.generate`, which its docstring describes."""


class EmbeddingsModelsParams(TypedDict, total=False):
    """Arguments of `embeddings.models`, which its docstring describes."""

    offset: int | None
    limit: int


class MultimodalMediaDict(TypedDict, total=False):
    """Audio, video or file content to embed."""

    data: Required[str]
    """The content as a string, normally base64. Whether a URL is taken as well is not documented."""
    format: str
    """Name of the encoding, such as `mp3` for audio."""


if TYPE_CHECKING:
    CreateEmbeddingsRequestInputItemContentItemDict: TypeAlias = (
        CreateEmbeddingsRequestInputItemContentItemTextDict
        | _models.CreateEmbeddingsRequestInputItemContentItemText
        | CreateEmbeddingsRequestInputItemContentItemImageUrlDict
        | _models.CreateEmbeddingsRequestInputItemContentItemImageUrl
        | ContentPartInputAudioDict
        | _models.ContentPartInputAudio
        | ContentPartInputVideoDict
        | _models.ContentPartInputVideo
        | ContentPartInputFileDict
        | _models.ContentPartInputFile
        | Unknown
    )
    """One part of a mixed input: text, image, audio, video or file, told apart by `type`."""
else:
    CreateEmbeddingsRequestInputItemContentItemDict = Any
