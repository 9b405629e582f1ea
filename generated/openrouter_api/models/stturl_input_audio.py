# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTURLInputAudio."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTURLInputAudio(_Model):
    """Audio to be fetched from an address."""

    url: str
    """Address to fetch the audio from."""
    format: str | Unset = UNSET
    """Encoding of the sound, such as `mp3`. How it is found out when absent is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTURLInputAudio)
        self.url = pop("url", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTURLInputAudio.decode
STTURLInputAudio.wire_names = {
    "url": "url",
    "format": "format",
}
