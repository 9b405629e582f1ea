# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model
from ..types import Unknown

if TYPE_CHECKING:
    from .shared import ContentPartImage, ProviderOptions, TraceConfig
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

decode_content_part_image: Decode = lazy_decoder(globals(), "shared.content_part_image")
decode_provider_options: Decode = lazy_decoder(globals(), "shared.provider_options")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
class ContentPartAudio(_Model):
    """Audio given as a reference for the video."""

    audio_url: ContentPartAudioAudioUrl
    """Where the audio is."""
    type: Literal["audio_url"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartAudio)
        known = 0
        if "audio_url" in data:
            value = data["audio_url"]
            self.audio_url = decode_content_part_audio_audio_url(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_audio = ContentPartAudio.decode


@model
class ContentPartAudioAudioUrl(_Model):
    """Location of reference audio."""

    url: str
    """URL of the audio."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartAudioAudioUrl)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_audio_audio_url = ContentPartAudioAudioUrl.decode


@model
class ContentPartVideo(_Model):
    """A video given as a reference."""

    type: Literal["video_url"]
    video_url: ContentPartVideoVideoUrl
    """Where the video is."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartVideo)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if "video_url" in data:
            value = data["video_url"]
            self.video_url = decode_content_part_video_video_url(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_video = ContentPartVideo.decode


@model
class ContentPartVideoVideoUrl(_Model):
    """Location of a reference video."""

    url: str
    """URL of the video."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContentPartVideoVideoUrl)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_content_part_video_video_url = ContentPartVideoVideoUrl.decode


@model
class FrameImage(_Model):
    """An image that fixes the first or the last frame of the video."""

    frame_type: FrameImageFrameType
    """Which frame the image is. The model must list it in `supported_frame_images`."""
    image_url: FrameImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(FrameImage)
        try:
            self.frame_type = data["frame_type"]
            self.type = data["type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "frame_type", "type")
        if "image_url" in data:
            value = data["image_url"]
            self.image_url = decode_frame_image_image_url(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_frame_image = FrameImage.decode


@model
class FrameImageImageUrl(_Model):
    """Location of a frame image."""

    url: str
    """URL of the image."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(FrameImageImageUrl)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_frame_image_image_url = FrameImageImageUrl.decode


@model
class VideoGenerationRequest(_Model):
    """What video to make, and how. `videos.models` tells which settings a model accepts."""

    model: str
    """Id of the video model."""
    aspect_ratio: VideoGenerationRequestAspectRatio | None = None
    """Shape of the picture, width to height. One of the ratios in the `supported_aspect_ratios` of the
    model.
    """
    callback_url: str | None = None
    """HTTPS URL that receives a POST when the job ends, whatever its final status. Replaces the
    default of the workspace for this job. With a signing secret set, the header
    `X-OpenRouter-Signature` proves the origin.
    """
    creativity: int | None = None
    """Level of creative freedom, as a whole number. Only for models whose `creativity` lists the
    allowed values.
    """
    duration: int | None = None
    """Length of the video in seconds. One of the `supported_durations` of the model. Limits: at least
    1.
    """
    frame_images: list[FrameImage] | None = None
    """Images for the first or last frame. When present, they take precedence over `input_references`."""
    generate_audio: bool | None = None
    """Whether the video gets a sound track. Set it if it matters: what happens when absent varies by
    model endpoint.
    """
    input_references: list[InputReference] | None = None
    """Images, audio or videos that guide the result. `frame_images` takes precedence over them."""
    previous_job_id: str | None = None
    """Id of an earlier video job that this one follows on from. What a model makes of it is not
    documented.
    """
    prompt: str | None = None
    """Text that describes the video. May be absent only for models that work from images alone."""
    provider: VideoGenerationRequestProvider | None = None
    """Settings passed on to the provider."""
    resolution: VideoGenerationRequestResolution | None = None
    """Resolution class of the video. One of the `supported_resolutions` of the model."""
    seed: int | None = None
    """Seed for repeatable results, on models that take one. Equal results are not certain."""
    session_id: str | None = None
    """Id that groups this request with others, for observability. At most 256 characters."""
    size: str | None = None
    """Exact size in pixels, `WIDTHxHEIGHT`, such as `1280x720`: the other way to say `resolution` and
    `aspect_ratio`. Which wins when both are given is not documented.
    """
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    upscale_factor: float | None = None
    """How many times larger to make the picture. Only for models with an `upscale_factor` range.
    Limits: above 0.
    """
    user: str | None = None
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoGenerationRequest)
        known = 0
        if "model" in data:
            self.model = data["model"]
            known += 1
        if "aspect_ratio" in data:
            self.aspect_ratio = data["aspect_ratio"]
            known += 1
        if "callback_url" in data:
            self.callback_url = data["callback_url"]
            known += 1
        if "creativity" in data:
            self.creativity = data["creativity"]
            known += 1
        if "duration" in data:
            self.duration = data["duration"]
            known += 1
        if "frame_images" in data:
            value = data["frame_images"]
            self.frame_images = [decode_frame_image(item) for item in value] if type(value) is list else value
            known += 1
        if "generate_audio" in data:
            self.generate_audio = data["generate_audio"]
            known += 1
        if "input_references" in data:
            value = data["input_references"]
            self.input_references = (
                [decode_input_reference(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "previous_job_id" in data:
            self.previous_job_id = data["previous_job_id"]
            known += 1
        if "prompt" in data:
            self.prompt = data["prompt"]
            known += 1
        if "provider" in data:
            value = data["provider"]
            self.provider = decode_video_generation_request_provider(value)
            known += 1
        if "resolution" in data:
            self.resolution = data["resolution"]
            known += 1
        if "seed" in data:
            self.seed = data["seed"]
            known += 1
        if "session_id" in data:
            self.session_id = data["session_id"]
            known += 1
        if "size" in data:
            self.size = data["size"]
            known += 1
        if "trace" in data:
            value = data["trace"]
            self.trace = decode_trace_config(value)
            known += 1
        if "upscale_factor" in data:
            self.upscale_factor = data["upscale_factor"]
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_generation_request = VideoGenerationRequest.decode


@model
class VideoGenerationRequestProvider(_Model):
    """Provider settings of a video request. Routing preferences are not among them."""

    options: ProviderOptions | None = None
    """Parameters of the provider's own, by provider slug. Only those in the model's
    `allowed_passthrough_parameters` are taken.
    """

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoGenerationRequestProvider)
        known = 0
        if "options" in data:
            value = data["options"]
            self.options = decode_provider_options(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_generation_request_provider = VideoGenerationRequestProvider.decode


@model
class VideoGenerationResponse(_Model):
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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoGenerationResponse)
        try:
            self.id = data["id"]
            self.polling_url = data["polling_url"]
            self.status = data["status"]
            known = 3
        except KeyError:
            known = self._set_present(data, "id", "polling_url", "status")
        if "error" in data:
            self.error = data["error"]
            known += 1
        if "expires_at" in data:
            self.expires_at = data["expires_at"]
            known += 1
        if "generation_id" in data:
            self.generation_id = data["generation_id"]
            known += 1
        if "unsigned_urls" in data:
            self.unsigned_urls = data["unsigned_urls"]
            known += 1
        if "urls" in data:
            self.urls = data["urls"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_video_generation_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_generation_response = VideoGenerationResponse.decode


@model
class VideoGenerationUsage(_Model):
    """Cost of a video job."""

    cost: float | None = None
    """Amount charged, in USD. Null when unknown."""
    is_byok: bool | None = None
    """Whether the job ran on the account's own provider key (bring your own key)."""
    _nullable = ("cost",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoGenerationUsage)
        known = 0
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_generation_usage = VideoGenerationUsage.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoModel)
        try:
            self.allowed_passthrough_parameters = data["allowed_passthrough_parameters"]
            self.canonical_slug = data["canonical_slug"]
            self.created = data["created"]
            self.creativity = data["creativity"]
            self.generate_audio = data["generate_audio"]
            self.id = data["id"]
            self.name = data["name"]
            self.seed = data["seed"]
            self.supported_aspect_ratios = data["supported_aspect_ratios"]
            self.supported_durations = data["supported_durations"]
            self.supported_frame_images = data["supported_frame_images"]
            self.supported_resolutions = data["supported_resolutions"]
            self.supported_sizes = data["supported_sizes"]
            known = 13
        except KeyError:
            known = self._set_present(
                data,
                "allowed_passthrough_parameters",
                "canonical_slug",
                "created",
                "creativity",
                "generate_audio",
                "id",
                "name",
                "seed",
                "supported_aspect_ratios",
                "supported_durations",
                "supported_frame_images",
                "supported_resolutions",
                "supported_sizes",
            )
        if "upscale_factor" in data:
            value = data["upscale_factor"]
            self.upscale_factor = None if value is None else decode_video_model_upscale_factor(value)
            known += 1
        if "description" in data:
            self.description = data["description"]
            known += 1
        if "hugging_face_id" in data:
            self.hugging_face_id = data["hugging_face_id"]
            known += 1
        if "pricing_skus" in data:
            self.pricing_skus = data["pricing_skus"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_model = VideoModel.decode


@model
class VideoModelUpscaleFactor(_Model):
    """How much a model can enlarge a picture."""

    max: float | None = None
    """Largest factor. Null or absent when there is no stated limit."""
    min: float | None = None
    """Smallest factor. Null or absent when there is no stated limit."""
    _nullable = (
        "max",
        "min",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoModelUpscaleFactor)
        known = 0
        if "max" in data:
            self.max = data["max"]
            known += 1
        if "min" in data:
            self.min = data["min"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_model_upscale_factor = VideoModelUpscaleFactor.decode


@model
class VideoModelsListResponse(_Model):
    """The video models on offer."""

    data: list[VideoModel]
    """The models, all in one list."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(VideoModelsListResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_video_model(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_video_models_list_response = VideoModelsListResponse.decode

decode_input_reference = by_tag(
    "type",
    {
        "image_url": decode_content_part_image,
        "audio_url": decode_content_part_audio,
        "video_url": decode_content_part_video,
    },
)

if TYPE_CHECKING:
    InputReference: TypeAlias = ContentPartImage | ContentPartAudio | ContentPartVideo | Unknown
    """An image, audio or video that guides the generation."""
else:  # what they refer to is not imported at run time
    InputReference = Any
