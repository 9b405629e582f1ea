# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import VideoGenerationRequestAspectRatio, VideoGenerationRequestResolution
    from .frame_image import FrameImage
    from .input_reference import InputReference
    from .trace_config import TraceConfig
    from .video_generation_request_provider import VideoGenerationRequestProvider

decode_frame_image: Decode = late(globals(), "decode_frame_image", "frame_image")
decode_input_reference: Decode = late(globals(), "decode_input_reference", "input_reference")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")
decode_video_generation_request_provider: Decode = late(
    globals(), "decode_video_generation_request_provider", "video_generation_request_provider"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = VideoGenerationRequest.decode
VideoGenerationRequest.wire_names = {
    "model": "model",
    "aspect_ratio": "aspect_ratio",
    "callback_url": "callback_url",
    "creativity": "creativity",
    "duration": "duration",
    "frame_images": "frame_images",
    "generate_audio": "generate_audio",
    "input_references": "input_references",
    "previous_job_id": "previous_job_id",
    "prompt": "prompt",
    "provider": "provider",
    "resolution": "resolution",
    "seed": "seed",
    "session_id": "session_id",
    "size": "size",
    "trace": "trace",
    "upscale_factor": "upscale_factor",
    "user": "user",
}
