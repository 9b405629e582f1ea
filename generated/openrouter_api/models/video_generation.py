# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `video_generation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, Unset, by_tag, lazy_decoder, model
from ..types import Model as _Model

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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartAudio)
        value = pop("audio_url", UNSET)
        self.audio_url = decode_content_part_audio_audio_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_audio = ContentPartAudio.decode


@model
class ContentPartAudioAudioUrl(_Model):
    """Location of reference audio."""

    url: str
    """URL of the audio."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartAudioAudioUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_audio_audio_url = ContentPartAudioAudioUrl.decode


@model
class ContentPartVideo(_Model):
    """A video given as a reference."""

    type: Literal["video_url"]
    video_url: ContentPartVideoVideoUrl
    """Where the video is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartVideo)
        self.type = pop("type", UNSET)
        value = pop("video_url", UNSET)
        self.video_url = decode_content_part_video_video_url(value)
        self.additional_properties = rest
        return self


decode_content_part_video = ContentPartVideo.decode


@model
class ContentPartVideoVideoUrl(_Model):
    """Location of a reference video."""

    url: str
    """URL of the video."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartVideoVideoUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FrameImage)
        self.frame_type = pop("frame_type", UNSET)
        value = pop("image_url", UNSET)
        self.image_url = decode_frame_image_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_frame_image = FrameImage.decode


@model
class FrameImageImageUrl(_Model):
    """Location of a frame image."""

    url: str
    """URL of the image."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FrameImageImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_frame_image_image_url = FrameImageImageUrl.decode


@model
class VideoGenerationRequest(_Model):
    """What video to make, and how. `video_generation.list_videos_models` tells which settings a model
    accepts.
    """

    model: str
    """Id of the video model."""
    aspect_ratio: VideoGenerationRequestAspectRatio | Unset = UNSET
    """Shape of the picture, width to height. One of the ratios in the `supported_aspect_ratios` of the
    model.
    """
    callback_url: str | Unset = UNSET
    """HTTPS URL that receives a POST when the job ends, whatever its final status. Replaces the
    default of the workspace for this job. With a signing secret set, the header
    `X-OpenRouter-Signature` proves the origin.
    """
    creativity: int | Unset = UNSET
    """Level of creative freedom, as a whole number. Only for models whose `creativity` lists the
    allowed values.
    """
    duration: int | Unset = UNSET
    """Length of the video in seconds. One of the `supported_durations` of the model. Limits: at least
    1.
    """
    frame_images: list[FrameImage] | Unset = UNSET
    """Images for the first or last frame. When present, they take precedence over `input_references`."""
    generate_audio: bool | Unset = UNSET
    """Whether the video gets a sound track. Set it if it matters: what happens when absent varies by
    model endpoint.
    """
    input_references: list[InputReference] | Unset = UNSET
    """Images, audio or videos that guide the result. `frame_images` takes precedence over them."""
    previous_job_id: str | Unset = UNSET
    """Id of an earlier video job that this one follows on from. What a model makes of it is not
    documented.
    """
    prompt: str | Unset = UNSET
    """Text that describes the video. May be absent only for models that work from images alone."""
    provider: VideoGenerationRequestProvider | Unset = UNSET
    """Settings passed on to the provider."""
    resolution: VideoGenerationRequestResolution | Unset = UNSET
    """Resolution class of the video. One of the `supported_resolutions` of the model."""
    seed: int | Unset = UNSET
    """Seed for repeatable results, on models that take one. Equal results are not certain."""
    session_id: str | Unset = UNSET
    """Id that groups this request with others, for observability. At most 256 characters."""
    size: str | Unset = UNSET
    """Exact size in pixels, `WIDTHxHEIGHT`, such as `1280x720`: the other way to say `resolution` and
    `aspect_ratio`. Which wins when both are given is not documented.
    """
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    upscale_factor: float | Unset = UNSET
    """How many times larger to make the picture. Only for models with an `upscale_factor` range.
    Limits: above 0.
    """
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationRequest)
        self.model = pop("model", UNSET)
        self.aspect_ratio = pop("aspect_ratio", UNSET)
        self.callback_url = pop("callback_url", UNSET)
        self.creativity = pop("creativity", UNSET)
        self.duration = pop("duration", UNSET)
        self.generate_audio = pop("generate_audio", UNSET)
        self.previous_job_id = pop("previous_job_id", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.resolution = pop("resolution", UNSET)
        self.seed = pop("seed", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.size = pop("size", UNSET)
        self.upscale_factor = pop("upscale_factor", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("frame_images", UNSET)
            self.frame_images = [decode_frame_image(item) for item in value] if type(value) is list else value
            value = pop("input_references", UNSET)
            self.input_references = (
                [decode_input_reference(item) for item in value] if type(value) is list else value
            )
            value = pop("provider", UNSET)
            self.provider = decode_video_generation_request_provider(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.frame_images = UNSET
            self.input_references = UNSET
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_video_generation_request = VideoGenerationRequest.decode


@model
class VideoGenerationRequestProvider(_Model):
    """Provider settings of a video request. Routing preferences are not among them."""

    options: ProviderOptions | Unset = UNSET
    """Parameters of the provider's own, by provider slug. Only those in the model's
    `allowed_passthrough_parameters` are taken.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationRequestProvider)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
        else:
            self.options = UNSET
        self.additional_properties = rest
        return self


decode_video_generation_request_provider = VideoGenerationRequestProvider.decode


@model
class VideoGenerationResponse(_Model):
    """A video generation job and, once it has ended, its outcome."""

    id: str
    """Id of the job, for polling and download. Not the generation id."""
    polling_url: str
    """URL of this job, the same that `video_generation.get_generation` reads."""
    status: VideoGenerationResponseStatus
    """How far the job is."""
    error: str | Unset = UNSET
    """Why the job did not succeed: a text, not an object. Absent otherwise."""
    expires_at: int | Unset = UNSET
    """When the job or its videos expire, in Unix seconds. Which of the two is meant is not documented."""
    generation_id: str | Unset = UNSET
    """Id of the generation that the job led to, for `generations` lookups. Absent until there is one."""
    unsigned_urls: list[str] | Unset = UNSET
    """Links to the finished videos, with no signature in them. Use
    `video_generation.get_video_content` to download with the API key.
    """
    urls: list[str] | Unset = UNSET
    """Links to the finished videos. How they differ from `unsigned_urls` is not documented."""
    usage: VideoGenerationUsage | Unset = UNSET
    """What the job cost. Absent while unknown."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationResponse)
        self.id = pop("id", UNSET)
        self.polling_url = pop("polling_url", UNSET)
        self.status = pop("status", UNSET)
        self.error = pop("error", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.generation_id = pop("generation_id", UNSET)
        self.unsigned_urls = pop("unsigned_urls", UNSET)
        self.urls = pop("urls", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_video_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_video_generation_response = VideoGenerationResponse.decode


@model
class VideoGenerationUsage(_Model):
    """Cost of a video job."""

    cost: float | Unset | None = UNSET
    """Amount charged, in USD. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether the job ran on the account's own provider key (bring your own key)."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoGenerationUsage)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.additional_properties = rest
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
    description: str | Unset = UNSET
    """What the model is, in prose."""
    hugging_face_id: str | Unset | None = UNSET
    """Repository of the model on Hugging Face. Null or absent when there is none."""
    pricing_skus: dict[str, str] | Unset | None = UNSET
    """Prices in USD as decimal strings, by billing unit; the name of an entry tells what it counts.
    Null when unknown.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoModel)
        self.allowed_passthrough_parameters = pop("allowed_passthrough_parameters", UNSET)
        self.canonical_slug = pop("canonical_slug", UNSET)
        self.created = pop("created", UNSET)
        self.creativity = pop("creativity", UNSET)
        self.generate_audio = pop("generate_audio", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.seed = pop("seed", UNSET)
        self.supported_aspect_ratios = pop("supported_aspect_ratios", UNSET)
        self.supported_durations = pop("supported_durations", UNSET)
        self.supported_frame_images = pop("supported_frame_images", UNSET)
        self.supported_resolutions = pop("supported_resolutions", UNSET)
        self.supported_sizes = pop("supported_sizes", UNSET)
        value = pop("upscale_factor", UNSET)
        self.upscale_factor = decode_video_model_upscale_factor(value)
        self.description = pop("description", UNSET)
        self.hugging_face_id = pop("hugging_face_id", UNSET)
        self.pricing_skus = pop("pricing_skus", UNSET)
        self.additional_properties = rest
        return self


decode_video_model = VideoModel.decode


@model
class VideoModelUpscaleFactor(_Model):
    """How much a model can enlarge a picture."""

    max: float | Unset | None = UNSET
    """Largest factor. Null or absent when there is no stated limit."""
    min: float | Unset | None = UNSET
    """Smallest factor. Null or absent when there is no stated limit."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoModelUpscaleFactor)
        self.max = pop("max", UNSET)
        self.min = pop("min", UNSET)
        self.additional_properties = rest
        return self


decode_video_model_upscale_factor = VideoModelUpscaleFactor.decode


@model
class VideoModelsListResponse(_Model):
    """The video models on offer."""

    data: list[VideoModel]
    """The models, all in one list."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoModelsListResponse)
        value = pop("data", UNSET)
        self.data = [decode_video_model(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
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
