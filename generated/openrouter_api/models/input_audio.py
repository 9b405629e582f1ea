# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .input_audio_input_audio import InputAudioInputAudio

decode_input_audio_input_audio: Decode = late(
    globals(), "decode_input_audio_input_audio", "input_audio_input_audio"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputAudio(_Model):
    """Audio in a message."""

    input_audio: InputAudioInputAudio
    """The recording and its format."""
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
        self = _new(InputAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_input_audio_input_audio(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputAudio.decode
InputAudio.wire_names = {
    "input_audio": "input_audio",
    "type": "type",
}
