# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.job_reply import JobReply as _JobReply
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared_inputs import ContentPartImage, ProviderOptions, TraceConfig
    from .values import (
        FrameImageFrameType,
        VideoGenerationRequestAspectRatio,
        VideoGenerationRequestResolution,
        VideoGenerationResponseStatus,
        VideoModelSupportedAspectRatiosItem,
        VideoModelSupportedFrameImagesItem,
        VideoModelSupportedResolutionsItem,
        VideoModelSupportedSizesItem,
    )

decode_ContentPartImage: Decode = lazy_decoder(globals(), "shared_inputs.ContentPartImage")
decode_ProviderOptions: Decode = lazy_decoder(globals(), "shared_inputs.ProviderOptions")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


@model
class ContentPartAudio(_Model):
    """Audio given as a reference for the video. See `ContentPartAudioDict`."""

    audio_url: ContentPartAudioAudioUrl
    type: Literal["audio_url"]


@model
class ContentPartAudioAudioUrl(_Model):
    """Location of reference audio. See `ContentPartAudioAudioUrlDict`."""

    url: str


@model
class ContentPartVideo(_Model):
    """A video given as a reference. See `ContentPartVideoDict`."""

    type: Literal["video_url"]
    video_url: ContentPartVideoVideoUrl


@model
class ContentPartVideoVideoUrl(_Model):
    """Location of a reference video. See `ContentPartVideoVideoUrlDict`."""

    url: str


@model
class FrameImage(_Model):
    """An image that fixes the first or the last frame of the video. See `FrameImageDict`."""

    frame_type: FrameImageFrameType
    image_url: FrameImageImageUrl
    type: Literal["image_url"]


@model
class FrameImageImageUrl(_Model):
    """Location of a frame image. See `FrameImageImageUrlDict`."""

    url: str


@model
class VideoGenerationRequest(_Model):
    """What video to make, and how. `videos.models` tells which settings a model accepts. See
    `VideoGenerationRequestDict`.
    """

    model: str
    aspect_ratio: VideoGenerationRequestAspectRatio | None = None
    callback_url: str | None = None
    creativity: int | None = None
    duration: int | None = None
    frame_images: list[FrameImage] | None = None
    generate_audio: bool | None = None
    input_references: list[InputReference] | None = None
    previous_job_id: str | None = None
    prompt: str | None = None
    provider: VideoGenerationRequestProvider | None = None
    resolution: VideoGenerationRequestResolution | None = None
    seed: int | None = None
    session_id: str | None = None
    size: str | None = None
    trace: TraceConfig | None = None
    upscale_factor: float | None = None
    user: str | None = None


@model
class VideoGenerationRequestProvider(_Model):
    """Provider settings of a video request. Routing preferences are not among them. See
    `VideoGenerationRequestProviderDict`.
    """

    options: ProviderOptions | None = None


@model
class VideoGenerationResponse(_JobReply):
    """A video generation job and, once it has ended, its outcome."""

    id: str
    """Id of the job, for polling and download. Not the generation id."""
    polling_url: str
    """URL of this job, the same that `videos.get` reads."""
    status: VideoGenerationResponseStatus
    """How far the job is."""
    error: str | None = None
    """Why the job did not succeed: a text, not an object. Absent otherwise."""
    expires_at: int | None = None
    """When the job or its videos expire, in Unix seconds. Which of the two is meant is not documented."""
    generation_id: str | None = None
    """Id of the generation that the job led to, for `generations` lookups. Absent until there is one."""
    unsigned_urls: list[str] | None = None
    """Links to the finished videos, with no signature in them. Use `videos.content` to download with
    the API key.
    """
    urls: list[str] | None = None
    """Links to the finished videos. How they differ from `unsigned_urls` is not documented."""
    usage: VideoGenerationUsage | None = None
    """What the job cost. Absent while unknown."""


@model
class VideoGenerationUsage(_Model):
    """Cost of a video job."""

    cost: float | None = None
    """Amount charged, in USD. Null when unknown."""
    is_byok: bool | None = None
    """Whether the job ran on the account's own provider key (bring your own key)."""
    _nullable = ("cost",)


@model
class VideoModel(_Model):
    """A video model and the settings that it accepts."""

    allowed_passthrough_parameters: list[str]
    """Names of parameters that may be handed to the provider in `provider.options`."""
    canonical_slug: str
    """Permanent slug of this version of the model."""
    created: int
    """When the model was added, in Unix seconds."""
    creativity: list[int] | None
    """Values allowed for `creativity`. Null when the model does not take it."""
    generate_audio: bool | None
    """Whether the model can make sound. Null when unknown."""
    id: str
    """Id to give as `model` in a request."""
    name: str
    """Name of the model for people to read."""
    seed: bool | None
    """Whether the model takes a `seed`. Null when unknown."""
    supported_aspect_ratios: list[VideoModelSupportedAspectRatiosItem] | None
    """Values accepted for `aspect_ratio`. Null when the model lists none."""
    supported_durations: list[int] | None
    """Values accepted for `duration`, in seconds. Null when the model lists none."""
    supported_frame_images: list[VideoModelSupportedFrameImagesItem] | None
    """Frames that `frame_images` can fix. Null when the model lists none."""
    supported_resolutions: list[VideoModelSupportedResolutionsItem] | None
    """Values accepted for `resolution`. Null when the model lists none."""
    supported_sizes: list[VideoModelSupportedSizesItem] | None
    """Values accepted for `size`, in pixels. Null when the model lists none."""
    upscale_factor: VideoModelUpscaleFactor | None
    """Range allowed for `upscale_factor`. Null when the model does not take it."""
    description: str | None = None
    """What the model is, in prose."""
    hugging_face_id: str | None = None
    """Repository of the model on Hugging Face. Null or absent when there is none."""
    pricing_skus: dict[str, str] | None = None
    """Prices in USD as decimal strings, by billing unit; the name of an entry tells what it counts.
    Null when unknown.
    """
    _nullable = (
        "creativity",
        "generate_audio",
        "seed",
        "supported_aspect_ratios",
        "supported_durations",
        "supported_frame_images",
        "supported_resolutions",
        "supported_sizes",
        "upscale_factor",
        "hugging_face_id",
        "pricing_skus",
    )


@model
class VideoModelUpscaleFactor(_Model):
    """How much a model can enlarge a picture."""

    max: float | None = None
    """Largest factor. Null or absent when there is no stated limit."""
    min: float | None = None
    """Smallest factor. Null or absent when there is no stated limit."""
    _nullable = ("max", "min")


@model
class VideoModelsListResponse(_Model):
    """The video models on offer."""

    data: list[VideoModel]
    """The models, all in one list."""


decode_InputReference: Decode = by_tag(
    "type",
    {
        "image_url": decode_ContentPartImage,
        "audio_url": ContentPartAudio.decode,
        "video_url": ContentPartVideo.decode,
    },
)

if TYPE_CHECKING:
    InputReference: TypeAlias = ContentPartImage | ContentPartAudio | ContentPartVideo | Unknown
    """An image, audio or video that guides the generation."""
else:  # what they refer to is not imported at run time
    InputReference = Any
