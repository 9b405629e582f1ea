# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechInputReferenceImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .speech_input_reference_image_input import SpeechInputReferenceImageInput

decode_speech_input_reference_image_input: Decode = late(
    globals(), "decode_speech_input_reference_image_input", "speech_input_reference_image_input"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechInputReferenceImage(_Model):
    """A picture for the speech to go by. What models make of it is not documented."""

    image_url: SpeechInputReferenceImageInput
    """Where the picture is."""
    type: Literal["image_url"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_speech_input_reference_image_input(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechInputReferenceImage.decode
SpeechInputReferenceImage.wire_names = {
    "image_url": "image_url",
    "type": "type",
}
