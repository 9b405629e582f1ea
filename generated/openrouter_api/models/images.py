# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.reply import ChatTokens as _ChatTokens, ImagesReply as _ImagesReply
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import AnthropicCacheCreation, AnthropicUsageIteration, CostDetails
    from .shared_inputs import ContentPartImage, ProviderOptions, ProviderSortConfig, TraceConfig
    from .values import (
        AnthropicSpeed,
        ImageGenerationRequestAspectRatio,
        ImageGenerationRequestBackground,
        ImageGenerationRequestOutputFormat,
        ImageGenerationRequestQuality,
        ImageGenerationRequestResolution,
        ImageGenTextChunkEventPhase,
        ImageInputModality,
        ImageOutputModality,
        ImagePricingEntryBillable,
        ImagePricingEntryUnit,
        ProviderName,
        ProviderSort,
    )

decode_AnthropicCacheCreation: Decode = lazy_decoder(globals(), "shared.AnthropicCacheCreation")
decode_AnthropicUsageIteration: Decode = lazy_decoder(globals(), "shared.AnthropicUsageIteration")
decode_ContentPartImage: Decode = lazy_decoder(globals(), "shared_inputs.ContentPartImage")
decode_CostDetails: Decode = lazy_decoder(globals(), "shared.CostDetails")
decode_ProviderOptions: Decode = lazy_decoder(globals(), "shared_inputs.ProviderOptions")
decode_ProviderSortConfig: Decode = lazy_decoder(globals(), "shared_inputs.ProviderSortConfig")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


@model
class BooleanCapability(_Model):
    """Says that a parameter is a switch, true or false."""

    type: Literal["boolean"]


@model
class EnumCapability(_Model):
    """Says that a parameter takes one of some values."""

    type: Literal["enum"]
    values: list[str]
    """The values accepted."""


@model
class ImageEndpoint(_Model):
    """One provider's offer of an image model."""

    allowed_passthrough_parameters: list[str]
    """Names that may be set in `provider.options` for this provider."""
    pricing: list[ImagePricingEntry]
    """What is billed, and at which price."""
    provider_name: str
    """Display name of the provider."""
    provider_slug: str
    """Slug of the provider, as in `provider.order`."""
    provider_tag: str | None
    """Slug of this very endpoint, for routing to it alone. Null when it has none."""
    supported_parameters: SupportedParameters
    """Request parameters understood here, with the values each accepts."""
    supports_streaming: bool
    """Whether `stream` has an effect here."""
    _nullable = ("provider_tag",)


@model
class ImageGenCompletedEvent(_Model):
    """A finished image in a stream."""

    b64_json: str
    """The image, in base64."""
    created: int
    """When the image was made, in Unix seconds."""
    type: Literal["image_generation.completed"]
    media_type: str | None = None
    """Media type of the image, such as `image/png`."""
    usage: ImageGenerationUsage | None = None
    """What the request consumed."""


@model
class ImageGenPartialImageEvent(_Model):
    """An unfinished image in a stream; later ones replace it."""

    b64_json: str
    """The image so far, in base64."""
    partial_image_index: int
    """Number of the partial image, counted from 0."""
    type: Literal["image_generation.partial_image"]


@model
class ImageGenStreamErrorEvent(_Model):
    """An error after the stream began."""

    error: ImageGenStreamErrorEventError
    """What went wrong."""
    type: Literal["error"]


@model
class ImageGenStreamErrorEventError(_Model):
    """What went wrong in a stream of images."""

    message: str
    """What went wrong, in words."""
    code: str | None = None
    """Code of the error. Null or absent when it has none."""
    param: str | None = None
    """Request parameter at fault. Null or absent when it is none in particular."""
    type: str | None = None
    """Kind of error. Null or absent when not told."""
    _nullable = ("code", "param", "type")


@model
class ImageGenTextChunkEvent(_Model):
    """A piece of text the model wrote while it made the image."""

    phase: ImageGenTextChunkEventPhase
    """What the text belongs to."""
    text: str
    """The piece; join pieces of one phase in order."""
    type: Literal["image_generation.text_chunk"]


@model
class ImageGenerationProviderPreferences(_Model):
    """Which providers may serve an image request, and in what order. See
    `ImageGenerationProviderPreferencesDict`.
    """

    allow_fallbacks: bool | None = None
    ignore: list[ProviderName | str] | None = None
    only: list[ProviderName | str] | None = None
    options: ProviderOptions | None = None
    order: list[ProviderName | str] | None = None
    sort: ProviderSort | ProviderSortConfig | None = None
    _nullable = ("allow_fallbacks", "ignore", "only", "order", "sort")


@model
class ImageGenerationRequest(_Model):
    """What image to make, and how. Which settings work, and with which values, differs between models.
    See `ImageGenerationRequestDict`.
    """

    model: str
    prompt: str
    aspect_ratio: ImageGenerationRequestAspectRatio | None = None
    background: ImageGenerationRequestBackground | None = None
    input_references: list[ContentPartImage] | None = None
    n: int | None = None
    output_compression: int | None = None
    output_format: ImageGenerationRequestOutputFormat | None = None
    provider: ImageGenerationProviderPreferences | None = None
    quality: ImageGenerationRequestQuality | None = None
    resolution: ImageGenerationRequestResolution | None = None
    seed: int | None = None
    session_id: str | None = None
    size: str | None = None
    stream: bool | None = None
    trace: TraceConfig | None = None
    user: str | None = None


@model
class ImageGenerationResponse(_ImagesReply):
    """The images made."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseDataItem]
    """The images, `n` of them."""
    usage: ImageGenerationUsage | None = None
    """What the request consumed."""


@model
class ImageGenerationResponseDataItem(_Model):
    """One image."""

    b64_json: str
    """The image, in base64."""
    media_type: str | None = None
    """Media type of the image, such as `image/png`."""


@model
class ImageGenerationUsage(_ChatTokens):
    """Tokens and money one image request took. Some fields are filled by Anthropic models only."""

    completion_tokens: int
    """Output tokens, images included."""
    prompt_tokens: int
    """Input tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cache_creation: AnthropicCacheCreation | None = None
    """Tokens written to the prompt cache, by lifetime."""
    completion_tokens_details: ImageGenerationUsageCompletionTokensDetails | None = None
    """Output tokens by kind."""
    cost: float | None = None
    """Charge in USD."""
    cost_details: CostDetails | None = None
    """What the provider itself charged, split up."""
    is_byok: bool | None = None
    """Whether a provider key of your own (BYOK) paid for the request."""
    iterations: list[AnthropicUsageIteration] | None = None
    """Tokens of each step, for answers made in several."""
    prompt_tokens_details: ImageGenerationUsagePromptTokensDetails | None = None
    """Input tokens by kind."""
    server_tool_use: ImageGenerationUsageServerToolUse | None = None
    """How often tools on the server ran. Chat calls this `server_tool_use_details`."""
    service_tier: str | None = None
    """Service tier that served the request."""
    speed: AnthropicSpeed | None = None
    """Speed mode that served the request."""
    _nullable = (
        "cache_creation",
        "completion_tokens_details",
        "cost",
        "cost_details",
        "iterations",
        "prompt_tokens_details",
        "server_tool_use",
        "service_tier",
        "speed",
    )


@model
class ImageGenerationUsageCompletionTokensDetails(_Model):
    """Output tokens by kind."""

    audio_tokens: int | None = None
    """Tokens of audio output."""
    image_tokens: int | None = None
    """Tokens of image output."""
    reasoning_tokens: int | None = None
    """Tokens spent on reasoning."""
    _nullable = ("audio_tokens", "image_tokens", "reasoning_tokens")


@model
class ImageGenerationUsagePromptTokensDetails(_Model):
    """Input tokens by kind."""

    audio_tokens: int | None = None
    """Tokens of audio input."""
    cache_write_tokens: int | None = None
    """Tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""
    file_tokens: int | None = None
    """Tokens of file input."""
    video_tokens: int | None = None
    """Tokens of video input."""
    _nullable = ("audio_tokens", "cache_write_tokens", "cached_tokens", "file_tokens", "video_tokens")


@model
class ImageGenerationUsageServerToolUse(_Model):
    """How often tools on the server ran."""

    tool_calls_executed: int | None = None
    """Tool calls that were carried out."""
    tool_calls_requested: int | None = None
    """Tool calls the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


@model
class ImageModelArchitecture(_Model):
    """What goes in and out of an image model."""

    input_modalities: list[ImageInputModality]
    """Kinds of content the model takes; `image` means it can work from references."""
    output_modalities: list[ImageOutputModality]
    """Kinds of content the model produces."""


@model
class ImageModelEndpointsResponse(_Model):
    """An image model's endpoints."""

    endpoints: list[ImageEndpoint]
    """Offers of the model, by provider."""
    id: str
    """Id of the model."""


@model
class ImageModelListItem(_Model):
    """An image model in the catalogue."""

    architecture: ImageModelArchitecture
    """What goes in and out."""
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    """What the model is, in prose."""
    endpoints: str
    """Address of the list of its endpoints; `images.endpoints` reads it."""
    id: str
    """Id to use as `model` in `images.generate`."""
    name: str
    """Display name."""
    supported_parameters: SupportedParameters
    """Request parameters the model understands, with the values each accepts; single endpoints may
    differ.
    """
    supports_streaming: bool
    """Whether `stream` has an effect with this model."""


@model
class ImageModelsListResponse(_Model):
    """All image models."""

    data: list[ImageModelListItem]
    """The models."""


@model
class ImagePricingEntry(_Model):
    """Price of one thing an image endpoint bills."""

    billable: ImagePricingEntryBillable
    """What is billed."""
    cost_usd: float
    """Price of one unit in USD, as a number."""
    unit: ImagePricingEntryUnit
    """What the price is for one of."""
    variant: str | None = None
    """Setting the price holds for, such as a quality or a size. Absent when it holds for all."""


@model
class ImageStreamingResponse(_Model):
    """One server-sent event of an image stream."""

    data: ImageStreamingResponseData
    """The event itself."""


@model
class RangeCapability(_Model):
    """Says that a parameter takes a number within bounds."""

    max: float
    """Largest value accepted."""
    min: float
    """Smallest value accepted."""
    type: Literal["range"]


decode_CapabilityDescriptor: Decode = by_tag(
    "type",
    {"enum": EnumCapability.decode, "range": RangeCapability.decode, "boolean": BooleanCapability.decode},
)
decode_ImageStreamingResponseData: Decode = by_tag(
    "type",
    {
        "image_generation.partial_image": ImageGenPartialImageEvent.decode,
        "image_generation.text_chunk": ImageGenTextChunkEvent.decode,
        "image_generation.completed": ImageGenCompletedEvent.decode,
        "error": ImageGenStreamErrorEvent.decode,
    },
)


def decode_SupportedParameters(value: Any) -> Any:
    return (
        {key: decode_CapabilityDescriptor(member) for key, member in value.items()}
        if type(value) is dict
        else value
    )


if TYPE_CHECKING:
    CapabilityDescriptor: TypeAlias = EnumCapability | RangeCapability | BooleanCapability | Unknown
    """Which values a model accepts for a parameter: some names, a range of numbers, or true and false."""
    ImageStreamingResponseData: TypeAlias = (
        ImageGenPartialImageEvent
        | ImageGenTextChunkEvent
        | ImageGenCompletedEvent
        | ImageGenStreamErrorEvent
        | Unknown
    )
    """An event of an image stream: partial image, text, finished image or error, told apart by `type`."""
    SupportedParameters: TypeAlias = dict[str, CapabilityDescriptor]
    """Request parameters by name, each with the values it accepts. A parameter not in the map is not
    supported.
    """
else:  # what they refer to is not imported at run time
    CapabilityDescriptor = Any
    ImageStreamingResponseData = Any
    SupportedParameters = Any
