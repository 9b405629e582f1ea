# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape
from ..model_type import model
from ..replies.job_reply import GenerationRecord as _GenerationRecord
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .values import (
        GenerationResponseDataApiType,
        GenerationResponseDataDataRegion,
        ProviderResponseProviderName,
        ProviderResponseRoutedServiceTier,
        SubmitGenerationFeedbackRequestCategory,
    )


@model
class GenerationContentData(_Model):
    """Stored content of one generation."""

    error: GenerationContentError | None
    """Why the generation failed. Null when it did not."""
    input: GenerationContentDataInput
    """What was sent: a prompt or a list of messages."""
    output: GenerationContentDataOutput
    """What the model produced."""
    _nullable = ("error",)


@model
class GenerationContentDataInputObject1(_Model):
    """Input that was a single prompt."""

    prompt: str
    """The prompt, word for word."""


@model
class GenerationContentDataInputObject2(_Model):
    """Input that was a conversation."""

    messages: list[Any]
    """The messages, in the form the request had them."""


@model
class GenerationContentDataOutput(_Model):
    """What the model produced."""

    completion: str | None
    """Text of the answer. Null when there is none."""
    reasoning: str | None
    """Reasoning text. Null when the model gave none."""
    _nullable = ("completion", "reasoning")


@model
class GenerationContentError(_Model):
    """The error a generation ended with, and those before it."""

    message: str | None
    """What went wrong, in words."""
    previous_errors: list[GenerationContentErrorAttempt]
    """Failed attempts that came before this error."""
    provider_name: str | None
    """Provider that failed. Null when the error was not a provider's."""
    raw: str | None
    """Error text as the provider sent it."""
    status: int | None
    """HTTP status of the failure."""
    _nullable = ("message", "provider_name", "raw", "status")


@model
class GenerationContentErrorAttempt(_Model):
    """One failed attempt at a provider."""

    code: int
    """HTTP status of the attempt."""
    message: str
    """What went wrong, in words."""
    provider_name: str | None
    """Provider that was tried."""
    raw: str | None
    """Error text as the provider sent it. Null when none was kept."""
    _nullable = ("provider_name", "raw")


@model
class GenerationContentResponse(_Model):
    """Envelope of stored content."""

    data: GenerationContentData
    """Prompt, answer and error of the generation."""


@model
class GenerationResponse(_GenerationRecord):
    """Envelope of a generation record."""

    data: GenerationResponseData
    """The record."""


@model
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
    request_id: str | None = None
    """Id of the API request that led to the generation."""
    response_cache_source_id: str | None = None
    """Id of the earlier generation replayed from the response cache. Null or absent when nothing was
    replayed.
    """
    session_id: str | None = None
    """Session the request named, to group related requests."""
    _nullable = (
        "api_type",
        "app_id",
        "cache_discount",
        "cancelled",
        "external_user",
        "finish_reason",
        "generation_time",
        "http_referer",
        "latency",
        "moderation_latency",
        "native_finish_reason",
        "native_tokens_cached",
        "native_tokens_completion",
        "native_tokens_completion_images",
        "native_tokens_prompt",
        "native_tokens_reasoning",
        "num_fetches",
        "num_input_audio_prompt",
        "num_media_completion",
        "num_media_prompt",
        "num_search_results",
        "preset_id",
        "provider_name",
        "provider_responses",
        "router",
        "service_tier",
        "streamed",
        "tokens_completion",
        "tokens_prompt",
        "upstream_id",
        "upstream_inference_cost",
        "user_agent",
        "web_search_engine",
        "workspace_id",
        "request_id",
        "response_cache_source_id",
        "session_id",
    )


@model
class ProviderResponse(_Model):
    """One attempt at a provider while a request was routed."""

    status: int | None
    """HTTP status the provider gave. Null when it gave none."""
    endpoint_id: str | None = None
    """OpenRouter's id of the endpoint tried."""
    id: str | None = None
    """Id of the attempt's answer."""
    is_byok: bool | None = None
    """Whether this attempt used a provider key of your own (BYOK)."""
    latency: float | None = None
    """Time until the provider answered, in milliseconds."""
    model_permaslug: str | None = None
    """Permanent slug of the model tried, which renames do not change."""
    provider_name: ProviderResponseProviderName | None = None
    """Provider tried."""
    routed_service_tier: ProviderResponseRoutedServiceTier | None = None
    """Service tier the attempt went to. Absent for the default tier."""
    _nullable = ("status",)


@model
class SubmitGenerationFeedbackRequest(_Model):
    """A complaint about one generation. See `SubmitGenerationFeedbackRequestDict`."""

    category: SubmitGenerationFeedbackRequestCategory
    generation_id: str
    comment: str | None = None


@model
class SubmitGenerationFeedbackResponse(_Model):
    """Receipt for feedback."""

    data: SubmitGenerationFeedbackResponseData
    """Confirms that the feedback was stored."""


@model
class SubmitGenerationFeedbackResponseData(_Model):
    """Says that feedback was accepted; there is nothing else in it."""

    success: Literal[True]


decode_GenerationContentDataInput: Decode = by_shape(
    Shape(GenerationContentDataInputObject1.decode, frozenset(["prompt"]), {"prompt": (str,)}),
    Shape(GenerationContentDataInputObject2.decode, frozenset(["messages"]), {"messages": (list,)}),
)

if TYPE_CHECKING:
    GenerationContentDataInput: TypeAlias = (
        GenerationContentDataInputObject1 | GenerationContentDataInputObject2 | Unknown
    )
    """What was sent to the model, in either of two forms."""
else:  # what they refer to is not imported at run time
    GenerationContentDataInput = Any
