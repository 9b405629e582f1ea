# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import GenerationResponseDataApiType, GenerationResponseDataDataRegion
    from .provider_response import ProviderResponse

decode_provider_response: Decode = late(globals(), "decode_provider_response", "provider_response")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationResponseData(_Model):
    """Record of one past request: what it used, cost and how it was routed."""

    api_type: GenerationResponseDataApiType | None
    """Kind of API the request came through."""
    app_id: int | None
    """Number of the app the request was attributed to. Null without attribution."""
    cache_discount: float | None
    """What prompt caching took off the cost, in USD."""
    cancelled: bool | None
    """Whether the client broke the request off."""
    created_at: str
    """When the generation was made."""
    data_region: GenerationResponseDataDataRegion
    """Region whose host processed the request."""
    external_user: str | None
    """Your end user's id, as the request gave it in `user`."""
    finish_reason: str | None
    """Why the output ended, in OpenRouter's common terms."""
    generation_time: float | None
    """Time the output took, in milliseconds."""
    http_referer: str | None
    """App URL the request sent in its `HTTP-Referer` header."""
    id: str
    """Id of the generation, `gen-...`."""
    is_byok: bool
    """Whether a provider key of your own (BYOK) was used."""
    latency: float | None
    """Time until the answer began, in milliseconds."""
    model: str
    """Model that answered, which may differ from the one asked for after routing or fallback."""
    moderation_latency: float | None
    """Time that moderation took, in milliseconds. Null when nothing was moderated."""
    native_finish_reason: str | None
    """Why the output ended, in the provider's own terms."""
    native_tokens_cached: int | None
    """Prompt tokens read from the provider's cache, by the model's own tokenizer."""
    native_tokens_completion: int | None
    """Output tokens by the model's own tokenizer."""
    native_tokens_completion_images: int | None
    """Output tokens spent on images, by the model's own tokenizer."""
    native_tokens_prompt: int | None
    """Input tokens by the model's own tokenizer."""
    native_tokens_reasoning: int | None
    """Output tokens spent on reasoning, by the model's own tokenizer."""
    num_fetches: int | None
    """How many web pages were fetched."""
    num_input_audio_prompt: int | None
    """How many audio clips the prompt held."""
    num_media_completion: int | None
    """How many media items the output held."""
    num_media_prompt: int | None
    """How many media items the prompt held."""
    num_search_results: int | None
    """How many web search results were used."""
    origin: str
    """Origin recorded for the request."""
    preset_id: str | None
    """Preset that shaped the request. Null when none did."""
    provider_name: str | None
    """Provider that served the request."""
    provider_responses: list[ProviderResponse] | None
    """Every attempt at a provider, failed ones too."""
    router: str | None
    """Router that chose the model, such as `openrouter/auto`. Null when the model was named directly."""
    service_tier: str | None
    """Service tier that served the request, which is also the one billed."""
    streamed: bool | None
    """Whether the answer was streamed."""
    tokens_completion: int | None
    """Output tokens by OpenRouter's own count; `native_tokens_completion` is the model's."""
    tokens_prompt: int | None
    """Input tokens by OpenRouter's own count; `native_tokens_prompt` is the model's."""
    total_cost: float
    """What the generation cost in all, in USD."""
    upstream_id: str | None
    """The provider's own id for the request."""
    upstream_inference_cost: float | None
    """What the provider charged your own key, in USD. Filled only with BYOK."""
    usage: float
    """Usage booked for the generation, in USD."""
    user_agent: str | None
    """`User-Agent` header of the request."""
    web_search_engine: str | None
    """Search engine used for web results. Null when nothing was searched."""
    workspace_id: str | None
    """Workspace whose key made the request."""
    request_id: str | Unset | None = UNSET
    """Id of the API request that led to the generation."""
    response_cache_source_id: str | Unset | None = UNSET
    """Id of the earlier generation replayed from the response cache. Null or absent when nothing was
    replayed.
    """
    session_id: str | Unset | None = UNSET
    """Session the request named, to group related requests."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationResponseData)
        self.api_type = pop("api_type", UNSET)
        self.app_id = pop("app_id", UNSET)
        self.cache_discount = pop("cache_discount", UNSET)
        self.cancelled = pop("cancelled", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.data_region = pop("data_region", UNSET)
        self.external_user = pop("external_user", UNSET)
        self.finish_reason = pop("finish_reason", UNSET)
        self.generation_time = pop("generation_time", UNSET)
        self.http_referer = pop("http_referer", UNSET)
        self.id = pop("id", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.latency = pop("latency", UNSET)
        self.model = pop("model", UNSET)
        self.moderation_latency = pop("moderation_latency", UNSET)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        self.native_tokens_cached = pop("native_tokens_cached", UNSET)
        self.native_tokens_completion = pop("native_tokens_completion", UNSET)
        self.native_tokens_completion_images = pop("native_tokens_completion_images", UNSET)
        self.native_tokens_prompt = pop("native_tokens_prompt", UNSET)
        self.native_tokens_reasoning = pop("native_tokens_reasoning", UNSET)
        self.num_fetches = pop("num_fetches", UNSET)
        self.num_input_audio_prompt = pop("num_input_audio_prompt", UNSET)
        self.num_media_completion = pop("num_media_completion", UNSET)
        self.num_media_prompt = pop("num_media_prompt", UNSET)
        self.num_search_results = pop("num_search_results", UNSET)
        self.origin = pop("origin", UNSET)
        self.preset_id = pop("preset_id", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        value = pop("provider_responses", UNSET)
        self.provider_responses = (
            [decode_provider_response(item) for item in value] if type(value) is list else value
        )
        self.router = pop("router", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.streamed = pop("streamed", UNSET)
        self.tokens_completion = pop("tokens_completion", UNSET)
        self.tokens_prompt = pop("tokens_prompt", UNSET)
        self.total_cost = pop("total_cost", UNSET)
        self.upstream_id = pop("upstream_id", UNSET)
        self.upstream_inference_cost = pop("upstream_inference_cost", UNSET)
        self.usage = pop("usage", UNSET)
        self.user_agent = pop("user_agent", UNSET)
        self.web_search_engine = pop("web_search_engine", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.request_id = pop("request_id", UNSET)
        self.response_cache_source_id = pop("response_cache_source_id", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationResponseData.decode
GenerationResponseData.wire_names = {
    "api_type": "api_type",
    "app_id": "app_id",
    "cache_discount": "cache_discount",
    "cancelled": "cancelled",
    "created_at": "created_at",
    "data_region": "data_region",
    "external_user": "external_user",
    "finish_reason": "finish_reason",
    "generation_time": "generation_time",
    "http_referer": "http_referer",
    "id": "id",
    "is_byok": "is_byok",
    "latency": "latency",
    "model": "model",
    "moderation_latency": "moderation_latency",
    "native_finish_reason": "native_finish_reason",
    "native_tokens_cached": "native_tokens_cached",
    "native_tokens_completion": "native_tokens_completion",
    "native_tokens_completion_images": "native_tokens_completion_images",
    "native_tokens_prompt": "native_tokens_prompt",
    "native_tokens_reasoning": "native_tokens_reasoning",
    "num_fetches": "num_fetches",
    "num_input_audio_prompt": "num_input_audio_prompt",
    "num_media_completion": "num_media_completion",
    "num_media_prompt": "num_media_prompt",
    "num_search_results": "num_search_results",
    "origin": "origin",
    "preset_id": "preset_id",
    "provider_name": "provider_name",
    "provider_responses": "provider_responses",
    "router": "router",
    "service_tier": "service_tier",
    "streamed": "streamed",
    "tokens_completion": "tokens_completion",
    "tokens_prompt": "tokens_prompt",
    "total_cost": "total_cost",
    "upstream_id": "upstream_id",
    "upstream_inference_cost": "upstream_inference_cost",
    "usage": "usage",
    "user_agent": "user_agent",
    "web_search_engine": "web_search_engine",
    "workspace_id": "workspace_id",
    "request_id": "request_id",
    "response_cache_source_id": "response_cache_source_id",
    "session_id": "session_id",
}
