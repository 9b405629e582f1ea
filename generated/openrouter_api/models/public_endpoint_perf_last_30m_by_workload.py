# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PublicEndpointPerfLast30MByWorkload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .public_endpoint_perf_last_30m_by_workload_decisions import (
        PublicEndpointPerfLast30MByWorkloadDecisions,
    )
    from .public_endpoint_perf_last_30m_by_workload_embeddings import (
        PublicEndpointPerfLast30MByWorkloadEmbeddings,
    )
    from .public_endpoint_perf_last_30m_by_workload_image_generation import (
        PublicEndpointPerfLast30MByWorkloadImageGeneration,
    )
    from .public_endpoint_perf_last_30m_by_workload_rerank import PublicEndpointPerfLast30MByWorkloadRerank
    from .public_endpoint_perf_last_30m_by_workload_stt import PublicEndpointPerfLast30MByWorkloadStt
    from .public_endpoint_perf_last_30m_by_workload_text_generation import (
        PublicEndpointPerfLast30MByWorkloadTextGeneration,
    )
    from .public_endpoint_perf_last_30m_by_workload_tts import PublicEndpointPerfLast30MByWorkloadTts
    from .public_endpoint_perf_last_30m_by_workload_unknown import PublicEndpointPerfLast30MByWorkloadUnknown
    from .public_endpoint_perf_last_30m_by_workload_video_generation import (
        PublicEndpointPerfLast30MByWorkloadVideoGeneration,
    )

decode_public_endpoint_perf_last_30m_by_workload_decisions: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_decisions",
    "public_endpoint_perf_last_30m_by_workload_decisions",
)
decode_public_endpoint_perf_last_30m_by_workload_embeddings: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_embeddings",
    "public_endpoint_perf_last_30m_by_workload_embeddings",
)
decode_public_endpoint_perf_last_30m_by_workload_image_generation: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_image_generation",
    "public_endpoint_perf_last_30m_by_workload_image_generation",
)
decode_public_endpoint_perf_last_30m_by_workload_rerank: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_rerank",
    "public_endpoint_perf_last_30m_by_workload_rerank",
)
decode_public_endpoint_perf_last_30m_by_workload_stt: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_stt",
    "public_endpoint_perf_last_30m_by_workload_stt",
)
decode_public_endpoint_perf_last_30m_by_workload_text_generation: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_text_generation",
    "public_endpoint_perf_last_30m_by_workload_text_generation",
)
decode_public_endpoint_perf_last_30m_by_workload_tts: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_tts",
    "public_endpoint_perf_last_30m_by_workload_tts",
)
decode_public_endpoint_perf_last_30m_by_workload_unknown: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_unknown",
    "public_endpoint_perf_last_30m_by_workload_unknown",
)
decode_public_endpoint_perf_last_30m_by_workload_video_generation: Decode = late(
    globals(),
    "decode_public_endpoint_perf_last_30m_by_workload_video_generation",
    "public_endpoint_perf_last_30m_by_workload_video_generation",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = PublicEndpointPerfLast30MByWorkload.decode
PublicEndpointPerfLast30MByWorkload.wire_names = {
    "decisions": "decisions",
    "embeddings": "embeddings",
    "image_generation": "image_generation",
    "rerank": "rerank",
    "stt": "stt",
    "text_generation": "text_generation",
    "tts": "tts",
    "unknown": "unknown",
    "video_generation": "video_generation",
}
