# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        VideoModelSupportedAspectRatiosItem,
        VideoModelSupportedFrameImagesItem,
        VideoModelSupportedResolutionsItem,
        VideoModelSupportedSizesItem,
    )
    from .video_model_upscale_factor import VideoModelUpscaleFactor

decode_video_model_upscale_factor: Decode = late(
    globals(), "decode_video_model_upscale_factor", "video_model_upscale_factor"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = VideoModel.decode
VideoModel.wire_names = {
    "allowed_passthrough_parameters": "allowed_passthrough_parameters",
    "canonical_slug": "canonical_slug",
    "created": "created",
    "creativity": "creativity",
    "generate_audio": "generate_audio",
    "id": "id",
    "name": "name",
    "seed": "seed",
    "supported_aspect_ratios": "supported_aspect_ratios",
    "supported_durations": "supported_durations",
    "supported_frame_images": "supported_frame_images",
    "supported_resolutions": "supported_resolutions",
    "supported_sizes": "supported_sizes",
    "upscale_factor": "upscale_factor",
    "description": "description",
    "hugging_face_id": "hugging_face_id",
    "pricing_skus": "pricing_skus",
}
