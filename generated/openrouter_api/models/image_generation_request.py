# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ImageGenerationRequestAspectRatio,
        ImageGenerationRequestBackground,
        ImageGenerationRequestOutputFormat,
        ImageGenerationRequestQuality,
        ImageGenerationRequestResolution,
    )
    from .content_part_image import ContentPartImage
    from .image_generation_provider_preferences import ImageGenerationProviderPreferences
    from .trace_config import TraceConfig

decode_content_part_image: Decode = late(globals(), "decode_content_part_image", "content_part_image")
decode_image_generation_provider_preferences: Decode = late(
    globals(), "decode_image_generation_provider_preferences", "image_generation_provider_preferences"
)
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationRequest(_Model):
    """What image to make, and how. Which settings work, and with which values, differs between models."""

    model: str
    """Id of an image model, as `images.list_models` gives it."""
    prompt: str
    """What the image should show."""
    aspect_ratio: ImageGenerationRequestAspectRatio | Unset = UNSET
    """Width to height. `auto` lets the model choose."""
    background: ImageGenerationRequestBackground | Unset = UNSET
    """Whether the background is see-through."""
    input_references: list[ContentPartImage] | Unset = UNSET
    """Images to edit or to take as a pattern. Limits: at most 16 items."""
    n: int | Unset = UNSET
    """How many images to make, from 1 to 10."""
    output_compression: int | Unset = UNSET
    """Compression of the file, from 0 to 100."""
    output_format: ImageGenerationRequestOutputFormat | Unset = UNSET
    """File format of the images. The provider chooses when absent."""
    provider: ImageGenerationProviderPreferences | Unset = UNSET
    """Which providers may serve the request, and options for single ones."""
    quality: ImageGenerationRequestQuality | Unset = UNSET
    """How much care to spend; higher costs more on models priced by quality."""
    resolution: ImageGenerationRequestResolution | Unset = UNSET
    """Size class of the image. Goes together with `aspect_ratio`."""
    seed: int | Unset = UNSET
    """Number that makes results repeatable, as far as the provider can."""
    session_id: str | Unset = UNSET
    """Id that groups related requests in observability tools, at most 256 characters."""
    size: str | Unset = UNSET
    """A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with `resolution` or
    `aspect_ratio` are refused with 400.
    """
    stream: bool | Unset = UNSET
    """Whether to send partial images as server-sent events. Without effect at providers that cannot
    stream.
    """
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
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
        self = _new(ImageGenerationRequest)
        self.model = pop("model", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.aspect_ratio = pop("aspect_ratio", UNSET)
        self.background = pop("background", UNSET)
        self.n = pop("n", UNSET)
        self.output_compression = pop("output_compression", UNSET)
        self.output_format = pop("output_format", UNSET)
        self.quality = pop("quality", UNSET)
        self.resolution = pop("resolution", UNSET)
        self.seed = pop("seed", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.size = pop("size", UNSET)
        self.stream = pop("stream", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("input_references", UNSET)
            self.input_references = (
                [decode_content_part_image(item) for item in value] if type(value) is list else value
            )
            value = pop("provider", UNSET)
            self.provider = decode_image_generation_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.input_references = UNSET
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationRequest.decode
ImageGenerationRequest.wire_names = {
    "model": "model",
    "prompt": "prompt",
    "aspect_ratio": "aspect_ratio",
    "background": "background",
    "input_references": "input_references",
    "n": "n",
    "output_compression": "output_compression",
    "output_format": "output_format",
    "provider": "provider",
    "quality": "quality",
    "resolution": "resolution",
    "seed": "seed",
    "session_id": "session_id",
    "size": "size",
    "stream": "stream",
    "trace": "trace",
    "user": "user",
}
