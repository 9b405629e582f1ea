# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTInlineInputAudio."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTInlineInputAudio(_Model):
    """Audio carried in the request itself."""

    data: str
    """The sound in plain base64, without a `data:` prefix."""
    format: str
    """Encoding of the sound, such as `wav` or `mp3`. For `pcm`, send 16-bit little-endian mono samples
    at 16 kHz.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTInlineInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTInlineInputAudio.decode
STTInlineInputAudio.wire_names = {
    "data": "data",
    "format": "format",
}
