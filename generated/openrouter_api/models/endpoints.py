# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..decoders import Decode, lazy_decoder
from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListEndpointsResponse)
        try:
            self.created = data["created"]
            self.description = data["description"]
            self.id = data["id"]
            self.name = data["name"]
            known = 4
        except KeyError:
            known = self._set_present(data, "created", "description", "id", "name")
        if "architecture" in data:
            value = data["architecture"]
            self.architecture = decode_list_endpoints_response_architecture(value)
            known += 1
        if "endpoints" in data:
            value = data["endpoints"]
            self.endpoints = (
                [decode_public_endpoint(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "instruct_type",
        "modality",
        "tokenizer",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListEndpointsResponseArchitecture)
        try:
            self.input_modalities = data["input_modalities"]
            self.instruct_type = data["instruct_type"]
            self.modality = data["modality"]
            self.output_modalities = data["output_modalities"]
            self.tokenizer = data["tokenizer"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "input_modalities", "instruct_type", "modality", "output_modalities", "tokenizer"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_endpoints_response_architecture = ListEndpointsResponseArchitecture.decode


@model
class ListEndpointsZdrResponse(_Model):
    """All endpoints without data retention."""

    data: list[PublicEndpoint]
    """The endpoints, of every model."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListEndpointsZdrResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_public_endpoint(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_endpoints_zdr_response = ListEndpointsZdrResponse.decode


@model
class ListModelEndpointsResponse(_Model):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse
    """The model and its endpoints."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListModelEndpointsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_list_endpoints_response(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PercentileStats)
        try:
            self.p50 = data["p50"]
            self.p75 = data["p75"]
            self.p90 = data["p90"]
            self.p99 = data["p99"]
            known = 4
        except KeyError:
            known = self._set_present(data, "p50", "p75", "p90", "p99")
        if known < len(data):
            self._keep_unknown(data)
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
    perf_last_30m_by_workload: PublicEndpointPerfLast30MByWorkload | None = None
    """Speed and traffic over the last 30 minutes, apart for each kind of work."""
    status: EndpointStatus | None = None
    """State of the endpoint as a number."""
    supports_image_reference: bool | None = None
    """Whether images can be given as a reference for what to make. The API default is `false`."""
    supports_multiple_audio_references: bool | None = None
    """Whether speech can take more than one reference clip of audio. The API default is `false`."""
    supports_voice_cloning: bool | None = None
    """Whether speech can imitate a voice from reference audio. The API default is `false`."""
    _nullable = (
        "latency_last_30m",
        "max_completion_tokens",
        "max_prompt_tokens",
        "quantization",
        "service_tier",
        "throughput_last_30m",
        "uptime_last_1d",
        "uptime_last_30m",
        "uptime_last_5m",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpoint)
        try:
            self.context_length = data["context_length"]
            self.max_completion_tokens = data["max_completion_tokens"]
            self.max_prompt_tokens = data["max_prompt_tokens"]
            self.model_id = data["model_id"]
            self.model_name = data["model_name"]
            self.name = data["name"]
            self.provider_name = data["provider_name"]
            self.quantization = data["quantization"]
            self.service_tier = data["service_tier"]
            self.supported_parameters = data["supported_parameters"]
            self.supports_diarization = data["supports_diarization"]
            self.supports_implicit_caching = data["supports_implicit_caching"]
            self.tag = data["tag"]
            self.uptime_last_1d = data["uptime_last_1d"]
            self.uptime_last_30m = data["uptime_last_30m"]
            self.uptime_last_5m = data["uptime_last_5m"]
            known = 16
        except KeyError:
            known = self._set_present(
                data,
                "context_length",
                "max_completion_tokens",
                "max_prompt_tokens",
                "model_id",
                "model_name",
                "name",
                "provider_name",
                "quantization",
                "service_tier",
                "supported_parameters",
                "supports_diarization",
                "supports_implicit_caching",
                "tag",
                "uptime_last_1d",
                "uptime_last_30m",
                "uptime_last_5m",
            )
        if "latency_last_30m" in data:
            value = data["latency_last_30m"]
            self.latency_last_30m = None if value is None else decode_percentile_stats(value)
            known += 1
        if "native_tools" in data:
            value = data["native_tools"]
            self.native_tools = (
                {key: decode_public_endpoint_native_tools_value(member) for key, member in value.items()}
                if type(value) is dict
                else value
            )
            known += 1
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = decode_public_endpoint_pricing(value)
            known += 1
        if "supports_tool_choice" in data:
            value = data["supports_tool_choice"]
            self.supports_tool_choice = decode_tool_choice_support(value)
            known += 1
        if "throughput_last_30m" in data:
            value = data["throughput_last_30m"]
            self.throughput_last_30m = None if value is None else decode_percentile_stats(value)
            known += 1
        if "perf_last_30m_by_workload" in data:
            value = data["perf_last_30m_by_workload"]
            self.perf_last_30m_by_workload = decode_public_endpoint_perf_last_30m_by_workload(value)
            known += 1
        if "status" in data:
            self.status = data["status"]
            known += 1
        if "supports_image_reference" in data:
            self.supports_image_reference = data["supports_image_reference"]
            known += 1
        if "supports_multiple_audio_references" in data:
            self.supports_multiple_audio_references = data["supports_multiple_audio_references"]
            known += 1
        if "supports_voice_cloning" in data:
            self.supports_voice_cloning = data["supports_voice_cloning"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_public_endpoint = PublicEndpoint.decode


@model
class PublicEndpointNativeToolsValue(_Model):
    """A tool of the provider's own."""

    type: str
    """Type of the tool. The values are not documented."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointNativeToolsValue)
        known = 0
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_public_endpoint_native_tools_value = PublicEndpointNativeToolsValue.decode


@model
class PublicEndpointPerfLast30MByWorkload(_Model):
    """How an endpoint did over the last 30 minutes, for each kind of work. A kind without figures is
    left out.
    """

    decisions: PublicEndpointPerfLast30MByWorkloadDecisions | None = None
    """Figures for decisions, which answer set questions about a state."""
    embeddings: PublicEndpointPerfLast30MByWorkloadEmbeddings | None = None
    """Figures for turning input into embeddings."""
    image_generation: PublicEndpointPerfLast30MByWorkloadImageGeneration | None = None
    """Figures for making images."""
    rerank: PublicEndpointPerfLast30MByWorkloadRerank | None = None
    """Figures for ranking documents by relevance."""
    stt: PublicEndpointPerfLast30MByWorkloadStt | None = None
    """Figures for transcribing speech (speech to text)."""
    text_generation: PublicEndpointPerfLast30MByWorkloadTextGeneration | None = None
    """Figures for writing text, as in chat."""
    tts: PublicEndpointPerfLast30MByWorkloadTts | None = None
    """Figures for speaking text (text to speech)."""
    unknown: PublicEndpointPerfLast30MByWorkloadUnknown | None = None
    """Figures for requests whose kind of work is not known."""
    video_generation: PublicEndpointPerfLast30MByWorkloadVideoGeneration | None = None
    """Figures for making videos."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkload)
        known = 0
        if "decisions" in data:
            value = data["decisions"]
            self.decisions = decode_public_endpoint_perf_last_30m_by_workload_decisions(value)
            known += 1
        if "embeddings" in data:
            value = data["embeddings"]
            self.embeddings = decode_public_endpoint_perf_last_30m_by_workload_embeddings(value)
            known += 1
        if "image_generation" in data:
            value = data["image_generation"]
            self.image_generation = decode_public_endpoint_perf_last_30m_by_workload_image_generation(value)
            known += 1
        if "rerank" in data:
            value = data["rerank"]
            self.rerank = decode_public_endpoint_perf_last_30m_by_workload_rerank(value)
            known += 1
        if "stt" in data:
            value = data["stt"]
            self.stt = decode_public_endpoint_perf_last_30m_by_workload_stt(value)
            known += 1
        if "text_generation" in data:
            value = data["text_generation"]
            self.text_generation = decode_public_endpoint_perf_last_30m_by_workload_text_generation(value)
            known += 1
        if "tts" in data:
            value = data["tts"]
            self.tts = decode_public_endpoint_perf_last_30m_by_workload_tts(value)
            known += 1
        if "unknown" in data:
            value = data["unknown"]
            self.unknown = decode_public_endpoint_perf_last_30m_by_workload_unknown(value)
            known += 1
        if "video_generation" in data:
            value = data["video_generation"]
            self.video_generation = decode_public_endpoint_perf_last_30m_by_workload_video_generation(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadDecisions)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadEmbeddings)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadImageGeneration)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadRerank)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadStt)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadTextGeneration)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadTts)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadUnknown)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "latency",
        "request_count",
        "throughput",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPerfLast30MByWorkloadVideoGeneration)
        known = 0
        if "latency" in data:
            value = data["latency"]
            self.latency = None if value is None else decode_percentile_stats(value)
            known += 1
        if "request_count" in data:
            self.request_count = data["request_count"]
            known += 1
        if "throughput" in data:
            value = data["throughput"]
            self.throughput = None if value is None else decode_percentile_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    audio: str | None = None
    """Price of audio input."""
    audio_output: str | None = None
    """Price of audio output."""
    discount: float | None = None
    """Discount on the list prices. Whether the prices here already contain it is not documented."""
    image: str | None = None
    """Price of one input image."""
    image_output: str | None = None
    """Price of image output."""
    image_token: str | None = None
    """Price of one image token."""
    input_audio_cache: str | None = None
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | None = None
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | None = None
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | None = None
    """Price of one input token written to the prompt cache for an hour."""
    internal_reasoning: str | None = None
    """Price of one reasoning token."""
    overrides: list[PricingOverride] | None = None
    """Prices that replace these under a condition, such as long prompts or hours of the day."""
    request: str | None = None
    """Flat fee for each request."""
    web_search: str | None = None
    """Price of one web search."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicEndpointPricing)
        try:
            self.completion = data["completion"]
            self.prompt = data["prompt"]
            known = 2
        except KeyError:
            known = self._set_present(data, "completion", "prompt")
        if "audio" in data:
            self.audio = data["audio"]
            known += 1
        if "audio_output" in data:
            self.audio_output = data["audio_output"]
            known += 1
        if "discount" in data:
            self.discount = data["discount"]
            known += 1
        if "image" in data:
            self.image = data["image"]
            known += 1
        if "image_output" in data:
            self.image_output = data["image_output"]
            known += 1
        if "image_token" in data:
            self.image_token = data["image_token"]
            known += 1
        if "input_audio_cache" in data:
            self.input_audio_cache = data["input_audio_cache"]
            known += 1
        if "input_cache_read" in data:
            self.input_cache_read = data["input_cache_read"]
            known += 1
        if "input_cache_write" in data:
            self.input_cache_write = data["input_cache_write"]
            known += 1
        if "input_cache_write_1h" in data:
            self.input_cache_write_1h = data["input_cache_write_1h"]
            known += 1
        if "internal_reasoning" in data:
            self.internal_reasoning = data["internal_reasoning"]
            known += 1
        if "overrides" in data:
            value = data["overrides"]
            self.overrides = (
                [decode_pricing_override(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "request" in data:
            self.request = data["request"]
            known += 1
        if "web_search" in data:
            self.web_search = data["web_search"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ToolChoiceSupport)
        try:
            self.auto = data["auto"]
            self.function = data["function"]
            self.none = data["none"]
            self.required = data["required"]
            known = 4
        except KeyError:
            known = self._set_present(data, "auto", "function", "none", "required")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_tool_choice_support = ToolChoiceSupport.decode
