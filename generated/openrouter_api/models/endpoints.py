# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Decode, Unset, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import PricingOverride
    from .values import (
        EndpointStatus,
        InputModality,
        InstructType,
        ModelGroup,
        OutputModality,
        Parameter,
        ProviderName,
        PublicServiceTier,
        Quantization,
    )

decode_pricing_override: Decode = lazy_decoder(globals(), "shared.pricing_override")
_new = object.__new__


@model
class ListEndpointsResponse(_Model):
    """A model with the endpoints that serve it."""

    architecture: ListEndpointsResponseArchitecture
    """What goes in and out, and how text is split into tokens."""
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    """What the model is, in prose."""
    endpoints: list[PublicEndpoint]
    """Offers of the model, one for each provider and variety."""
    id: str
    """Id to use as `model` in requests."""
    name: str
    """Display name."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsResponse)
        value = pop("architecture", UNSET)
        self.architecture = decode_list_endpoints_response_architecture(value)
        self.created = pop("created", UNSET)
        self.description = pop("description", UNSET)
        value = pop("endpoints", UNSET)
        self.endpoints = [decode_public_endpoint(item) for item in value] if type(value) is list else value
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_list_endpoints_response = ListEndpointsResponse.decode


@model
class ListEndpointsResponseArchitecture(_Model):
    """Modalities, tokenizer and prompt template of a model."""

    input_modalities: list[InputModality]
    """Kinds of content the model takes."""
    instruct_type: InstructType | None
    """Prompt template of the model. Null when none applies or none is known."""
    modality: str | None
    """Both sides in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    """Kinds of content the model produces."""
    tokenizer: ModelGroup | None
    """Family of tokenizer that splits its text. Null when unknown."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsResponseArchitecture)
        self.input_modalities = pop("input_modalities", UNSET)
        self.instruct_type = pop("instruct_type", UNSET)
        self.modality = pop("modality", UNSET)
        self.output_modalities = pop("output_modalities", UNSET)
        self.tokenizer = pop("tokenizer", UNSET)
        self.additional_properties = rest
        return self


decode_list_endpoints_response_architecture = ListEndpointsResponseArchitecture.decode


@model
class ListEndpointsZdrResponse(_Model):
    """All endpoints without data retention."""

    data: list[PublicEndpoint]
    """The endpoints, of every model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsZdrResponse)
        value = pop("data", UNSET)
        self.data = [decode_public_endpoint(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_list_endpoints_zdr_response = ListEndpointsZdrResponse.decode


@model
class ListModelEndpointsResponse(_Model):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse
    """The model and its endpoints."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListModelEndpointsResponse)
        value = pop("data", UNSET)
        self.data = decode_list_endpoints_response(value)
        self.additional_properties = rest
        return self


decode_list_model_endpoints_response = ListModelEndpointsResponse.decode


@model
class PercentileStats(_Model):
    """Distribution of a measurement, by percentiles."""

    p50: float
    """Median: half of the values are at or below it."""
    p75: float
    """Three quarters of the values are at or below it."""
    p90: float
    """90 % of the values are at or below it."""
    p99: float
    """99 % of the values are at or below it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileStats)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


decode_percentile_stats = PercentileStats.decode


@model
class PublicEndpoint(_Model):
    """One provider's offer of one model."""

    context_length: int
    """Longest context here, in tokens."""
    latency_last_30m: PercentileStats | None
    """Latency over the last 30 minutes; the unit is not documented. Null without measurements."""
    max_completion_tokens: int | None
    """Most output tokens here. Null when there is no limit of its own."""
    max_prompt_tokens: int | None
    """Most input tokens here. Null when there is no limit of its own."""
    model_id: str
    """Id of the model served."""
    model_name: str
    """Display name of the model served."""
    name: str
    """Display name of the endpoint."""
    native_tools: dict[str, PublicEndpointNativeToolsValue]
    """Tools of the provider's own that can be used here, by name. How to call them is not documented."""
    pricing: PublicEndpointPricing
    """What this endpoint charges, as decimal strings in USD."""
    provider_name: ProviderName
    """Provider that runs the endpoint."""
    quantization: Quantization | None
    """Number format of the weights. Null when the provider does not tell."""
    service_tier: PublicServiceTier | None
    """Tier that requests to this endpoint run on. Null for the default tier."""
    supported_parameters: list[Parameter]
    """Request parameters understood here."""
    supports_diarization: bool
    """Whether transcription can tell the speakers apart."""
    supports_implicit_caching: bool
    """Whether prompts are cached without cache markers in the request."""
    supports_tool_choice: ToolChoiceSupport
    """Which settings of `tool_choice` work here."""
    tag: str
    """Slug for routing to this endpoint, as in `provider.order`: a provider slug, with a suffix such
    as `/turbo` where needed.
    """
    throughput_last_30m: PercentileStats | None
    """Output speed over the last 30 minutes, in tokens per second. Null without measurements."""
    uptime_last_1d: float | None
    """Uptime over the last day. Null without measurements."""
    uptime_last_30m: float | None
    """Uptime over the last 30 minutes. Null without measurements."""
    uptime_last_5m: float | None
    """Uptime over the last 5 minutes. Null without measurements."""
    perf_last_30m_by_workload: PublicEndpointPerfLast30MByWorkload | Unset = UNSET
    """Speed and traffic over the last 30 minutes, apart for each kind of work."""
    status: EndpointStatus | Unset = UNSET
    """State of the endpoint as a number."""
    supports_image_reference: bool | Unset = UNSET
    """Whether images can be given as a reference for what to make. The API default is `false`."""
    supports_multiple_audio_references: bool | Unset = UNSET
    """Whether speech can take more than one reference clip of audio. The API default is `false`."""
    supports_voice_cloning: bool | Unset = UNSET
    """Whether speech can imitate a voice from reference audio. The API default is `false`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpoint)
        self.context_length = pop("context_length", UNSET)
        value = pop("latency_last_30m", UNSET)
        self.latency_last_30m = decode_percentile_stats(value)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_prompt_tokens = pop("max_prompt_tokens", UNSET)
        self.model_id = pop("model_id", UNSET)
        self.model_name = pop("model_name", UNSET)
        self.name = pop("name", UNSET)
        value = pop("native_tools", UNSET)
        self.native_tools = (
            {key: decode_public_endpoint_native_tools_value(member) for key, member in value.items()}
            if type(value) is dict
            else value
        )
        value = pop("pricing", UNSET)
        self.pricing = decode_public_endpoint_pricing(value)
        self.provider_name = pop("provider_name", UNSET)
        self.quantization = pop("quantization", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.supported_parameters = pop("supported_parameters", UNSET)
        self.supports_diarization = pop("supports_diarization", UNSET)
        self.supports_implicit_caching = pop("supports_implicit_caching", UNSET)
        value = pop("supports_tool_choice", UNSET)
        self.supports_tool_choice = decode_tool_choice_support(value)
        self.tag = pop("tag", UNSET)
        value = pop("throughput_last_30m", UNSET)
        self.throughput_last_30m = decode_percentile_stats(value)
        self.uptime_last_1d = pop("uptime_last_1d", UNSET)
        self.uptime_last_30m = pop("uptime_last_30m", UNSET)
        self.uptime_last_5m = pop("uptime_last_5m", UNSET)
        self.status = pop("status", UNSET)
        self.supports_image_reference = pop("supports_image_reference", UNSET)
        self.supports_multiple_audio_references = pop("supports_multiple_audio_references", UNSET)
        self.supports_voice_cloning = pop("supports_voice_cloning", UNSET)
        if rest:
            value = pop("perf_last_30m_by_workload", UNSET)
            self.perf_last_30m_by_workload = decode_public_endpoint_perf_last_30m_by_workload(value)
        else:
            self.perf_last_30m_by_workload = UNSET
        self.additional_properties = rest
        return self


decode_public_endpoint = PublicEndpoint.decode


@model
class PublicEndpointNativeToolsValue(_Model):
    """A tool of the provider's own."""

    type: str
    """Type of the tool. The values are not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointNativeToolsValue)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_public_endpoint_native_tools_value = PublicEndpointNativeToolsValue.decode


@model
class PublicEndpointPerfLast30MByWorkload(_Model):
    """How an endpoint did over the last 30 minutes, for each kind of work. A kind without figures is
    left out.
    """

    decisions: PublicEndpointPerfLast30MByWorkloadDecisions | Unset = UNSET
    """Figures for decisions, which answer set questions about a state."""
    embeddings: PublicEndpointPerfLast30MByWorkloadEmbeddings | Unset = UNSET
    """Figures for turning input into embeddings."""
    image_generation: PublicEndpointPerfLast30MByWorkloadImageGeneration | Unset = UNSET
    """Figures for making images."""
    rerank: PublicEndpointPerfLast30MByWorkloadRerank | Unset = UNSET
    """Figures for ranking documents by relevance."""
    stt: PublicEndpointPerfLast30MByWorkloadStt | Unset = UNSET
    """Figures for transcribing speech (speech to text)."""
    text_generation: PublicEndpointPerfLast30MByWorkloadTextGeneration | Unset = UNSET
    """Figures for writing text, as in chat."""
    tts: PublicEndpointPerfLast30MByWorkloadTts | Unset = UNSET
    """Figures for speaking text (text to speech)."""
    unknown: PublicEndpointPerfLast30MByWorkloadUnknown | Unset = UNSET
    """Figures for requests whose kind of work is not known."""
    video_generation: PublicEndpointPerfLast30MByWorkloadVideoGeneration | Unset = UNSET
    """Figures for making videos."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkload)
        if rest:
            value = pop("decisions", UNSET)
            self.decisions = decode_public_endpoint_perf_last_30m_by_workload_decisions(value)
            value = pop("embeddings", UNSET)
            self.embeddings = decode_public_endpoint_perf_last_30m_by_workload_embeddings(value)
            value = pop("image_generation", UNSET)
            self.image_generation = decode_public_endpoint_perf_last_30m_by_workload_image_generation(value)
            value = pop("rerank", UNSET)
            self.rerank = decode_public_endpoint_perf_last_30m_by_workload_rerank(value)
            value = pop("stt", UNSET)
            self.stt = decode_public_endpoint_perf_last_30m_by_workload_stt(value)
            value = pop("text_generation", UNSET)
            self.text_generation = decode_public_endpoint_perf_last_30m_by_workload_text_generation(value)
            value = pop("tts", UNSET)
            self.tts = decode_public_endpoint_perf_last_30m_by_workload_tts(value)
            value = pop("unknown", UNSET)
            self.unknown = decode_public_endpoint_perf_last_30m_by_workload_unknown(value)
            value = pop("video_generation", UNSET)
            self.video_generation = decode_public_endpoint_perf_last_30m_by_workload_video_generation(value)
        else:
            self.decisions = UNSET
            self.embeddings = UNSET
            self.image_generation = UNSET
            self.rerank = UNSET
            self.stt = UNSET
            self.text_generation = UNSET
            self.tts = UNSET
            self.unknown = UNSET
            self.video_generation = UNSET
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload = PublicEndpointPerfLast30MByWorkload.decode


@model
class PublicEndpointPerfLast30MByWorkloadDecisions(_Model):
    """Speed and traffic of requests for decisions."""

    latency: PercentileStats | None
    """Latency of decisions; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Decision requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of decisions; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadDecisions)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_decisions = (
    PublicEndpointPerfLast30MByWorkloadDecisions.decode
)


@model
class PublicEndpointPerfLast30MByWorkloadEmbeddings(_Model):
    """Speed and traffic of requests for embeddings."""

    latency: PercentileStats | None
    """Latency of embedding; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Embedding requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of embedding; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadEmbeddings)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_embeddings = (
    PublicEndpointPerfLast30MByWorkloadEmbeddings.decode
)


@model
class PublicEndpointPerfLast30MByWorkloadImageGeneration(_Model):
    """Speed and traffic of image generation."""

    latency: PercentileStats | None
    """Latency of image generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Image requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of image generation; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadImageGeneration)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_image_generation = (
    PublicEndpointPerfLast30MByWorkloadImageGeneration.decode
)


@model
class PublicEndpointPerfLast30MByWorkloadRerank(_Model):
    """Speed and traffic of reranking."""

    latency: PercentileStats | None
    """Latency of reranking; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Rerank requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of reranking; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadRerank)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_rerank = PublicEndpointPerfLast30MByWorkloadRerank.decode


@model
class PublicEndpointPerfLast30MByWorkloadStt(_Model):
    """Speed and traffic of transcription, speech to text."""

    latency: PercentileStats | None
    """Latency of transcription; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Transcription requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of transcription; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadStt)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_stt = PublicEndpointPerfLast30MByWorkloadStt.decode


@model
class PublicEndpointPerfLast30MByWorkloadTextGeneration(_Model):
    """Speed and traffic of text generation."""

    latency: PercentileStats | None
    """Latency of text generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Text requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Output speed of text generation, in tokens per second. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadTextGeneration)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_text_generation = (
    PublicEndpointPerfLast30MByWorkloadTextGeneration.decode
)


@model
class PublicEndpointPerfLast30MByWorkloadTts(_Model):
    """Speed and traffic of text to speech."""

    latency: PercentileStats | None
    """Latency of speech; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Speech requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of speech; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadTts)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_tts = PublicEndpointPerfLast30MByWorkloadTts.decode


@model
class PublicEndpointPerfLast30MByWorkloadUnknown(_Model):
    """Speed and traffic of requests whose kind of work is not known."""

    latency: PercentileStats | None
    """Latency of these requests; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Requests of unknown kind in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of these requests; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadUnknown)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_unknown = PublicEndpointPerfLast30MByWorkloadUnknown.decode


@model
class PublicEndpointPerfLast30MByWorkloadVideoGeneration(_Model):
    """Speed and traffic of video generation."""

    latency: PercentileStats | None
    """Latency of video generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Video requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of video generation; the unit is not documented. Null without measurements."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadVideoGeneration)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


decode_public_endpoint_perf_last_30m_by_workload_video_generation = (
    PublicEndpointPerfLast30MByWorkloadVideoGeneration.decode
)


@model
class PublicEndpointPricing(_Model):
    """What an endpoint charges, as decimal strings in USD. A price left out does not apply to the
    endpoint.
    """

    completion: str
    """Price of one output token."""
    prompt: str
    """Price of one input token."""
    audio: str | Unset = UNSET
    """Price of audio input."""
    audio_output: str | Unset = UNSET
    """Price of audio output."""
    discount: float | Unset = UNSET
    """Discount on the list prices. Whether the prices here already contain it is not documented."""
    image: str | Unset = UNSET
    """Price of one input image."""
    image_output: str | Unset = UNSET
    """Price of image output."""
    image_token: str | Unset = UNSET
    """Price of one image token."""
    input_audio_cache: str | Unset = UNSET
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | Unset = UNSET
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | Unset = UNSET
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | Unset = UNSET
    """Price of one input token written to the prompt cache for an hour."""
    internal_reasoning: str | Unset = UNSET
    """Price of one reasoning token."""
    overrides: list[PricingOverride] | Unset = UNSET
    """Prices that replace these under a condition, such as long prompts or hours of the day."""
    request: str | Unset = UNSET
    """Flat fee for each request."""
    web_search: str | Unset = UNSET
    """Price of one web search."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPricing)
        self.completion = pop("completion", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.audio = pop("audio", UNSET)
        self.audio_output = pop("audio_output", UNSET)
        self.discount = pop("discount", UNSET)
        self.image = pop("image", UNSET)
        self.image_output = pop("image_output", UNSET)
        self.image_token = pop("image_token", UNSET)
        self.input_audio_cache = pop("input_audio_cache", UNSET)
        self.input_cache_read = pop("input_cache_read", UNSET)
        self.input_cache_write = pop("input_cache_write", UNSET)
        self.input_cache_write_1h = pop("input_cache_write_1h", UNSET)
        self.internal_reasoning = pop("internal_reasoning", UNSET)
        self.request = pop("request", UNSET)
        self.web_search = pop("web_search", UNSET)
        if rest:
            value = pop("overrides", UNSET)
            self.overrides = (
                [decode_pricing_override(item) for item in value] if type(value) is list else value
            )
        else:
            self.overrides = UNSET
        self.additional_properties = rest
        return self


decode_public_endpoint_pricing = PublicEndpointPricing.decode


@model
class ToolChoiceSupport(_Model):
    """Which settings of `tool_choice` an endpoint can follow."""

    auto: bool
    """Whether the model can be left to decide if it calls tools (`auto`)."""
    function: bool
    """Whether the model can be made to call one named function."""
    none: bool
    """Whether the model can be kept from calling tools (`none`)."""
    required: bool
    """Whether the model can be made to call at least one tool (`required`)."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolChoiceSupport)
        self.auto = pop("auto", UNSET)
        self.function = pop("function", UNSET)
        self.none = pop("none", UNSET)
        self.required = pop("required", UNSET)
        self.additional_properties = rest
        return self


decode_tool_choice_support = ToolChoiceSupport.decode
