# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputAudioInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import InputAudioInputAudioFormat


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioInputAudio(_Model):
    """A recording and its format."""

    data: str
    """The recording in base64, without a `data:` prefix; an address is not accepted."""
    format: InputAudioInputAudioFormat
    """Audio format of the recording."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputAudioInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputAudioInputAudio.decode
InputAudioInputAudio.wire_names = {
    "data": "data",
    "format": "format",
}
