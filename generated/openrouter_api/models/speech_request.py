# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .speech_input_reference import SpeechInputReference
    from .speech_request_provider import SpeechRequestProvider
    from .speech_request_response_format import SpeechRequestResponseFormat

decode_speech_input_reference: Decode = late(
    globals(), "decode_speech_input_reference", "speech_input_reference"
)
decode_speech_request_provider: Decode = late(
    globals(), "decode_speech_request_provider", "speech_request_provider"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechRequest(_Model):
    """What to say, with which model and voice, and in which audio format."""

    input: str
    """The text to speak."""
    model: str
    """Slug of a text-to-speech model."""
    input_references: list[SpeechInputReference] | Unset = UNSET
    """Samples of a voice to clone, for models that can. Absent, no voice is cloned."""
    provider: SpeechRequestProvider | Unset = UNSET
    """Settings passed through to the provider that serves the request."""
    response_format: SpeechRequestResponseFormat | Unset = UNSET
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. Default of the API: `"pcm"`.
    """
    speed: float | Unset = UNSET
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
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
        self.input = pop("input", UNSET)
        self.model = pop("model", UNSET)
        value = pop("input_references", UNSET)
        self.input_references = (
            [decode_speech_input_reference(item) for item in value] if type(value) is list else value
        )
        value = pop("provider", UNSET)
        self.provider = decode_speech_request_provider(value)
        self.response_format = pop("response_format", UNSET)
        self.speed = pop("speed", UNSET)
        self.voice = pop("voice", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechRequest.decode
SpeechRequest.wire_names = {
    "input": "input",
    "model": "model",
    "input_references": "input_references",
    "provider": "provider",
    "response_format": "response_format",
    "speed": "speed",
    "voice": "voice",
}
