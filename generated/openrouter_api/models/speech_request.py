# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SpeechRequestResponseFormat
    from .speech_input import SpeechInput
    from .speech_input_reference import SpeechInputReference
    from .speech_request_provider import SpeechRequestProvider
    from .trace_config import TraceConfig

decode_speech_input: Decode = late(globals(), "decode_speech_input", "speech_input")
decode_speech_input_reference: Decode = late(
    globals(), "decode_speech_input_reference", "speech_input_reference"
)
decode_speech_request_provider: Decode = late(
    globals(), "decode_speech_request_provider", "speech_request_provider"
)
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechRequest(_Model):
    """What to say, with which model and voice, and in which audio format."""

    input: SpeechInput
    """What to speak: one text, or a list of turns."""
    model: str
    """Slug of a text-to-speech model."""
    input_references: list[SpeechInputReference] | Unset = UNSET
    """What the speech should go by, such as samples of a voice to clone, for models that can. At most
    3 may be clips. No voice is cloned when absent.
    """
    instructions: str | Unset = UNSET
    """How to speak, in words, such as tone or accent. What it does beside a turn's own instructions is
    not documented.
    """
    provider: SpeechRequestProvider | Unset = UNSET
    """Settings passed through to the provider that serves the request."""
    response_format: SpeechRequestResponseFormat | Unset = UNSET
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. Default of the API: `"pcm"`.
    """
    session_id: str | Unset = UNSET
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    speed: float | Unset = UNSET
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast."""
    voice: str | Unset = UNSET
    """Name of the voice. The names differ from provider to provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechRequest)
        value = pop("input", UNSET)
        self.input = decode_speech_input(value)
        self.model = pop("model", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.speed = pop("speed", UNSET)
        self.user = pop("user", UNSET)
        self.voice = pop("voice", UNSET)
        if rest:
            value = pop("input_references", UNSET)
            self.input_references = (
                [decode_speech_input_reference(item) for item in value] if type(value) is list else value
            )
            value = pop("provider", UNSET)
            self.provider = decode_speech_request_provider(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.input_references = UNSET
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechRequest.decode
SpeechRequest.wire_names = {
    "input": "input",
    "model": "model",
    "input_references": "input_references",
    "instructions": "instructions",
    "provider": "provider",
    "response_format": "response_format",
    "session_id": "session_id",
    "speed": "speed",
    "trace": "trace",
    "user": "user",
    "voice": "voice",
}
