# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `videos`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class ContentPartAudioAudioUrlDict(TypedDict, total=False):
    """Location of reference audio."""

    url: Required[str]
    """URL of the audio."""


class ContentPartAudioDict(TypedDict, total=False):
    """Audio given as a reference for the video."""

    audio_url: Required[ContentPartAudioAudioUrlDict | _models.ContentPartAudioAudioUrl]
    """Where the audio is."""
    type: Required[Literal["audio_url"]]


class ContentPartVideoDict(TypedDict, total=False):
    """A video given as a reference."""

    type: Required[Literal["video_url"]]
    video_url: Required[ContentPartVideoVideoUrlDict | _models.ContentPartVideoVideoUrl]
    """Where the video is."""


class ContentPartVideoVideoUrlDict(TypedDict, total=False):
    """Location of a reference video."""

    url: Required[str]
    """URL of the video."""


class FrameImageDict(TypedDict, total=False):
    """An image that fixes the first or the last frame of the video."""

    frame_type: Required[_models.FrameImageFrameType]
    """Which frame the image is. The model must list it in `supported_frame_images`."""
    image_url: Required[FrameImageImageUrlDict | _models.FrameImageImageUrl]
    """Where the image is."""
    type: Required[Literal["image_url"]]


class FrameImageImageUrlDict(TypedDict, total=False):
    """Location of a frame image."""

    url: Required[str]
    """URL of the image."""


class VideoGenerationRequestDict(TypedDict, total=False):
    """What video to make, and how. `videos.models` tells which settings a model accepts."""

    aspect_ratio: _models.VideoGenerationRequestAspectRatio
    """Shape of the picture, width to height. One of the ratios in the `supported_aspect_ratios` of the
    model.
    """
    callback_url: str
    """HTTPS URL that receives a POST when the job ends, whatever its final status. Replaces the
    default of the workspace for this job. With a signing secret set, the header
    `X-OpenRouter-Signature` proves the origin.
    """
    creativity: int
    """Level of creative freedom, as a whole number. Only for models whose `creativity` lists the
    allowed values.
    """
    duration: int
    """Length of the video in seconds. One of the `supported_durations` of the model. Limits: at least
    1.
    """
    frame_images: Sequence[FrameImageDict | _models.FrameImage]
    """Images for the first or last frame. When present, they take precedence over `input_references`."""
    generate_audio: bool
    """Whether the video gets a sound track. Set it if it matters: what happens when absent varies by
    model endpoint.
    """
    input_references: Sequence[InputReferenceDict]
    """Images, audio or videos that guide the result. `frame_images` takes precedence over them."""
    model: Required[str]
    """Id of the video model."""
    previous_job_id: str
    """Id of an earlier video job that this one follows on from. What a model makes of it is not
    documented.
    """
    prompt: str
    """Text that describes the video. May be absent only for models that work from images alone."""
    provider: VideoGenerationRequestProviderDict | _models.VideoGenerationRequestProvider
    """Settings passed on to the provider."""
    resolution: _models.VideoGenerationRequestResolution
    """Resolution class of the video. One of the `supported_resolutions` of the model."""
    seed: int
    """Seed for repeatable results, on models that take one. Equal results are not certain."""
    session_id: str
    """Id that groups this request with others, for observability. At most 256 characters."""
    size: str
    """Exact size in pixels, `WIDTHxHEIGHT`, such as `1280x720`: the other way to say `resolution` and
    `aspect_ratio`. Which wins when both are given is not documented.
    """
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    upscale_factor: float
    """How many times larger to make the picture. Only for models with an `upscale_factor` range.
    Limits: above 0.
    """
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class VideoGenerationRequestProviderDict(TypedDict, total=False):
    """Provider settings of a video request. Routing preferences are not among them."""

    options: _params.ProviderOptionsDict | _models.ProviderOptions
    """Parameters of the provider's own, by provider slug. Only those in the model's
    `allowed_passthrough_parameters` are taken.
    """


class VideosContentParams(TypedDict, total=False):
    """Arguments of `videos.content`, which its docstring describes."""

    job_id: Required[str]
    index: int | None


class VideosGenerateParams(VideoGenerationRequestDict, total=False):
    """Arguments of `videos.generate`, which its docstring describes."""


class VideosGetParams(TypedDict, total=False):
    """Arguments of `videos.get`, which its docstring describes."""

    job_id: Required[str]


if TYPE_CHECKING:
    InputReferenceDict: TypeAlias = (
        _params.ContentPartImageDict
        | _models.ContentPartImage
        | ContentPartAudioDict
        | _models.ContentPartAudio
        | ContentPartVideoDict
        | _models.ContentPartVideo
        | Unknown
    )
    """An image, audio or video that guides the generation."""
else:
    InputReferenceDict = Any
