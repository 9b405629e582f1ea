# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import STTRequestResponseFormat, STTTimestampGranularity
    from .stt_input_audio import STTInputAudio
    from .stt_request_provider import STTRequestProvider
    from .trace_config import TraceConfig

decode_stt_input_audio: Decode = late(globals(), "decode_stt_input_audio", "stt_input_audio")
decode_stt_request_provider: Decode = late(globals(), "decode_stt_request_provider", "stt_request_provider")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTRequest(_Model):
    """A transcription request as JSON, with the audio in base64 or by address."""

    input_audio: STTInputAudio
    """The audio to transcribe."""
    model: str
    """Slug of a speech-to-text model."""
    diarize: bool | Unset = UNSET
    """Whether to tell speakers apart, for models that can."""
    keyterms: list[str] | Unset = UNSET
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str | Unset = UNSET
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    provider: STTRequestProvider | Unset = UNSET
    """Settings passed through to the provider that serves the request."""
    response_format: STTRequestResponseFormat | Unset = UNSET
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str | Unset = UNSET
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[STTTimestampGranularity] | Unset = UNSET
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTRequest)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_stt_input_audio(value)
        self.model = pop("model", UNSET)
        self.diarize = pop("diarize", UNSET)
        self.keyterms = pop("keyterms", UNSET)
        self.language = pop("language", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.timestamp_granularities = pop("timestamp_granularities", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = decode_stt_request_provider(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTRequest.decode
STTRequest.wire_names = {
    "input_audio": "input_audio",
    "model": "model",
    "diarize": "diarize",
    "keyterms": "keyterms",
    "language": "language",
    "provider": "provider",
    "response_format": "response_format",
    "session_id": "session_id",
    "temperature": "temperature",
    "timestamp_granularities": "timestamp_granularities",
    "trace": "trace",
    "user": "user",
}
