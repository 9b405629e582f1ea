# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechInputReferenceAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .speech_input_reference_audio_input import SpeechInputReferenceAudioInput

decode_speech_input_reference_audio_input: Decode = late(
    globals(), "decode_speech_input_reference_audio_input", "speech_input_reference_audio_input"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechInputReferenceAudio(_Model):
    """A recorded clip of the voice to imitate."""

    input_audio: SpeechInputReferenceAudioInput
    """The clip itself."""
    type: Literal["input_audio"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_speech_input_reference_audio_input(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechInputReferenceAudio.decode
SpeechInputReferenceAudio.wire_names = {
    "input_audio": "input_audio",
    "type": "type",
}
