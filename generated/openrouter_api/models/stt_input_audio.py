# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTInputAudio."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTInputAudio(_Model):
    """Audio to transcribe, inline."""

    data: str
    """The audio in plain base64, without a `data:` prefix."""
    format: str
    """Audio format of the data, such as `wav` or `mp3`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTInputAudio.decode
STTInputAudio.wire_names = {
    "data": "data",
    "format": "format",
}
