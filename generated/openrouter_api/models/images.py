# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..replies.reply import ChatTokens as _ChatTokens
from ..replies.reply import ImagesReply as _ImagesReply
from ..types import Model as _Model
from ..types import Unknown

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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(BooleanCapability)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_boolean_capability = BooleanCapability.decode


@model
class EnumCapability(_Model):
    """Says that a parameter takes one of some values."""

    type: Literal["enum"]
    values: list[str]
    """The values accepted."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(EnumCapability)
        try:
            self.type = data["type"]
            self.values = data["values"]
            known = 2
        except KeyError:
            known = self._set_present(data, "type", "values")
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("provider_tag",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageEndpoint)
        try:
            self.allowed_passthrough_parameters = data["allowed_passthrough_parameters"]
            self.provider_name = data["provider_name"]
            self.provider_slug = data["provider_slug"]
            self.provider_tag = data["provider_tag"]
            self.supports_streaming = data["supports_streaming"]
            known = 5
        except KeyError:
            known = self._set_present(
                data,
                "allowed_passthrough_parameters",
                "provider_name",
                "provider_slug",
                "provider_tag",
                "supports_streaming",
            )
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = (
                [decode_image_pricing_entry(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "supported_parameters" in data:
            value = data["supported_parameters"]
            self.supported_parameters = decode_supported_parameters(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    media_type: str | None = None
    """Media type of the image, such as `image/png`."""
    usage: ImageGenerationUsage | None = None
    """What the request consumed."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenCompletedEvent)
        try:
            self.b64_json = data["b64_json"]
            self.created = data["created"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "b64_json", "created", "type")
        if "media_type" in data:
            self.media_type = data["media_type"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_image_generation_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenPartialImageEvent)
        try:
            self.b64_json = data["b64_json"]
            self.partial_image_index = data["partial_image_index"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "b64_json", "partial_image_index", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_gen_partial_image_event = ImageGenPartialImageEvent.decode


@model
class ImageGenStreamErrorEvent(_Model):
    """An error after the stream began."""

    error: ImageGenStreamErrorEventError
    """What went wrong."""
    type: Literal["error"]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenStreamErrorEvent)
        known = 0
        if "error" in data:
            value = data["error"]
            self.error = decode_image_gen_stream_error_event_error(value)
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_gen_stream_error_event = ImageGenStreamErrorEvent.decode


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
    _nullable = (
        "code",
        "param",
        "type",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenStreamErrorEventError)
        known = 0
        if "message" in data:
            self.message = data["message"]
            known += 1
        if "code" in data:
            self.code = data["code"]
            known += 1
        if "param" in data:
            self.param = data["param"]
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenTextChunkEvent)
        try:
            self.phase = data["phase"]
            self.text = data["text"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "phase", "text", "type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_gen_text_chunk_event = ImageGenTextChunkEvent.decode


@model
class ImageGenerationProviderPreferences(_Model):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None = None
    """Whether other providers may be tried when the first fails. They may when absent."""
    ignore: list[ProviderName | str] | None = None
    """Providers never to use, by slug. Added to those the account ignores."""
    only: list[ProviderName | str] | None = None
    """The only providers to use, by slug. Narrows what the account allows; 404 when nothing is left."""
    options: ProviderOptions | None = None
    """Extra fields for single providers, by slug."""
    order: list[ProviderName | str] | None = None
    """Providers to try, by slug, in this order. Turns load balancing off."""
    sort: ProviderSort | ProviderSortConfig | None = None
    """What to rank providers by. Load balancing, mainly by price, when absent."""
    _nullable = (
        "allow_fallbacks",
        "ignore",
        "only",
        "order",
        "sort",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationProviderPreferences)
        known = 0
        if "allow_fallbacks" in data:
            self.allow_fallbacks = data["allow_fallbacks"]
            known += 1
        if "ignore" in data:
            self.ignore = data["ignore"]
            known += 1
        if "only" in data:
            self.only = data["only"]
            known += 1
        if "options" in data:
            value = data["options"]
            self.options = decode_provider_options(value)
            known += 1
        if "order" in data:
            self.order = data["order"]
            known += 1
        if "sort" in data:
            value = data["sort"]
            self.sort = None if value is None else decode_provider_sort_config(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_provider_preferences = ImageGenerationProviderPreferences.decode


@model
class ImageGenerationRequest(_Model):
    """What image to make, and how. Which settings work, and with which values, differs between models."""

    model: str
    """Id of an image model, as `images.models` gives it."""
    prompt: str
    """What the image should show."""
    aspect_ratio: ImageGenerationRequestAspectRatio | None = None
    """Width to height. `auto` lets the model choose."""
    background: ImageGenerationRequestBackground | None = None
    """Whether the background is see-through."""
    input_references: list[ContentPartImage] | None = None
    """Images to edit or to take as a pattern. Limits: at most 16 items."""
    n: int | None = None
    """How many images to make, from 1 to 10."""
    output_compression: int | None = None
    """Compression of the file, from 0 to 100."""
    output_format: ImageGenerationRequestOutputFormat | None = None
    """File format of the images. The provider chooses when absent."""
    provider: ImageGenerationProviderPreferences | None = None
    """Which providers may serve the request, and options for single ones."""
    quality: ImageGenerationRequestQuality | None = None
    """How much care to spend; higher costs more on models priced by quality."""
    resolution: ImageGenerationRequestResolution | None = None
    """Size class of the image. Goes together with `aspect_ratio`."""
    seed: int | None = None
    """Number that makes results repeatable, as far as the provider can."""
    session_id: str | None = None
    """Id that groups related requests in observability tools, at most 256 characters."""
    size: str | None = None
    """A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with `resolution` or
    `aspect_ratio` are refused with 400.
    """
    stream: bool | None = None
    """Whether to send partial images as server-sent events. Without effect at providers that cannot
    stream.
    """
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationRequest)
        try:
            self.model = data["model"]
            self.prompt = data["prompt"]
            known = 2
        except KeyError:
            known = self._set_present(data, "model", "prompt")
        if "aspect_ratio" in data:
            self.aspect_ratio = data["aspect_ratio"]
            known += 1
        if "background" in data:
            self.background = data["background"]
            known += 1
        if "input_references" in data:
            value = data["input_references"]
            self.input_references = (
                [decode_content_part_image(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "n" in data:
            self.n = data["n"]
            known += 1
        if "output_compression" in data:
            self.output_compression = data["output_compression"]
            known += 1
        if "output_format" in data:
            self.output_format = data["output_format"]
            known += 1
        if "provider" in data:
            value = data["provider"]
            self.provider = decode_image_generation_provider_preferences(value)
            known += 1
        if "quality" in data:
            self.quality = data["quality"]
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
        if "stream" in data:
            self.stream = data["stream"]
            known += 1
        if "trace" in data:
            value = data["trace"]
            self.trace = decode_trace_config(value)
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_request = ImageGenerationRequest.decode


@model
class ImageGenerationResponse(_ImagesReply):
    """The images made."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseDataItem]
    """The images, `n` of them."""
    usage: ImageGenerationUsage | None = None
    """What the request consumed."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationResponse)
        known = 0
        if "created" in data:
            self.created = data["created"]
            known += 1
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_image_generation_response_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_image_generation_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_response = ImageGenerationResponse.decode


@model
class ImageGenerationResponseDataItem(_Model):
    """One image."""

    b64_json: str
    """The image, in base64."""
    media_type: str | None = None
    """Media type of the image, such as `image/png`."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationResponseDataItem)
        known = 0
        if "b64_json" in data:
            self.b64_json = data["b64_json"]
            known += 1
        if "media_type" in data:
            self.media_type = data["media_type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_response_data_item = ImageGenerationResponseDataItem.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationUsage)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            self.total_tokens = data["total_tokens"]
            known = 3
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens", "total_tokens")
        if "cache_creation" in data:
            value = data["cache_creation"]
            self.cache_creation = None if value is None else decode_anthropic_cache_creation(value)
            known += 1
        if "completion_tokens_details" in data:
            value = data["completion_tokens_details"]
            self.completion_tokens_details = (
                None if value is None else decode_image_generation_usage_completion_tokens_details(value)
            )
            known += 1
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "cost_details" in data:
            value = data["cost_details"]
            self.cost_details = None if value is None else decode_cost_details(value)
            known += 1
        if "is_byok" in data:
            self.is_byok = data["is_byok"]
            known += 1
        if "iterations" in data:
            value = data["iterations"]
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "prompt_tokens_details" in data:
            value = data["prompt_tokens_details"]
            self.prompt_tokens_details = (
                None if value is None else decode_image_generation_usage_prompt_tokens_details(value)
            )
            known += 1
        if "server_tool_use" in data:
            value = data["server_tool_use"]
            self.server_tool_use = (
                None if value is None else decode_image_generation_usage_server_tool_use(value)
            )
            known += 1
        if "service_tier" in data:
            self.service_tier = data["service_tier"]
            known += 1
        if "speed" in data:
            self.speed = data["speed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_usage = ImageGenerationUsage.decode


@model
class ImageGenerationUsageCompletionTokensDetails(_Model):
    """Output tokens by kind."""

    audio_tokens: int | None = None
    """Tokens of audio output."""
    image_tokens: int | None = None
    """Tokens of image output."""
    reasoning_tokens: int | None = None
    """Tokens spent on reasoning."""
    _nullable = (
        "audio_tokens",
        "image_tokens",
        "reasoning_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationUsageCompletionTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "image_tokens" in data:
            self.image_tokens = data["image_tokens"]
            known += 1
        if "reasoning_tokens" in data:
            self.reasoning_tokens = data["reasoning_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_usage_completion_tokens_details = ImageGenerationUsageCompletionTokensDetails.decode


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
    _nullable = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "file_tokens",
        "video_tokens",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationUsagePromptTokensDetails)
        known = 0
        if "audio_tokens" in data:
            self.audio_tokens = data["audio_tokens"]
            known += 1
        if "cache_write_tokens" in data:
            self.cache_write_tokens = data["cache_write_tokens"]
            known += 1
        if "cached_tokens" in data:
            self.cached_tokens = data["cached_tokens"]
            known += 1
        if "file_tokens" in data:
            self.file_tokens = data["file_tokens"]
            known += 1
        if "video_tokens" in data:
            self.video_tokens = data["video_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_generation_usage_prompt_tokens_details = ImageGenerationUsagePromptTokensDetails.decode


@model
class ImageGenerationUsageServerToolUse(_Model):
    """How often tools on the server ran."""

    tool_calls_executed: int | None = None
    """Tool calls that were carried out."""
    tool_calls_requested: int | None = None
    """Tool calls the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""
    _nullable = (
        "tool_calls_executed",
        "tool_calls_requested",
        "web_search_requests",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageGenerationUsageServerToolUse)
        known = 0
        if "tool_calls_executed" in data:
            self.tool_calls_executed = data["tool_calls_executed"]
            known += 1
        if "tool_calls_requested" in data:
            self.tool_calls_requested = data["tool_calls_requested"]
            known += 1
        if "web_search_requests" in data:
            self.web_search_requests = data["web_search_requests"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageModelArchitecture)
        try:
            self.input_modalities = data["input_modalities"]
            self.output_modalities = data["output_modalities"]
            known = 2
        except KeyError:
            known = self._set_present(data, "input_modalities", "output_modalities")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageModelEndpointsResponse)
        known = 0
        if "endpoints" in data:
            value = data["endpoints"]
            self.endpoints = [decode_image_endpoint(item) for item in value] if type(value) is list else value
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageModelListItem)
        try:
            self.created = data["created"]
            self.description = data["description"]
            self.endpoints = data["endpoints"]
            self.id = data["id"]
            self.name = data["name"]
            self.supports_streaming = data["supports_streaming"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "created", "description", "endpoints", "id", "name", "supports_streaming"
            )
        if "architecture" in data:
            value = data["architecture"]
            self.architecture = decode_image_model_architecture(value)
            known += 1
        if "supported_parameters" in data:
            value = data["supported_parameters"]
            self.supported_parameters = decode_supported_parameters(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_model_list_item = ImageModelListItem.decode


@model
class ImageModelsListResponse(_Model):
    """All image models."""

    data: list[ImageModelListItem]
    """The models."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageModelsListResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_image_model_list_item(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    variant: str | None = None
    """Setting the price holds for, such as a quality or a size. Absent when it holds for all."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImagePricingEntry)
        try:
            self.billable = data["billable"]
            self.cost_usd = data["cost_usd"]
            self.unit = data["unit"]
            known = 3
        except KeyError:
            known = self._set_present(data, "billable", "cost_usd", "unit")
        if "variant" in data:
            self.variant = data["variant"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_image_pricing_entry = ImagePricingEntry.decode


@model
class ImageStreamingResponse(_Model):
    """One server-sent event of an image stream."""

    data: ImageStreamingResponseData
    """The event itself."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ImageStreamingResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_image_streaming_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(RangeCapability)
        try:
            self.max = data["max"]
            self.min = data["min"]
            self.type = data["type"]
            known = 3
        except KeyError:
            known = self._set_present(data, "max", "min", "type")
        if known < len(data):
            self._keep_unknown(data)
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
