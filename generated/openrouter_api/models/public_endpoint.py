# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PublicEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import EndpointStatus, Parameter, ProviderName, PublicServiceTier, Quantization
    from .percentile_stats import PercentileStats
    from .public_endpoint_native_tools_value import PublicEndpointNativeToolsValue
    from .public_endpoint_perf_last_30m_by_workload import PublicEndpointPerfLast30MByWorkload
    from .public_endpoint_pricing import PublicEndpointPricing
    from .tool_choice_support import ToolChoiceSupport

decode_percentile_stats: Decode = late(globals(), "decode_percentile_stats", "percentile_stats")
decode_public_endpoint_native_tools_value: Decode = late(
    globals(), "decode_public_endpoint_native_tools_value", "public_endpoint_native_tools_value"
)
decode_public_endpoint_perf_last_30m_by_workload: Decode = late(
    globals(), "decode_public_endpoint_perf_last_30m_by_workload", "public_endpoint_perf_last_30m_by_workload"
)
decode_public_endpoint_pricing: Decode = late(
    globals(), "decode_public_endpoint_pricing", "public_endpoint_pricing"
)
decode_tool_choice_support: Decode = late(globals(), "decode_tool_choice_support", "tool_choice_support")


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    """Whether images can be given as a reference for what to make. Default of the API: `false`."""
    supports_multiple_audio_references: bool | Unset = UNSET
    """Whether speech can take more than one reference clip of audio. Default of the API: `false`."""
    supports_voice_cloning: bool | Unset = UNSET
    """Whether speech can imitate a voice from reference audio. Default of the API: `false`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = PublicEndpoint.decode
PublicEndpoint.wire_names = {
    "context_length": "context_length",
    "latency_last_30m": "latency_last_30m",
    "max_completion_tokens": "max_completion_tokens",
    "max_prompt_tokens": "max_prompt_tokens",
    "model_id": "model_id",
    "model_name": "model_name",
    "name": "name",
    "native_tools": "native_tools",
    "pricing": "pricing",
    "provider_name": "provider_name",
    "quantization": "quantization",
    "service_tier": "service_tier",
    "supported_parameters": "supported_parameters",
    "supports_diarization": "supports_diarization",
    "supports_implicit_caching": "supports_implicit_caching",
    "supports_tool_choice": "supports_tool_choice",
    "tag": "tag",
    "throughput_last_30m": "throughput_last_30m",
    "uptime_last_1d": "uptime_last_1d",
    "uptime_last_30m": "uptime_last_30m",
    "uptime_last_5m": "uptime_last_5m",
    "perf_last_30m_by_workload": "perf_last_30m_by_workload",
    "status": "status",
    "supports_image_reference": "supports_image_reference",
    "supports_multiple_audio_references": "supports_multiple_audio_references",
    "supports_voice_cloning": "supports_voice_cloning",
}
