# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

decode_PricingOverride: Decode = lazy_decoder(globals(), "shared.PricingOverride")


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
    _nullable = ("instruct_type", "modality", "tokenizer")


@model
class ListEndpointsZdrResponse(_Model):
    """All endpoints without data retention."""

    data: list[PublicEndpoint]
    """The endpoints, of every model."""


@model
class ListModelEndpointsResponse(_Model):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse
    """The model and its endpoints."""


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


@model
class PublicEndpointNativeToolsValue(_Model):
    """A tool of the provider's own."""

    type: str
    """Type of the tool. The values are not documented."""


@model
class PublicEndpointPerfLast30MByWorkload(_Model):
    """How an endpoint did over the last 30 minutes, for each kind of work. A kind without figures is
    left out.
    """

    decisions: PublicEndpointPerfLast30MByWorkloadDecisions | None = None
    """Figures for decisions, which answer set questions about a state."""
    embeddings: PublicEndpointPerfLast30MByWorkloadEmbeddings | None = None
    """Figures for turning input into embeddings."""
    extractions: PublicEndpointPerfLast30MByWorkloadExtractions | None = None
    """Figures for extractions, which read typed fields from a state."""
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


@model
class PublicEndpointPerfLast30MByWorkloadDecisions(_Model):
    """Speed and traffic of requests for decisions."""

    latency: PercentileStats | None
    """Latency of decisions; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Decision requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of decisions; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadEmbeddings(_Model):
    """Speed and traffic of requests for embeddings."""

    latency: PercentileStats | None
    """Latency of embedding; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Embedding requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of embedding; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadExtractions(_Model):
    """Speed and traffic of requests for extractions."""

    latency: PercentileStats | None
    """Latency of extractions; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Extraction requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of extractions; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadImageGeneration(_Model):
    """Speed and traffic of image generation."""

    latency: PercentileStats | None
    """Latency of image generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Image requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of image generation; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadRerank(_Model):
    """Speed and traffic of reranking."""

    latency: PercentileStats | None
    """Latency of reranking; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Rerank requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of reranking; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadStt(_Model):
    """Speed and traffic of transcription, speech to text."""

    latency: PercentileStats | None
    """Latency of transcription; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Transcription requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of transcription; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadTextGeneration(_Model):
    """Speed and traffic of text generation."""

    latency: PercentileStats | None
    """Latency of text generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Text requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Output speed of text generation, in tokens per second. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadTts(_Model):
    """Speed and traffic of text to speech."""

    latency: PercentileStats | None
    """Latency of speech; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Speech requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of speech; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadUnknown(_Model):
    """Speed and traffic of requests whose kind of work is not known."""

    latency: PercentileStats | None
    """Latency of these requests; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Requests of unknown kind in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of these requests; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


@model
class PublicEndpointPerfLast30MByWorkloadVideoGeneration(_Model):
    """Speed and traffic of video generation."""

    latency: PercentileStats | None
    """Latency of video generation; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Video requests in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of video generation; the unit is not documented. Null without measurements."""
    _nullable = ("latency", "request_count", "throughput")


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
