# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, Unset, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import (
        AnthropicCacheCreation,
        AnthropicUsageIteration,
        ContentPartImage,
        CostDetails,
        ProviderOptions,
        ProviderSortConfig,
        TraceConfig,
    )
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

decode_anthropic_cache_creation: Decode = lazy_decoder(globals(), "shared.anthropic_cache_creation")
decode_anthropic_usage_iteration: Decode = lazy_decoder(globals(), "shared.anthropic_usage_iteration")
decode_content_part_image: Decode = lazy_decoder(globals(), "shared.content_part_image")
decode_cost_details: Decode = lazy_decoder(globals(), "shared.cost_details")
decode_provider_options: Decode = lazy_decoder(globals(), "shared.provider_options")
decode_provider_sort_config: Decode = lazy_decoder(globals(), "shared.provider_sort_config")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
class BooleanCapability(_Model):
    """Says that a parameter is a switch, true or false."""

    type: Literal["boolean"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BooleanCapability)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_boolean_capability = BooleanCapability.decode


@model
class EnumCapability(_Model):
    """Says that a parameter takes one of some values."""

    type: Literal["enum"]
    values: list[str]
    """The values accepted."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EnumCapability)
        self.type = pop("type", UNSET)
        self.values = pop("values", UNSET)
        self.additional_properties = rest
        return self


decode_enum_capability = EnumCapability.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageEndpoint)
        self.allowed_passthrough_parameters = pop("allowed_passthrough_parameters", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = [decode_image_pricing_entry(item) for item in value] if type(value) is list else value
        self.provider_name = pop("provider_name", UNSET)
        self.provider_slug = pop("provider_slug", UNSET)
        self.provider_tag = pop("provider_tag", UNSET)
        value = pop("supported_parameters", UNSET)
        self.supported_parameters = decode_supported_parameters(value)
        self.supports_streaming = pop("supports_streaming", UNSET)
        self.additional_properties = rest
        return self


decode_image_endpoint = ImageEndpoint.decode


@model
class ImageGenCompletedEvent(_Model):
    """A finished image in a stream."""

    b64_json: str
    """The image, in base64."""
    created: int
    """When the image was made, in Unix seconds."""
    type: Literal["image_generation.completed"]
    media_type: str | Unset = UNSET
    """Media type of the image, such as `image/png`."""
    usage: ImageGenerationUsage | Unset = UNSET
    """What the request consumed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenCompletedEvent)
        self.b64_json = pop("b64_json", UNSET)
        self.created = pop("created", UNSET)
        self.type = pop("type", UNSET)
        self.media_type = pop("media_type", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_image_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_image_gen_completed_event = ImageGenCompletedEvent.decode


@model
class ImageGenPartialImageEvent(_Model):
    """An unfinished image in a stream; later ones replace it."""

    b64_json: str
    """The image so far, in base64."""
    partial_image_index: int
    """Number of the partial image, counted from 0."""
    type: Literal["image_generation.partial_image"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenPartialImageEvent)
        self.b64_json = pop("b64_json", UNSET)
        self.partial_image_index = pop("partial_image_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_partial_image_event = ImageGenPartialImageEvent.decode


@model
class ImageGenStreamErrorEvent(_Model):
    """An error after the stream began."""

    error: ImageGenStreamErrorEventError
    """What went wrong."""
    type: Literal["error"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenStreamErrorEvent)
        value = pop("error", UNSET)
        self.error = decode_image_gen_stream_error_event_error(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_stream_error_event = ImageGenStreamErrorEvent.decode


@model
class ImageGenStreamErrorEventError(_Model):
    """What went wrong in a stream of images."""

    message: str
    """What went wrong, in words."""
    code: str | Unset | None = UNSET
    """Code of the error. Null or absent when it has none."""
    param: str | Unset | None = UNSET
    """Request parameter at fault. Null or absent when it is none in particular."""
    type: str | Unset | None = UNSET
    """Kind of error. Null or absent when not told."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenStreamErrorEventError)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.param = pop("param", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_stream_error_event_error = ImageGenStreamErrorEventError.decode


@model
class ImageGenTextChunkEvent(_Model):
    """A piece of text the model wrote while it made the image."""

    phase: ImageGenTextChunkEventPhase
    """What the text belongs to."""
    text: str
    """The piece; join pieces of one phase in order."""
    type: Literal["image_generation.text_chunk"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenTextChunkEvent)
        self.phase = pop("phase", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_image_gen_text_chunk_event = ImageGenTextChunkEvent.decode


@model
class ImageGenerationProviderPreferences(_Model):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether other providers may be tried when the first fails. They may when absent."""
    ignore: list[ProviderName | str] | Unset | None = UNSET
    """Providers never to use, by slug. Added to those the account ignores."""
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers to use, by slug. Narrows what the account allows; 404 when nothing is left."""
    options: ProviderOptions | Unset = UNSET
    """Extra fields for single providers, by slug."""
    order: list[ProviderName | str] | Unset | None = UNSET
    """Providers to try, by slug, in this order. Turns load balancing off."""
    sort: ProviderSort | ProviderSortConfig | Unset | None = UNSET
    """What to rank providers by. Load balancing, mainly by price, when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.ignore = pop("ignore", UNSET)
        self.only = pop("only", UNSET)
        self.order = pop("order", UNSET)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
            value = pop("sort", UNSET)
            self.sort = None if value is None else decode_provider_sort_config(value)
        else:
            self.options = UNSET
            self.sort = UNSET
        self.additional_properties = rest
        return self


decode_image_generation_provider_preferences = ImageGenerationProviderPreferences.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_image_generation_request = ImageGenerationRequest.decode


@model
class ImageGenerationResponse(_Model):
    """The images made."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseDataItem]
    """The images, `n` of them."""
    usage: ImageGenerationUsage | Unset = UNSET
    """What the request consumed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationResponse)
        self.created = pop("created", UNSET)
        value = pop("data", UNSET)
        self.data = (
            [decode_image_generation_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_image_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


decode_image_generation_response = ImageGenerationResponse.decode


@model
class ImageGenerationResponseDataItem(_Model):
    """One image."""

    b64_json: str
    """The image, in base64."""
    media_type: str | Unset = UNSET
    """Media type of the image, such as `image/png`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationResponseDataItem)
        self.b64_json = pop("b64_json", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_response_data_item = ImageGenerationResponseDataItem.decode


@model
class ImageGenerationUsage(_Model):
    """Tokens and money one image request took. Some fields are filled by Anthropic models only."""

    completion_tokens: int
    """Output tokens, images included."""
    prompt_tokens: int
    """Input tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache, by lifetime."""
    completion_tokens_details: ImageGenerationUsageCompletionTokensDetails | Unset | None = UNSET
    """Output tokens by kind."""
    cost: float | Unset | None = UNSET
    """Charge in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider itself charged, split up."""
    is_byok: bool | Unset = UNSET
    """Whether a provider key of your own (BYOK) paid for the request."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of each step, for answers made in several."""
    prompt_tokens_details: ImageGenerationUsagePromptTokensDetails | Unset | None = UNSET
    """Input tokens by kind."""
    server_tool_use: ImageGenerationUsageServerToolUse | Unset | None = UNSET
    """How often tools on the server ran. Chat calls this `server_tool_use_details`."""
    service_tier: str | Unset | None = UNSET
    """Service tier that served the request."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode that served the request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None if value is None else decode_image_generation_usage_completion_tokens_details(value)
            )
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None if value is None else decode_image_generation_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = (
                None if value is None else decode_image_generation_usage_server_tool_use(value)
            )
        else:
            self.cache_creation = UNSET
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.iterations = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
        self.additional_properties = rest
        return self


decode_image_generation_usage = ImageGenerationUsage.decode


@model
class ImageGenerationUsageCompletionTokensDetails(_Model):
    """Output tokens by kind."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of audio output."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of image output."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on reasoning."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_usage_completion_tokens_details = ImageGenerationUsageCompletionTokensDetails.decode


@model
class ImageGenerationUsagePromptTokensDetails(_Model):
    """Input tokens by kind."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of audio input."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens written to the prompt cache."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the prompt cache."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of file input."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video input."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_usage_prompt_tokens_details = ImageGenerationUsagePromptTokensDetails.decode


@model
class ImageGenerationUsageServerToolUse(_Model):
    """How often tools on the server ran."""

    tool_calls_executed: int | Unset | None = UNSET
    """Tool calls that were carried out."""
    tool_calls_requested: int | Unset | None = UNSET
    """Tool calls the model asked for."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_usage_server_tool_use = ImageGenerationUsageServerToolUse.decode


@model
class ImageModelArchitecture(_Model):
    """What goes in and out of an image model."""

    input_modalities: list[ImageInputModality]
    """Kinds of content the model takes; `image` means it can work from references."""
    output_modalities: list[ImageOutputModality]
    """Kinds of content the model produces."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelArchitecture)
        self.input_modalities = pop("input_modalities", UNSET)
        self.output_modalities = pop("output_modalities", UNSET)
        self.additional_properties = rest
        return self


decode_image_model_architecture = ImageModelArchitecture.decode


@model
class ImageModelEndpointsResponse(_Model):
    """An image model's endpoints."""

    endpoints: list[ImageEndpoint]
    """Offers of the model, by provider."""
    id: str
    """Id of the model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelEndpointsResponse)
        value = pop("endpoints", UNSET)
        self.endpoints = [decode_image_endpoint(item) for item in value] if type(value) is list else value
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_image_model_endpoints_response = ImageModelEndpointsResponse.decode


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
    """Address of the list of its endpoints; `images.list_model_endpoints` reads it."""
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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelListItem)
        value = pop("architecture", UNSET)
        self.architecture = decode_image_model_architecture(value)
        self.created = pop("created", UNSET)
        self.description = pop("description", UNSET)
        self.endpoints = pop("endpoints", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        value = pop("supported_parameters", UNSET)
        self.supported_parameters = decode_supported_parameters(value)
        self.supports_streaming = pop("supports_streaming", UNSET)
        self.additional_properties = rest
        return self


decode_image_model_list_item = ImageModelListItem.decode


@model
class ImageModelsListResponse(_Model):
    """All image models."""

    data: list[ImageModelListItem]
    """The models."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelsListResponse)
        value = pop("data", UNSET)
        self.data = [decode_image_model_list_item(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_image_models_list_response = ImageModelsListResponse.decode


@model
class ImagePricingEntry(_Model):
    """Price of one thing an image endpoint bills."""

    billable: ImagePricingEntryBillable
    """What is billed."""
    cost_usd: float
    """Price of one unit in USD, as a number."""
    unit: ImagePricingEntryUnit
    """What the price is for one of."""
    variant: str | Unset = UNSET
    """Setting the price holds for, such as a quality or a size. Absent when it holds for all."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImagePricingEntry)
        self.billable = pop("billable", UNSET)
        self.cost_usd = pop("cost_usd", UNSET)
        self.unit = pop("unit", UNSET)
        self.variant = pop("variant", UNSET)
        self.additional_properties = rest
        return self


decode_image_pricing_entry = ImagePricingEntry.decode


@model
class ImageStreamingResponse(_Model):
    """One server-sent event of an image stream."""

    data: ImageStreamingResponseData
    """The event itself."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_image_streaming_response_data(value)
        self.additional_properties = rest
        return self


decode_image_streaming_response = ImageStreamingResponse.decode


@model
class RangeCapability(_Model):
    """Says that a parameter takes a number within bounds."""

    max: float
    """Largest value accepted."""
    min: float
    """Smallest value accepted."""
    type: Literal["range"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RangeCapability)
        self.max = pop("max", UNSET)
        self.min = pop("min", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_range_capability = RangeCapability.decode

decode_capability_descriptor = by_tag(
    "type",
    {"enum": decode_enum_capability, "range": decode_range_capability, "boolean": decode_boolean_capability},
)
decode_image_streaming_response_data = by_tag(
    "type",
    {
        "image_generation.partial_image": decode_image_gen_partial_image_event,
        "image_generation.text_chunk": decode_image_gen_text_chunk_event,
        "image_generation.completed": decode_image_gen_completed_event,
        "error": decode_image_gen_stream_error_event,
    },
)


def decode_supported_parameters(value: Any) -> Any:
    return (
        {key: decode_capability_descriptor(member) for key, member in value.items()}
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
