# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Shape, Unknown, Unset, by_shape, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        GenerationResponseDataApiType,
        GenerationResponseDataDataRegion,
        ProviderResponseProviderName,
        ProviderResponseRoutedServiceTier,
        SubmitGenerationFeedbackRequestCategory,
    )

_new = object.__new__


@model
class GenerationContentData(_Model):
    """Stored content of one generation."""

    error: GenerationContentError | None
    """Why the generation failed. Null when it did not."""
    input: GenerationContentDataInput
    """What was sent: a prompt or a list of messages."""
    output: GenerationContentDataOutput
    """What the model produced."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentData)
        value = pop("error", UNSET)
        self.error = decode_generation_content_error(value)
        value = pop("input", UNSET)
        self.input = decode_generation_content_data_input(value)
        value = pop("output", UNSET)
        self.output = decode_generation_content_data_output(value)
        self.additional_properties = rest
        return self


decode_generation_content_data = GenerationContentData.decode


@model
class GenerationContentDataInputObject1(_Model):
    """Input that was a single prompt."""

    prompt: str
    """The prompt, word for word."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentDataInputObject1)
        self.prompt = pop("prompt", UNSET)
        self.additional_properties = rest
        return self


decode_generation_content_data_input_object_1 = GenerationContentDataInputObject1.decode


@model
class GenerationContentDataInputObject2(_Model):
    """Input that was a conversation."""

    messages: list[Any]
    """The messages, in the form the request had them."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentDataInputObject2)
        self.messages = pop("messages", UNSET)
        self.additional_properties = rest
        return self


decode_generation_content_data_input_object_2 = GenerationContentDataInputObject2.decode


@model
class GenerationContentDataOutput(_Model):
    """What the model produced."""

    completion: str | None
    """Text of the answer. Null when there is none."""
    reasoning: str | None
    """Reasoning text. Null when the model gave none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentDataOutput)
        self.completion = pop("completion", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.additional_properties = rest
        return self


decode_generation_content_data_output = GenerationContentDataOutput.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentError)
        self.message = pop("message", UNSET)
        value = pop("previous_errors", UNSET)
        self.previous_errors = (
            [decode_generation_content_error_attempt(item) for item in value]
            if type(value) is list
            else value
        )
        self.provider_name = pop("provider_name", UNSET)
        self.raw = pop("raw", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_generation_content_error = GenerationContentError.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentErrorAttempt)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.raw = pop("raw", UNSET)
        self.additional_properties = rest
        return self


decode_generation_content_error_attempt = GenerationContentErrorAttempt.decode


@model
class GenerationContentResponse(_Model):
    """Envelope of stored content."""

    data: GenerationContentData
    """Prompt, answer and error of the generation."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentResponse)
        value = pop("data", UNSET)
        self.data = decode_generation_content_data(value)
        self.additional_properties = rest
        return self


decode_generation_content_response = GenerationContentResponse.decode


@model
class GenerationResponse(_Model):
    """Envelope of a generation record."""

    data: GenerationResponseData
    """The record."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationResponse)
        value = pop("data", UNSET)
        self.data = decode_generation_response_data(value)
        self.additional_properties = rest
        return self


decode_generation_response = GenerationResponse.decode


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
    request_id: str | Unset | None = UNSET
    """Id of the API request that led to the generation."""
    response_cache_source_id: str | Unset | None = UNSET
    """Id of the earlier generation replayed from the response cache. Null or absent when nothing was
    replayed.
    """
    session_id: str | Unset | None = UNSET
    """Session the request named, to group related requests."""

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_generation_response_data = GenerationResponseData.decode


@model
class ProviderResponse(_Model):
    """One attempt at a provider while a request was routed."""

    status: int | None
    """HTTP status the provider gave. Null when it gave none."""
    endpoint_id: str | Unset = UNSET
    """OpenRouter's id of the endpoint tried."""
    id: str | Unset = UNSET
    """Id of the attempt's answer."""
    is_byok: bool | Unset = UNSET
    """Whether this attempt used a provider key of your own (BYOK)."""
    latency: float | Unset = UNSET
    """Time until the provider answered, in milliseconds."""
    model_permaslug: str | Unset = UNSET
    """Permanent slug of the model tried, which renames do not change."""
    provider_name: ProviderResponseProviderName | Unset = UNSET
    """Provider tried."""
    routed_service_tier: ProviderResponseRoutedServiceTier | Unset = UNSET
    """Service tier the attempt went to. Absent for the default tier."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderResponse)
        self.status = pop("status", UNSET)
        self.endpoint_id = pop("endpoint_id", UNSET)
        self.id = pop("id", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.latency = pop("latency", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.routed_service_tier = pop("routed_service_tier", UNSET)
        self.additional_properties = rest
        return self


decode_provider_response = ProviderResponse.decode


@model
class SubmitGenerationFeedbackRequest(_Model):
    """A complaint about one generation."""

    category: SubmitGenerationFeedbackRequestCategory
    """What sort of problem it was."""
    generation_id: str
    """The generation concerned, `gen-...`."""
    comment: str | Unset = UNSET
    """The problem in your own words. Limits: at most 1000 characters."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubmitGenerationFeedbackRequest)
        self.category = pop("category", UNSET)
        self.generation_id = pop("generation_id", UNSET)
        self.comment = pop("comment", UNSET)
        self.additional_properties = rest
        return self


decode_submit_generation_feedback_request = SubmitGenerationFeedbackRequest.decode


@model
class SubmitGenerationFeedbackResponse(_Model):
    """Receipt for feedback."""

    data: SubmitGenerationFeedbackResponseData
    """Confirms that the feedback was stored."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubmitGenerationFeedbackResponse)
        value = pop("data", UNSET)
        self.data = decode_submit_generation_feedback_response_data(value)
        self.additional_properties = rest
        return self


decode_submit_generation_feedback_response = SubmitGenerationFeedbackResponse.decode


@model
class SubmitGenerationFeedbackResponseData(_Model):
    """Says that feedback was accepted; there is nothing else in it."""

    success: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubmitGenerationFeedbackResponseData)
        self.success = pop("success", UNSET)
        self.additional_properties = rest
        return self


decode_submit_generation_feedback_response_data = SubmitGenerationFeedbackResponseData.decode

decode_generation_content_data_input = by_shape(
    Shape(decode_generation_content_data_input_object_1, frozenset(["prompt"]), {"prompt": (str,)}),
    Shape(decode_generation_content_data_input_object_2, frozenset(["messages"]), {"messages": (list,)}),
)

if TYPE_CHECKING:
    GenerationContentDataInput: TypeAlias = (
        GenerationContentDataInputObject1 | GenerationContentDataInputObject2 | Unknown
    )
    """What was sent to the model, in either of two forms."""
else:  # what they refer to is not imported at run time
    GenerationContentDataInput = Any
